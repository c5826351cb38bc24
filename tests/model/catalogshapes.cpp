// SPDX-License-Identifier: MIT
#include "tests/model/catalogshapes.h"

#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

QStringList inLists(const QStringList &kinds)
{
    QStringList lists;
    for (const QString &kind : kinds)
        lists.append(QStringLiteral("list of ") + kind);
    return lists;
}

QStringList sortedOnce(QStringList kinds)
{
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

/// The words of the table of facts for what JSON calls otherwise.
QString kindOfWord(const QString &word)
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("url"), QStringLiteral("string")},
        {QStringLiteral("sound"), QStringLiteral("string")},
        {QStringLiteral("destination"), QStringLiteral("object")},
        {QStringLiteral("lists of destination"), QStringLiteral("list of object")},
        {QStringLiteral("{name, value}"), QStringLiteral("object")},
        {QStringLiteral("prompt section"), QStringLiteral("object")},
        {QStringLiteral("action"), QStringLiteral("object")},
        {QStringLiteral("step"), QStringLiteral("object")},
        {QStringLiteral("confirm steps"), QStringLiteral("object")},
        {QStringLiteral("filler map"), QStringLiteral("object")},
        {QStringLiteral("map to string"), QStringLiteral("object")},
        {QStringLiteral("map of step lists"), QStringLiteral("object")},
        {QStringLiteral("switch object"), QStringLiteral("object")},
        {QStringLiteral("cond list"), QStringLiteral("list of object")},
    };
    return kinds.value(word, word);
}

} // namespace

std::vector<const ObjectType *> objectsIn(const Catalog &catalog, const Parameter &shape)
{
    std::vector<const ObjectType *> objects;
    const auto add = [&](const QString &name) {
        if (const ObjectType *const type = catalog.object(name))
            objects.push_back(type);
    };
    if (!shape.object.isEmpty())
        add(shape.object);
    else if (shape.type == ParameterType::Destinations || shape.type == ParameterType::DestinationGroups)
        add(QStringLiteral("destination"));
    else if (shape.type == ParameterType::Headers)
        add(QStringLiteral("header"));
    for (const Parameter &part : shape.of) {
        for (const ObjectType *const type : objectsIn(catalog, part))
            objects.push_back(type);
    }
    return objects;
}

std::vector<const ObjectType *> reachableObjects(const Catalog &catalog)
{
    std::vector<const ObjectType *> found;
    const auto addFrom = [&](const std::vector<Parameter> &parameters) {
        for (const Parameter &parameter : parameters) {
            for (const ObjectType *const type : objectsIn(catalog, parameter)) {
                if (std::find(found.begin(), found.end(), type) == found.end())
                    found.push_back(type);
            }
        }
    };
    for (const Method &method : catalog.methods())
        addFrom(method.parameters);
    for (size_t i = 0; i < found.size(); ++i)
        addFrom(found[i]->parameters);
    return found;
}

QStringList kindsOf(const Parameter &shape)
{
    switch (shape.type) {
    case ParameterType::Integer:
        return {QStringLiteral("integer")};
    case ParameterType::Number:
        return {QStringLiteral("number")};
    case ParameterType::Boolean:
        return {QStringLiteral("boolean")};
    case ParameterType::Null:
        return {QStringLiteral("null")};
    case ParameterType::Any:
        return {QStringLiteral("any")};
    case ParameterType::SoundList:
        return {QStringLiteral("list of string"), QStringLiteral("string")};
    case ParameterType::StringList:
    case ParameterType::ChoiceList:
        return {QStringLiteral("list of string")};
    case ParameterType::Headers:
    case ParameterType::Destinations:
    case ParameterType::ObjectList:
    case ParameterType::Steps:
    case ParameterType::Conditions:
        return {QStringLiteral("list of object")};
    case ParameterType::DestinationGroups:
        return {QStringLiteral("list of list of object")};
    case ParameterType::Object:
    case ParameterType::StringMap:
    case ParameterType::StepsByCase:
    case ParameterType::Map:
    case ParameterType::JsonSchema:
    case ParameterType::Document:
        return {QStringLiteral("object")};
    case ParameterType::Result:
        return {QStringLiteral("list of object"), QStringLiteral("object")};
    case ParameterType::UrlOrSteps:
        return {QStringLiteral("list of object"), QStringLiteral("string")};
    case ParameterType::List:
        return sortedOnce(inLists(kindsOf(shape.of.front())));
    case ParameterType::Union: {
        QStringList kinds;
        for (const Parameter &variant : shape.of)
            kinds += kindsOf(variant);
        return sortedOnce(kinds);
    }
    default:
        return {QStringLiteral("string")};
    }
}

QStringList kindsOfFact(const QString &type)
{
    QStringList kinds;
    for (const QString &alternative : type.split(QStringLiteral(" or "))) {
        const bool isList = alternative.startsWith(u"list of ");
        const QString word = isList ? alternative.mid(8) : alternative;
        if (word == u"var")
            continue;
        const QString kind = kindOfWord(word);
        kinds.append(isList ? QStringLiteral("list of ") + kind : kind);
    }
    return sortedOnce(kinds);
}

} // namespace patchcord
