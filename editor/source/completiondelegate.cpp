// SPDX-License-Identifier: MIT
#include "editor/source/completiondelegate.h"

#include "editor/theme/fonts.h"
#include "editor/theme/paintline.h"
#include "editor/theme/paintrow.h"
#include "editor/theme/theme.h"

#include <QIcon>
#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int RowHeight = 24;

/// The name in pieces, those that were typed in bold; gives the room behind it.
QRect paintName(QPainter &painter, QRect room, const QString &name, const QList<int> &letters,
    const QColor &color, const QFont &plain)
{
    QFont bold = plain;
    bold.setWeight(QFont::Bold);
    for (int from = 0; from < name.size() && room.width() > 0;) {
        const bool isTyped = letters.contains(from);
        int to = from + 1;
        while (to < name.size() && letters.contains(to) == isTyped)
            ++to;
        room = paintLine(painter, room, isTyped ? bold : plain, color, name.mid(from, to - from));
        from = to;
    }
    return room;
}

} // namespace

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, RowHeight};
}

void CompletionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.icon = QIcon();
    paintRowGround(*painter, row);

    // The list's palette is what its style sheet makes of it: the window below tells light from dark.
    const QWidget *const below = option.widget ? option.widget->window()->parentWidget() : nullptr;
    const Theme &theme = Theme::of(below ? below->palette() : option.palette);
    painter->save();
    QRect room = paintRowIcon(*painter, option.rect, index.data(Qt::DecorationRole).value<QIcon>());
    const QColor color = index.data(IsQuietRole).toBool() ? theme.secondaryText : theme.text;
    room = paintName(*painter, room, index.data().toString(), index.data(LettersRole).value<QList<int>>(),
        color, fonts::code());
    paintRowDetail(*painter, room, index.data(DetailRole).toString(), theme);
    painter->restore();
}

} // namespace patchcord
