// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/items.h"
#include "model/syntax/value.h"
#include "model/text/textedit.h"

namespace patchcord {

// Edits of single values in whatever surroundings they stand. They take for granted that the place is safe to
// change (guard.h) and that keys are new and indexes in range.

/// Replaces the node's value; its comments, anchor and tag stay.
TextEdits replaceNode(const SyntaxNode &node, const Value &value);

/// Inserts into a list; an empty one, or a null in its place, becomes a list of one.
TextEdits insertItemInto(const SyntaxNode &list, int index, const Value &value);

/// Inserts into a map; an empty one, or a null in its place, becomes a map of one.
TextEdits insertEntryInto(const SyntaxNode &map, int index, const QString &key, const Value &value);

/// Removes the item or entry at an index.
TextEdits removeFrom(const SyntaxNode &collection, int index);

/// Removes several items in one go; nothing where each has to be looked at.
TextEdits removeRun(const SyntaxNode &collection, int first, int count);

/// Inserts text that was cut out by pieceOf() into a list in block surroundings, with its own comments and
/// style.
TextEdits insertPieceInto(const SyntaxNode &list, int index, const QByteArray &piece);

/// Writes a map into a document that has no value.
TextEdits writeRoot(const SyntaxTree &tree, const Value &map);

} // namespace patchcord
