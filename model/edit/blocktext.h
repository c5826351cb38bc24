// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patchcord {

// Block YAML as movable text. A *piece* is one or more items of a block collection, written as if they stood
// at column 0: its first line starts with the first item (or the comment above it), the others carry their
// indentation relative to it, and no line end stands behind the last one.

QByteArray spaces(qsizetype count);

/// Shifts every line but the first by some columns: a piece of column 0 becomes one of column `by`, and back.
/// Lines without text stay empty; a line with less indentation than is to be taken loses what it has.
QByteArray shifted(QByteArrayView piece, qsizetype by);

/// As shifted, for text that is indented by something else than spaces (JSON with tabs): every further line
/// that starts with `from` starts with `to` instead.
QByteArray reindented(QByteArrayView text, QByteArrayView from, QByteArrayView to);

/// The first line of a text and the rest, which starts with its line end or is empty.
struct SplitText
{
    QByteArray first;
    QByteArray rest;
};
SplitText splitAfterFirstLine(const QByteArray &text);

/// The white space that the line of an offset starts with.
QByteArrayView indentationOf(QByteArrayView text, qsizetype offset);

/// Whether nothing but white space stands between two offsets.
bool isBlankBetween(QByteArrayView text, qsizetype begin, qsizetype end);

/// Whether a line end stands between two offsets.
bool breaksBetween(QByteArrayView text, qsizetype begin, qsizetype end);

/// What keeps a new value apart from a comment that stands right behind the old one, which a text in quotes
/// or a bracket lets it do.
QByteArray gapBeforeComment(QByteArrayView text, qsizetype end);

/// The last scalar of a node, when it is a block scalar, else an invalid node. What follows it in the text
/// has a say in its value.
SyntaxNode lastBlockScalar(const SyntaxNode &node);

/// The same, but only when the line end behind it belongs to its value.
SyntaxNode lastKeptLineEnd(const SyntaxNode &node);

/// The end of the blank lines from `from` on that a block scalar before them would take in, or `from`: those
/// with more spaces than the scalar's lines stand in, and all of them when it keeps its line ends (`|+`).
qsizetype endOfTakenIn(QByteArrayView text, qsizetype from, const SyntaxNode &blockScalar, int shift);

/// The indentation of the comments from `from` on that a block scalar before them would take for its own
/// lines, as they stand no further left than those.
std::vector<TextRange> commentsTakenIn(
    QByteArrayView text, qsizetype from, const SyntaxNode &blockScalar, int shift);

/// Whether a block scalar would be another text before what stands at `from`.
bool takesIn(QByteArrayView text, qsizetype from, const SyntaxNode &blockScalar, int shift);

/// Where the strip indicator goes (or what it replaces) in the header of a block scalar.
TextRange chompingRange(const SyntaxNode &blockScalar);

} // namespace patchcord
