// SPDX-License-Identifier: MIT
#include "model/catalog/firstvalue.h"

#include <algorithm>

namespace patchcord {

namespace {

/// Object types may hold themselves; first values do not go deeper than this.
constexpr int MostDepth = 6;

const QString FirstSound = QStringLiteral("say:Hello");
const QString FirstAddress = QStringLiteral("+15551231234");
const QString FirstSection = QStringLiteral("main");
const QString FirstName = QStringLiteral("name");
const QString FirstCondition = QStringLiteral("vars.name == 'value'");

Value firstNumber(const Parameter &parameter)
{
    bool isNumber = false;
    parameter.example.toDouble(&isNumber);
    if (isNumber)
        return Value::number(parameter.example);
    return Value(qint64(std::max(parameter.minimum.value_or(1), 1.0)));
}

Value first(const Catalog &catalog, const Parameter &parameter, int depth);

/// The fields that have to be there, and of those that stand for each other the first.
void addFirstFields(const Catalog &catalog, const std::vector<Parameter> &parameters,
    std::initializer_list<std::vector<QStringList>> choices, Value::Map &fields, int depth)
{
    const auto isThere = [&fields](const QString &name) {
        return std::any_of(
            fields.begin(), fields.end(), [&name](const Value::Field &field) { return field.first == name; });
    };
    for (const Parameter &parameter : parameters) {
        if (parameter.required || parameter.schemaRequires)
            fields.emplace_back(parameter.name, first(catalog, parameter, depth + 1));
    }
    for (const std::vector<QStringList> &lists : choices) {
        for (const QStringList &names : lists) {
            const Parameter *const chosen = findParameter(parameters, names.first());
            if (chosen && std::none_of(names.begin(), names.end(), isThere))
                fields.emplace_back(chosen->name, first(catalog, *chosen, depth + 1));
        }
    }
}

Value firstObject(const Catalog &catalog, const QString &name, int depth)
{
    const ObjectType *const type = catalog.object(name);
    if (!type || depth > MostDepth)
        return Value::Map{};
    Value::Map fields;
    addFirstFields(catalog, type->parameters, {type->oneOf, type->anyOf}, fields, depth);
    return fields;
}

Value first(const Catalog &catalog, const Parameter &parameter, int depth)
{
    switch (parameter.type) {
    case ParameterType::Integer:
    case ParameterType::Number:
        return firstNumber(parameter);
    case ParameterType::Boolean:
        return true;
    case ParameterType::Choice:
        return parameter.choices.empty() ? QString() : parameter.choices.front().value;
    case ParameterType::Address:
        return FirstAddress;
    case ParameterType::Sound:
        return FirstSound;
    case ParameterType::Target:
        return parameter.example.contains(QLatin1String("://")) ? parameter.example : FirstSection;
    case ParameterType::SoundList:
        return parameter.example.isEmpty() ? FirstSound : parameter.example;
    case ParameterType::StringList:
        return Value::List{parameter.example.isEmpty() ? FirstName : parameter.example};
    case ParameterType::ChoiceList:
        return parameter.choices.empty() ? Value::List{} : Value::List{parameter.choices.front().value};
    case ParameterType::ObjectList:
        return Value::List{firstObject(catalog, parameter.object, depth)};
    case ParameterType::Destinations:
        return Value::List{Value::Map{{QStringLiteral("to"), FirstAddress}}};
    case ParameterType::DestinationGroups:
        return Value::List{Value::List{Value::Map{{QStringLiteral("to"), FirstAddress}}}};
    case ParameterType::StepsByCase:
        return Value::Map{{QStringLiteral("1"), Value::List{}}};
    case ParameterType::Conditions:
        return Value::List{
            Value::Map{{QStringLiteral("when"), FirstCondition}, {QStringLiteral("then"), Value::List{}}}};
    case ParameterType::Headers:
    case ParameterType::Steps:
    case ParameterType::List:
    case ParameterType::UrlOrSteps:
        return Value::List{};
    case ParameterType::Expression:
        return parameter.example.isEmpty() ? FirstCondition : parameter.example;
    case ParameterType::Object:
        return firstObject(catalog, parameter.object, depth);
    case ParameterType::Union:
        return first(catalog, parameter.of.front(), depth + 1);
    case ParameterType::JsonSchema:
        return Value::Map{
            {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), Value::Map{}}};
    case ParameterType::Document:
        return Value::Map{{QStringLiteral("sections"),
            Value::Map{{FirstSection, Value::List{Value::Map{{QStringLiteral("hangup"), Value::Map{}}}}}}}};
    case ParameterType::Null:
        return {};
    case ParameterType::StringMap:
    case ParameterType::Map:
    case ParameterType::Result:
        return Value::Map{};
    default:
        return parameter.example.isEmpty() ? FirstName : parameter.example;
    }
}

} // namespace

QString firstCondition()
{
    return FirstCondition;
}

Value firstValue(const Catalog &catalog, const Parameter &parameter)
{
    return first(catalog, parameter, 0);
}

Value::Map firstFields(const Catalog &catalog, const Method &method)
{
    Value::Map fields;
    addFirstFields(catalog, method.parameters, {method.oneOf, method.anyOf}, fields, 0);
    return fields;
}

Value firstBody(const Catalog &catalog, const Method &method)
{
    switch (method.body) {
    case BodyKind::Conditions:
        return Value::List{
            Value::Map{{QStringLiteral("when"), FirstCondition}, {QStringLiteral("then"), Value::List{}}}};
    case BodyKind::FreeMap:
        return Value::Map{{FirstName, QStringLiteral("value")}};
    case BodyKind::Label:
    case BodyKind::Names:
        return FirstName;
    case BodyKind::Empty:
    case BodyKind::Any:
        return Value::Map{};
    case BodyKind::Object:
        break;
    }
    return firstFields(catalog, method);
}

Value firstObject(const Catalog &catalog, const ObjectType &type)
{
    return firstObject(catalog, type.name, 0);
}

} // namespace patchcord
