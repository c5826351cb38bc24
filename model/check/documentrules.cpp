// SPDX-License-Identifier: MIT
#include "model/check/documentrules.h"

#include "model/check/check.h"
#include "model/check/framerules.h"
#include "model/check/outcomerules.h"
#include "model/check/steprules.h"
#include "model/check/targetrules.h"
#include "model/check/textrules.h"
#include "model/flow/callflow.h"
#include "model/flow/inlinetext.h"

#include <list>

namespace patchcord {

namespace {

/// The steps of one section. Which variables nothing sets is not told: those of the document around this one
/// are there too. Places of the facts are those of the whole text.
SectionFacts checkSteps(RuleContext &context, const SectionFlow &section, const SyntaxNode &value)
{
    checkSection(context, section, value);
    return checkTexts(context, value, 0);
}

void checkStructured(RuleContext &context, const CallFlow &flow, const SyntaxNode &value)
{
    if (value.isSequence()) {
        const SectionFlow &section = *flow.sections().front();
        const SectionFacts facts = checkSteps(context, section, value);
        tellOutcomes(context, {{&section, &facts, value, 0}});
        return;
    }
    if (flow.kind() == DocumentKind::Messaging)
        return;
    checkFrame(context, value, flow);
    checkReach(context, value, flow);
    std::list<SectionFacts> facts; // which stay where they are
    std::vector<PlacedFacts> sections;
    size_t index = 0;
    for (const SyntaxNode::Entry &entry : value.value("sections").entries()) {
        if (index == flow.sections().size())
            break;
        // Of two sections of one name the first is meant.
        const SectionFlow &section = *flow.sections()[index++];
        if (flow.section(section.name) == &section) {
            checkSectionFrame(context, section, entry.key, entry.value);
            facts.push_back(checkSteps(context, section, entry.value));
            sections.push_back({&section, &facts.back(), entry.value, 0});
        }
    }
    tellOutcomes(context, sections);
}

void checkText(RuleContext &context, const InlineDocument &document, const SyntaxNode &value)
{
    if (context.depth() == MostTextDepth) {
        context.report(Rule::TooDeep, value,
            Check::tr(
                "Documents as text inside documents as text: Patchcord looks no deeper than %1 of them.")
                .arg(MostTextDepth));
        return;
    }
    const InlineText inner = readInlineText(value, context.catalog());
    const Findings findings =
        check(inner.tree, inner.flow, context.catalog(), nullptr, nullptr, context.depth() + 1);
    for (Diagnostic finding : findings.all) {
        finding.range = rangeInScalar(value, inner.tree.text(), finding.range).value_or(shownRange(value));
        finding.path = document.path;
        finding.message = Check::tr("In the document that %1 holds as text: %2")
                              .arg(inQuotes(document.field), finding.message);
        finding.fixes.clear(); // they speak of another text
        context.adopt(std::move(finding));
    }
}

} // namespace

void checkDocument(RuleContext &context, const InlineDocument &document, const SyntaxNode &value)
{
    if (document.flow)
        checkStructured(context, *document.flow, value);
    else
        checkText(context, document, value);
}

} // namespace patchcord
