// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textformat.h"

#include <QByteArray>
#include <QByteArrayList>

namespace patchcord {

/// Lines from somewhere else, without the indentation of their place: the first one begins at column 0, the
/// others are indented in relation to it. No line ends.
struct TextPiece
{
    enum class Kind : quint8 {
        Items, ///< begins with the dash of a list item
        Entries, ///< begins with a key
        Flow, ///< begins with a bracket
        Words, ///< anything else
    };

    Kind kind = Kind::Words;
    QByteArrayList lines;
    bool endsLine = false; ///< a line end stood behind the last line

    /// The lines at a column; the first one is not indented, blank ones stay empty.
    QByteArray at(const QByteArray &indent, const QByteArray &newline) const;
};

/// Takes a text apart. Where it was copied from the middle of its first line, that one's place is told from
/// the others. `unit` is what a tab in YAML stands for, and the depth of what is nested.
TextPiece pieceOfText(const QByteArray &text, Language language, int unit);

/// JSON without brackets around as items of a list of YAML: `{…}, {…}` and `[{…}, {…}]` become one item for
/// each object. The piece itself where it is nothing of the kind.
TextPiece asItems(const TextPiece &piece);

} // namespace patchcord
