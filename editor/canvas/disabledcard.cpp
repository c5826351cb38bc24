// SPDX-License-Identifier: MIT
#include "editor/canvas/disabledcard.h"

#include "editor/theme/icons.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace patchcord {

void paintDisabled(
    QPainter &painter, const DisabledStep &step, const QRectF &rect, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const CanvasStyle &style = context.style;
    if (context.detail == Detail::Blocks) {
        painter.fillRect(rect, theme.line);
        return;
    }
    QPen pen(theme.line, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), style.cardRadius, style.cardRadius);
    if (context.detail != Detail::Full)
        return;
    const QString icon =
        step.known ? icons::methodIconName(step.known->name, step.known->group) : QStringLiteral("help");
    const qreal side = 14;
    icons::paint(painter, icon,
        QRectF(rect.left() + style.iconIndent, rect.center().y() - side / 2, side, side), theme.disabledText);
    const QString state = QCoreApplication::translate("Canvas", "disabled");
    const qreal stateWidth = std::ceil(style.smallMetrics.horizontalAdvance(state)) + 1;
    QRectF room = rect.adjusted(style.textIndent, 0, -12, 0);
    paintLine(painter, room, state, style.small, theme.secondaryText, Qt::AlignRight);
    room.setRight(room.right() - stateWidth - 8);
    const QString name = oneLine(step.method, 60);
    paintLine(painter, room, name, style.name, theme.secondaryText);
    room.setLeft(room.left() + style.nameMetrics.horizontalAdvance(name) + 8);
    if (room.width() > 32)
        paintLine(painter, room, step.summary, style.small, theme.secondaryText);
}

} // namespace patchcord
