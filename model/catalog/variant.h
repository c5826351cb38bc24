// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/syntax/syntaxtree.h"

namespace patchcord {

/// The variant of a union that a value is most likely meant to be: of its kind (text, list, object), and
/// among those the one whose words, keys or items it shares most. Null when none is of its kind.
const Parameter *intendedVariant(const Catalog &catalog, const Parameter &unionType, const SyntaxNode &value);

/// The parameter that says what a value has to be: the one given, or the variant of a union that is meant
/// (of unions in unions the innermost). Null when no variant is.
const Parameter *shapeFor(const Catalog &catalog, const Parameter &parameter, const SyntaxNode &value);

} // namespace patchcord
