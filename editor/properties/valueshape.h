// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/syntax/syntaxtree.h"

namespace patchcord {

/// What a value inside a field is: an object of a type, or what a parameter describes. Points into the
/// catalog.
struct ValueShape
{
    const ObjectType *type = nullptr;
    const Parameter *parameter = nullptr; ///< null where there is a type

    bool isKnown() const { return type || parameter; }
    friend bool operator==(const ValueShape &, const ValueShape &) = default;
};

/// The shape with the variant of a union that a value is meant to be, and for a value that may be anything
/// what it is. Unknown when nothing fits.
ValueShape plainShape(const Catalog &catalog, const ValueShape &shape, const SyntaxNode &value);

/// Whether a parameter's value is a list or map of items with a shape of their own.
bool isContainer(const Parameter &parameter);

/// The shape of the items of such a list or map, not resolved yet: it may be a union.
ValueShape itemShape(const Catalog &catalog, const Parameter &container);

/// Whether the items have names, which the writer chooses.
bool hasNamedItems(const Parameter &container);

/// Whether an item with this value has a form of its own, rather than being edited in its row.
bool opens(const SyntaxNode &value);

/// What a new value of a shape holds at first.
Value firstValueOf(const Catalog &catalog, const ValueShape &shape);

} // namespace patchcord
