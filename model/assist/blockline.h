// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textrange.h"

#include <QByteArrayView>
#include <vector>

namespace patchcord {

/// A dash or a key of a line of block YAML.
struct LineMark
{
    enum class Kind : quint8 { Dash, Key };

    Kind kind = Kind::Dash;
    int column = 0; ///< in bytes
    TextRange range = {}; ///< with the quotes of a key, without its colon

    bool isDash() const { return kind == Kind::Dash; }
};

/// One line of block YAML taken apart by itself, whether or not it belongs to a text of several lines.
struct BlockLine
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< before the line end
    int indent = 0; ///< of the first byte that is not blank; of a blank line its width
    bool isBlank = true; ///< nothing but white space or a comment
    qsizetype comment = -1; ///< of the `#`
    std::vector<LineMark> marks; ///< from left to right, MaxDepth at most
    TextRange value; ///< behind the last mark; empty when nothing stands there
    qsizetype behindMarks = 0; ///< behind the last dash or colon, or at the indentation

    bool endsWithKey() const { return !marks.empty() && !marks.back().isDash(); }
};

/// Takes the line that starts at an offset apart.
BlockLine blockLine(QByteArrayView text, qsizetype begin);

/// The start of the line before the one that starts at `begin`, or -1.
qsizetype lineBefore(QByteArrayView text, qsizetype begin);

/// Spaces before the first other byte of a line; -1 for a line of nothing else, or of a comment.
int contentIndent(QByteArrayView text, qsizetype begin);

} // namespace patchcord
