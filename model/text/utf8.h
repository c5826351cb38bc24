// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace patchcord {

/// 3 when the text starts with a UTF-8 byte order mark, else 0.
qsizetype bomLength(QByteArrayView text);

/// Offset of the first byte that is not valid UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// As QString::fromUtf8(), which takes U+FEFF at the start for a mark and drops it: inside of a text it is a
/// character like any other.
QString decodeUtf8(QByteArrayView text);

/// Length in UTF-16 code units. A byte that is not UTF-8 counts as one unit, as Qt shows it.
qsizetype utf16Length(QByteArrayView text);

/// Number of code points. A byte that is not UTF-8 counts as one.
qsizetype characterCount(QByteArrayView text);

/// How many bytes of the text make up its first `units` UTF-16 code units; never splits a character.
qsizetype bytesOfUtf16(QByteArrayView text, qsizetype units);

} // namespace patchcord
