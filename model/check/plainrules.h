// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

// Plain words of YAML that readers take for different things, where a text may be meant. `name` is what
// findings call the place.

/// A text without quotes that an older reader takes for true or false: yes, no, on, off, y, n.
void checkPlainWord(RuleContext &context, const QString &name, const SyntaxNode &text);

/// A value of any shape, as `set` and `params` take it: all that is said in it.
void checkFreeValue(RuleContext &context, const QString &name, const SyntaxNode &value);

/// Keys that stand for values, as those of `case`.
void checkPlainKeys(RuleContext &context, const QString &name, const SyntaxNode &map);

} // namespace patchcord
