// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textrange.h"

#include <QByteArray>
#include <QString>
#include <algorithm>
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

/// A way to mend a fault: other bytes in the place of some on one line. A sure one was tried: with it the
/// text can be read, or read further.
struct Repair
{
    enum class Kind : quint8 { Sure, Guess };

    QString title; ///< what it does: "Write “timeout: 20”"
    TextRange range; ///< counts as the error's
    QByteArray text;
    Kind kind = Kind::Sure;
};

/// How much is found out about a fault: only where it is, or what is the matter and what mends it.
enum class Diagnosis : quint8 { Short, Full };

/// A fault found while reading. The text stays as it is; what was understood is in the tree.
struct SyntaxError
{
    SyntaxFault fault = SyntaxFault::Broken;
    TextRange range; ///< absolute in a tree, relative to its first byte in a fragment
    QString message;
    std::vector<Repair> repairs = {}; ///< the best first

    /// The same fault told in a text that begins so much earlier.
    SyntaxError shifted(qsizetype by) const
    {
        SyntaxError moved = *this;
        moved.range = range.shifted(by);
        for (Repair &repair : moved.repairs)
            repair.range = repair.range.shifted(by);
        return moved;
    }
};

using SyntaxErrors = std::vector<SyntaxError>;

/// Whether a fault keeps a reader from going through to the end: keys that occur twice and merges do not.
inline bool breaksReading(const SyntaxError &error)
{
    return error.fault != SyntaxFault::DuplicateKey && error.fault != SyntaxFault::MergeKey;
}

/// Whether a text with these faults could be read to its end.
inline bool isSound(const SyntaxErrors &errors)
{
    return std::none_of(errors.begin(), errors.end(), breaksReading);
}

} // namespace patchcord
