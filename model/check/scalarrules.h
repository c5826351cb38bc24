// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// Checks a value that is no list and no object: its kind, its choices, its bounds. `value` is neither null
/// nor an alias.
void checkScalar(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value);

/// Whether a variable stands where a typed value is wanted; told when the field is not known to take one.
bool isVariableInstead(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value);

/// "NAME takes a number, but this is the text “abc”.", and what to do where that is known.
void reportWrongType(RuleContext &context, const FieldPlace &place, const Parameter &shape,
    const SyntaxNode &value, const QString &remedy = {});

} // namespace patchcord
