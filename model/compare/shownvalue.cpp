// SPDX-License-Identifier: MIT
#include "model/compare/shownvalue.h"

#include "model/check/secretrules.h"
#include "model/flow/summarywords.h"
#include "model/text/displaytext.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr qsizetype LongestValue = 72;
/// How much of what two long texts share stands before their first difference.
constexpr qsizetype SharedPart = 24;
/// Values inside a list or a map that are shown before it is cut anyway.
constexpr int MostParts = 60;
/// Of a text, so that a huge one is not worked through.
constexpr qsizetype MostLetters = 20'000;

QString mask()
{
    return QStringLiteral("•••");
}

QString cutBefore(const QString &text, qsizetype at)
{
    qsizetype begin = at - SharedPart;
    if (begin <= 0)
        return text;
    const qsizetype space = text.indexOf(u' ', begin);
    if (space >= 0 && space < at)
        begin = space + 1;
    if (text.at(begin).isLowSurrogate())
        ++begin;
    return u'…' + text.mid(begin);
}

bool namesSecret(const QString &name)
{
    return summary::soundsSecret(name) || isSecretHeader(name);
}

QString quoted(const QString &text)
{
    return inQuotationMarks(text, LongestValue);
}

} // namespace

ShownValues::ShownValues(const Catalog &catalog)
{
    for (const Method &method : catalog.methods()) {
        for (const Parameter &parameter : method.parameters) {
            if (parameter.secret)
                m_secretKeys.insert(parameter.name);
        }
    }
    for (const ObjectType &object : catalog.objects()) {
        for (const Parameter &parameter : object.parameters) {
            if (parameter.secret)
                m_secretKeys.insert(parameter.name);
        }
    }
}

bool ShownValues::isSecret(const QString &key, const SyntaxNode &owner) const
{
    if (m_secretKeys.contains(key) || namesSecret(key))
        return true;
    // A header, a variable: the name stands beside the value.
    return key == u"value" && owner.isMap() && namesSecret(owner.value("name").text());
}

QString ShownValues::whole(
    const SyntaxNode &value, const QString &key, const SyntaxNode &owner, int &budget) const
{
    if (--budget < 0)
        return QStringLiteral("…");
    if (value.isCollection() && value.childCount() == 0)
        return value.isMap() ? QStringLiteral("{}") : QStringLiteral("[]");
    if (isSecret(key, owner))
        return mask();
    QStringList parts;
    if (value.isSequence()) {
        for (const SyntaxNode &item : value.items()) {
            parts.append(whole(item, {}, value, budget));
            if (budget < 0)
                break;
        }
        return u'[' + parts.join(QStringLiteral(", ")) + u']';
    }
    if (value.isMap()) {
        for (const SyntaxNode::Entry &entry : value.entries()) {
            const QString name = entry.key.text();
            parts.append(name + QStringLiteral(": ") + whole(entry.value, name, value, budget));
            if (budget < 0)
                break;
        }
        return u'{' + parts.join(QStringLiteral(", ")) + u'}';
    }
    if (value.isNull())
        return QStringLiteral("null");
    return withoutSecrets(value.text().left(MostLetters));
}

QString ShownValues::of(const SyntaxNode &value, const QString &key, const SyntaxNode &owner) const
{
    int budget = MostParts;
    const QString text = whole(value, key, owner, budget);
    return value.isString() && text != mask() ? quoted(text) : oneLine(text, LongestValue);
}

std::pair<QString, QString> ShownValues::both(const SyntaxNode &a, const SyntaxNode &b, const QString &key,
    const SyntaxNode &ownerA, const SyntaxNode &ownerB) const
{
    const bool isLong = a.isString() && b.isString() && !isSecret(key, ownerA) && !isSecret(key, ownerB);
    if (!isLong)
        return {of(a, key, ownerA), of(b, key, ownerB)};
    const QString textA = withoutSecrets(a.text().left(MostLetters)).simplified();
    const QString textB = withoutSecrets(b.text().left(MostLetters)).simplified();
    if (std::max(textA.size(), textB.size()) <= LongestValue)
        return {quoted(textA), quoted(textB)};
    const auto [endA, endB] = std::mismatch(textA.begin(), textA.end(), textB.begin(), textB.end());
    const qsizetype at = endA - textA.begin();
    Q_UNUSED(endB)
    return {quoted(cutBefore(textA, at)), quoted(cutBefore(textB, at))};
}

} // namespace patchcord
