// SPDX-License-Identifier: MIT
#include "model/check/fieldwords.h"

#include "model/text/displaytext.h"

namespace patchcord {

namespace {

QString wantedOfType(ParameterType type)
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
    case ParameterType::List:
        return Check::tr("a list");
    case ParameterType::Object:
    case ParameterType::StringMap:
    case ParameterType::Map:
    case ParameterType::JsonSchema:
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
    case ParameterType::Document:
        return Check::tr("a document with sections");
    case ParameterType::Null:
        return Check::tr("nothing");
    default:
        return Check::tr("text");
    }
}

} // namespace

QString wantedText(const Parameter &shape)
{
    if (shape.type != ParameterType::Union)
        return wantedOfType(shape.type);
    QStringList wanted;
    for (const Parameter &variant : shape.of) {
        const QString text = wantedText(variant);
        if (!wanted.contains(text))
            wanted.append(text);
    }
    const QString last = wanted.takeLast();
    return wanted.isEmpty() ? last : Check::tr("%1 or %2").arg(wanted.join(QStringLiteral(", ")), last);
}

Rule lengthRule(const Parameter &shape)
{
    return shape.bounds == Bounds::Advice ? Rule::UnusualValue : Rule::BadLength;
}

QString unquotedSound(const SyntaxNode &map)
{
    if (map.childCount() != 1)
        return {};
    for (const SyntaxNode::Entry &entry : map.entries()) {
        static const QStringList schemes{
            QStringLiteral("say"), QStringLiteral("silence"), QStringLiteral("ring")};
        if (schemes.contains(entry.key.text()))
            return entry.key.text() + QStringLiteral(": ") + entry.value.text();
    }
    return {};
}

QString quoteRemedy(const QString &text)
{
    return text.isEmpty() ? QString() : Check::tr("Write it in quotes: \"%1\".").arg(oneLine(text, 60));
}

QString FieldPlace::name() const
{
    switch (kind) {
    case Kind::Field:
        return Check::tr("%1 of %2").arg(inQuotes(shortName), around);
    case Kind::Entry:
        return Check::tr("entry %1 of %2").arg(QString::number(index + 1), inQuotes(shortName));
    case Kind::Key:
        return Check::tr("%1 of %2").arg(inQuotes(shortName), inQuotes(around));
    case Kind::Named:
        return inQuotes(shortName);
    case Kind::Body:
        break;
    }
    return shortName;
}

FieldPlace placeOf(const FieldOwner &owner, const QString &parameter)
{
    return {FieldPlace::Kind::Field, parameter, owner.name, 0, owner.method};
}

QString fieldName(const FieldOwner &owner, const QString &parameter)
{
    return placeOf(owner, parameter).name();
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
