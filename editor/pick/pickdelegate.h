// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace patchcord {

/// A row of a list to choose from: icon, group and text at the left, the detail at the right.
class PickDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, GroupRole, EntryRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patchcord
