// SPDX-License-Identifier: MIT
#include "model/check/typefixes.h"

#include "model/check/fieldwords.h"
#include "model/check/unitrules.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isText(ParameterType type)
{
    return type == ParameterType::String || type == ParameterType::Text;
}

/// The one field that a text in place of an object can only be meant for.
QString textField(const Catalog &catalog, const Parameter &shape)
{
    const ObjectType *const type = catalog.object(shape.object);
    const Parameter *const text = type ? type->parameter(QStringLiteral("text")) : nullptr;
    return text && isText(text->type) ? text->name : QString();
}

Fixes asObject(const Catalog &catalog, const Parameter &shape, const SyntaxNode &value)
{
    const QString field = textField(catalog, shape);
    if (!value.isString() || field.isEmpty())
        return {};
    return {fix::nest(pathOf(value), field, QStringLiteral("%1: …").arg(field))};
}

/// A switch in quotes is not meant as the one text of a list.
bool isTruth(const SyntaxNode &value)
{
    return value.textIs("true") || value.textIs("false");
}

Fixes asTruth(const SyntaxNode &value)
{
    const bool isDigit = value.textIs("0") || value.textIs("1");
    if (!isDigit && !isTruth(value))
        return {};
    const bool meant = value.textIs("1") || value.textIs("true");
    return {fix::replace(pathOf(value), meant, meant ? QStringLiteral("true") : QStringLiteral("false"),
        isDigit ? FixKind::Choice : FixKind::Sure)};
}

/// `30s` in place of 30.
Fixes asNumber(const Parameter &shape, const SyntaxNode &value)
{
    const QString number = plainDuration(shape, value);
    return number.isEmpty() ? Fixes() : Fixes{fix::replace(pathOf(value), Value::number(number), number)};
}

Fixes asSound(const SyntaxNode &value)
{
    const QString sound = unquotedSound(value);
    return sound.isEmpty() ? Fixes()
                           : Fixes{fix::replace(pathOf(value), sound, fix::sureUnlessCommented(value))};
}

/// {X-Name: value} in place of [{name: X-Name, value: value}].
Fixes asHeaders(const SyntaxNode &value)
{
    const QString nameKey = QStringLiteral("name");
    const QString valueKey = QStringLiteral("value");
    if (value.value(nameKey) || value.value(valueKey))
        return {fix::wrap(pathOf(value))};
    Value::List headers;
    for (const SyntaxNode::Entry &entry : value.entries()) {
        if (!entry.value.isScalar())
            return {};
        headers.push_back(Value::Map{{nameKey, entry.key.text()}, {valueKey, entry.value.text()}});
    }
    if (headers.empty())
        return {};
    return {fix::replace(
        pathOf(value), headers, QStringLiteral("[{name: …, value: …}]"), fix::sureUnlessCommented(value))};
}

} // namespace

Fixes fixesForWrongType(const Catalog &catalog, const Parameter &shape, const SyntaxNode &value)
{
    switch (shape.type) {
    case ParameterType::StringList:
    case ParameterType::ChoiceList:
        return value.isString() && !isTruth(value) ? Fixes{fix::wrap(pathOf(value))} : Fixes();
    case ParameterType::Headers:
        return value.isMap() ? asHeaders(value) : Fixes();
    case ParameterType::ObjectList:
    case ParameterType::Steps:
        return value.isMap() ? Fixes{fix::wrap(pathOf(value))} : Fixes();
    case ParameterType::SoundList:
    case ParameterType::Sound:
        return value.isMap() ? asSound(value) : Fixes();
    case ParameterType::Object:
        return asObject(catalog, shape, value);
    case ParameterType::Boolean:
        return asTruth(value);
    case ParameterType::Integer:
    case ParameterType::Number:
        return asNumber(shape, value);
    case ParameterType::Union:
        for (const Parameter &variant : shape.of) {
            Fixes fixes = fixesForWrongType(catalog, variant, value);
            if (!fixes.empty())
                return fixes;
        }
        return {};
    default:
        return {};
    }
}

} // namespace patchcord
