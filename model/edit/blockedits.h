// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/items.h"
#include "model/text/textedit.h"

#include <QByteArray>

namespace patchcord {

// Edits of the items of block collections as text. Pieces are explained in blocktext.h.

/// An item cut out of a block collection: its lines with the comments that belong to it.
QByteArray pieceOf(const SyntaxNode &collection, int index);

/// Inserts a piece before the item at `index`, or behind the last one. The collection is not empty.
TextEdits insertBlockPiece(const SyntaxNode &collection, int index, const QByteArray &piece);

/// Removes an item with the comments that belong to it; an emptied collection stays as `[]` or `{}`.
TextEdits removeBlockItem(const SyntaxNode &collection, int index);

/// Removes several items in one go, but not all; nothing where the first shares its line.
TextEdits removeBlockRun(const SyntaxNode &collection, int first, int count);

/// Replaces the value of a node in block surroundings by a scalar or a flow collection. A comment behind it
/// stays.
TextEdits replaceByText(const SyntaxNode &node, const QByteArray &text);

/// Replaces it by the items or entries of a block collection, given as a piece.
enum class PieceKind : quint8 { List, Map };
TextEdits replaceByPiece(const SyntaxNode &node, const QByteArray &piece, PieceKind kind);

/// Adds the edits that shift every line that starts behind `range.begin` and up to `range.end` by some
/// columns.
void shiftLines(TextEdits &edits, QByteArrayView text, TextRange range, qsizetype by);

} // namespace patchcord
