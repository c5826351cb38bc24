// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <algorithm>
#include <vector>

namespace patchcord {

/// One item of a list or one entry of a map, whichever it is, as a stretch of text.
struct Item
{
    SyntaxNode key; ///< invalid in a list
    SyntaxNode value;

    /// The dash, the key, or in a flow list the value.
    qsizetype begin() const { return key ? key.itemBegin() : value.itemBegin(); }
    qsizetype end() const { return std::max(key.range().end, value.range().end); }
};

using Items = std::vector<Item>;

/// The items of a list or the entries of a map, in order.
Items itemsOf(const SyntaxNode &collection);

/// Whether a node is written inside brackets, or would be: everything of JSON.
bool isInFlow(const SyntaxNode &node);

/// Whether new items of a collection are written in brackets. An empty one in block surroundings becomes a
/// block.
bool growsInFlow(const SyntaxNode &collection);

/// The column that the items of a block collection stand at.
int columnOfItems(const Items &items, QByteArrayView text);

/// Whether a dash or a key of the collection around stands before the item on its line (`- - a`, `- key:
/// value`).
bool sharesItsLine(const Item &item, QByteArrayView text);

/// The lines of an item of a block collection with the comments that belong to it; of an item that shares its
/// line from its own first byte on. The line end behind it is part of it, where there is one.
TextRange extentOf(const Items &items, size_t index, QByteArrayView text);

/// Whether all items are set apart by blank lines; false for less than two.
bool areSetApart(const Items &items, QByteArrayView text);

/// Where the value of an entry, an item or the document stands, and what introduces it.
struct ValueSlot
{
    enum class Kind : quint8 { Root, Entry, Item };

    Kind kind = Kind::Root;
    qsizetype headEnd = 0; ///< behind the colon or the dash, and behind anchor and tag where there are some
    int column = 0; ///< of the key or the dash
    bool hasProperties = false;
    bool lacksColon = false; ///< the key of a flow map without a value: `{a}`
};
ValueSlot slotOf(const SyntaxNode &node);

} // namespace patchcord
