// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textedit.h"

#include <algorithm>

namespace patchcord {

/// What is selected in a text, in bytes: from where the selection began to where the cursor stands, which may
/// be before it. Both are the same when nothing is selected.
struct TextSelection
{
    qsizetype anchor = 0;
    qsizetype cursor = 0;

    TextRange range() const { return {std::min(anchor, cursor), std::max(anchor, cursor)}; }
    bool isEmpty() const { return anchor == cursor; }

    static TextSelection at(qsizetype offset) { return {offset, offset}; }
    static TextSelection over(TextRange range) { return {range.begin, range.end}; }

    friend bool operator==(TextSelection, TextSelection) = default;
};

/// What a key or a command makes of a text, and what is selected in the text after it.
struct SelectedEdits
{
    TextEdits edits;
    TextSelection after;
};

} // namespace patchcord
