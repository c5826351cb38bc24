// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace patchcord {

/// A row of a list of completions: icon, name with the letters that fit in bold, the detail at the right.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        LettersRole = Qt::UserRole, ///< QList<int>: units of the name that were typed
        DetailRole,
        IsQuietRole, ///< newer than the schema, retired: not the first choice
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patchcord
