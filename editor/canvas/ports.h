// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasstyle.h"
#include "model/edit/outcomes.h"

#include <QRectF>
#include <vector>

class QPainter;

namespace patchcord {

struct Theme;

/// The ways on from a step that can be made. Those that are there have chips or cards of their own, which are
/// their handles.
std::vector<Outcome> openOutcomes(const Snapshot &snapshot, const NodePath &step);

/// One of them, as a handle beside its card: pulled somewhere it makes a link, clicked a step.
struct PlacedPort
{
    Outcome outcome;
    QString text;
    QRectF rect; ///< in scene coordinates
};

/// The ports of the step at a path, in a column right of its card.
std::vector<PlacedPort> placePorts(
    const Snapshot &snapshot, const NodePath &step, const QRectF &card, const CanvasStyle &style);

/// `pointed` is the one under the mouse, or -1.
void paintPorts(QPainter &painter, const std::vector<PlacedPort> &ports, int pointed, const Theme &theme,
    const CanvasStyle &style);

} // namespace patchcord
