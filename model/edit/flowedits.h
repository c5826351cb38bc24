// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/items.h"
#include "model/text/textedit.h"

#include <QByteArray>

namespace patchcord {

// Edits of the items of flow collections, of YAML and JSON, as text.

/// The indentation that an item of the collection has, or will have when it stands on a line of its own.
QByteArray indentOfFlowItems(const SyntaxNode &collection);

/// Inserts the text of an item before the one at `index`, or behind the last one, with the comma it takes.
TextEdits insertFlowItem(const SyntaxNode &collection, int index, const QByteArray &item);

/// Removes an item, a comma, and the line that it leaves empty. A comment behind it goes with it, or stays
/// (when the item is moved to where no comment can follow).
enum class CommentBehind : quint8 { Goes, Stays };
TextEdits removeFlowItem(
    const SyntaxNode &collection, int index, CommentBehind comment = CommentBehind::Goes);

/// Removes several items in one go, but not all; nothing where comments stand.
TextEdits removeFlowRun(const SyntaxNode &collection, int first, int count);

} // namespace patchcord
