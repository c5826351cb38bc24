// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/hittest.h"

#include <QPoint>

class QMenu;

namespace patchcord {

class CanvasView;

/// The context menu for what stands at a place: a step, a destination, a section, a gap, an edge or the empty
/// canvas.
QMenu *makeCanvasMenu(CanvasView &canvas, const Hit &hit, QPoint global);
/// The same for what a path names, for another view of the document.
QMenu *makePathMenu(CanvasView &canvas, const NodePath &path);
/// Makes it, shows it, and lets it delete itself.
void openCanvasMenu(CanvasView &canvas, const Hit &hit, QPoint global);

} // namespace patchcord
