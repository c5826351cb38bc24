// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/callflow.h"

namespace patchcord {

/// Looks for the sections that execute and transfer name. This needs the whole document: a section that is
/// removed leaves errors in others. Documents inside steps are looked into: they have sections of their own.
void checkTargets(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow);

/// Looks for sections of a document (the root, or one inside a step) that no way from `main` leads to.
void checkReach(RuleContext &context, const SyntaxNode &document, const CallFlow &flow);

} // namespace patchcord
