// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace patchcord {

/// A method or a snippet as icon, name and sentence; a group as a quiet heading.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patchcord
