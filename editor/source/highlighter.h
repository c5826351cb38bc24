// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <vector>

namespace patchcord {

enum class CodeKind : quint8 { Plain, Key, String, Number, Keyword, Comment };

/// A piece of one line and what it is; columns in UTF-16 units.
struct CodeSpan
{
    int line = 0;
    int begin = 0;
    int end = 0;
    CodeKind kind = CodeKind::Plain;

    friend bool operator==(const CodeSpan &, const CodeSpan &) = default;
};

/// Beyond these no line, and no text at all, is highlighted: laying them out would take seconds.
inline constexpr qsizetype LongestHighlightedLine = 20'000;
inline constexpr qsizetype LongestHighlightedText = 5'000'000;

/// What to colour in the lines `first` to `last`, in order, nothing for plain text. Read off the syntax tree;
/// lines of a broken text that the tree says nothing about are read on their own.
std::vector<CodeSpan> highlight(const Snapshot &snapshot, int first, int last);

} // namespace patchcord
