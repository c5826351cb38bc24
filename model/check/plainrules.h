// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

// Plain words of YAML that readers take for different things, where a text may be meant.

/// A text without quotes that an older reader takes for true or false: yes, no, on, off, y, n.
void checkPlainWord(RuleContext &context, const FieldPlace &place, const SyntaxNode &text);

/// A value of any shape, as `set` and `params` take it: all that is said in it.
void checkFreeValue(RuleContext &context, const FieldPlace &place, const SyntaxNode &value);

/// Keys that stand for values, as those of `case`; `name` is what findings call the map.
void checkPlainKeys(RuleContext &context, const QString &name, const SyntaxNode &map);

} // namespace patchcord
