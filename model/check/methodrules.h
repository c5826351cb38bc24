// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/stepshape.h"

namespace patchcord {

/// The rules that hold for every method: body, unknown keys, required and exclusive parameters, their values,
/// and how well method and parameters are vouched for. The steps in its branches are not looked at.
void checkMethod(RuleContext &context, const StepShape &step, const NodePath &path);

} // namespace patchcord
