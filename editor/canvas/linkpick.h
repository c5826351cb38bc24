// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/linkedits.h"

#include <QPoint>

namespace patchcord {

class CanvasView;

// What is asked when an outcome of a step shall lead somewhere.

/// Asks for the step that an outcome leads to: one of a method, a snippet, or a link to a new section.
void askForStepOn(CanvasView &canvas, const NodePath &step, const Outcome &outcome, QPoint global);

/// Makes the only link that can be made, lets choose among several, or says why there is none.
void takeOneOffer(CanvasView &canvas, const NodePath &step, const Outcome &outcome, const LinkTarget &target,
    QPoint global);

/// Asks for an outcome of the step, unless there is only one, and then where it shall lead: all by lists, for
/// those who use no mouse. A branch is an outcome already.
void askForLink(CanvasView &canvas, const NodePath &path, QPoint global);

} // namespace patchcord
