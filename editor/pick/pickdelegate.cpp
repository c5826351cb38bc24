// SPDX-License-Identifier: MIT
#include "editor/pick/pickdelegate.h"

#include "editor/theme/fonts.h"
#include "editor/theme/paintline.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace patchcord {

namespace {

constexpr int RowHeight = 28;
constexpr int IconSize = 16;
constexpr int Margin = 8;

} // namespace

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, RowHeight};
}

void PickDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = QIcon();
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Theme &theme = Theme::of(option.palette);
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    painter->save();
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QRect icon(room.left(), room.top() + (room.height() - IconSize) / 2, IconSize, IconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(icon.right() + 1 + Margin);
    const QString group = index.data(PickDelegate::GroupRole).toString();
    if (!group.isEmpty())
        room = paintLine(*painter, room, fonts::body(), theme.secondaryText, group + QStringLiteral(" › "));
    room = paintLine(*painter, room, isEnabled ? fonts::name() : fonts::body(),
        isEnabled ? theme.text : theme.disabledText, index.data().toString());
    // The detail takes what it needs of the rest, from the right.
    const QString detail = index.data(PickDelegate::DetailRole).toString();
    const int wanted = QFontMetrics(fonts::small()).horizontalAdvance(detail) + 2;
    room.setLeft(std::max(room.left() + 2 * Margin, room.right() + 1 - wanted));
    if (room.width() > Margin)
        paintLine(*painter, room, fonts::small(), theme.secondaryText, detail);
    painter->restore();
}

} // namespace patchcord
