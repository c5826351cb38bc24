// SPDX-License-Identifier: MIT
#include "model/assist/expected.h"

#include <QCoreApplication>

#include <iterator>

namespace patchcord {

namespace {

using Kind = Expected::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Assist)
};

Parameter named(const char *name, ParameterType type, const QString &help, bool required = false)
{
    Parameter parameter;
    parameter.name = QLatin1String(name);
    parameter.type = type;
    parameter.help = help;
    parameter.required = required;
    return parameter;
}

/// The fields of one condition of cond, which no object type of the catalog describes.
const std::vector<Parameter> &conditionFields()
{
    static const std::vector<Parameter> fields{
        named("when", ParameterType::Expression,
            Words::tr("JavaScript that is true when the steps of “then” are to run.")),
        named("then", ParameterType::Steps, Words::tr("The steps that run when the condition holds.")),
        named("else", ParameterType::Steps, Words::tr("The steps that run when no condition holds.")),
    };
    return fields;
}

const std::vector<Parameter> &documentFields()
{
    static const std::vector<Parameter> fields{
        named("version", ParameterType::String, Words::tr("The version of SWML: 1.0.0. It may be left out.")),
        named("sections", ParameterType::Map,
            Words::tr("The named lists of steps. The call starts in “main”."), true),
    };
    return fields;
}

const Parameter &scalarOf(ParameterType type)
{
    static const Parameter string = named("", ParameterType::String, {});
    static const Parameter sound = named("", ParameterType::Sound, {});
    static const Parameter variable = named("", ParameterType::Variable, {});
    static const Parameter any = named("", ParameterType::Any, {});
    return type == ParameterType::Sound   ? sound
        : type == ParameterType::Variable ? variable
        : type == ParameterType::Any      ? any
                                          : string;
}

Expected scalar(const Parameter &parameter, const Method *method)
{
    return {Kind::Scalar, method, &parameter};
}

Expected object(const ObjectType &type, const Parameter *parameter, const Method *method)
{
    return {Kind::Fields, method, parameter, &type.parameters, &type.oneOf, &type.anyOf, &type};
}

Expected condition(const Parameter *parameter, const Method *method)
{
    return {Kind::Fields, method, parameter, &conditionFields()};
}

Expectations objectNamed(
    const Catalog &catalog, const QString &name, const Parameter *parameter, const Method *method)
{
    const ObjectType *const type = catalog.object(name);
    if (!type)
        return {{Kind::FreeMap, method, parameter}};
    return {object(*type, parameter, method)};
}

void append(Expectations &to, Expectations from)
{
    to.insert(to.end(), from.begin(), from.end());
}

/// The object that chooses by a variable's value: the body of switch, and of a `result`.
Expected choosing(const Catalog &catalog, const Parameter *parameter)
{
    const Method *const method = catalog.method(QStringLiteral("switch"));
    return {Kind::Fields, method, parameter, method ? &method->parameters : nullptr};
}

Expectations itemOf(const Catalog &catalog, const Parameter &parameter, const Method *method)
{
    switch (parameter.type) {
    case ParameterType::SoundList:
        return {scalar(scalarOf(ParameterType::Sound), method)};
    case ParameterType::StringList:
        return {scalar(scalarOf(ParameterType::String), method)};
    case ParameterType::ChoiceList:
        return {scalar(parameter, method)};
    case ParameterType::Headers:
        return objectNamed(catalog, QStringLiteral("header"), nullptr, method);
    case ParameterType::Destinations:
        return {object(catalog.destination(), nullptr, method)};
    case ParameterType::DestinationGroups: {
        static const Parameter group = named("", ParameterType::Destinations, {});
        return {{Kind::List, method, &group}};
    }
    case ParameterType::ObjectList:
        return objectNamed(catalog, parameter.object, nullptr, method);
    case ParameterType::List:
        return parameter.of.empty() ? Expectations() : expectedOf(catalog, parameter.of.front(), method);
    case ParameterType::Conditions:
    case ParameterType::Result:
        return {condition(nullptr, method)};
    default:
        return {};
    }
}

} // namespace

bool Expected::isMap() const
{
    switch (kind) {
    case Kind::Document:
    case Kind::Sections:
    case Kind::Step:
    case Kind::Fields:
    case Kind::FreeMap:
    case Kind::Cases:
        return true;
    case Kind::Steps:
    case Kind::List:
    case Kind::Scalar:
        break;
    }
    return false;
}

Expectations expectedOf(const Catalog &catalog, const Parameter &parameter, const Method *method)
{
    const Expected list{Kind::List, method, &parameter};
    switch (parameter.type) {
    case ParameterType::SoundList:
        return parameter.orOne ? Expectations{scalar(scalarOf(ParameterType::Sound), method), list}
                               : Expectations{list};
    case ParameterType::StringList:
    case ParameterType::ChoiceList:
    case ParameterType::Headers:
    case ParameterType::Destinations:
    case ParameterType::DestinationGroups:
    case ParameterType::List:
    case ParameterType::Conditions:
        return {list};
    case ParameterType::ObjectList: {
        Expectations found{list};
        if (parameter.orOne)
            append(found, objectNamed(catalog, parameter.object, &parameter, method));
        return found;
    }
    case ParameterType::StringMap:
    case ParameterType::Map:
    case ParameterType::JsonSchema:
        return {{Kind::FreeMap, method, &parameter}};
    case ParameterType::Object:
        return objectNamed(catalog, parameter.object, &parameter, method);
    case ParameterType::Union: {
        Expectations found;
        for (const Parameter &variant : parameter.of)
            append(found, expectedOf(catalog, variant, method));
        for (Expected &each : found) {
            // Of a variant that only says its shape the field tells what it is for.
            if (each.parameter && each.parameter->help.isEmpty() && each.kind != Kind::Scalar
                && each.kind != Kind::List && each.kind != Kind::FreeMap)
                each.parameter = &parameter;
        }
        return found;
    }
    case ParameterType::Document:
        return {{Kind::Document, method, &parameter, &documentFields()}};
    case ParameterType::Target:
        return {scalar(parameter, method)};
    case ParameterType::Steps:
        return {{Kind::Steps, method, &parameter}};
    case ParameterType::StepsByCase:
        return {{Kind::Cases, method, &parameter}};
    case ParameterType::Result:
        return {choosing(catalog, &parameter), list};
    case ParameterType::UrlOrSteps: {
        Expected steps{Kind::Steps, method, &parameter};
        steps.isConfirm = true;
        return {scalar(parameter, method), steps};
    }
    case ParameterType::Null:
        return {};
    default:
        return {scalar(parameter, method)};
    }
}

Expectations expectedBody(const Catalog &catalog, const Method &method)
{
    Expectations found;
    switch (method.body) {
    case BodyKind::Object:
        found.push_back({Kind::Fields, &method, nullptr, &method.parameters, &method.oneOf, &method.anyOf});
        if (const Parameter *const bare = method.parameter(method.shortForm)) {
            for (const Expected &each : expectedOf(catalog, *bare, &method)) {
                if (each.kind == Kind::Scalar)
                    found.push_back(each);
            }
        }
        return found;
    case BodyKind::Conditions: {
        static const Parameter conditions = named("", ParameterType::Conditions, {});
        return {{Kind::List, &method, &conditions}};
    }
    case BodyKind::FreeMap:
        return {{Kind::FreeMap, &method}};
    case BodyKind::Label: {
        static const Parameter name = named("", ParameterType::LabelName, {});
        return {scalar(name, &method)};
    }
    case BodyKind::Names: {
        return {scalar(scalarOf(ParameterType::Variable), &method),
            {Kind::List, &method, &scalarOf(ParameterType::Variable)}};
    }
    case BodyKind::Any:
        return {scalar(scalarOf(ParameterType::Any), &method)};
    case BodyKind::Empty:
        break;
    }
    return found;
}

Expectations expectedBehind(const Catalog &catalog, const Expected &map, const QString &key)
{
    switch (map.kind) {
    case Kind::Document:
        if (key == QLatin1String("sections"))
            return {{Kind::Sections}};
        if (key == QLatin1String("version"))
            return {scalar(documentFields().front(), nullptr)};
        return {};
    case Kind::Sections:
    case Kind::Cases: {
        Expected steps{Kind::Steps, map.method};
        return {steps};
    }
    case Kind::Step:
        if (const Method *const method = catalog.method(key))
            return expectedBody(catalog, *method);
        return {};
    case Kind::Fields: {
        const Parameter *const field = map.fields ? findParameter(*map.fields, key) : nullptr;
        return field ? expectedOf(catalog, *field, map.method) : Expectations();
    }
    case Kind::FreeMap:
        if (map.parameter && !map.parameter->of.empty())
            return expectedOf(catalog, map.parameter->of.front(), map.method);
        return {scalar(scalarOf(ParameterType::Any), map.method)};
    case Kind::Steps:
    case Kind::List:
    case Kind::Scalar:
        break;
    }
    return {};
}

Expectations expectedIn(const Catalog &catalog, const Expected &list)
{
    // A document inside a step may be a list of steps alone.
    if (list.kind == Kind::Steps || list.kind == Kind::Document) {
        Expected step{Kind::Step, list.method};
        step.isConfirm = list.isConfirm;
        return {step};
    }
    if (list.kind != Kind::List || !list.parameter)
        return {};
    if (list.parameter->type == ParameterType::Variable)
        return {scalar(*list.parameter, list.method)};
    return itemOf(catalog, *list.parameter, list.method);
}

Expectations expectedAt(const Catalog &catalog, const CaretPath &path)
{
    Expectations here{{Kind::Document, nullptr, nullptr, &documentFields()}};
    for (const CaretStep &step : path) {
        Expectations next;
        for (const Expected &each : here)
            append(next, step.isItem ? expectedIn(catalog, each) : expectedBehind(catalog, each, step.key));
        here = std::move(next);
        if (here.empty())
            break;
    }
    return here;
}

} // namespace patchcord
