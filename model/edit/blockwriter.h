// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/writingstyle.h"

namespace patchcord {

/// Writes values as pieces of block YAML (see blocktext.h), following the file's indentation, quotes and line
/// ends.
class BlockWriter
{
public:
    explicit BlockWriter(WritingStyle style)
        : m_style(std::move(style))
    {
    }

    /// `key: value`, with collections below it.
    QByteArray entry(const QString &key, const Value &value, NodeStyle keyStyle = NodeStyle::Plain) const;
    /// `- value`; `gap` is the distance from the dash to the value.
    QByteArray item(const Value &value, int gap = 2) const;
    /// The entries or items of a list or map that is not empty.
    QByteArray collection(const Value &value) const;

private:
    QByteArray entryAt(const QString &key, const Value &value, NodeStyle keyStyle, int column) const;
    QByteArray itemAt(const Value &value, int gap, int column) const;
    QByteArray collectionAt(const Value &value, int column) const;
    QByteArray inlineText(const Value &value, int indent) const;

    WritingStyle m_style;
};

/// Whether a value is written as items of its own in block style: a list or a map that is not empty.
bool isBlockValue(const Value &value);

} // namespace patchcord
