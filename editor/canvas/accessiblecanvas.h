// SPDX-License-Identifier: MIT
#pragma once

namespace patchcord {

class CanvasView;

// The canvas for screen readers: nested lists of the sections, their steps, and what a step holds:
// destinations, links, inner flows, branches with their steps. Each has its name, its place among the others,
// its problems and where it is on the screen.

/// Makes Qt use it for every CanvasView. May be called again.
void installCanvasAccessibility();

/// Tells readers that another item is the current one.
void announceSelection(CanvasView &canvas);

/// Tells readers that the items are others now.
void announceItems(CanvasView &canvas);

} // namespace patchcord
