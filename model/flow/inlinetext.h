// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"
#include "model/syntax/syntaxtree.h"

#include <optional>

namespace patchcord {

/// How many documents written as text may lie in each other: each level quotes the one inside once more.
inline constexpr int MostTextDepth = 8;

/// A document that stands as text in a scalar (`dest: '{"sections": ...}'`): a tree and a flow of their own,
/// with paths that start at its root. A bare list of steps is its `main`.
struct InlineText
{
    SyntaxTree tree;
    CallFlow flow;
};
InlineText readInlineText(const SyntaxNode &scalar, const Catalog &catalog);

/// Where a range of the text that a scalar holds stands in the scalar's own source. Known of literal blocks,
/// whose lines are those of the text; nothing elsewhere.
std::optional<TextRange> rangeInScalar(const SyntaxNode &scalar, QByteArrayView text, TextRange range);

} // namespace patchcord
