// SPDX-License-Identifier: MIT
#include "model/check/plainrules.h"

namespace patchcord {

namespace {

bool isPlainYaml(const SyntaxNode &node)
{
    return node.style() == NodeStyle::Plain && node.tree()->format().language == Language::Yaml;
}

/// What YAML 1.1 reads as true or false and YAML 1.2 as text.
bool isOldTruth(const QString &word)
{
    static const QStringList words = QStringLiteral("yes no on off y n").split(u' ');
    return words.contains(word.toLower());
}

/// 0123: a number loses the zero, older readers even count in eights.
bool hasLeadingZero(const SyntaxNode &node)
{
    const QByteArrayView source = node.source();
    return node.kind() == NodeKind::Number && isPlainYaml(node) && source.size() > 1 && source[0] == '0'
        && source[1] >= '0' && source[1] <= '9';
}

Fixes quoted(const SyntaxNode &node)
{
    return {{Check::tr("Write %1").arg(QStringLiteral("\"%1\"").arg(node.text())), FixKind::Sure,
        {{FixStep::Kind::Quote, pathOf(node)}}}};
}

} // namespace

void checkPlainWord(RuleContext &context, const FieldPlace &place, const SyntaxNode &text)
{
    if (!text.isString() || !isPlainYaml(text) || !isOldTruth(text.text()))
        return;
    context.report(Rule::AmbiguousWord, text,
        Check::tr(
            "%1: some readers of YAML take %2 without quotes for true or false, not for text. Write \"%3\".")
            .arg(place.name(), inQuotes(text.text()), text.text()),
        quoted(text));
}

void checkFreeValue(RuleContext &context, const FieldPlace &place, const SyntaxNode &value)
{
    if (context.isFull())
        return;
    for (const SyntaxNode &item : value.items())
        checkFreeValue(context, place, item);
    for (const SyntaxNode::Entry &entry : value.entries())
        checkFreeValue(context, place.named(entry.key.text()), entry.value);
    checkPlainWord(context, place, value);
    if (value.isScalar() && hasLeadingZero(value)) {
        context.report(Rule::LeadingZero, value,
            Check::tr("%1: %2 without quotes is a number and loses its zero. Write \"%2\".")
                .arg(place.name(), value.text()),
            {fix::replace(pathOf(value), value.text(), QStringLiteral("\"%1\"").arg(value.text()))});
    }
}

void checkPlainKeys(RuleContext &context, const QString &name, const SyntaxNode &map)
{
    for (const SyntaxNode::Entry &entry : map.entries()) {
        const QString word = entry.key.text();
        if (entry.key.isString() && isPlainYaml(entry.key) && isOldTruth(word)) {
            context.report(Rule::AmbiguousWord, entry.key,
                Check::tr("%1: some readers of YAML take the key %2 without quotes for true or false. Write "
                          "\"%3\".")
                    .arg(name, inQuotes(word), word));
        }
    }
}

} // namespace patchcord
