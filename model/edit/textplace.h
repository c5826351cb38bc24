// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textsource.h"

#include <vector>

namespace patchcord {

/// What a byte of a text is part of.
struct TextPlace
{
    enum class Kind : quint8 {
        Structure, ///< keys, dashes, brackets, plain scalars and what stands between them
        Comment,
        SingleQuoted,
        DoubleQuoted,
        BlockScalar, ///< the lines below a `|` or `>`
    };

    Kind kind = Kind::Structure;
    qsizetype begin = 0; ///< of the comment, the quote or the `|`; elsewhere the offset itself
    std::vector<qsizetype> brackets; ///< the opening brackets of the flow collections around, outermost first

    bool isQuoted() const { return kind == Kind::SingleQuoted || kind == Kind::DoubleQuoted; }
};

/// What the place between two bytes is part of, as one sees it who types there. A scan of the bytes before
/// it: it serves text that cannot be read just as well, and a quote or a bracket that was never closed ends
/// where the indentation says so.
TextPlace placeAt(const TextSource &source, qsizetype offset);

} // namespace patchcord
