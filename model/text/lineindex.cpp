// SPDX-License-Identifier: MIT
#include "model/text/lineindex.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <cstring>

namespace patchcord {

LineIndex::LineIndex(QByteArrayView text)
    : m_size(text.size())
    , m_bom(bomLength(text))
{
    const char *const data = text.data();
    const bool hasCr = text.contains('\r');
    if (!hasCr) {
        for (const char *at = data, *const end = data + text.size(); at < end;) {
            const auto *newline = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            if (!newline)
                break;
            at = newline + 1;
            m_starts.push_back(at - data);
        }
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (data[i] == '\n' || (data[i] == '\r' && (i + 1 == text.size() || data[i + 1] != '\n')))
            m_starts.push_back(i + 1);
    }
}

int LineIndex::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return int(after - m_starts.begin()) - 1;
}

TextRange LineIndex::lineWithEnd(int line) const
{
    const size_t next = size_t(line) + 1;
    return {m_starts[size_t(line)], next < m_starts.size() ? m_starts[next] : m_size};
}

TextRange LineIndex::lineContent(QByteArrayView text, int line) const
{
    TextRange range = lineWithEnd(line);
    if (range.end > range.begin && text[range.end - 1] == '\n')
        --range.end;
    if (range.end > range.begin && text[range.end - 1] == '\r')
        --range.end;
    return range;
}

qsizetype LineIndex::columnBase(int line) const
{
    return m_starts[size_t(line)] + (line == 0 ? m_bom : 0);
}

TextPosition LineIndex::utf16Position(QByteArrayView text, qsizetype offset) const
{
    const int line = lineAt(offset);
    const qsizetype base = columnBase(line);
    return {line, offset <= base ? 0 : int(utf16Length(text.sliced(base, offset - base)))};
}

TextPosition LineIndex::characterPosition(QByteArrayView text, qsizetype offset) const
{
    const int line = lineAt(offset);
    const qsizetype base = columnBase(line);
    return {line, offset <= base ? 0 : int(characterCount(text.sliced(base, offset - base)))};
}

qsizetype LineIndex::offsetAt(QByteArrayView text, TextPosition utf16) const
{
    const int line = std::clamp(utf16.line, 0, lineCount() - 1);
    const qsizetype base = columnBase(line);
    const qsizetype end = lineContent(text, line).end;
    return base >= end ? base : base + bytesOfUtf16(text.sliced(base, end - base), utf16.column);
}

} // namespace patchcord
