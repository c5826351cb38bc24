// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// Tells durations that look as if they were written in another unit: milliseconds as seconds, or the other
/// way round.
void checkUnit(RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value,
    double number);

} // namespace patchcord
