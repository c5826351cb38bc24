// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

namespace patchcord {

// What people do to the contexts of an AI agent's prompt, as edits. `contexts` is the path of the value
// behind that key.

/// Adds a context with a first step behind the last one; the first context of all is `default`.
Result<TextEdits> addContext(const Snapshot &snapshot, const NodePath &contexts);
/// The name that addContext gives.
QString newContextName(const Snapshot &snapshot, const NodePath &contexts);

/// Adds a step with a name of its own to the steps of a context.
Result<TextEdits> addContextStep(const Snapshot &snapshot, const NodePath &context, int index);

/// Renames a context and every step's `valid_contexts` that names it.
Result<TextEdits> renameContext(const Snapshot &snapshot, const NodePath &context, const QString &name);
/// Renames a step and every `valid_steps` of its context that names it.
Result<TextEdits> renameContextStep(const Snapshot &snapshot, const NodePath &step, const QString &name);

} // namespace patchcord
