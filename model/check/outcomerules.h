// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"
#include "model/check/sectionfacts.h"
#include "model/flow/scripttokens.h"

#include <QSet>

namespace patchcord {

/// The values that a variable can hold, as far as only methods set it that say which: "connected" and
/// "failed" of connect_result. None when it may hold anything.
QStringList valuesOf(const Catalog &catalog, const QString &variable);

/// The rules for values that a variable cannot hold, as far as a section shows. A `set` anywhere in the
/// document may give it others, so that the findings wait until all of it is known.
class OutcomeCheck
{
public:
    /// `base` is the first byte of the section's part of the tree.
    OutcomeCheck(const Catalog &catalog, qsizetype base)
        : m_catalog(catalog)
        , m_base(base)
    {
    }

    /// The rule for cases. `cases` is the map of values.
    void cases(const QString &variable, const SyntaxNode &cases);
    /// The same for comparisons in a script, which stands in the text of `value` from `at` on.
    void comparisons(const SyntaxNode &value, const QString &text, qsizetype at, const ScriptTokens &tokens);

    std::vector<OutcomeFinding> takeFindings() { return std::move(m_findings); }

private:
    bool isFull() const { return m_findings.size() > MostFindings; }
    void report(const QString &variable, const SyntaxNode &at, const QString &message, Fixes fixes);

    const Catalog &m_catalog;
    qsizetype m_base;
    std::vector<OutcomeFinding> m_findings;
};

/// Tells the findings about variables that no `set` of these sections writes.
void tellOutcomes(RuleContext &context, const std::vector<PlacedFacts> &sections);

} // namespace patchcord
