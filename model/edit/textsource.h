// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

namespace patchcord {

/// A text with its lines and its format, as what is done with lines needs it: of a snapshot, or one that is
/// just being typed and was not read yet. Refers to its parts, which outlive it.
class TextSource
{
public:
    TextSource(const Snapshot &snapshot)
        : TextSource(snapshot.text(), snapshot.lines(), snapshot.format())
    {
    }
    TextSource(const QByteArray &text, const LineIndex &lines, const TextFormat &format)
        : m_text(text)
        , m_lines(lines)
        , m_format(format)
    {
    }

    const QByteArray &text() const { return m_text; }
    const LineIndex &lines() const { return m_lines; }
    const TextFormat &format() const { return m_format; }

private:
    const QByteArray &m_text;
    const LineIndex &m_lines;
    const TextFormat &m_format;
};

} // namespace patchcord
