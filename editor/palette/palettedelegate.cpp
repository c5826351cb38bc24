// SPDX-License-Identifier: MIT
#include "editor/palette/palettedelegate.h"

#include "editor/palette/palettemodel.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paintline.h"
#include "editor/theme/paintrow.h"
#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

namespace {

constexpr int MethodHeight = 44;
constexpr int GroupHeight = 28;
constexpr int IconSize = 16;
constexpr int Margin = 12;
constexpr int TextIndent = Margin + IconSize + 10;
constexpr int BarWidth = 4;

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {160, isGroup(index) ? GroupHeight : MethodHeight};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintRowGround(*painter, row);

    const Theme &theme = Theme::of(option.palette);
    const QRect room = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isGroup(index)) {
        paintLine(*painter, room.adjusted(Margin, 4, -Margin, 0), fonts::small(), theme.secondaryText,
            index.data().toString());
    } else {
        const auto group = MethodGroup(index.data(PaletteModel::GroupRole).toInt());
        const QString method = index.data(PaletteModel::MethodRole).toString();
        const bool isSnippet = method.isEmpty();
        const QColor &accent = isSnippet ? theme.secondaryText : theme.group(group);
        painter->fillRect(QRect(room.left(), room.top() + 6, BarWidth, room.height() - 12), accent);
        icons::paint(*painter, isSnippet ? QStringLiteral("duplicate") : icons::methodIconName(method, group),
            QRectF(room.left() + Margin, room.top() + 6, IconSize, IconSize), accent);
        const QRect texts = room.adjusted(TextIndent, 4, -Margin, -4);
        const QRect upper(texts.left(), texts.top(), texts.width(), texts.height() / 2);
        paintLine(*painter, upper, fonts::name(), theme.text, index.data().toString());
        paintLine(*painter, upper.translated(0, upper.height()), fonts::small(), theme.secondaryText,
            index.data(PaletteModel::SentenceRole).toString());
    }
    painter->restore();
}

} // namespace patchcord
