// SPDX-License-Identifier: MIT
#include "editor/source/completiondelegate.h"

#include "editor/theme/fonts.h"
#include "editor/theme/paintline.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int RowHeight = 24;
constexpr int IconSize = 16;
constexpr int Margin = 8;

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
    row.text.clear();
    row.icon = QIcon();
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    // The list's palette is what its style sheet makes of it: the window below tells light from dark.
    const QWidget *const below = option.widget ? option.widget->window()->parentWidget() : nullptr;
    const Theme &theme = Theme::of(below ? below->palette() : option.palette);
    painter->save();
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QRect icon(room.left(), room.top() + (room.height() - IconSize) / 2, IconSize, IconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    room.setLeft(icon.right() + 1 + Margin);
    const QColor color = index.data(IsQuietRole).toBool() ? theme.secondaryText : theme.text;
    room = paintName(*painter, room, index.data().toString(), index.data(LettersRole).value<QList<int>>(),
        color, fonts::code());
    // The detail takes what it needs of the rest, from the right.
    const QString detail = index.data(DetailRole).toString();
    const int wanted = QFontMetrics(fonts::small()).horizontalAdvance(detail) + 2;
    room.setLeft(std::max(room.left() + 2 * Margin, room.right() + 1 - wanted));
    if (room.width() > Margin)
        paintLine(*painter, room, fonts::small(), theme.secondaryText, detail);
    painter->restore();
}

} // namespace patchcord
