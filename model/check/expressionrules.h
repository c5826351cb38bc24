// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/scripttokens.h"

namespace patchcord {

/// The rules for the ${…} in a text.
void checkPlaceholders(RuleContext &context, const SyntaxNode &value, const QString &text);

/// The rules for a condition, JavaScript without ${…}.
void checkCondition(RuleContext &context, const SyntaxNode &value, const QString &script);

} // namespace patchcord
