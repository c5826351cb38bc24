// SPDX-License-Identifier: MIT
#include "editor/theme/paintline.h"

#include <QPainter>

namespace patchcord {

QRect paintLine(
    QPainter &painter, const QRect &room, const QFont &font, const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(painter.fontMetrics().horizontalAdvance(shown), 0, 0, 0);
}

} // namespace patchcord
