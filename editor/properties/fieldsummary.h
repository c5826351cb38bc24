// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/valueshape.h"
#include "model/syntax/value.h"

namespace patchcord {

// What a row says of a value that it does not show whole.

/// What names one object among several: its heading, else its first text; empty when it has none.
QString headingOf(const ObjectType &type, const Value &object);

/// "3 of 24 set"; of an object that is not there "none".
QString countInWords(const ObjectType &type, const Value &object);

/// The line of an item in a list or map: what names it, and behind it in grey what else tells it apart.
struct ItemSummary
{
    QString heading;
    QString detail;
    friend bool operator==(const ItemSummary &, const ItemSummary &) = default;
};
/// `shape`: that of the item, resolved.
ItemSummary summaryOf(const ValueShape &shape, const Value &item);

} // namespace patchcord
