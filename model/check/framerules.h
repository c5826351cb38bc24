// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/callflow.h"

namespace patchcord {

/// The rules for the document around its sections: version, sections, main.
void checkFrame(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow);

/// The same for a document inside a step.
void checkFrame(RuleContext &context, const SyntaxNode &document, const CallFlow &flow);

/// The name and the form of one section. Needs nothing outside it.
void checkSectionFrame(
    RuleContext &context, const SectionFlow &flow, const SyntaxNode &key, const SyntaxNode &value);

/// The one finding that a messaging document gets.
void reportMessaging(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow);

} // namespace patchcord
