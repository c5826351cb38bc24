// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"
#include "model/text/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace patchcord {

class Catalog;
using CatalogPtr = std::shared_ptr<const Catalog>;

/// The description of SWML as data: the one source for palette, form, defaults, checks and ports.
/// Immutable; loaded once at start and handed to whoever needs it.
class Catalog
{
public:
    /// Loads and checks every *.json of a folder (`:/catalog` in the program).
    /// Fails with the file and the place when one is not well-formed or contradicts itself.
    static Result<CatalogPtr> load(const QString &folder);

    /// In the order of the palette: by group, then as in the files.
    const std::vector<Method> &methods() const { return m_methods; }
    const Method *method(const QString &name) const;
    const std::vector<ObjectType> &objects() const { return m_objects; }
    const ObjectType *object(const QString &name) const;
    const ObjectType &destination() const { return *object(QStringLiteral("destination")); }

    /// Methods allowed in connect.confirm's list of steps (connect.md 7): the official schema's,
    /// and those that only the newer description adds.
    const QStringList &confirmSteps() const { return m_confirmSteps; }
    const QStringList &newerConfirmSteps() const { return m_newerConfirmSteps; }

private:
    friend class CatalogReader;
    std::vector<Method> m_methods;
    std::vector<ObjectType> m_objects;
    QHash<QString, size_t> m_methodIndex;
    QHash<QString, size_t> m_objectIndex;
    QStringList m_confirmSteps;
    QStringList m_newerConfirmSteps;
};

} // namespace patchcord
