// SPDX-License-Identifier: MIT
#include "model/check/secretrules.h"

#include "model/text/displaytext.h"

#include <QRegularExpression>
#include <QUrl>

namespace patchcord {

namespace {

bool isAddress(ParameterType type)
{
    switch (type) {
    case ParameterType::Url:
    case ParameterType::UrlOrSteps:
    case ParameterType::Target:
    case ParameterType::Address:
    case ParameterType::Sound:
        return true;
    default:
        return false;
    }
}

/// Whether credentials stand in the text itself, not in variables.
bool holdsCredentials(const QString &text)
{
    static const QRegularExpression variable(QStringLiteral(R"(([$%]\{[^}]*\}:?)+@?)"));
    const QString own = QString(text).remove(variable);
    return withoutSecrets(own) != own;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

/// Data of the call go to scripts and webhooks; sounds are only fetched.
bool isWebhook(const Parameter &shape)
{
    static const QStringList fetched{QStringLiteral("wait_url"), QStringLiteral("wait_file")};
    return (shape.type == ParameterType::Url && !fetched.contains(shape.name))
        || shape.type == ParameterType::UrlOrSteps || shape.type == ParameterType::Target;
}

void reportSecret(RuleContext &context, const QString &name, const SyntaxNode &at, Fixes fixes = {})
{
    context.report(Rule::PlainSecret, at,
        Check::tr(
            "%1 is a secret that everyone can read who has the file: keep it in a variable of the project, "
            "like ${envs.name}.")
            .arg(name),
        std::move(fixes));
}

} // namespace

void checkSecret(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &text)
{
    const QString value = text.text();
    if (shape.secret && !value.trimmed().isEmpty() && !holdsVariable(value)) {
        const QString variable = QStringLiteral("${envs.%1}").arg(place.shortName);
        reportSecret(context, place.name(), text, {fix::replace(pathOf(text), variable, FixKind::Choice)});
    } else if (isAddress(shape.type) && holdsCredentials(value)) {
        reportSecret(context, Check::tr("The password or key in %1").arg(place.name()), text);
    }
}

bool isSecretHeader(const QString &name)
{
    static const QStringList secret{QStringLiteral("authorization"), QStringLiteral("proxy-authorization"),
        QStringLiteral("x-api-key"), QStringLiteral("cookie")};
    return secret.contains(name, Qt::CaseInsensitive);
}

void checkHeaderSecret(RuleContext &context, const QString &header, const SyntaxNode &value)
{
    const QString text = value.text();
    if (value.isString() && isSecretHeader(header) && !text.trimmed().isEmpty() && !holdsVariable(text)) {
        reportSecret(context, Check::tr("The header %1").arg(inQuotes(header)), value);
    }
}

void checkWebhook(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &text)
{
    const QString value = text.text();
    if (!isWebhook(shape) || !value.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || isLoopback(QUrl(value).host().toLower())) {
        return;
    }
    const QString encrypted = QStringLiteral("https") + value.mid(4);
    context.report(Rule::HttpWebhook, text,
        Check::tr("%1 goes over http, where everyone on the way can read what is sent: use https.")
            .arg(place.name()),
        {fix::replace(pathOf(text), encrypted, FixKind::Choice)});
}

} // namespace patchcord
