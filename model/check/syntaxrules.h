// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

/// Turns the faults that the readers found into findings. Keys that occur twice among the sections are left
/// to the rule for sections, which says it better.
void checkSyntax(RuleContext &context, const SyntaxTree &tree);

/// Whether the errors mean that the text could not be read to its end.
bool breaksOff(const SyntaxErrors &errors);

} // namespace patchcord
