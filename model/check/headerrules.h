// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

/// The rules for SIP headers (connect.md 4): {name, value} each, names that the platform lets through.
/// `field` names the list in findings.
void checkHeaders(RuleContext &context, const SyntaxNode &list, const QString &field);

} // namespace patchcord
