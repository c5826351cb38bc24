// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"
#include "model/syntax/value.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

namespace patchcord::edits {

// The edits of treeedits.h on a tree alone, so that several can be made in a row (see EditScript).

Result<TextEdits> setValue(const SyntaxTree &tree, const NodePath &path, const Value &value);
Result<TextEdits> removeValue(const SyntaxTree &tree, const NodePath &path);
/// The item at `path` and those behind it, `count` in all.
Result<TextEdits> removeItems(const SyntaxTree &tree, const NodePath &path, int count);
Result<TextEdits> clearField(const SyntaxTree &tree, const NodePath &path, const NodePath &keep);
Result<TextEdits> insertItem(const SyntaxTree &tree, const NodePath &list, int index, const Value &value);
Result<TextEdits> insertEntry(
    const SyntaxTree &tree, const NodePath &map, int index, const QString &key, const Value &value);
Result<TextEdits> moveItem(const SyntaxTree &tree, const NodePath &item, const NodePath &list, int index);
/// Inserts a copy of an item of this or of another tree into a list, with its comments where both are blocks.
Result<TextEdits> insertCopy(const SyntaxTree &tree, const SyntaxNode &item, const NodePath &list, int index);
Result<TextEdits> renameKey(const SyntaxTree &tree, const NodePath &entry, const QString &name);

// And those that move text to another level of nesting, with its comments where both places are blocks.

/// Puts quotes around a plain scalar, as the file has them.
Result<TextEdits> quote(const SyntaxTree &tree, const NodePath &path);
/// The node becomes the only item of a list in its place.
Result<TextEdits> wrapInList(const SyntaxTree &tree, const NodePath &path);
/// The node becomes the only value of a map in its place, behind a key.
Result<TextEdits> nestInMap(const SyntaxTree &tree, const NodePath &path, const QString &key);
/// The only value of a map takes the map's place.
Result<TextEdits> liftOut(const SyntaxTree &tree, const NodePath &path);
/// Moves an entry to another place in its map.
Result<TextEdits> moveEntry(const SyntaxTree &tree, const NodePath &entry, int index);
/// Moves an entry from its map to the end of another one, where its key is new.
Result<TextEdits> moveEntryInto(const SyntaxTree &tree, const NodePath &entry, const NodePath &map);
/// Moves an entry out of its map, into an object of its own before the item at `index` of a list; an index
/// past the end appends.
Result<TextEdits> moveEntryOut(
    const SyntaxTree &tree, const NodePath &entry, const NodePath &list, int index);
/// Of several entries of a map with the key of `path` only the one at `kept` stays, counted from 0 among
/// them.
Result<TextEdits> removeRepeated(const SyntaxTree &tree, const NodePath &path, int kept);

} // namespace patchcord::edits
