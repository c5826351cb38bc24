// SPDX-License-Identifier: MIT
#pragma once

#include "editor/outline/outlinemodel.h"

#include <QList>

class QPainter;
class QTreeView;

namespace patchcord {

/// What is dragged over the outline.
struct OutlineLoad
{
    enum class Kind : quint8 { Steps, Destination, Section, Method };
    Kind kind = Kind::Steps;
    QList<NodePath> paths; ///< several steps, or the only other thing
    QString method; ///< the name of a new step's
};

/// Where it would land, counted as it is before.
struct OutlineDrop
{
    enum class Mark : quint8 { Above, Below, Onto };

    NodePath list; ///< of steps; for a destination its connect step; for a section that one
    int group = 0; ///< of a destination; the number of groups: a new one
    int index = 0;
    QModelIndex row; ///< of the model; beside or on this one a mark shows the place
    Mark mark = Mark::Above;
    QString refusal; ///< why it cannot land here; empty: it can
};

/// Which half of a row the pointer is over.
enum class RowHalf : quint8 { Upper, Lower };

/// Where a load would land over a row.
OutlineDrop outlineDropAt(
    const OutlineModel &model, const OutlineLoad &load, const QModelIndex &row, RowHalf half);

/// Shows the place of a drop, whose row is one of the view's.
void paintOutlineDrop(
    QPainter &painter, const QTreeView &view, const QModelIndex &row, OutlineDrop::Mark mark);

} // namespace patchcord
