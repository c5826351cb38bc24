// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textrange.h"

#include <QString>
#include <vector>

namespace patchcord {

enum class SyntaxFault : quint8 {
    Broken, ///< the parser could not go on
    UnclosedQuote,
    DuplicateKey,
    Encoding, ///< not UTF-8, UTF-16, NUL or another control character
    TooDeep, ///< nested beyond MaxDepth
    TooLarge, ///< beyond the limits of bytes or nodes
    SeveralDocuments,
    MergeKey, ///< `<<`: nobody says that the platform resolves it
};

/// A fault found while reading. The text stays as it is; what was understood is in the tree.
struct SyntaxError
{
    SyntaxFault fault = SyntaxFault::Broken;
    TextRange range; ///< absolute in a tree, relative to its first byte in a fragment
    QString message;
};

using SyntaxErrors = std::vector<SyntaxError>;

} // namespace patchcord
