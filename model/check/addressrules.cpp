// SPDX-License-Identifier: MIT
#include "model/check/addressrules.h"

#include "model/catalog/address.h"
#include "model/check/wholematch.h"

#include <QRegularExpression>

#include <algorithm>

namespace patchcord {

namespace {

/// Another way to write the address, when that is one.
Fixes writeAs(const SyntaxNode &to, const QString &meant, FixKind kind)
{
    if (classifyAddress(meant) == AddressKind::Other)
        return {};
    return {fix::replace(pathOf(to), meant, inQuotes(meant), kind)};
}

bool startsLike(const QString &text, const char *scheme)
{
    return text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
}

/// Digits, and what people put between them, with or without `tel:`.
bool looksLikePhone(const QString &text)
{
    static const WholeMatch isDialled("(tel:)? *\\+?[-0-9 ().\\/]*[0-9][-0-9 ().\\/]*[a-zA-Z]?");
    return isDialled(text)
        && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 5;
}

void phone(RuleContext &context, const SyntaxNode &to, const QString &text)
{
    static const WholeMatch hasMore(".*[^+0-9].*");
    static const QRegularExpression filler(QStringLiteral("^tel:|[-\\s().\\/]"));
    QString digits = text;
    digits.remove(filler);
    QString reason;
    FixKind kind = FixKind::Sure;
    if (!digits.startsWith(u'+')) {
        reason = Check::tr("it lacks + and the country code");
        kind = FixKind::Choice;
        digits.prepend(digits.size() == 10 ? QStringLiteral("+1") : QStringLiteral("+"));
    } else if (digits.startsWith(QLatin1String("+0"))) {
        reason = Check::tr("no country code begins with 0");
    } else if (classifyAddress(digits) == AddressKind::Phone || hasMore(digits)) {
        reason = Check::tr("only digits may follow the +");
    } else if (digits.size() > 16) {
        reason = Check::tr("a number has 15 digits at most");
    } else {
        reason = Check::tr("a number is + and digits alone");
    }
    context.report(Rule::BadPhone, to,
        Check::tr("The phone number %1 cannot be dialled: %2. Write it like +15551231234.")
            .arg(inQuotes(text), reason),
        writeAs(to, digits, kind));
}

void queue(RuleContext &context, const SyntaxNode &to, const QString &text)
{
    context.report(Rule::BadAddress, to,
        Check::tr("%1 names no queue: write its name behind the colon, queue:support.").arg(inQuotes(text)));
}

void stream(RuleContext &context, const SyntaxNode &to, const QString &text)
{
    static const QRegularExpression scheme(
        QStringLiteral("^(stream: *)?(wss?://|https?://)?"), QRegularExpression::CaseInsensitiveOption);
    const QString host = QString(text).remove(scheme).trimmed();
    context.report(Rule::BadAddress, to,
        Check::tr("%1 is no stream: audio goes to an encrypted WebSocket, stream:wss://host/path.")
            .arg(inQuotes(text)),
        host.isEmpty() ? Fixes() : writeAs(to, QStringLiteral("stream:wss://") + host, FixKind::Choice));
}

} // namespace

void checkSipUri(RuleContext &context, const SyntaxNode &value, const QString &text)
{
    static const WholeMatch isSipUri(
        "[sS][iI][pP][sS]?:([^@\\s]+@)?(\\[[0-9a-fA-F:.]+\\]|[^@:;?\\s\\[\\]]+)(:[0-9]{1,5})?([;?]\\S*)?");
    if (isSipUri(text))
        return;
    QString compact = text;
    compact.remove(QRegularExpression(QStringLiteral("\\s")));
    const bool isOnlySpace = compact != text && compact.size() > 5;
    context.report(Rule::BadSipUri, value,
        Check::tr("%1 is no SIP URI: it is sip:user@host, without spaces, and with :port when need be.")
            .arg(inQuotes(text)),
        isOnlySpace ? writeAs(value, compact, FixKind::Choice) : Fixes());
}

void reportUnknownAddress(RuleContext &context, const SyntaxNode &to, const QString &text)
{
    static const WholeMatch isUserAtHost("[^@\\s:/]+@[^@\\s:/]+(:[0-9]+)?");
    static const WholeMatch lacksItsSlash("(public|private)/\\S+");
    const QString trimmed = text.trimmed();
    if (startsLike(trimmed, "sip:") || startsLike(trimmed, "sips:")) {
        checkSipUri(context, to, text);
    } else if (startsLike(trimmed, "queue:")) {
        queue(context, to, text);
    } else if (startsLike(trimmed, "stream:") || startsLike(trimmed, "wss://")
        || startsLike(trimmed, "ws://")) {
        stream(context, to, text);
    } else if (trimmed.startsWith(u'+') || looksLikePhone(trimmed)) {
        phone(context, to, trimmed);
    } else if (isUserAtHost(trimmed)) {
        context.report(Rule::BadSipUri, to,
            Check::tr("%1 lacks its scheme: write sip: before it.").arg(inQuotes(text)),
            writeAs(to, QStringLiteral("sip:") + trimmed, FixKind::Choice));
    } else if (lacksItsSlash(trimmed)) {
        context.report(Rule::BadAddress, to,
            Check::tr("%1 lacks its first slash: a resource is /public/name or /private/name.")
                .arg(inQuotes(text)),
            writeAs(to, u'/' + trimmed, FixKind::Sure));
    } else {
        context.report(Rule::UnknownAddress, to,
            Check::tr(
                "%1 is no address that connect can dial: write a phone number with + and the country code "
                "(+15551231234), a SIP URI (sip:user@host), a resource (/public/name), queue:NAME or "
                "stream:wss://….")
                .arg(inQuotes(text)));
    }
}

} // namespace patchcord
