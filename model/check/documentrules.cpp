// SPDX-License-Identifier: MIT
#include "model/check/documentrules.h"

#include "model/check/check.h"
#include "model/check/framerules.h"
#include "model/check/steprules.h"
#include "model/check/targetrules.h"
#include "model/flow/callflow.h"
#include "model/flow/inlinetext.h"

namespace patchcord {

namespace {

void checkStructured(RuleContext &context, const CallFlow &flow, const SyntaxNode &value)
{
    if (value.isSequence()) {
        checkSection(context, *flow.sections().front(), value);
        return;
    }
    if (flow.kind() == DocumentKind::Messaging)
        return;
    checkFrame(context, value, flow);
    checkReach(context, value, flow);
    size_t index = 0;
    for (const SyntaxNode::Entry &entry : value.value("sections").entries()) {
        if (index == flow.sections().size())
            break;
        // Of two sections of one name the first is meant.
        const SectionFlow &section = *flow.sections()[index++];
        if (flow.section(section.name) == &section) {
            checkSectionFrame(context, section, entry.key, entry.value);
            checkSection(context, section, entry.value);
        }
    }
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
