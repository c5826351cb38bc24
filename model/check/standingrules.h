// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

/// Tells how well a method or a parameter is vouched for, where that is worth a word. `what` names it.
void reportStanding(RuleContext &context, Standing standing, const SyntaxNode &at, const QString &what);

} // namespace patchcord
