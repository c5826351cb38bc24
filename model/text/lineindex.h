// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textrange.h"

#include <QByteArrayView>
#include <vector>

namespace patchcord {

/// A place as people and widgets count it. Both numbers start at 0.
struct TextPosition
{
    int line = 0;
    int column = 0;

    friend bool operator==(TextPosition, TextPosition) = default;
};

/// The one place where bytes become lines and columns.
/// A line ends at LF, CRLF or a lone CR. A BOM at the start of the text takes no column.
/// Columns are looked up in the text, which the caller passes again: the index holds only offsets.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(QByteArrayView text);

    int lineCount() const { return int(m_starts.size()); }
    int lineAt(qsizetype offset) const;

    /// The line's bytes without its line end.
    TextRange lineContent(QByteArrayView text, int line) const;
    /// The line's bytes with its line end.
    TextRange lineWithEnd(int line) const;

    /// Column in UTF-16 code units, as QTextCursor counts.
    TextPosition utf16Position(QByteArrayView text, qsizetype offset) const;
    /// Column in characters (code points), as messages count.
    TextPosition characterPosition(QByteArrayView text, qsizetype offset) const;
    /// The byte at a line and UTF-16 column; a column behind the line's end gives that end.
    qsizetype offsetAt(QByteArrayView text, TextPosition utf16) const;

private:
    qsizetype columnBase(int line) const;

    std::vector<qsizetype> m_starts{0};
    qsizetype m_size = 0;
    qsizetype m_bom = 0;
};

} // namespace patchcord
