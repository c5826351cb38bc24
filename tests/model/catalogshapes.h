// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QStringList>
#include <vector>

namespace patchcord {

/// The object types that a parameter's values, or the entries of its lists and maps, may be.
std::vector<const ObjectType *> objectsIn(const Catalog &catalog, const Parameter &shape);

/// Every object type that a method's body leads to, each once.
std::vector<const ObjectType *> reachableObjects(const Catalog &catalog);

/// What JSON values a parameter takes: "string", "list of object", ...; sorted. Variables are not told.
QStringList kindsOf(const Parameter &shape);

/// The same for a type as the table of facts writes it: "integer or null or var", "list of sound".
QStringList kindsOfFact(const QString &type);

} // namespace patchcord
