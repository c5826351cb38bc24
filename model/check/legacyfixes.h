// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fix.h"
#include "model/flow/stepshape.h"

namespace patchcord {

/// How a step of an older method is written today, with its text kept: `if` as cond, `eval` as set. `path` is
/// the step's. None where it does not have the form that can be turned.
Fixes fixesForLegacyMethod(const StepShape &step, const NodePath &path);

/// What takes the place of an older field of an object, when the catalog knows it.
Fixes fixesForOldField(const Parameter &old, const std::vector<Parameter> &siblings, const SyntaxNode &key);

} // namespace patchcord
