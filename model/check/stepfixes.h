// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fix.h"
#include "model/flow/stepshape.h"

namespace patchcord {

// What can be done about steps that are not written as one method with its body. `path` is the step's.

/// A method that SWML does not know: the name that was meant, with the body as that method takes it.
Fixes fixesForUnknownMethod(
    const Catalog &catalog, const StepShape &step, const NodePath &path, const QString &meant);

/// Keys beside the method: other methods become steps of their own behind this one, fields of the method
/// move into its body, and what is neither goes.
Fixes fixesForForeignKeys(
    const Catalog &catalog, const StepShape &step, const SyntaxNode &item, const NodePath &path);

/// A text that is a whole step, as when quotes stand around "play: …".
Fixes fixesForTextStep(const Catalog &catalog, const SyntaxNode &item, const NodePath &path);

} // namespace patchcord
