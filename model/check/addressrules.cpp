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

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Digits, and what people put between them, with or without `tel:`; a letter at the end is a slip. By hand:
/// a pattern would try each digit as the last one.
bool looksLikePhone(const QString &text)
{
    QStringView rest = text;
    if (rest.startsWith(u"tel:"))
        rest = rest.sliced(4).trimmed();
    if (rest.startsWith(u'+'))
        rest = rest.sliced(1);
    if (!rest.isEmpty() && isLetter(rest.back()))
        rest = rest.chopped(1);
    const bool isDialled = std::all_of(
        rest.begin(), rest.end(), [](QChar c) { return isDigit(c) || QStringView(u"- ()./").contains(c); });
    return isDialled && std::count_if(rest.begin(), rest.end(), isDigit) >= 5;
}

void phone(RuleContext &context, const SyntaxNode &to, const QString &text)
{
    static const WholeMatch hasMore(".*[^+0-9].*");
    static const QRegularExpression filler(QStringLiteral("^tel:|[-\\s().\\/]"));
    QString digits = text;
    digits.remove(filler);
    // The 0 that calls within a country begin with is none of the number.
    if (digits.startsWith(u'0') && !digits.startsWith(QLatin1String("00"))) {
        context.report(Rule::BadPhone, to,
            Check::tr("The phone number %1 cannot be dialled: write + and the country code in place of its "
                      "leading 0, in the United Kingdom %2.")
                .arg(inQuotes(text), inQuotes(QStringLiteral("+44") + digits.mid(1))));
        return;
    }
    if (digits.startsWith(QLatin1String("00")))
        digits.replace(0, 2, QStringLiteral("+"));
    QString reason;
    FixKind kind = FixKind::Sure;
    if (!text.contains(u'+') && digits.startsWith(u'+')) {
        reason = Check::tr("it begins with 00 in place of +");
        kind = FixKind::Choice;
    } else if (!digits.startsWith(u'+')) {
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
