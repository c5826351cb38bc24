// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// Tells durations that look as if they were written in another unit: milliseconds as seconds, or the other
/// way round. Whether there was something to tell.
bool checkUnit(RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value,
    double number);

/// Of a duration with its unit, `30s` or `500 ms`, the number in the unit of the field; else nothing.
QString plainDuration(const Parameter &shape, const SyntaxNode &value);

} // namespace patchcord
