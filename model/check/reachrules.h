// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/continuation.h"

namespace patchcord {

/// Tells the steps of a list, and of it alone, that can never run: those behind one that ends the call or
/// leaves, up to the next label that a goto leads to. `list` is the node of the list.
void checkReachable(
    RuleContext &context, const std::vector<Step> &steps, const SyntaxNode &list, const SectionJumps &jumps);

} // namespace patchcord
