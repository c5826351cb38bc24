// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/continuation.h"

namespace patchcord {

/// The rules for a goto and the label that it leads to. `place` is the step's own; steps without a goto are
/// passed over.
void checkJump(RuleContext &context, const PlaceInList &place, const SyntaxNode &item,
    const SectionFlow &section, const SectionJumps &jumps);

} // namespace patchcord
