// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/callflow.h"

namespace patchcord {

/// Looks for the sections that execute and transfer name. This needs the whole document: a section that is
/// removed leaves errors in others.
void checkTargets(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow);

/// Looks for sections that no way from `main` leads to.
void checkReach(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow);

} // namespace patchcord
