// SPDX-License-Identifier: MIT
#pragma once

namespace patchcord {

class CanvasView;

// The canvas for screen readers: a list whose items are the sections, their steps and their destinations,
// each with its name, its problems and its place on the screen.

/// Makes Qt use it for every CanvasView. May be called again.
void installCanvasAccessibility();

/// Tells readers that another item is the current one.
void announceSelection(CanvasView &canvas);

/// Tells readers that the items are others now.
void announceItems(CanvasView &canvas);

} // namespace patchcord
