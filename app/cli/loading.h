// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"

#include <QString>

namespace patchcord::cli {

/// The catalog that the program carries. It is part of the build, so it fails only when that is broken.
Result<CatalogPtr> loadCatalog();

/// Reads a file ("-": standard input) and builds its snapshot.
Result<SnapshotPtr> loadSnapshot(const QString &file);

} // namespace patchcord::cli
