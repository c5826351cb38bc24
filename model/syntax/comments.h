// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <QString>
#include <QStringList>

namespace patchcord {

/// The whole lines of an item of a block collection together with the comments that belong to it:
/// full-line comments directly above at its indentation (no blank line in between), the one behind it on its
/// last line, and its line end. For an item of a flow collection the item alone.
/// `item` is a sequence's item, or a map's key or value.
TextRange itemExtent(const SyntaxNode &item);

/// The item without comments: from the dash or the key to the end of its value.
TextRange itemRange(const SyntaxNode &item);

/// The text of the comment above the item, else of the one behind its first line; the first line of it,
/// without `#`.
QString commentOf(const SyntaxNode &item);

/// Where the comment above an item stands, in whole lines; empty without one, where the item starts its line.
TextRange rangeOfNote(const SyntaxNode &item);

/// The lines of that comment without `#` and the blank behind it.
QStringList noteOf(const SyntaxNode &item);

/// Whether a comment stands in the bytes of a range that no scalar of `node` takes.
bool holdsComment(const SyntaxNode &node, TextRange range);

/// Offset of the `#` of a comment behind `from` on the same line, or -1. `from` must not stand inside a
/// scalar.
qsizetype trailingComment(QByteArrayView text, qsizetype from);

} // namespace patchcord
