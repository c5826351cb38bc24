// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/stepshape.h"

namespace patchcord {

/// The rules of connect that the catalog alone cannot state (connect.md 11).
void checkConnect(RuleContext &context, const StepShape &step, const NodePath &body);

/// The steps that run on a callee's leg: only some methods may stand there (connect.md 7).
void checkConfirmSteps(RuleContext &context, const SyntaxNode &steps);

} // namespace patchcord
