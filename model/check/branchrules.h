// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"
#include "model/check/rulecontext.h"

namespace patchcord {

// The rules for what holds branches: cond's entries and the `result` of other methods. The steps inside the
// branches are walked by steprules.

/// A list of {when, then} and one {else}; `owner` names it in findings.
void checkConditions(RuleContext &context, const FieldOwner &owner, const SyntaxNode &list);

/// A `result`: an object with `case` (a switch), or conditions.
void checkResult(RuleContext &context, const FieldOwner &owner, const SyntaxNode &result);

} // namespace patchcord
