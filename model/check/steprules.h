// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/sectionflow.h"

namespace patchcord {

/// Checks everything inside one section that needs nothing outside it: the form of its steps, their methods
/// and fields, its labels. `value` is the section's value in the tree, `flow` what was read from it.
void checkSection(RuleContext &context, const SectionFlow &flow, const SyntaxNode &value);

} // namespace patchcord
