// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/items.h"
#include "model/text/result.h"

#include <optional>

namespace patchcord {

// What keeps an edit from being safe. Each gives the sentence for the user, or nothing.

using Obstacle = std::optional<Failure>;

/// The text breaks off in the node, or in what holds it up to the next list, so that what was read of it is
/// not all there is. Other items of the list may be broken.
Obstacle brokenPart(const SyntaxNode &node);

/// YAML lets a text, `{}` or `[]` alone stand behind a tab, but not the lines of a collection in its place.
Obstacle tabBefore(const SyntaxNode &node);

/// The items of a collection cannot be told apart safely: doubled keys, `<<`, entries written with `?`,
/// a pair in a list without braces; or it is not clear which of two equal keys leads to it.
Obstacle unsafeCollection(const SyntaxNode &collection);

/// A key on the way from the root to the node occurs twice, so that it is open which of the two counts.
Obstacle doubledOnTheWay(const SyntaxNode &node);

/// The item at an index, or the one before it, was not read to its end (a section inside it may be broken),
/// or the text breaks off behind the last one.
Obstacle brokenNeighbour(const Items &items, int index);

/// An item cannot be inserted into a list, or what stands in place of one, before the item at an index.
Obstacle obstacleToInsert(const SyntaxNode &list, int index);

/// The value is shared through an alias.
Obstacle sharedValue(const SyntaxNode &node);

/// An anchor below `node` is used elsewhere, so that its text has to stay. `own` tells whether the anchor of
/// the node itself goes with it (the node is removed) or stays (only its content is replaced).
enum class OwnAnchor : quint8 { Goes, Stays };
Obstacle neededAnchor(const SyntaxNode &node, OwnAnchor own);

/// The node holds an alias whose anchor would no longer stand before it at `offset`.
Obstacle aliasBeforeAnchor(const SyntaxNode &node, qsizetype offset);

/// Whether an alias occurs in the node, so that only its text says what it means.
bool holdsAliases(const SyntaxNode &node);

/// Why there is no node at a path, as a sentence.
Failure missingPlace(const SyntaxTree &tree, const NodePath &path);

} // namespace patchcord
