// SPDX-License-Identifier: MIT
#include "model/check/syntaxrules.h"

#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

Rule ruleOf(SyntaxFault fault)
{
    switch (fault) {
    case SyntaxFault::Broken:
        return Rule::Syntax;
    case SyntaxFault::UnclosedQuote:
        return Rule::UnclosedQuote;
    case SyntaxFault::DuplicateKey:
        return Rule::DuplicateKey;
    case SyntaxFault::Encoding:
        return Rule::Encoding;
    case SyntaxFault::TooDeep:
        return Rule::TooDeep;
    case SyntaxFault::TooLarge:
        return Rule::TooLarge;
    case SyntaxFault::SeveralDocuments:
        return Rule::SeveralDocuments;
    case SyntaxFault::MergeKey:
        return Rule::MergeKey;
    }
    return Rule::Syntax;
}

/// At least one byte, so that there is something to mark.
TextRange visible(TextRange range, qsizetype size)
{
    if (!range.isEmpty() || size == 0)
        return range;
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, size - 1);
    return {begin, begin + 1};
}

} // namespace

void checkSyntax(RuleContext &context, const SyntaxTree &tree)
{
    QSet<qsizetype> sectionKeys;
    for (const SyntaxError &error : tree.errors()) {
        if (context.isFull())
            return;
        if (error.fault == SyntaxFault::DuplicateKey) {
            if (sectionKeys.isEmpty()) {
                for (const SyntaxNode::Entry &entry : tree.root().value("sections").entries())
                    sectionKeys.insert(entry.key.range().begin);
            }
            if (sectionKeys.contains(error.range.begin))
                continue;
        }
        const SyntaxNode node = tree.root().at(error.range.begin);
        context.report(
            ruleOf(error.fault), visible(error.range, tree.text().size()), pathOf(node), error.message);
    }
}

bool breaksOff(const SyntaxErrors &errors)
{
    return std::any_of(errors.begin(), errors.end(), [](const SyntaxError &error) {
        return error.fault != SyntaxFault::DuplicateKey && error.fault != SyntaxFault::MergeKey
            && error.fault != SyntaxFault::SeveralDocuments;
    });
}

} // namespace patchcord
