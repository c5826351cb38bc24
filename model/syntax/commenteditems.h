// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <optional>
#include <vector>

namespace patchcord {

/// An item of a block list that stands in comments, `# - play: x` at the column of the list: an object with
/// one key, or one word. Whether the key is a method is for others to say.
struct CommentedItem
{
    int before = 0; ///< index of the item of the list that follows
    TextRange lines; ///< whole lines, with the comments that belong to it
    QByteArray text; ///< what they read without the `#` in front

    friend bool operator==(const CommentedItem &, const CommentedItem &) = default;
};

/// Those of a list, in the order of the text; also of one that is empty, or has no value, since all its items
/// stand in comments.
std::vector<CommentedItem> commentedItemsOf(const SyntaxNode &list);

/// Those of a run of whole lines whose dashes stand in a column once the `#` is taken away.
std::vector<CommentedItem> commentedItemsIn(QByteArrayView text, TextRange lines, int column);

/// The lines with a `#` at a column in front of each: commentedItemsIn gives them back byte for byte. Nothing
/// when a line that says something starts further left; `obstacle` is then where that line starts.
std::optional<QByteArray> commentedOut(QByteArrayView lines, int column, qsizetype *obstacle);

} // namespace patchcord
