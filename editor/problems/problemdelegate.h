// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace patchcord {

/// A row of the problems: the severity's icon before the message, a bulb where it can be fixed, place and
/// line quieter.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace patchcord
