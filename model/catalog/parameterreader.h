// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalogfields.h"
#include "model/catalog/parameter.h"

#include <vector>

namespace patchcord {

/// Reads the parameters of a method or an object type: a map from the form's headings to lists of
/// parameters. Checks each one by itself and their names and references among each other.
std::vector<Parameter> readParameters(
    const Value::Map &headings, const CatalogPlace &owner, CatalogFaults &faults);

} // namespace patchcord
