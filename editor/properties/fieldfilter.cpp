// SPDX-License-Identifier: MIT
#include "editor/properties/fieldfilter.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The types of the objects that a parameter holds.
void addTypesIn(const Catalog &catalog, const Parameter &parameter, std::vector<const ObjectType *> &types)
{
    if (const ObjectType *const type = catalog.object(parameter.object))
        types.push_back(type);
    for (const Parameter &inside : parameter.of)
        addTypesIn(catalog, inside, types);
}

bool hasFieldNamed(const ObjectType &type, const QString &text)
{
    return type.title.contains(text, Qt::CaseInsensitive)
        || std::any_of(type.parameters.begin(), type.parameters.end(), [&text](const Parameter &parameter) {
               return parameter.name.contains(text, Qt::CaseInsensitive);
           });
}

} // namespace

bool matches(const Catalog &catalog, const Parameter &parameter, const QString &text)
{
    if (parameter.name.contains(text, Qt::CaseInsensitive))
        return true;
    std::vector<const ObjectType *> types;
    addTypesIn(catalog, parameter, types);
    if (!types.empty())
        return std::any_of(types.begin(), types.end(),
            [&text](const ObjectType *type) { return hasFieldNamed(*type, text); });
    return parameter.group.contains(text, Qt::CaseInsensitive)
        || parameter.help.contains(text, Qt::CaseInsensitive);
}

} // namespace patchcord
