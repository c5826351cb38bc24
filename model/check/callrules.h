// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/check/sectionfacts.h"

namespace patchcord {

/// The rules for sections that lead to each other in a circle: by transfers that wait for nobody, and by
/// executes, which nest deeper with each round.
void checkCalls(RuleContext &context, const SyntaxTree &tree, const std::vector<PlacedFacts> &sections);

} // namespace patchcord
