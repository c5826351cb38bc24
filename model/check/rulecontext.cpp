// SPDX-License-Identifier: MIT
#include "model/check/rulecontext.h"

#include "model/text/displaytext.h"

namespace patchcord {

namespace {

QString enumeration(const QStringList &names, const QString &lastLink)
{
    QString text;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? lastLink : QStringLiteral(", ");
        text += inQuotes(names[i]);
    }
    return text;
}

} // namespace

void RuleContext::report(Rule rule, const SyntaxNode &at, const QString &message, Fixes fixes)
{
    if (!isFull())
        report(rule, at, pathOf(at), message, std::move(fixes));
}

void RuleContext::report(
    Rule rule, const SyntaxNode &at, const NodePath &about, const QString &message, Fixes fixes)
{
    if (!isFull())
        report(rule, shownRange(at), about, message, std::move(fixes));
}

void RuleContext::report(
    Rule rule, TextRange range, const NodePath &about, const QString &message, Fixes fixes)
{
    const RuleInfo &info = ruleInfo(rule);
    if (isFull() || (m_reading == Reading::BreaksOff && info.subject == RuleSubject::Absence))
        return;
    if (!isOneTooMany(range, about))
        keep(info, range, about, message, std::move(fixes));
}

void RuleContext::adopt(Diagnostic finding)
{
    if (isFull() || isOneTooMany(finding.range, finding.path))
        return;
    finding.range = finding.range.shifted(-m_base);
    m_findings.push_back(std::move(finding));
}

bool RuleContext::isOneTooMany(TextRange range, const NodePath &about)
{
    if (++m_count <= MostFindings)
        return false;
    keep(ruleInfo(Rule::TooManyFindings), range, about,
        Check::tr("There are more findings from here on: mend the ones before, and they are shown."), {});
    return true;
}

void RuleContext::keep(
    const RuleInfo &info, TextRange range, const NodePath &about, const QString &message, Fixes fixes)
{
    const QString name = QString::fromLatin1(info.runtimeCode);
    m_findings.push_back({info.severity, QString::fromLatin1(info.code),
        name.isEmpty() ? name : QStringLiteral("relay_script_") + name, range.shifted(-m_base), message,
        about, std::move(fixes)});
}

TextRange shownRange(const SyntaxNode &node)
{
    TextRange range = node.range();
    if (range.isEmpty()) {
        if (const SyntaxNode key = node.key())
            return key.range();
        return {node.itemBegin(), std::max(range.end, node.itemBegin() + 1)};
    }
    if (node.isCollection() || node.style() == NodeStyle::Literal || node.style() == NodeStyle::Folded) {
        const QByteArrayView bytes = node.source();
        qsizetype lineEnd = 0;
        while (lineEnd < bytes.size() && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r')
            ++lineEnd;
        range.end = range.begin + std::max<qsizetype>(lineEnd, 1);
    }
    return range;
}

NodePath pathOf(const SyntaxNode &node)
{
    return node.isKey() ? node.valueOfKey().path() : node.path();
}

QString inQuotes(const QString &text)
{
    return inQuotationMarks(text, 60);
}

QString suggestion(const QString &word, const QStringList &candidates)
{
    const QString meant = didYouMean(word, candidates);
    return meant.isEmpty() ? QString() : u' ' + Check::tr("Did you mean %1?").arg(inQuotes(meant));
}

QString listOfAll(const QStringList &names)
{
    return enumeration(names, Check::tr(" and ", "between the last two names of a list"));
}

QString listOfAny(const QStringList &names)
{
    return enumeration(names, Check::tr(" or ", "between the last two names of a list"));
}

} // namespace patchcord
