// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QByteArray>

namespace patchcord {

/// SWML as a JSON Schema (draft 2020-12), made from the catalog, for editors and validators: it refuses what
/// `check` calls an error as far as a schema can, and carries help, defaults, examples and first steps. Where
/// a section leads is no matter of a schema.
QByteArray schemaJson(const Catalog &catalog);

} // namespace patchcord
