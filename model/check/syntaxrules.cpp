// SPDX-License-Identifier: MIT
#include "model/check/syntaxrules.h"

#include <QHash>
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

/// Readers differ in which of two they take, so it is safe to drop one only where both say the same.
Fixes fixesForRepeatedKey(const SyntaxNode &key)
{
    const SyntaxNode map = key.parent();
    const QString name = key.text();
    std::vector<Value> values;
    for (const SyntaxNode::Entry &entry : map.entries()) {
        if (entry.key.text() == name)
            values.push_back(valueOf(entry.value));
    }
    const auto keep = [&](size_t place, const QString &title, FixKind kind) {
        return Fix{title, kind, {{FixStep::Kind::KeepOne, pathOf(key), {}, {}, int(place)}}};
    };
    const bool areSame = std::all_of(
        values.begin(), values.end(), [&values](const Value &value) { return value == values.front(); });
    if (areSame)
        return {keep(0, Check::tr("Write %1 once").arg(inQuotes(name)), FixKind::Sure)};
    return {keep(values.size() - 1, Check::tr("Keep the last %1").arg(inQuotes(name)), FixKind::Choice),
        keep(0, Check::tr("Keep the first %1").arg(inQuotes(name)), FixKind::Choice)};
}

/// The fixes of keys that are repeated, which all keys of one name in one map share.
class RepeatedKeys
{
public:
    Fixes fixes(const SyntaxNode &key)
    {
        const SyntaxNode map = key.parent();
        if (!key.isKey() || !map.isMap())
            return {};
        const std::pair place(map.range().begin, key.text());
        const auto known = m_fixes.constFind(place);
        return known != m_fixes.cend() ? *known : *m_fixes.insert(place, fixesForRepeatedKey(key));
    }

private:
    QHash<std::pair<qsizetype, QString>, Fixes> m_fixes;
};

Fixes fixesFor(const SyntaxError &error, const QByteArray &text)
{
    Fixes fixes;
    for (const Repair &repair : error.repairs) {
        FixStep step;
        step.kind = FixStep::Kind::EditText;
        step.range = repair.range;
        step.was = text.mid(repair.range.begin, repair.range.length());
        step.text = repair.text;
        fixes.push_back(
            {repair.title, repair.kind == Repair::Kind::Sure ? FixKind::Sure : FixKind::Choice, {step}});
    }
    return fixes;
}

} // namespace

void checkSyntax(RuleContext &context, const SyntaxTree &tree)
{
    QSet<qsizetype> sectionKeys;
    RepeatedKeys repeated;
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
        context.report(ruleOf(error.fault), visible(error.range, tree.text().size()), pathOf(node),
            error.message,
            error.fault == SyntaxFault::DuplicateKey ? repeated.fixes(node) : fixesFor(error, tree.text()));
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
