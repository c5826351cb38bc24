// SPDX-License-Identifier: MIT
#include "model/check/fieldwords.h"

namespace patchcord {

QString wantedText(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return Check::tr("a whole number");
    case ParameterType::Number:
        return Check::tr("a number");
    case ParameterType::Boolean:
        return Check::tr("true or false");
    case ParameterType::SoundList:
        return Check::tr("a list of sounds");
    case ParameterType::StringList:
    case ParameterType::ChoiceList:
        return Check::tr("a list of texts");
    case ParameterType::Headers:
        return Check::tr("a list of objects with name and value");
    case ParameterType::ObjectList:
        return Check::tr("a list of objects");
    case ParameterType::Object:
    case ParameterType::StringMap:
        return Check::tr("an object");
    case ParameterType::Result:
        return Check::tr("an object with cases or a list of conditions");
    case ParameterType::StepsByCase:
        return Check::tr("an object with a list of steps for each value");
    case ParameterType::UrlOrSteps:
        return Check::tr("a URL or a list of steps");
    case ParameterType::Steps:
        return Check::tr("a list of steps");
    case ParameterType::Conditions:
        return Check::tr("a list of conditions");
    default:
        return Check::tr("text");
    }
}

QString fieldName(const FieldOwner &owner, const QString &parameter)
{
    return Check::tr("%1 of %2").arg(inQuotes(parameter), owner.name);
}

QString thingText(const SyntaxNode &value)
{
    switch (value.kind()) {
    case NodeKind::Null:
        return Check::tr("nothing");
    case NodeKind::Bool:
        return Check::tr("the value %1").arg(value.text());
    case NodeKind::Number:
        return Check::tr("the number %1").arg(value.text());
    case NodeKind::String:
        return Check::tr("the text %1").arg(inQuotes(value.text()));
    case NodeKind::Sequence:
        return Check::tr("a list");
    case NodeKind::Map:
        return Check::tr("an object");
    case NodeKind::Alias:
        break;
    }
    return Check::tr("an alias");
}

} // namespace patchcord
