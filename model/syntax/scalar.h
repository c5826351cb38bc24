// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"
#include "model/syntax/value.h"
#include "model/text/textformat.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace patchcord {

/// Whether a line end stands behind a block scalar's last line, which clipping keeps.
enum class LineEndBehind : quint8 { No, Yes };

/// Decodes a scalar from its bytes, whatever style it is written in. `parentIndent` is the column of the
/// block that holds a block scalar: an explicit indentation indicator counts from it.
QString decodeScalar(
    QByteArrayView source, NodeStyle style, int parentIndent = 0, LineEndBehind lineEnd = LineEndBehind::Yes);

/// The column, in bytes, of an offset in its line. A BOM takes no column.
int columnOf(QByteArrayView text, qsizetype offset);

/// What a plain word means to a YAML 1.2 (core schema) reader.
NodeKind resolvePlain(QByteArrayView word);

/// Whether a text may stand unquoted in YAML and is read as the same text by every 1.1 and 1.2 reader
/// (facts: B3). `flow`: inside brackets, where commas and brackets end it too.
enum class Surroundings : quint8 { Block, Flow };
bool isSafePlain(const QString &text, Surroundings surroundings);

/// Where and how a scalar is to be written.
struct ScalarSlot
{
    Language language = Language::Yaml;
    Surroundings surroundings = Surroundings::Block;
    NodeStyle style = NodeStyle::Plain; ///< the style to keep where the value allows it
    int indent = 0; ///< column of the block scalar's lines, when one is written
    QByteArray newline = QByteArrayLiteral("\n");
};

/// Writes a scalar in the style asked for, or in the nearest one that can hold it:
/// plain becomes quoted when plain would be read as something else, a folded text that folding would change
/// becomes literal, control characters force double quotes. `value` is no list and no map.
QByteArray encodeScalar(const Value &value, const ScalarSlot &slot);

/// A JSON string with quotes. Only what JSON demands is escaped.
QByteArray encodeJsonString(const QString &text);

} // namespace patchcord
