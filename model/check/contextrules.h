// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

/// The rules for the contexts of an AI agent's prompt that no single field breaks: the names that lead from
/// step to step and from context to context. `path` is that of the value behind `contexts`.
void checkContexts(RuleContext &context, const SyntaxNode &contexts, const NodePath &path);

} // namespace patchcord
