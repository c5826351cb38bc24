// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasscene.h"

#include <QLineF>
#include <optional>

namespace patchcord {

/// Where a dragged step would land: the gap of a list that is nearest to the point; on an edge between
/// sections before the step that it leaves from.
struct StepDrop
{
    StepPlace place;
    QLineF marker; ///< in scene coordinates
    QString refusal; ///< why it cannot be dropped here; empty: it can
};

/// `step` is what is dragged; the root for one that is new.
std::optional<StepDrop> stepDropAt(const CanvasScene &scene, QPointF point, const NodePath &step);

/// Where a dragged destination would land in its own connect step.
struct DestinationDrop
{
    int group = 0; ///< the number of groups: a new one
    int index = 0;
    QLineF marker;
};
std::optional<DestinationDrop> destinationDropAt(
    const CanvasScene &scene, CanvasScene::CardRef card, int draggedRow, QPointF point);

/// Where a dragged end of an edge would lead.
struct LinkDrop
{
    QString target; ///< a section or a label
    NodePath step; ///< of a goto: the step it leads to; a label is put before it where it has none
    QRectF mark; ///< what lights up, in scene coordinates
    QString refusal;
    QString otherSection; ///< a goto was dropped on this section: it can be made an execute or a transfer
};
std::optional<LinkDrop> linkDropAt(const CanvasScene &scene, QPointF point, const Edge &edge);

} // namespace patchcord
