// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/syntax/value.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

namespace patchcord {

// Edits of any value of a document, in block YAML, flow YAML and JSON alike: functions from a snapshot to
// the smallest edits that make the text mean the new thing. They keep comments, quotes, indentation and
// line ends; new text follows its neighbours. Each fails with a sentence when the place does not exist or
// cannot be changed safely (an alias, a merged or doubly keyed map, a part of the text that is broken).

/// Gives the node at `path` this value. An existing scalar keeps its style where the value allows it. A last
/// segment that is missing is added to its map at the end, and missing maps on the way are made; a list index
/// equal to the list's size appends.
Result<TextEdits> setValue(const Snapshot &snapshot, const NodePath &path, const Value &value);

/// Removes a key with its value, or an item, together with the comments that belong to it.
/// What becomes empty by it stays as `{}` or `[]`.
Result<TextEdits> removeValue(const Snapshot &snapshot, const NodePath &path);

/// As removeValue, but a map or list that becomes empty by it is removed too, up to but not including `keep`.
/// This is how a form clears a field: the key is gone and nothing empty is left behind.
Result<TextEdits> clearField(const Snapshot &snapshot, const NodePath &path, const NodePath &keep);

/// Inserts an item before the one at `index` of a list (its size: behind the last).
Result<TextEdits> insertItem(const Snapshot &snapshot, const NodePath &list, int index, const Value &value);

/// Inserts an entry into a map before the entry at `index` (its size: at the end). The key must be new there.
Result<TextEdits> insertEntry(
    const Snapshot &snapshot, const NodePath &map, int index, const QString &key, const Value &value);

/// Moves an item to a place in its own or another list, with its comments and its exact text, indented anew.
/// `index` counts in the target list as it is before the move. Moving to where it stands gives no edits.
Result<TextEdits> moveItem(const Snapshot &snapshot, const NodePath &item, const NodePath &list, int index);

/// Moves an entry before the one at `index` of its map (its size: behind the last), with its comments and its
/// exact text. `index` counts in the map as it is before the move.
Result<TextEdits> moveEntry(const Snapshot &snapshot, const NodePath &entry, int index);

/// Renames the key of a map's entry; its value, place and comments stay.
Result<TextEdits> renameKey(const Snapshot &snapshot, const NodePath &entry, const QString &name);

} // namespace patchcord
