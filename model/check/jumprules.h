// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/continuation.h"

namespace patchcord {

/// The rules for a goto and the label that it leads to. `place` is the step's own; steps without a goto are
/// passed over. `lastWaiting` is the index in the list of the last step before it that waits, or -1.
void checkJump(RuleContext &context, const PlaceInList &place, int lastWaiting, const SyntaxNode &item,
    const SectionFlow &section, const SectionJumps &jumps);

} // namespace patchcord
