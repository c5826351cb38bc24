// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/check/sectionfacts.h"

namespace patchcord {

/// The rules for variables and params that are read and that nobody in the whole document sets.
void checkVariables(RuleContext &context, const std::vector<PlacedFacts> &sections);

} // namespace patchcord
