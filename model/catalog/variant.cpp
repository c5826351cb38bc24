// SPDX-License-Identifier: MIT
#include "model/catalog/variant.h"

#include "model/catalog/address.h"

#include <algorithm>

namespace patchcord {

namespace {

/// How well a value fits a shape; more is better. These are the steps that matter between shapes.
enum Fit { None = -1, Kind = 0, Variable = 1, Word = 100 };

/// How many items of a list are looked at.
constexpr int ItemsLookedAt = 8;

int fitOf(const Catalog &catalog, const Parameter &shape, const SyntaxNode &value);

int choiceFit(const Parameter &shape, const SyntaxNode &value)
{
    if (!value.isString())
        return None;
    const QString text = value.text();
    const bool isOne = std::any_of(shape.choices.begin(), shape.choices.end(),
        [&text](const Choice &choice) { return choice.value == text; });
    return isOne ? Word : Kind;
}

/// A number within a variant's range is meant rather than one outside it: 0 for "never", or a time.
int numberFit(const Parameter &shape, const SyntaxNode &value)
{
    if (value.kind() != NodeKind::Number)
        return None;
    const double number = value.text().toDouble();
    const bool isWithin =
        number >= shape.minimum.value_or(number) && number <= shape.maximum.value_or(number);
    return isWithin ? Word + 1 : Word;
}

/// A text that a variant's pattern knows is as telling as a word: `prompt:...` beside a list of styles.
int textFit(const Parameter &shape, const SyntaxNode &value)
{
    if (!value.isString())
        return None;
    const bool isKnown = shape.hasPattern() && shape.pattern.match(value.text()).hasMatch();
    return isKnown ? Word : Kind;
}

int objectFit(const Catalog &catalog, const QString &name, const SyntaxNode &value)
{
    if (!value.isMap())
        return None;
    const ObjectType *const type = catalog.object(name);
    if (!type)
        return Kind;
    int fit = Kind;
    for (const SyntaxNode::Entry &entry : value.entries()) {
        const Parameter *const parameter = type->parameter(entry.key.text());
        fit += parameter ? 2 : 0;
        // A word that only this type has here tells it apart: `type: Say`.
        if (parameter && parameter->type == ParameterType::Choice
            && choiceFit(*parameter, entry.value) == Word)
            fit += Word;
    }
    const bool isWhole =
        std::all_of(type->parameters.begin(), type->parameters.end(), [&value](const Parameter &parameter) {
            return !parameter.required || value.value(parameter.name).isValid();
        });
    return isWhole ? fit + 1 : fit;
}

template <typename ItemFit> int listFit(const SyntaxNode &value, ItemFit itemFit)
{
    if (!value.isSequence())
        return None;
    int fit = Kind;
    int index = 0;
    for (const SyntaxNode &item : value.items()) {
        if (++index > ItemsLookedAt)
            break;
        fit += std::max(0, 1 + itemFit(item));
    }
    return fit;
}

int fitOf(const Catalog &catalog, const Parameter &shape, const SyntaxNode &value)
{
    if (shape.acceptsVariable && value.isString() && isVariable(value.text()))
        return Variable;
    switch (shape.type) {
    case ParameterType::Null:
        return value.isNull() ? Word : None;
    case ParameterType::Boolean:
        return value.kind() == NodeKind::Bool ? Word : None;
    case ParameterType::Integer:
    case ParameterType::Number:
        return numberFit(shape, value);
    case ParameterType::Choice:
        return choiceFit(shape, value);
    case ParameterType::Object:
        return objectFit(catalog, shape.object, value);
    case ParameterType::ObjectList:
        return listFit(value, [&](const SyntaxNode &item) { return objectFit(catalog, shape.object, item); });
    case ParameterType::StringList:
    case ParameterType::ChoiceList:
    case ParameterType::SoundList:
        return listFit(value, [](const SyntaxNode &item) { return item.isString() ? Kind : None; });
    case ParameterType::List:
        return listFit(value, [&](const SyntaxNode &item) { return fitOf(catalog, shape.of.front(), item); });
    case ParameterType::Union: {
        int best = None;
        for (const Parameter &variant : shape.of)
            best = std::max(best, fitOf(catalog, variant, value));
        return best;
    }
    case ParameterType::Headers:
    case ParameterType::Destinations:
    case ParameterType::DestinationGroups:
    case ParameterType::Steps:
    case ParameterType::Conditions:
        return value.isSequence() ? Kind : None;
    case ParameterType::StringMap:
    case ParameterType::StepsByCase:
    case ParameterType::Map:
    case ParameterType::JsonSchema:
    case ParameterType::Document:
        return value.isMap() ? Kind : None;
    case ParameterType::Result:
    case ParameterType::UrlOrSteps:
    case ParameterType::Any:
        return Kind;
    default:
        return textFit(shape, value);
    }
}

} // namespace

const Parameter *intendedVariant(const Catalog &catalog, const Parameter &unionType, const SyntaxNode &value)
{
    const Parameter *best = nullptr;
    int bestFit = None;
    for (const Parameter &variant : unionType.of) {
        const int fit = fitOf(catalog, variant, value);
        if (fit > bestFit) {
            best = &variant;
            bestFit = fit;
        }
    }
    return best;
}

const Parameter *shapeFor(const Catalog &catalog, const Parameter &parameter, const SyntaxNode &value)
{
    const Parameter *shape = &parameter;
    while (shape && shape->type == ParameterType::Union)
        shape = intendedVariant(catalog, *shape, value);
    return shape;
}

} // namespace patchcord
