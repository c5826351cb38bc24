// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// Tells how well a method or a parameter is vouched for, where that is worth a word. `what` names it,
/// `advice` says what to do about an older one.
void reportStanding(RuleContext &context, Standing standing, const SyntaxNode &at, const QString &what,
    Fixes fixes = {}, const QString &advice = {});

/// The same for a field of an object, with what takes its place. `siblings`: the fields of that object.
void reportFieldStanding(RuleContext &context, const Parameter &field, const std::vector<Parameter> &siblings,
    const SyntaxNode &key, const FieldPlace &place);

} // namespace patchcord
