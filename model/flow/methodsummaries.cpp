// SPDX-License-Identifier: MIT
#include "model/flow/aisummaries.h"
#include "model/flow/connectplan.h"
#include "model/flow/summarywords.h"
#include "model/text/displaytext.h"

#include <QHash>

#include <algorithm>

namespace patchcord::summary {

namespace {

QString answerSummary(const Fields &fields)
{
    const QString duration = fields.text("max_duration");
    if (!duration.isEmpty())
        return Summary::tr("max %1").arg(secondsText(duration));
    const Parameter *const parameter = fields.method().parameter(QStringLiteral("max_duration"));
    return parameter ? Summary::tr("max %1 · default").arg(secondsText(parameter->fallback.value.text()))
                     : QString();
}

QString condSummary(const Fields &fields)
{
    const SyntaxNode list = fields.body();
    const SyntaxNode first = list.isSequence() ? list.item(0) : list;
    const QString condition = oneLine(first.value("when").text(), 50);
    if (!list.isSequence())
        return condition;
    int conditions = 0;
    for (const SyntaxNode &entry : list.items())
        conditions += entry.value("when").isValid() ? 1 : 0;
    return withRest(condition, conditions);
}

QString connectSummary(const Fields &fields)
{
    std::vector<SyntaxNode> nodes;
    const ConnectPlan plan = readConnectPlan(fields.body(), {}, nodes);
    if (!plan.hasDialling)
        return {};
    const int count = plan.destinationCount();
    const QString who = count == 1
        ? oneLine(plan.groups.front().destinations.empty() ? QString()
                                                           : plan.groups.front().destinations.front().to,
            60)
        : QString();
    switch (plan.form) {
    case DialForm::One:
        return who;
    case DialForm::Serial:
        return who.isEmpty() ? Summary::tr("one after another") : who;
    case DialForm::Parallel:
        return who.isEmpty() ? Summary::tr("all at once") : who;
    case DialForm::Groups:
        return Summary::tr("groups, one after another");
    }
    return {};
}

QString gotoSummary(const Fields &fields)
{
    const QString max = fields.text("max");
    return joined({oneLine(fields.text("label"), 50),
        max.isEmpty() ? QString() : Summary::tr("max %1").arg(oneLine(max, 20))});
}

QString jumpSummary(const Fields &fields)
{
    const SyntaxNode target = fields.node("dest");
    return target ? targetText(target) : QString();
}

QString playSummary(const Fields &fields)
{
    const SyntaxNode urls = fields.node("urls");
    return soundsText(urls ? urls : fields.node("url"));
}

QString promptSummary(const Fields &fields)
{
    static const QStringList speech{QStringLiteral("speech_timeout"), QStringLiteral("speech_end_timeout"),
        QStringLiteral("speech_language"), QStringLiteral("speech_hints")};
    static const QStringList keys{QStringLiteral("max_digits"), QStringLiteral("terminators"),
        QStringLiteral("digit_timeout"), QStringLiteral("initial_timeout")};
    const auto hasAny = [&fields](const QStringList &names) {
        return std::any_of(names.begin(), names.end(),
            [&fields](const QString &name) { return fields.node(name).isValid(); });
    };
    const bool listens = hasAny(speech);
    QString input;
    if (!listens || hasAny(keys)) {
        const QString digits = fields.text("max_digits");
        bool isNumber = true;
        const int count = digits.isEmpty() ? 1 : digits.toInt(&isNumber);
        input = isNumber ? Summary::tr("%n digits", nullptr, count)
                         : Summary::tr("%1 digits").arg(oneLine(digits, 20));
    }
    if (listens)
        input = input.isEmpty() ? Summary::tr("speech") : Summary::tr("%1 or speech").arg(input);
    return joined({input, soundsText(fields.node("play"))});
}

QString recordSummary(const Fields &fields)
{
    const QString length = fields.text("max_length");
    return joined({fields.node("beep").boolean().value_or(false) ? Summary::tr("beep") : QString(),
        length.isEmpty() ? QString() : Summary::tr("up to %1").arg(secondsText(length)),
        oneLine(fields.text("format"), 20)});
}

QString requestSummary(const Fields &fields)
{
    return QString(
        oneLine(fields.text("method"), 8) + u' ' + oneLine(urlWithoutExtras(fields.text("url")), 60))
        .trimmed();
}

QString setSummary(const Fields &fields)
{
    for (const SyntaxNode::Entry &entry : fields.body().entries()) {
        const QString name = entry.key.text();
        const QString value = soundsSecret(name) ? QStringLiteral("•••") : valueText(entry.value);
        return withRest(
            oneLine(name, 24) + QStringLiteral(" = ") + oneLine(value, 40), fields.body().childCount());
    }
    return {};
}

QString sleepSummary(const Fields &fields)
{
    const QString duration = fields.text("duration");
    return duration.isEmpty() ? QString() : millisecondsText(duration);
}

QString switchSummary(const Fields &fields)
{
    const QString variable = fields.text("variable");
    return variable.isEmpty() ? QString() : Summary::tr("on %1").arg(oneLine(variable, 60));
}

QString bodySummary(const Fields &fields)
{
    if (fields.body().isSequence() && fields.body().childCount() > 0)
        return withRest(valueText(fields.body().item(0)), fields.body().childCount());
    return fields.body().isScalar() ? oneLine(fields.body().text()) : QString();
}

QString evalSummary(const Fields &fields)
{
    for (const SyntaxNode::Entry &entry : fields.body().entries()) {
        return withRest(oneLine(entry.key.text(), 24) + QStringLiteral(" = ") + valueText(entry.value),
            fields.body().childCount());
    }
    return {};
}

QString eventSummary(const Fields &fields)
{
    QStringList names;
    for (const SyntaxNode::Entry &entry : fields.node("event").entries())
        names.append(oneLine(entry.key.text(), 24));
    return names.join(QStringLiteral(", "));
}

QString ifSummary(const Fields &fields)
{
    return oneLine(fields.text("condition"));
}

QString paySummary(const Fields &fields)
{
    const QString amount = fields.text("charge_amount");
    if (amount.isEmpty() || amount == QLatin1String("0"))
        return Summary::tr("stores the card");
    const QString currency = fields.text("currency");
    return oneLine(amount, 20) + u' '
        + (currency.isEmpty() ? Summary::tr("usd · default") : oneLine(currency, 8));
}

} // namespace

Formatter formatterOf(const QString &method)
{
    static const QHash<QString, Formatter> formatters{
        {QStringLiteral("ai"), agentSummary},
        {QStringLiteral("ai_sidecar"), agentSummary},
        {QStringLiteral("amazon_bedrock"), agentSummary},
        {QStringLiteral("answer"), answerSummary},
        {QStringLiteral("cond"), condSummary},
        {QStringLiteral("connect"), connectSummary},
        {QStringLiteral("eval"), evalSummary},
        {QStringLiteral("execute"), jumpSummary},
        {QStringLiteral("goto"), gotoSummary},
        {QStringLiteral("if"), ifSummary},
        {QStringLiteral("label"), bodySummary},
        {QStringLiteral("live_transcribe"), actionSummary},
        {QStringLiteral("live_translate"), actionSummary},
        {QStringLiteral("pay"), paySummary},
        {QStringLiteral("play"), playSummary},
        {QStringLiteral("prompt"), promptSummary},
        {QStringLiteral("record"), recordSummary},
        {QStringLiteral("record_call"), recordSummary},
        {QStringLiteral("request"), requestSummary},
        {QStringLiteral("return"), bodySummary},
        {QStringLiteral("set"), setSummary},
        {QStringLiteral("sleep"), sleepSummary},
        {QStringLiteral("switch"), switchSummary},
        {QStringLiteral("transfer"), jumpSummary},
        {QStringLiteral("unset"), bodySummary},
        {QStringLiteral("user_event"), eventSummary},
    };
    return formatters.value(method);
}

} // namespace patchcord::summary
