// SPDX-License-Identifier: MIT
#include "editor/problems/problemdelegate.h"

#include "editor/problems/problemsmodel.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <algorithm>

namespace patchcord {

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), metrics::HitArea)};
}

void ProblemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    if (index.column() == ProblemsModel::MessageColumn) {
        const auto severity = Severity(index.data(ProblemsModel::SeverityRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icons::tinted(severityName(severity), theme.severity(severity));
        option->decorationSize = QSize(16, 16);
        return;
    }
    if (index.column() == ProblemsModel::FixColumn) {
        // Only where somebody looks: a column of bulbs would outshine the problems.
        const bool isLookedAt = option->state & (QStyle::State_MouseOver | QStyle::State_Selected);
        if (isLookedAt && index.data(ProblemsModel::FixableRole).toBool()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icons::icon(QStringLiteral("fix"));
            option->decorationSize = QSize(16, 16);
        }
        return;
    }
    option->palette.setColor(QPalette::Text, theme.secondaryText);
    option->palette.setColor(QPalette::HighlightedText, theme.secondaryText);
}

} // namespace patchcord
