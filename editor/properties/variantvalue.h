// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <optional>

namespace patchcord {

/// The value of a variant that leaves no choice: 0 for "never".
std::optional<Value> onlyValue(const Parameter &variant);

/// A value as another variant of its union: a text becomes the object's text, one thing a list of it, where
/// that loses nothing. Else the variant's first value.
Value asVariant(const Catalog &catalog, const Parameter &variant, const Value &value);

} // namespace patchcord
