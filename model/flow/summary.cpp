// SPDX-License-Identifier: MIT
#include "model/flow/summary.h"

#include "model/flow/connectplan.h"
#include "model/flow/edge.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace patchcord {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

const QString Separator = QStringLiteral(" · ");

/// Gives the value of a parameter of one step.
class Fields
{
public:
    explicit Fields(const StepShape &step)
        : m_step(step)
    {
    }

    const SyntaxNode &body() const { return m_step.body; }
    const Method &method() const { return *m_step.known; }
    SyntaxNode node(const QString &name) const { return fieldOf(method(), body(), name); }
    SyntaxNode node(const char *name) const { return node(QString::fromLatin1(name)); }
    QString text(const char *name) const
    {
        const SyntaxNode value = node(name);
        return value.isScalar() ? value.text() : QString();
    }

private:
    const StepShape &m_step;
};

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(Separator);
}

QString quoted(const QString &text, qsizetype limit = 60)
{
    return text.isEmpty() ? QString() : u'“' + oneLine(text, limit) + u'”';
}

QString secondsText(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    return isNumber ? durationText(seconds) : oneLine(text, 30);
}

QString millisecondsText(const QString &text)
{
    bool isNumber = false;
    const double milliseconds = text.toDouble(&isNumber);
    if (!isNumber)
        return oneLine(text, 30);
    if (milliseconds < 0)
        return Summary::tr("for ever");
    return milliseconds < 1000 ? Summary::tr("%1 ms").arg(text) : durationText(milliseconds / 1000);
}

/// "first + 2 more"
QString withRest(const QString &first, int count)
{
    return count > 1 ? Summary::tr("%1 + %2 more").arg(first, QString::number(count - 1)) : first;
}

QString soundsText(const SyntaxNode &sounds)
{
    if (sounds.isSequence())
        return sounds.childCount() > 0 ? withRest(soundText(sounds.item(0).text()), sounds.childCount())
                                       : QString();
    if (sounds.isMap()) {
        // `say: Hello` without quotes is a map; what was meant is shown, the checks say how to write it.
        for (const SyntaxNode::Entry &entry : sounds.entries())
            return soundText(entry.key.text() + u':' + entry.value.text());
    }
    return sounds.isScalar() ? soundText(sounds.text()) : QString();
}

QString urlWithoutExtras(const QString &url)
{
    QString shown = url.left(url.indexOf(u'?') < 0 ? url.size() : url.indexOf(u'?'));
    const qsizetype scheme = shown.indexOf(QLatin1String("://"));
    if (scheme > 0)
        shown = shown.mid(scheme + 3);
    const qsizetype at = shown.indexOf(u'@');
    return at >= 0 ? shown.mid(at + 1) : shown;
}

QString targetText(const SyntaxNode &target)
{
    const QString text = target.text();
    switch (targetKindOf(EdgeKind::Execute, text)) {
    case TargetKind::Inline:
        return Summary::tr("inline document");
    case TargetKind::Url:
        return oneLine(urlWithoutExtras(text), 60);
    default:
        return target.isCollection() ? Summary::tr("inline document") : oneLine(text, 60);
    }
}

bool soundsSecret(const QString &name)
{
    static const QStringList words{QStringLiteral("password"), QStringLiteral("passwd"),
        QStringLiteral("token"), QStringLiteral("secret"), QStringLiteral("api_key"),
        QStringLiteral("apikey"), QStringLiteral("authorization"), QStringLiteral("bearer")};
    return std::any_of(words.begin(), words.end(),
        [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

QString valueText(const SyntaxNode &value)
{
    if (value.isMap())
        return QStringLiteral("{…}");
    if (value.isSequence())
        return QStringLiteral("[…]");
    return oneLine(value.text(), 50);
}

// The formatters. Each gets a step of a method that the catalog knows.

QString answerSummary(const Fields &fields)
{
    const QString duration = fields.text("max_duration");
    return duration.isEmpty() ? QString() : Summary::tr("max %1").arg(secondsText(duration));
}

QString aiSummary(const Fields &fields)
{
    const SyntaxNode prompt = fields.node("prompt");
    QString words = prompt.isScalar() ? prompt.text() : prompt.value("text").text();
    if (words.isEmpty()) {
        const SyntaxNode first = prompt.value("pom").item(0);
        words = first.value("body").text();
        if (words.isEmpty())
            words = first.value("title").text();
    }
    const int functions = fields.node("SWAIG").value("functions").childCount();
    QString count;
    if (functions == 1)
        count = Summary::tr("1 function");
    else if (functions > 1)
        count = Summary::tr("%1 functions").arg(functions);
    return joined({quoted(words, 50), count});
}

QString condSummary(const Fields &fields)
{
    const SyntaxNode first = fields.body().isSequence() ? fields.body().item(0) : fields.body();
    return oneLine(first.value("when").text());
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
        input = digits.isEmpty() || digits == QLatin1String("1")
            ? Summary::tr("1 digit")
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

/// From the catalog alone: the summary parameters that are set, at most two of them.
QString catalogSummary(const Fields &fields)
{
    QStringList parts;
    for (const QString &name : fields.method().summary) {
        const Parameter *const parameter = fields.method().parameter(name);
        const SyntaxNode value = fields.node(name);
        if (!parameter || !value || parts.size() == 2)
            continue;
        QString part;
        if (parameter->secret)
            part = QStringLiteral("•••");
        else if (parameter->type == ParameterType::Boolean)
            part = value.boolean().value_or(false) ? QString(name).replace(u'_', u' ') : QString();
        else if (parameter->unit == Unit::Seconds)
            part = secondsText(value.text());
        else if (parameter->unit == Unit::Milliseconds)
            part = millisecondsText(value.text());
        else if (parameter->type == ParameterType::Sound || parameter->type == ParameterType::SoundList)
            part = soundsText(value);
        else if (parameter->type == ParameterType::Text)
            part = quoted(value.text(), 50);
        else if (value.isSequence() && value.childCount() > 0 && value.item(0).isScalar())
            part = withRest(oneLine(value.item(0).text(), 40), value.childCount());
        else if (value.isMap() && parameter->type == ParameterType::Any && value.childCount() == 1)
            part = oneLine((*value.entries().begin()).key.text(), 50); // action: {start: ...}
        else if (value.isScalar())
            part = oneLine(value.text(), 50);
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty() && isShortForm(fields.method(), fields.body()))
        return bodySummary(fields);
    return joined(parts);
}

using Formatter = QString (*)(const Fields &);

Formatter formatterOf(const QString &method)
{
    static const QHash<QString, Formatter> formatters{
        {QStringLiteral("ai"), aiSummary},
        {QStringLiteral("answer"), answerSummary},
        {QStringLiteral("cond"), condSummary},
        {QStringLiteral("connect"), connectSummary},
        {QStringLiteral("execute"), jumpSummary},
        {QStringLiteral("goto"), gotoSummary},
        {QStringLiteral("label"), bodySummary},
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
    };
    return formatters.value(method, catalogSummary);
}

} // namespace

QString summaryOf(const StepShape &step)
{
    if (!step.known)
        return step.body.isScalar() ? oneLine(step.body.text()) : QString();
    return oneLine(formatterOf(step.method)(Fields(step)));
}

} // namespace patchcord
