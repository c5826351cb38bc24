// SPDX-License-Identifier: MIT
#include "app/cli/loading.h"

#include "app/cli/console.h"
#include "resources/resources.h"

namespace patchcord::cli {

Result<CatalogPtr> loadCatalog()
{
    return Catalog::load(catalogFolder());
}

Result<SnapshotPtr> loadSnapshot(const QString &file)
{
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return bytes.failure();
    const Result<CatalogPtr> catalog = loadCatalog();
    if (!catalog)
        return catalog.failure();
    return Snapshot::build(*bytes, *catalog);
}

} // namespace patchcord::cli
