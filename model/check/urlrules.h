// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// The rules for a text that has to be a URL; those with a pattern of their own are told by it.
void checkUrl(RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value);

} // namespace patchcord
