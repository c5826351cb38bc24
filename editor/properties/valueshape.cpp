// SPDX-License-Identifier: MIT
#include "editor/properties/valueshape.h"

#include "model/catalog/firstvalue.h"
#include "model/catalog/variant.h"

namespace patchcord {

namespace {

Parameter ofType(ParameterType type)
{
    Parameter parameter;
    parameter.type = type;
    return parameter;
}

/// The shape of a value of which the catalog only knows that it may be anything.
const Parameter &anything(const SyntaxNode &value)
{
    static const Parameter scalar = ofType(ParameterType::Any);
    static const Parameter map = ofType(ParameterType::Object);
    static const Parameter list = [] {
        Parameter parameter = ofType(ParameterType::List);
        parameter.of.push_back(ofType(ParameterType::Any));
        return parameter;
    }();
    return value.isMap() ? map : value.isSequence() ? list : scalar;
}

} // namespace

ValueShape plainShape(const Catalog &catalog, const ValueShape &shape, const SyntaxNode &value)
{
    if (!shape.parameter)
        return shape;
    const Parameter *const plain = shapeFor(catalog, *shape.parameter, value);
    if (!plain)
        return {};
    if (plain->type == ParameterType::Any)
        return {nullptr, &anything(value)};
    if (plain->type == ParameterType::Object && !plain->object.isEmpty())
        return {catalog.object(plain->object), nullptr};
    return {nullptr, plain};
}

bool isContainer(const Parameter &parameter)
{
    switch (parameter.type) {
    case ParameterType::List:
    case ParameterType::Map:
    case ParameterType::ObjectList:
        return true;
    case ParameterType::Object:
        return parameter.object.isEmpty();
    default:
        return false;
    }
}

ValueShape itemShape(const Catalog &catalog, const Parameter &container)
{
    if (container.type == ParameterType::ObjectList)
        return {catalog.object(container.object), nullptr};
    if (!container.of.empty())
        return {nullptr, &container.of.front()};
    return {nullptr, &anything({})};
}

bool hasNamedItems(const Parameter &container)
{
    return container.type == ParameterType::Map || container.type == ParameterType::Object;
}

bool opens(const SyntaxNode &value)
{
    return value.isCollection();
}

Value firstValueOf(const Catalog &catalog, const ValueShape &shape)
{
    return shape.type ? Value(firstObject(catalog, *shape.type)) : firstValue(catalog, *shape.parameter);
}

} // namespace patchcord
