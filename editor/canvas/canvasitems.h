// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasscene.h"

#include <vector>

namespace patchcord {

/// One thing that a reader meets on the canvas.
struct CanvasItem
{
    enum class Kind : quint8 { Section, Step, Disabled, Branch, Destination, Inner, Link, Port };

    Kind kind = Kind::Section;
    NodePath path; ///< of a branch its list, of a port its step, of a link the text that names the target
    QString name;
    QString description; ///< where it stands, and its problems
    int parent = -1; ///< the item that holds it; -1: the canvas
    int port = -1; ///< of a port: among those of its step
};

/// All of them in the order of the document: sections hold their steps, a step its branches, links, ports,
/// destinations and inner flows, a branch its steps.
std::vector<CanvasItem> itemsOf(const CanvasScene &scene);

/// Where an item stands, in scene coordinates; empty when it is not shown.
QRectF placeOf(const CanvasScene &scene, const CanvasItem &item);

/// The destination rows of a step that can be selected one by one.
std::vector<NodePath> destinationPaths(const Step &step);

} // namespace patchcord
