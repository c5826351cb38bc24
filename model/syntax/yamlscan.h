// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <string_view>

namespace patchcord::yamlscan {

// The small scans that find where a node ends, where yaml-cpp tells only its start. Each takes the text and
// an offset and returns the offset behind what it skipped; none reads past the end.

/// Blanks, line ends and comments.
qsizetype skipSpace(QByteArrayView text, qsizetype from);
/// Whether a carriage return stands without a line feed behind it.
bool holdsLoneCr(QByteArrayView text);
/// Blanks on the same line.
qsizetype skipBlanks(QByteArrayView text, qsizetype from);
/// Behind the last of the anchors and tags on this line.
qsizetype propertiesEnd(QByteArrayView text, qsizetype from);
/// Anchors and tags with the space behind them, also over line ends.
qsizetype skipProperties(QByteArrayView text, qsizetype from);

/// Behind the closing quote of the scalar that opens at `from`, or -1 when it is never closed.
qsizetype quotedEnd(QByteArrayView text, qsizetype from);
/// Behind the last character of a block scalar (its last line's end is not part of it). `parentIndent`:
/// column of the block that holds it, -1 at the top.
qsizetype blockScalarEnd(QByteArrayView text, qsizetype from, int parentIndent);
/// Behind a plain scalar of this value: source and value are walked side by side, over line folds.
qsizetype plainEnd(QByteArrayView text, qsizetype from, std::string_view value);
/// Behind the name of an alias.
qsizetype aliasEnd(QByteArrayView text, qsizetype from);
/// Behind the bracket that closes a flow collection whose last child ends at `from`; -1 when there is none.
qsizetype flowEnd(QByteArrayView text, qsizetype from, char bracket);

/// The start of the line that holds an offset.
qsizetype lineBegin(QByteArrayView text, qsizetype offset);
/// The end of the line's content, before its line end.
qsizetype lineContentEnd(QByteArrayView text, qsizetype offset);
/// The start of the next line, or the end of the text.
qsizetype nextLine(QByteArrayView text, qsizetype offset);

} // namespace patchcord::yamlscan
