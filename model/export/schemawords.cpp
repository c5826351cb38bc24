// SPDX-License-Identifier: MIT
#include "model/export/schemawords.h"

#include "model/export/valuewriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaExport)
};

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        break;
    case Standing::Newer:
        return Words::tr("Newer than the official schema.");
    case Standing::FoundInFiles:
        return Words::tr("Known from documents alone: try it before you rely on it.");
    case Standing::Legacy:
        return Words::tr("An older form.");
    case Standing::Deprecated:
        return Words::tr("Deprecated: look for what takes its place.");
    }
    return {};
}

QString unitSentence(Unit unit)
{
    switch (unit) {
    case Unit::None:
        break;
    case Unit::Seconds:
        return Words::tr("In seconds.");
    case Unit::Milliseconds:
        return Words::tr("In milliseconds.");
    case Unit::Decibels:
        return Words::tr("In decibels.");
    case Unit::Digits:
        return Words::tr("A number of digits.");
    }
    return {};
}

/// Text as Markdown that shows it as it is.
QString escaped(QString text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_<>\\[\\]])"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

/// Text as it is written, in Markdown: in as many back quotes as it takes.
QString asCode(const QString &text)
{
    QString fence = QStringLiteral("`");
    while (text.contains(fence))
        fence += u'`';
    const QString space = text.startsWith(u'`') || text.endsWith(u'`') ? QStringLiteral(" ") : QString();
    return fence + space + text + space + fence;
}

bool isText(ParameterType type)
{
    switch (type) {
    case ParameterType::String:
    case ParameterType::Text:
    case ParameterType::Choice:
    case ParameterType::Url:
    case ParameterType::Address:
    case ParameterType::Sound:
    case ParameterType::Codecs:
    case ParameterType::Expression:
    case ParameterType::Variable:
    case ParameterType::Label:
    case ParameterType::Target:
    case ParameterType::UrlOrSteps:
        return true;
    default:
        return false;
    }
}

/// The values that an editor offers: the example, and of texts with known values all of them.
Value::List examplesOf(const Parameter &parameter)
{
    Value::List examples;
    const QString &example = parameter.example;
    if (parameter.type == ParameterType::Integer || parameter.type == ParameterType::Number) {
        if (!jsonNumber(example).isEmpty())
            examples.push_back(Value::number(example));
    } else if (isText(parameter.type) && !example.isEmpty()) {
        examples.push_back(example);
    }
    if (parameter.type == ParameterType::String) {
        for (const Choice &choice : parameter.choices) {
            if (choice.value != example)
                examples.push_back(choice.value);
        }
    }
    return examples;
}

void addDescription(Value::Map &schema, const QStringList &plain, const QStringList &markdown)
{
    if (plain.isEmpty())
        return;
    schema.push_back(keyword("description", plain.join(u' ')));
    schema.push_back(keyword("markdownDescription", markdown.join(QStringLiteral("\n\n"))));
}

void addStanding(Value::Map &schema, Standing standing)
{
    if (standing == Standing::Legacy || standing == Standing::Deprecated) {
        schema.push_back(keyword("deprecated", true));
        schema.push_back(keyword("deprecationMessage", standingText(standing)));
    } else if (standing == Standing::FoundInFiles) {
        schema.push_back(keyword("doNotSuggest", true));
    }
}

} // namespace

Value schemaWord(const char *word)
{
    return QString::fromLatin1(word);
}

Value::Field keyword(const char *name, Value value)
{
    return {QString::fromLatin1(name), std::move(value)};
}

Value::Map schemaReference(const QString &definition)
{
    return {keyword("$ref", QStringLiteral("#/$defs/") + definition)};
}

void describeField(Value::Map &schema, const Parameter &parameter)
{
    QStringList plain;
    QStringList markdown;
    const auto say = [&](const QString &sentence) {
        if (sentence.isEmpty())
            return;
        plain += sentence;
        markdown += escaped(sentence);
    };
    if (!parameter.title.isEmpty())
        schema.push_back(keyword("title", parameter.title));
    say(parameter.help);
    say(unitSentence(parameter.unit));
    const DefaultValue &fallback = parameter.fallback;
    if (!fallback.text.isEmpty()) {
        plain += Words::tr("Default: %1.").arg(fallback.text);
        markdown += Words::tr("Default: %1")
                        .arg(fallback.value.isNull() ? escaped(fallback.text) : asCode(fallback.text));
    }
    say(standingText(parameter.standing));
    if (!parameter.example.isEmpty() && !parameter.secret)
        markdown += Words::tr("Example: %1").arg(asCode(parameter.example));
    addDescription(schema, plain, markdown);
    if (!fallback.value.isNull())
        schema.push_back(keyword("default", fallback.value));
    if (Value::List examples = examplesOf(parameter); !examples.empty())
        schema.push_back(keyword("examples", std::move(examples)));
    addStanding(schema, parameter.standing);
}

void describeMethod(Value::Map &schema, const Method &method)
{
    schema.push_back(keyword("title", method.title));
    QStringList plain{Words::tr("%1: %2.").arg(method.title, method.sentence)};
    QStringList markdown{QStringLiteral("**%1**: %2").arg(escaped(method.title), escaped(method.sentence))};
    for (const QString &text : {method.help, standingText(method.standing)}) {
        if (!text.isEmpty()) {
            plain += text;
            markdown += escaped(text);
        }
    }
    if (!method.example.isEmpty())
        markdown += QStringLiteral("```yaml\n%1\n```").arg(method.example.trimmed());
    addDescription(schema, plain, markdown);
    addStanding(schema, method.standing);
}

} // namespace patchcord
