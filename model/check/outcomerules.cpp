// SPDX-License-Identifier: MIT
#include "model/check/outcomerules.h"

#include "model/check/variablenames.h"

#include <array>

namespace patchcord {

namespace {

bool compares(const ScriptToken &token)
{
    static constexpr std::array operators{"==", "===", "!=", "!=="};
    return std::any_of(operators.begin(), operators.end(), [&](const char *each) { return token.is(each); });
}

QString valuesText(const QString &variable, const QStringList &values)
{
    return Check::tr("%1 is %2").arg(inQuotes(variable), listOfAny(values));
}

/// The variable whose path ends before the comparison, when nothing but the path stands there.
QString variableBefore(const ScriptTokens &tokens, size_t comparison)
{
    if (comparison == 0 || tokens[comparison - 1].kind != TokenKind::Name)
        return {};
    size_t first = comparison - 1;
    QString path = tokens[first].text.toString();
    if (first >= 2 && tokens[first - 1].is(".") && tokens[first - 2].is("vars"))
        first -= 2;
    const bool isAlone = first == 0
        || (tokens[first - 1].kind == TokenKind::Operator && !tokens[first - 1].is("."))
        || tokens[first - 1].kind == TokenKind::Open;
    return isAlone ? path : QString();
}

FixKind kindOf(const QString &word, const QString &meant)
{
    return isSlip(word, meant) ? FixKind::Sure : FixKind::Choice;
}

/// A `default` among the cases belongs beside them, unless one is there already.
Fix besideCases(const SyntaxNode &cases, const SyntaxNode &key)
{
    const SyntaxNode choice = cases.parent();
    if (choice.value(key.text()))
        return fix::remove(pathOf(key), key.text(), FixKind::Choice);
    return {Check::tr("Move %1 beside “case”").arg(inQuotes(key.text())), FixKind::Sure,
        {{FixStep::Kind::MoveInto, pathOf(key), {}, {}, 0, choice.path()}}};
}

} // namespace

QStringList valuesOf(const Catalog &catalog, const QString &variable)
{
    QStringList values;
    for (const Method &method : catalog.methods()) {
        for (const SetVariable &set : method.sets) {
            if (set.name != variable)
                continue;
            if (set.values.isEmpty())
                return {};
            for (const QString &value : set.values) {
                if (!values.contains(value))
                    values.append(value);
            }
        }
    }
    return values;
}

void OutcomeCheck::report(const QString &variable, const SyntaxNode &at, const QString &message, Fixes fixes)
{
    Diagnostics found;
    RuleContext(m_catalog, found, m_base, Reading::Whole, 0)
        .report(Rule::ImpossibleValue, at, message, std::move(fixes));
    m_findings.push_back({variable, std::move(found.front())});
}

void OutcomeCheck::cases(const QString &variable, const SyntaxNode &cases)
{
    const QStringList values = valuesOf(m_catalog, variable);
    if (values.isEmpty() || !cases.isMap())
        return;
    for (const SyntaxNode::Entry &entry : cases.entries()) {
        const QString key = entry.key.text();
        if (isFull())
            return;
        // Before the method ran the variable is empty.
        if (values.contains(key) || key.isEmpty() || key == QLatin1String("<<"))
            continue;
        if (key == QLatin1String("default")) {
            report(variable, entry.key,
                Check::tr(
                    "This case never runs: “default” for all other values stands beside “case”, not inside "
                    "it."),
                {besideCases(cases, entry.key)});
            continue;
        }
        Fixes fixes;
        const QString meant = didYouMean(key, values);
        if (!meant.isEmpty() && !cases.value(meant))
            fixes.push_back(fix::rename(pathOf(entry.key), meant, kindOf(key, meant)));
        fixes.push_back(fix::remove(pathOf(entry.key), key, FixKind::Choice));
        report(variable, entry.key,
            Check::tr("This case never runs: %1, never %2.").arg(valuesText(variable, values), inQuotes(key))
                + suggestion(key, values),
            std::move(fixes));
    }
}

void OutcomeCheck::comparisons(
    const SyntaxNode &value, const QString &text, qsizetype at, const ScriptTokens &tokens)
{
    for (size_t i = 1; i + 1 < tokens.size() && !isFull(); ++i) {
        const ScriptToken &literal = tokens[i + 1];
        if (!compares(tokens[i]) || literal.kind != TokenKind::Text || literal.text.contains(u'\\'))
            continue;
        const QString variable = variableBefore(tokens, i);
        const QStringList values = valuesOf(m_catalog, variable);
        const QString compared = literal.text.sliced(1, literal.text.size() - 2).toString();
        if (values.isEmpty() || compared.isEmpty() || values.contains(compared))
            continue;
        Fixes fixes;
        const QString meant = didYouMean(compared, values);
        if (!meant.isEmpty()) {
            QString mended = text;
            mended.replace(at + literal.begin + 1, compared.size(), meant);
            fixes.push_back(fix::replace(pathOf(value), mended, inQuotes(meant), kindOf(compared, meant)));
        }
        report(variable, value,
            Check::tr("This compares with what never is: %1, never %2.")
                    .arg(valuesText(variable, values), inQuotes(compared))
                + suggestion(compared, values),
            std::move(fixes));
    }
}

void tellOutcomes(RuleContext &context, const std::vector<PlacedFacts> &sections)
{
    QSet<QString> assigned;
    for (const PlacedFacts &section : sections)
        assigned.unite(section.facts->assigned);
    for (const PlacedFacts &section : sections) {
        for (const OutcomeFinding &outcome : section.facts->outcomes) {
            if (assigned.contains(outcome.variable))
                continue;
            Diagnostic finding = outcome.finding;
            finding.range = finding.range.shifted(section.base);
            context.adopt(std::move(finding));
        }
    }
}

} // namespace patchcord
