// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// Checks the value of one parameter: its kind, its choices, its bounds. Lists of steps and of destinations
/// have rules of their own; objects that the catalog does not describe are not looked into.
void checkValue(
    RuleContext &context, const FieldOwner &owner, const Parameter &parameter, const SyntaxNode &value);

} // namespace patchcord
