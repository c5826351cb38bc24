// SPDX-License-Identifier: MIT
#include "editor/properties/fieldcheck.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

namespace {
constexpr int Box = 14;
constexpr int Left = 3; // room for the ring
constexpr int Gap = 5;
} // namespace

FieldCheck::FieldCheck(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setFont(fonts::body());
    setAttribute(Qt::WA_Hover);
}

void FieldCheck::setMark(Mark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

QSize FieldCheck::sizeHint() const
{
    return {Left + Box + Gap + fontMetrics().horizontalAdvance(text()) + 3, 24};
}

void FieldCheck::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(Left + 0.5, (height() - Box) / 2.0 + 0.5, Box - 1, Box - 1);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentTint, 3));
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
    }
    const bool own = m_mark == Mark::Own;
    const bool filled = own && isChecked();
    painter.setPen(hasFocus() || filled ? theme.accent : underMouse() ? theme.text : theme.secondaryText);
    painter.setBrush(filled ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked())
        icons::paint(painter, QStringLiteral("check"), box.adjusted(1, 1, -1, -1),
            filled ? theme.onAccent : theme.secondaryText);
    painter.setPen(own ? theme.text : theme.secondaryText);
    painter.drawText(rect().adjusted(Left + Box + Gap, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace patchcord
