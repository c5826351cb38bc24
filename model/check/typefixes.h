// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/check/fix.h"

namespace patchcord {

/// How a value of the wrong kind becomes what its place wants, where one way is plain: one thing in place of
/// a list, a text in place of an object that has a text, a sound without quotes, 0 and 1 for true and false.
Fixes fixesForWrongType(const Catalog &catalog, const Parameter &shape, const SyntaxNode &value);

} // namespace patchcord
