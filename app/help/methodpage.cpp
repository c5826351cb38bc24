// SPDX-License-Identifier: MIT
#include "app/help/methodpage.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::MethodPage)
};

constexpr qsizetype MostChoices = 24; ///< of a longer list the page names the first

/// Text as Markdown that shows it as it is.
QString escaped(QString text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_<>\\[\\]#|~])"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

QString code(const QString &text)
{
    return text.contains(u'`') ? escaped(text) : QStringLiteral("`%1`").arg(text);
}

QString typeWords(const Parameter &parameter)
{
    switch (parameter.type) {
    case ParameterType::Integer:
    case ParameterType::Number:
        switch (parameter.unit) {
        case Unit::Seconds:
            return Words::tr("seconds");
        case Unit::Milliseconds:
            return Words::tr("milliseconds");
        case Unit::Decibels:
            return Words::tr("decibels");
        case Unit::Digits:
            return Words::tr("a number of digits");
        case Unit::None:
            break;
        }
        return Words::tr("a number");
    case ParameterType::Boolean:
        return Words::tr("true or false");
    case ParameterType::Url:
        return Words::tr("a URL");
    case ParameterType::Address:
        return Words::tr("an address to dial");
    case ParameterType::Sound:
        return Words::tr("a sound");
    case ParameterType::SoundList:
        return Words::tr("sounds");
    case ParameterType::Expression:
        return Words::tr("an expression");
    case ParameterType::Variable:
        return Words::tr("the name of a variable");
    case ParameterType::Label:
    case ParameterType::LabelName:
        return Words::tr("a label");
    case ParameterType::Target:
        return Words::tr("a section, a URL or a document");
    case ParameterType::Choice:
        return Words::tr("one of a few words");
    case ParameterType::ChoiceList:
        return Words::tr("any of a few words");
    case ParameterType::String:
    case ParameterType::Text:
    case ParameterType::Codecs:
        return Words::tr("text");
    case ParameterType::StringList:
    case ParameterType::List:
        return Words::tr("a list");
    case ParameterType::StringMap:
    case ParameterType::Map:
        return Words::tr("names with values");
    case ParameterType::Headers:
        return Words::tr("headers with values");
    case ParameterType::Destinations:
        return Words::tr("a list of destinations");
    case ParameterType::DestinationGroups:
        return Words::tr("a list of groups of destinations");
    case ParameterType::Object:
        return Words::tr("an object");
    case ParameterType::ObjectList:
        return Words::tr("a list of objects");
    case ParameterType::Union:
        return Words::tr("one of several forms");
    case ParameterType::JsonSchema:
        return Words::tr("a JSON Schema");
    case ParameterType::Document:
        return Words::tr("a SWML document");
    case ParameterType::Steps:
        return Words::tr("steps");
    case ParameterType::StepsByCase:
        return Words::tr("steps for each value");
    case ParameterType::Conditions:
        return Words::tr("conditions with steps");
    case ParameterType::Result:
        return Words::tr("a switch or conditions");
    case ParameterType::UrlOrSteps:
        return Words::tr("a URL or steps");
    case ParameterType::Null:
    case ParameterType::Any:
        break;
    }
    return Words::tr("any value");
}

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        break;
    case Standing::Newer:
        return Words::tr("newer than the official schema");
    case Standing::FoundInFiles:
        return Words::tr("known from documents alone");
    case Standing::Legacy:
        return Words::tr("an older form");
    case Standing::Deprecated:
        return Words::tr("deprecated");
    }
    return {};
}

QString boundsWords(const Parameter &parameter)
{
    if (parameter.minimum && parameter.maximum)
        return Words::tr("%1 to %2").arg(*parameter.minimum).arg(*parameter.maximum);
    if (parameter.minimum)
        return Words::tr("%1 or more").arg(*parameter.minimum);
    return parameter.maximum ? Words::tr("%1 at most").arg(*parameter.maximum) : QString();
}

QString defaultWords(const Parameter &parameter)
{
    const DefaultValue &fallback = parameter.fallback;
    if (!fallback.sameAs.isEmpty())
        return Words::tr("as %1 when it is not set").arg(code(fallback.sameAs));
    return fallback.text.isEmpty() ? QString() : Words::tr("default: %1").arg(escaped(fallback.text));
}

/// "`timeout` · seconds · 1 or more · default: 60", and below it what it means.
QString fieldText(const Parameter &parameter)
{
    QStringList facts{QStringLiteral("**%1**").arg(code(parameter.name)),
        parameter.required ? Words::tr("required") : QString(), typeWords(parameter), boundsWords(parameter),
        defaultWords(parameter), standingWords(parameter.standing)};
    facts.removeAll(QString());
    QString text = facts.join(QStringLiteral(" · "));
    if (!parameter.help.isEmpty())
        text += QStringLiteral("\n\n") + escaped(parameter.help);
    QStringList choices;
    for (const Choice &choice : parameter.choices)
        choices.append(code(choice.value));
    if (choices.size() > MostChoices)
        choices = choices.mid(0, MostChoices) + QStringList(QStringLiteral("…"));
    if (!choices.isEmpty())
        text += QStringLiteral("\n\n") + Words::tr("Values: %1").arg(choices.join(QStringLiteral(", ")));
    if (!parameter.example.isEmpty())
        text += u' ' + Words::tr("Example: %1").arg(code(parameter.example));
    return text + QStringLiteral("\n\n");
}

/// The object types that fields lead to, each once, in the order in which they are met.
void collectObjects(const Catalog &catalog, const std::vector<Parameter> &parameters, QStringList &names)
{
    for (const Parameter &parameter : parameters) {
        QString name = parameter.object;
        if (parameter.type == ParameterType::Destinations
            || parameter.type == ParameterType::DestinationGroups)
            name = catalog.destination().name;
        const ObjectType *const object = name.isEmpty() ? nullptr : catalog.object(name);
        if (object && !names.contains(name)) {
            names.append(name);
            collectObjects(catalog, object->parameters, names);
        }
        collectObjects(catalog, parameter.of, names);
    }
}

QString fieldsText(const std::vector<Parameter> &parameters)
{
    QString text;
    QString group;
    for (const Parameter &parameter : parameters) {
        if (!parameter.group.isEmpty() && parameter.group != group)
            text += QStringLiteral("#### %1\n\n").arg(escaped(parameter.group));
        group = parameter.group;
        text += fieldText(parameter);
    }
    return text;
}

QString variablesText(const Method &method)
{
    QStringList variables;
    for (const SetVariable &variable : method.sets) {
        QStringList values;
        for (const QString &value : variable.values)
            values.append(code(value));
        variables.append(values.isEmpty()
                ? code(variable.name)
                : Words::tr("%1 (%2)").arg(code(variable.name), values.join(QStringLiteral(", "))));
    }
    return variables.isEmpty()
        ? QString()
        : Words::tr("Sets %1.").arg(variables.join(QStringLiteral(", "))) + QStringLiteral("\n\n");
}

} // namespace

QString methodPage(const Catalog &catalog, const Method &method)
{
    QString text = QStringLiteral("## %1\n\n").arg(escaped(method.name));
    const QString standing = standingWords(method.standing);
    text += QStringLiteral("%1 · %2%3\n\n")
                .arg(groupTitle(method.group), escaped(method.sentence),
                    standing.isEmpty() ? QString() : QStringLiteral(" · ") + standing);
    if (!method.help.isEmpty())
        text += escaped(method.help) + QStringLiteral("\n\n");
    text += variablesText(method);
    if (!method.example.isEmpty())
        text += QStringLiteral("### %1\n\n```yaml\n%2\n```\n\n").arg(Words::tr("Example"), method.example);
    if (!method.parameters.empty())
        text += QStringLiteral("### %1\n\n").arg(Words::tr("Fields")) + fieldsText(method.parameters);
    QStringList objects;
    collectObjects(catalog, method.parameters, objects);
    for (const QString &name : objects) {
        const ObjectType &object = *catalog.object(name);
        const QString &title = object.title.isEmpty() ? object.name : object.title;
        text += QStringLiteral("### %1\n\n").arg(Words::tr("Fields of a %1").arg(escaped(title)))
            + fieldsText(object.parameters);
    }
    return text;
}

} // namespace patchcord
