// SPDX-License-Identifier: MIT
#include "editor/pick/pickdelegate.h"

#include "editor/theme/fonts.h"
#include "editor/theme/paintline.h"
#include "editor/theme/paintrow.h"
#include "editor/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace patchcord {

namespace {

constexpr int RowHeight = 28;

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
    row.icon = QIcon();
    paintRowGround(*painter, row);

    const Theme &theme = Theme::of(option.palette);
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    painter->save();
    QRect room = paintRowIcon(*painter, option.rect, index.data(Qt::DecorationRole).value<QIcon>(),
        isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QString group = index.data(PickDelegate::GroupRole).toString();
    if (!group.isEmpty())
        room = paintLine(*painter, room, fonts::body(), theme.secondaryText, group + QStringLiteral(" › "));
    room = paintLine(*painter, room, isEnabled ? fonts::name() : fonts::body(),
        isEnabled ? theme.text : theme.disabledText, index.data().toString());
    paintRowDetail(*painter, room, index.data(PickDelegate::DetailRole).toString(), theme);
    painter->restore();
}

} // namespace patchcord
