// SPDX-License-Identifier: MIT
#include "model/edit/stepedits.h"

#include <algorithm>

namespace patchcord {

namespace {

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

/// A value that says what a parameter is for and that the platform takes.
Value firstValue(const Parameter &parameter)
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
        return FirstSection;
    case ParameterType::SoundList:
        return parameter.example.isEmpty() ? FirstSound : parameter.example;
    case ParameterType::StringList:
        return Value::List{parameter.example.isEmpty() ? FirstName : parameter.example};
    case ParameterType::ChoiceList:
        return parameter.choices.empty() ? Value::List{} : Value::List{parameter.choices.front().value};
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
    case ParameterType::ObjectList:
    case ParameterType::Steps:
    case ParameterType::UrlOrSteps:
        return Value::List{};
    case ParameterType::Expression:
        return parameter.example.isEmpty() ? FirstCondition : parameter.example;
    case ParameterType::Object:
        if (parameter.name == QLatin1String("prompt"))
            return Value::Map{{QStringLiteral("text"), QStringLiteral("You are a friendly assistant.")}};
        return Value::Map{};
    case ParameterType::StringMap:
    case ParameterType::Result:
        return Value::Map{};
    default:
        return parameter.example.isEmpty() ? FirstName : parameter.example;
    }
}

Value firstBody(const Method &method)
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
    Value::Map fields;
    const auto isThere = [&](const QString &name) {
        return std::any_of(
            fields.begin(), fields.end(), [&](const Value::Field &field) { return field.first == name; });
    };
    for (const Parameter &parameter : method.parameters) {
        if (parameter.required)
            fields.emplace_back(parameter.name, firstValue(parameter));
    }
    for (const QStringList &choice : method.oneOf) {
        const Parameter *first = choice.isEmpty() ? nullptr : method.parameter(choice.first());
        if (first && std::none_of(choice.begin(), choice.end(), isThere))
            fields.emplace_back(first->name, firstValue(*first));
    }
    return fields;
}

} // namespace

Value newStep(const Catalog &catalog, const QString &method)
{
    const Method *known = catalog.method(method);
    return Value::Map{{method, known ? firstBody(*known) : Value(Value::Map{})}};
}

} // namespace patchcord
