// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/stepshape.h"

namespace patchcord {

/// The rules for the body of a switch step: its cases and its default.
void checkSwitch(RuleContext &context, const StepShape &step, const NodePath &body);

} // namespace patchcord
