// SPDX-License-Identifier: MIT
#include "model/catalog/catalog.h"

#include "model/catalog/catalogreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace patchcord {

Result<CatalogPtr> Catalog::load(const QString &folder)
{
    const QDir dir(folder);
    std::vector<CatalogFile> files;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Failure{QCoreApplication::translate("Catalog", "Cannot read “%1”: %2")
                               .arg(file.fileName(), file.errorString())};
        }
        files.push_back({name, file.readAll()});
    }
    if (files.empty()) {
        return Failure{QCoreApplication::translate("Catalog", "There are no catalog files (*.json) in “%1”.")
                           .arg(folder)};
    }
    return CatalogReader::read(files);
}

const Method *Catalog::method(const QString &name) const
{
    const auto found = m_methodIndex.constFind(name);
    return found == m_methodIndex.cend() ? nullptr : &m_methods[*found];
}

const ObjectType *Catalog::object(const QString &name) const
{
    const auto found = m_objectIndex.constFind(name);
    return found == m_objectIndex.cend() ? nullptr : &m_objects[*found];
}

} // namespace patchcord
