// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/lineindex.h"
#include "model/text/textedit.h"
#include "model/text/textformat.h"

#include <vector>

namespace patchcord {

/// Lines of one text, from 0; `end` is the line behind the last one.
struct LineSpan
{
    int begin = 0;
    int end = 0;

    int count() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }

    friend bool operator==(LineSpan, LineSpan) = default;
};

/// Lines of one text and those that stand in their place in another one; either may be none, never both.
struct LineHunk
{
    LineSpan a;
    LineSpan b;

    friend bool operator==(LineHunk, LineHunk) = default;
};

/// A text and its lines, for comparing. What ends a line is no part of it, nor is a byte order mark; a text
/// that ends with a line end has an empty last line.
struct TextLines
{
    QByteArrayView text;
    const LineIndex &index;

    int count() const { return index.lineCount(); }
    QByteArrayView line(int number) const;
};

/// Where two texts differ, in whole lines: in order, with at least one common line between two hunks. Line
/// ends and byte order marks are no difference. A run of lines that could stand at several places is told at
/// the one where an item of a list or a key begins.
std::vector<LineHunk> lineDiff(const TextLines &a, const TextLines &b);

/// The edit of `a` that brings the lines of `b` over, with line ends of `a`.
TextEdits linesTaken(const TextLines &a, const TextLines &b, const LineHunk &hunk, const TextFormat &format);

/// Where two lines differ, as ranges of bytes of each; whole words.
struct LineParts
{
    std::vector<TextRange> a;
    std::vector<TextRange> b;
};
LineParts changedParts(QByteArrayView a, QByteArrayView b);

} // namespace patchcord
