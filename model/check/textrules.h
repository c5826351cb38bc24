// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/check/sectionfacts.h"

namespace patchcord {

/// Walks all texts of a section: tells what is wrong with the ${…} and the conditions in them, and notes what
/// its steps set, read and call. What agents are told is left alone: it has rules of its own.
/// `base` is the first byte of the section's part of the tree.
SectionFacts checkTexts(RuleContext &context, const SyntaxNode &section, qsizetype base);

} // namespace patchcord
