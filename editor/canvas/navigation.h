// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasscene.h"

#include <optional>

namespace patchcord {

enum class Direction : quint8 { Up, Down, Left, Right };

/// What the arrow keys reach from what a path names: the nearest step in that direction, in the same section
/// first, on the way down into a branch its chip. To the right where none stands it goes into the branches of
/// the step or along its link, to the left out of the branch; else to the nearest section. Stays when there
/// is nothing.
NodePath travel(const CanvasScene &scene, const NodePath &from, Direction direction);

/// The destinations of a connect step in turn: the first one from the step itself; nothing behind the last.
std::optional<NodePath> nextDestination(const CanvasScene &scene, const NodePath &from);
/// Backwards; the step itself before the first one.
std::optional<NodePath> previousDestination(const CanvasScene &scene, const NodePath &from);

} // namespace patchcord
