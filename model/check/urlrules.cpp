// SPDX-License-Identifier: MIT
#include "model/check/urlrules.h"

#include "model/catalog/address.h"

#include <QRegularExpression>

#include <algorithm>

namespace patchcord {

namespace {

const QString Http = QStringLiteral("http");
const QString Https = QStringLiteral("https");

class UrlCheck
{
public:
    UrlCheck(RuleContext &context, const FieldPlace &place, const SyntaxNode &value)
        : m_context(context)
        , m_place(place)
        , m_value(value)
        , m_text(value.text())
    {
    }

    void run()
    {
        const QString trimmed = m_text.trimmed();
        if (trimmed.isEmpty())
            return;
        if (trimmed != m_text) {
            report(Check::tr("spaces stand around it"), trimmed, FixKind::Sure);
            return;
        }
        const bool hasSpace = std::any_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isSpace(); });
        if (hasSpace) {
            report(Check::tr("a URL has no spaces, write %20"),
                QString(m_text).replace(u' ', QLatin1String("%20")), FixKind::Choice);
            return;
        }
        scheme();
    }

private:
    void scheme()
    {
        static const QRegularExpression form(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):(/*)(.*)$"));
        const QRegularExpressionMatch parts = form.match(m_text);
        // `localhost:8080` has a port, no scheme.
        static const QRegularExpression port(QStringLiteral("^[0-9]+(/.*)?$"));
        if (!parts.hasMatch() || (parts.captured(2).isEmpty() && port.match(parts.captured(3)).hasMatch())) {
            const bool isHost = !m_text.startsWith(u'/') && m_text.contains(u'.');
            report(Check::tr("it does not begin with https://"),
                isHost ? Https + QStringLiteral("://") + m_text : QString(), FixKind::Choice);
            return;
        }
        const QString scheme = parts.captured(1).toLower();
        const QString rest = parts.captured(3);
        if (scheme != Http && scheme != Https) {
            const QString meant = didYouMean(scheme, {Https, Http});
            report(Check::tr("%1 is no scheme that the platform fetches, https is")
                       .arg(inQuotes(parts.captured(1))),
                meant.isEmpty() ? QString() : meant + QStringLiteral("://") + rest, FixKind::Choice);
        } else if (parts.captured(2) != QLatin1String("//")) {
            report(Check::tr("two slashes belong behind %1:").arg(scheme),
                rest.isEmpty() ? QString() : scheme + QStringLiteral("://") + rest, FixKind::Sure);
        } else if (rest.isEmpty() || QStringView(u"?#:").contains(rest[0])) {
            report(Check::tr("it names no host"), {}, FixKind::Choice);
        }
    }

    void report(const QString &reason, const QString &meant, FixKind kind)
    {
        Fixes fixes;
        if (!meant.isEmpty())
            fixes.push_back(fix::replace(pathOf(m_value), meant, inQuotes(meant), kind));
        m_context.report(Rule::BadUrl, m_value,
            Check::tr("%1 is no URL, %2: %3.").arg(m_place.name(), inQuotes(m_text), reason),
            std::move(fixes));
    }

    RuleContext &m_context;
    const FieldPlace &m_place;
    const SyntaxNode &m_value;
    const QString m_text;
};

} // namespace

void checkUrl(RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value)
{
    if (!shape.hasPattern() && !holdsVariable(value.text()))
        UrlCheck(context, place, value).run();
}

} // namespace patchcord
