// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fieldwords.h"

namespace patchcord {

/// The rules for a play URI (reference.md 6.1, X23): an audio URL, say:TEXT, silence:SECONDS, ring:COUNTRY or
/// ring:SECONDS:COUNTRY. Looser with variables than the official schema, stricter with numbers.
void checkSound(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value);

/// A list of sounds in which some are variables and some are not, which the official schema refuses.
void checkSoundMix(RuleContext &context, const FieldPlace &place, const SyntaxNode &list);

} // namespace patchcord
