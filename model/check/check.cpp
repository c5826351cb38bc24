// SPDX-License-Identifier: MIT
#include "model/check/check.h"

#include "model/check/callrules.h"
#include "model/check/framerules.h"
#include "model/check/outcomerules.h"
#include "model/check/rule.h"
#include "model/check/rulecontext.h"
#include "model/check/steprules.h"
#include "model/check/syntaxrules.h"
#include "model/check/targetrules.h"
#include "model/check/textrules.h"
#include "model/check/variablerules.h"
#include "model/syntax/yamlscan.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace patchcord {

namespace {

/// What was found before, by the section that they belong to.
class Lender
{
public:
    Lender(const CallFlow *flow, const Findings *findings)
    {
        if (!flow || !findings || flow->sections().size() != findings->sections.size())
            return;
        QSet<QString> names;
        for (size_t i = 0; i < findings->sections.size(); ++i) {
            // A second section of a name has none of its own to lend.
            const SectionFlow *const section = flow->sections()[i].get();
            if (!names.contains(section->name))
                m_reports.insert(section, findings->sections[i]);
            names.insert(section->name);
        }
    }

    SectionReportPtr find(const SectionFlow *section) const { return m_reports.value(section); }

private:
    QHash<const SectionFlow *, SectionReportPtr> m_reports;
};

/// Whether the piece of text that a node was read from could be read to its end.
Reading readingOf(const SyntaxTree &tree, const SyntaxNode &node)
{
    if (!tree.isSplit())
        return breaksOff(tree.errors()) ? Reading::BreaksOff : Reading::Whole;
    const SyntaxTree::Part &part = tree.parts()[size_t(SyntaxTree::partOf(node))];
    return breaksOff(part.fragment->errors) ? Reading::BreaksOff : Reading::Whole;
}

/// A list of steps that is all there is has no key.
SectionReportPtr reportOf(const SyntaxTree &tree, const Catalog &catalog, const SectionFlow &section,
    const SyntaxNode &key, const SyntaxNode &value, int depth)
{
    auto report = std::make_shared<SectionReport>();
    const qsizetype base = tree.parts()[size_t(SyntaxTree::partOf(value))].base;
    const Reading reading = readingOf(tree, value);
    RuleContext context(catalog, report->findings, base, reading, depth);
    if (key)
        checkSectionFrame(context, section, key, value);
    checkSection(context, section, value);
    report->facts = checkTexts(context, value, base);
    report->facts.isWhole &= reading == Reading::Whole;
    return report;
}

/// Of a section that is not looked at: what it sets and calls is not known.
SectionReport unread()
{
    SectionReport report;
    report.facts.isWhole = false;
    return report;
}

void sortByPlace(Diagnostics &diagnostics)
{
    const auto place = [](const Diagnostic &diagnostic) {
        return std::tie(diagnostic.range.begin, diagnostic.severity, diagnostic.range.end, diagnostic.code);
    };
    // Findings are large, so their order is found first, and then each is moved once.
    std::vector<Diagnostic *> order;
    order.reserve(diagnostics.size());
    for (Diagnostic &diagnostic : diagnostics)
        order.push_back(&diagnostic);
    std::stable_sort(order.begin(), order.end(),
        [&place](const Diagnostic *a, const Diagnostic *b) { return place(*a) < place(*b); });
    Diagnostics sorted;
    sorted.reserve(diagnostics.size());
    for (Diagnostic *diagnostic : order)
        sorted.push_back(std::move(*diagnostic));
    diagnostics = std::move(sorted);
}

/// Whether a finding is told of the text itself, before it is looked at as SWML.
bool isOfText(const QString &code)
{
    const RuleInfo *const info = ruleInfo(code);
    return info && info->rule <= Rule::MergeKey;
}

/// What else is found on a line that could not be read follows from that: the fault alone is told. A text of
/// several lines that ends on it is part of it.
void dropFollowUps(Diagnostics &diagnostics, const SyntaxTree &tree)
{
    // A JSON document may be one line.
    if (tree.format().language == Language::Json)
        return;
    std::vector<TextRange> lines;
    for (const SyntaxError &error : tree.errors()) {
        if (error.fault == SyntaxFault::Broken || error.fault == SyntaxFault::UnclosedQuote) {
            const qsizetype begin = yamlscan::lineBegin(tree.text(), error.range.begin);
            lines.push_back({begin, yamlscan::lineContentEnd(tree.text(), begin)});
        }
    }
    const auto isFollowUp = [&lines](const Diagnostic &finding) {
        const auto line = std::lower_bound(lines.begin(), lines.end(), finding.range.begin,
            [](const TextRange &each, qsizetype at) { return each.end < at; });
        return line != lines.end() && line->begin < finding.range.end && !isOfText(finding.code);
    };
    diagnostics.erase(std::remove_if(diagnostics.begin(), diagnostics.end(), isFollowUp), diagnostics.end());
}

} // namespace

Findings check(const SyntaxTree &tree, const CallFlow &flow, const Catalog &catalog,
    const CallFlow *previousFlow, const Findings *previous, int depth)
{
    Findings findings;
    // Part 0 is all there is, or the frame: either way what breaks off there is the document itself.
    const bool isCut = !tree.parts().empty() && breaksOff(tree.parts().front().fragment->errors);
    RuleContext whole(catalog, findings.all, 0, isCut ? Reading::BreaksOff : Reading::Whole, depth);
    checkSyntax(whole, tree);
    if (flow.kind() == DocumentKind::Messaging) {
        findings.sections.resize(flow.sections().size());
        reportMessaging(whole, tree, flow);
        sortByPlace(findings.all);
        return findings;
    }
    checkTargets(whole, tree, flow);
    // A document inside another one may be a list of steps alone.
    if (depth > 0 && tree.root().isSequence()) {
        findings.sections.push_back(
            reportOf(tree, catalog, *flow.sections().front(), {}, tree.root(), depth));
        const SectionReport &report = *findings.sections.front();
        findings.all.insert(findings.all.end(), report.findings.begin(), report.findings.end());
        tellOutcomes(whole, {{flow.sections().front().get(), &report.facts, tree.root(), 0}});
        sortByPlace(findings.all);
        return findings;
    }
    checkFrame(whole, tree, flow);
    // What could not be read may lead anywhere.
    if (!breaksOff(tree.errors()))
        checkReach(whole, tree.root(), flow);

    const Lender lender(previousFlow, previous);
    QSet<QString> seen;
    std::vector<PlacedFacts> facts;
    size_t index = 0;
    for (const SyntaxNode::Entry &entry : tree.root().value("sections").entries()) {
        if (index == flow.sections().size())
            break;
        const SectionFlowPtr &section = flow.sections()[index++];
        SectionReportPtr found;
        // Of two sections of one name the first is meant until one of them is renamed.
        const bool isSecond = seen.contains(section->name);
        seen.insert(section->name);
        if (isSecond)
            found = std::make_shared<const SectionReport>(unread());
        else
            found = lender.find(section.get());
        if (!found)
            found = reportOf(tree, catalog, *section, entry.key, entry.value, depth);
        const qsizetype base = tree.parts()[size_t(SyntaxTree::partOf(entry.value))].base;
        for (Diagnostic diagnostic : found->findings) {
            diagnostic.range = diagnostic.range.shifted(base);
            findings.all.push_back(std::move(diagnostic));
        }
        facts.push_back({section.get(), &found->facts, entry.value, base});
        findings.sections.push_back(std::move(found));
    }
    checkVariables(whole, facts);
    tellOutcomes(whole, facts);
    checkCalls(whole, tree, facts);
    dropFollowUps(findings.all, tree);
    sortByPlace(findings.all);
    return findings;
}

} // namespace patchcord
