// SPDX-License-Identifier: MIT
#include "model/check/headerrules.h"

#include "model/check/fieldwords.h"
#include "model/check/secretrules.h"

#include <QRegularExpression>

namespace patchcord {

namespace {

bool isPassedOn(const QString &name)
{
    static const QStringList known{
        QStringLiteral("privacy"), QStringLiteral("p-asserted-identity"), QStringLiteral("user-to-user")};
    return name.startsWith(QLatin1String("X-"), Qt::CaseInsensitive) || known.contains(name.toLower());
}

bool isReserved(const QString &name)
{
    return name.startsWith(QLatin1String("X-SignalWire"), Qt::CaseInsensitive)
        || name.startsWith(QLatin1String("X-CID"), Qt::CaseInsensitive);
}

/// A standard header that is nearly spelled, or a name of one's own.
QString meantName(const QString &name)
{
    static const QStringList standard{
        QStringLiteral("Privacy"), QStringLiteral("P-Asserted-Identity"), QStringLiteral("User-to-User")};
    const QString meant = didYouMean(name, standard);
    return meant.isEmpty() ? QStringLiteral("X-") + name.simplified().replace(u' ', u'-') : meant;
}

/// The name without what makes it the platform's.
Fix ownName(const SyntaxNode &node, const QString &name)
{
    const qsizetype prefix = name.startsWith(QLatin1String("X-CID"), Qt::CaseInsensitive)
        ? 5
        : QLatin1String("X-SignalWire").size();
    const QString rest = name.mid(prefix).remove(QRegularExpression(QStringLiteral("^-+")));
    if (rest.isEmpty())
        return fix::remove(node.parent().path(), name, FixKind::Choice);
    return fix::replace(pathOf(node), QStringLiteral("X-") + rest, FixKind::Choice);
}

Fix onOneLine(const SyntaxNode &node)
{
    return fix::replace(pathOf(node), node.text().simplified(), FixKind::Choice);
}

bool breaksLine(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n');
}

void checkName(RuleContext &context, const SyntaxNode &node)
{
    const QString name = node.text();
    if (holdsVariable(name))
        return;
    if (name.trimmed().isEmpty()) {
        context.report(Rule::HeaderInvalid, node,
            Check::tr("A header needs a name: write one that starts with “X-”."),
            {fix::remove(node.parent().path(), Check::tr("the header"), FixKind::Choice)});
    } else if (breaksLine(name)) {
        context.report(Rule::HeaderInvalid, node,
            Check::tr("The name of a header cannot hold a line break: write it on one line."),
            {onOneLine(node)});
    } else if (isReserved(name)) {
        context.report(Rule::HeaderReserved, node,
            Check::tr("%1 belongs to the platform, which sets such headers itself: choose another name.")
                .arg(inQuotes(name)),
            {ownName(node, name)});
    } else if (!isPassedOn(name)) {
        context.report(Rule::HeaderName, node,
            Check::tr("The header %1 may not be sent: names of your own start with “X-”.")
                .arg(inQuotes(name)),
            {fix::replace(pathOf(node), meantName(name), FixKind::Choice)});
    }
}

/// A number or a truth value as the text that it is in a header.
Fixes quoted(const SyntaxNode &value)
{
    if (value.isCollection() || value.isNull())
        return {};
    return {fix::replace(pathOf(value), value.text(), QStringLiteral("\"%1\"").arg(value.text()))};
}

void checkHeader(RuleContext &context, const SyntaxNode &item, const QString &field)
{
    if (!item.isMap()) {
        context.report(Rule::WrongType, item,
            Check::tr("An entry of %1 is an object with name and value, but this is %2.")
                .arg(field, thingText(item)));
        return;
    }
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("value")};
    for (const SyntaxNode::Entry &entry : item.entries()) {
        const QString key = entry.key.text();
        if (!keys.contains(key)) {
            context.report(Rule::UnknownKey, entry.key,
                Check::tr("%1 is no field of a header: it has “name” and “value” alone.").arg(inQuotes(key))
                    + suggestion(key, keys),
                fix::forUnknownKey(pathOf(entry.key), key, keys, item));
            continue;
        }
        if (entry.value.kind() == NodeKind::Alias)
            continue;
        if (!entry.value.isString()) {
            context.report(Rule::WrongType, entry.value,
                Check::tr("The %1 of a header is text, but this is %2: write it in quotes.")
                    .arg(key, thingText(entry.value)),
                quoted(entry.value));
        } else if (key == QLatin1String("name")) {
            checkName(context, entry.value);
        } else if (breaksLine(entry.value.text())) {
            context.report(Rule::HeaderInvalid, entry.value,
                Check::tr("The value of a header cannot hold a line break: write it on one line."),
                {onOneLine(entry.value)});
        }
    }
    checkHeaderSecret(context, item.value("name").text(), item.value("value"));
    for (const QString &key : keys) {
        if (!item.value(key)) {
            context.report(Rule::MissingParameter, item,
                Check::tr("A header needs both a name and a value: %1 is missing.").arg(inQuotes(key)),
                {fix::add(item.path(), key,
                    key == keys.first() ? QStringLiteral("X-Name") : QStringLiteral("value"))});
        }
    }
}

} // namespace

void checkHeaders(RuleContext &context, const SyntaxNode &list, const QString &field)
{
    for (const SyntaxNode &item : list.items()) {
        if (item.kind() != NodeKind::Alias)
            checkHeader(context, item, field);
    }
}

} // namespace patchcord
