// SPDX-License-Identifier: MIT
#include "editor/theme/paintrow.h"

#include "editor/theme/fonts.h"
#include "editor/theme/paintline.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int IconSize = 16;

} // namespace

void paintRowGround(QPainter &painter, QStyleOptionViewItem row)
{
    row.text.clear();
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, &painter, row.widget);
}

QRect paintRowIcon(QPainter &painter, const QRect &row, const QIcon &icon, QIcon::Mode mode)
{
    QRect room = row.adjusted(RowMargin, 0, -RowMargin, 0);
    const QRect place(room.left(), room.top() + (room.height() - IconSize) / 2, IconSize, IconSize);
    icon.paint(&painter, place, Qt::AlignCenter, mode);
    room.setLeft(place.right() + 1 + RowMargin);
    return room;
}

void paintRowDetail(QPainter &painter, QRect room, const QString &detail, const Theme &theme)
{
    // It takes what it needs of the rest, from the right.
    const int wanted = QFontMetrics(fonts::small()).horizontalAdvance(detail) + 2;
    room.setLeft(std::max(room.left() + 2 * RowMargin, room.right() + 1 - wanted));
    if (room.width() > RowMargin)
        paintLine(painter, room, fonts::small(), theme.secondaryText, detail);
}

} // namespace patchcord
