// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvascommands.h"

namespace patchcord {

// What people do to the contexts of an AI agent on the canvas. Other commands are the same as for sections
// and steps.

/// Whether a path lies in the contexts of an AI agent.
bool isInContexts(const Snapshot &snapshot, const NodePath &path);

/// What a path inside contexts names: a context counts as a section.
PathKind contextKindOf(const Snapshot &snapshot, const NodePath &path);

/// Behind the step of a context that the path leads to, or at the end of the context.
std::optional<StepPlace> contextPlaceBehind(const Snapshot &snapshot, const NodePath &path);

/// The list of steps that a place on the canvas stands for: contexts keep theirs behind a key.
NodePath listOf(const Snapshot &snapshot, const StepPlace &place);

namespace commands {

bool insertContextStep(Document &document, const StepPlace &place);
bool addContext(Document &document, const NodePath &contexts);
/// Renames a context or a step of one, and what names it.
bool renameInContexts(Document &document, const NodePath &path, const QString &name);

} // namespace commands

} // namespace patchcord
