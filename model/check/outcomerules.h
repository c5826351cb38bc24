// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/flow/scripttokens.h"

#include <QSet>

namespace patchcord {

/// The values that a variable can hold, as far as only methods set it that say which: "connected" and
/// "failed" of connect_result. None when it may hold anything.
QStringList valuesOf(const Catalog &catalog, const QString &variable);

/// The rule for cases of values that the variable cannot hold. `cases` is the map of values.
void checkCases(RuleContext &context, const QString &variable, const SyntaxNode &cases);

/// The same for comparisons in a script, which stands in the text of `value` from `at` on.
void checkComparisons(RuleContext &context, const SyntaxNode &value, const QString &text, qsizetype at,
    const ScriptTokens &tokens);

} // namespace patchcord
