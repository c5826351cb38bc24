// SPDX-License-Identifier: MIT
#include "editor/properties/variantvalue.h"

#include "editor/properties/scalartext.h"
#include "model/catalog/firstvalue.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isText(ParameterType type)
{
    return type == ParameterType::String || type == ParameterType::Text || type == ParameterType::Url
        || type == ParameterType::Expression || type == ParameterType::Target;
}

bool isList(const Parameter &shape)
{
    return shape.type == ParameterType::List || shape.type == ParameterType::StringList
        || shape.type == ParameterType::ObjectList;
}

/// The field of an object that a text alone would be.
const Parameter *textField(const ObjectType &type)
{
    const Parameter *const named = type.parameter(type.heading);
    if (named && isText(named->type))
        return named;
    const auto first = std::find_if(type.parameters.begin(), type.parameters.end(),
        [](const Parameter &parameter) { return isText(parameter.type); });
    return first == type.parameters.end() ? nullptr : &*first;
}

Value withText(const ObjectType &type, Value object, const Value &text)
{
    const Parameter *const field = textField(type);
    if (!field)
        return object;
    for (Value::Field &each : object.map()) {
        if (each.first == field->name) {
            each.second = text;
            return object;
        }
    }
    object.map().insert(object.map().begin(), {field->name, text});
    return object;
}

} // namespace

std::optional<Value> onlyValue(const Parameter &variant)
{
    switch (variant.type) {
    case ParameterType::Integer:
    case ParameterType::Number:
        if (variant.minimum && variant.maximum == variant.minimum)
            return Value(qint64(*variant.minimum));
        return std::nullopt;
    case ParameterType::Choice:
        if (variant.choices.size() == 1)
            return Value(variant.choices.front().value);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

Value asVariant(const Catalog &catalog, const Parameter &variant, const Value &value)
{
    if (const std::optional<Value> only = onlyValue(variant))
        return *only;
    const ObjectType *const type =
        variant.type == ParameterType::Object ? catalog.object(variant.object) : nullptr;
    const bool isScalar = !value.isList() && !value.isMap() && !value.isNull();
    if (isText(variant.type) && isScalar)
        return value.isString() ? value : Value(scalarText(value));
    if (isText(variant.type) && value.isList() && value.list().size() == 1 && value.list().front().isString())
        return value.list().front();
    if (isText(variant.type) && value.isMap() && value.map().size() == 1
        && value.map().front().second.isString())
        return value.map().front().second;
    if (isList(variant) && variant.type != ParameterType::ObjectList && !value.isList() && !value.isNull()
        && (isScalar || variant.type == ParameterType::List))
        return Value::List{value};
    if (type && value.isString())
        return withText(*type, firstObject(catalog, *type), value);
    if (value.isList() && value.list().size() == 1 && !isList(variant)) {
        const Value &only = value.list().front();
        if (only.isMap() && (type || variant.type == ParameterType::Map))
            return only;
    }
    return firstValue(catalog, variant);
}

} // namespace patchcord
