// SPDX-License-Identifier: MIT
#include "model/assist/assistwords.h"

#include "model/check/fieldwords.h"

#include <QStringList>

namespace patchcord {

namespace {

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return Assist::tr("s");
    case Unit::Milliseconds:
        return Assist::tr("ms");
    case Unit::Decibels:
        return Assist::tr("dB");
    case Unit::Digits:
        return Assist::tr("digits");
    case Unit::None:
        break;
    }
    return {};
}

QString sourceWord(const QString &source)
{
    return source == QLatin1String("docs")  ? Assist::tr("docs")
        : source == QLatin1String("schema") ? Assist::tr("schema")
                                            : source;
}

QString flowWords(Flow flow)
{
    switch (flow) {
    case Flow::Ends:
        return Assist::tr("The call is over behind it.");
    case Flow::Leaves:
        return Assist::tr("The steps behind it do not run.");
    case Flow::Jumps:
        return Assist::tr("The next step runs only when it does not jump.");
    case Flow::Continues:
        break;
    }
    return {};
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace

QString defaultWords(const Parameter &parameter)
{
    const DefaultValue &fallback = parameter.fallback;
    if (fallback.text.isEmpty())
        return {};
    bool isNumber = false;
    fallback.text.toDouble(&isNumber);
    const QString unit = isNumber ? unitWord(parameter.unit) : QString();
    const QString value = unit.isEmpty() ? fallback.text : fallback.text + u' ' + unit;
    return fallback.source.isEmpty() ? Assist::tr("default %1").arg(value)
                                     : Assist::tr("default %1 (%2)").arg(value, sourceWord(fallback.source));
}

QString kindWords(const Parameter &parameter)
{
    switch (parameter.type) {
    case ParameterType::Address:
        return Assist::tr("an address");
    case ParameterType::Destinations:
        return Assist::tr("a list of destinations");
    case ParameterType::DestinationGroups:
        return Assist::tr("groups of destinations");
    case ParameterType::Sound:
        return Assist::tr("a sound");
    case ParameterType::Target:
        return Assist::tr("a section or a URL");
    case ParameterType::Label:
        return Assist::tr("a label of the section");
    case ParameterType::Variable:
        return Assist::tr("the name of a variable");
    case ParameterType::Expression:
        return Assist::tr("a condition in JavaScript");
    default:
        return wantedText(parameter);
    }
}

QString parameterDetail(const Parameter &parameter)
{
    QStringList parts{kindWords(parameter)};
    if (parameter.type == ParameterType::Choice || parameter.type == ParameterType::ChoiceList)
        parts = {choicesWords(parameter)};
    parts.append(defaultWords(parameter));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString choicesWords(const Parameter &parameter)
{
    QStringList names;
    for (const Choice &choice : parameter.choices)
        names.append(choice.value);
    constexpr qsizetype Told = 6;
    if (names.size() > Told)
        return Assist::tr("one of %1").arg(names.size());
    return names.join(QStringLiteral(" | "));
}

QString appliesWords(const Parameter &parameter)
{
    if (!parameter.appliesTo)
        return {};
    QStringList kinds;
    for (const AddressKind kind : {AddressKind::Phone, AddressKind::Sip, AddressKind::Resource,
             AddressKind::Queue, AddressKind::Stream}) {
        if (parameter.appliesTo.testFlag(kind))
            kinds.append(addressKindName(kind));
    }
    return Assist::tr("Counts for these destinations alone: %1.").arg(kinds.join(QStringLiteral(", ")));
}

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return {};
    case Standing::Newer:
        return Assist::tr("Documented, but newer than the official schema.");
    case Standing::FoundInFiles:
        return Assist::tr("Only seen in documents: no published source describes it.");
    case Standing::Legacy:
        return Assist::tr("An older form: it is kept, but new documents do without.");
    case Standing::Deprecated:
        return Assist::tr("Deprecated.");
    }
    return {};
}

QString parameterHelp(const Parameter &parameter)
{
    QStringList sentences{parameter.help};
    if (!parameter.example.isEmpty())
        sentences.append(Assist::tr("Example: %1").arg(parameter.example));
    sentences.append(appliesWords(parameter));
    sentences.append(standingWords(parameter.standing));
    return joined(std::move(sentences));
}

QString methodHelpText(const Method &method)
{
    QStringList sentences{method.help};
    QStringList variables;
    for (const SetVariable &variable : method.sets)
        variables.append(variable.name);
    if (!variables.isEmpty())
        sentences.append(Assist::tr("Sets %1.").arg(variables.join(QStringLiteral(", "))));
    if (!method.waits && method.flow == Flow::Continues)
        sentences.append(Assist::tr("The next step does not wait for it."));
    sentences.append(flowWords(method.flow));
    sentences.append(standingWords(method.standing));
    return joined(std::move(sentences));
}

} // namespace patchcord
