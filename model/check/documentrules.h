// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/sectionflow.h"

namespace patchcord {

/// Checks a document inside a step as a document of its own, but for the sections that its steps lead to:
/// those are looked for when the whole is known. Findings about a document written as text are told at the
/// text, in a literal block at the line.
void checkDocument(RuleContext &context, const InlineDocument &document, const SyntaxNode &value);

} // namespace patchcord
