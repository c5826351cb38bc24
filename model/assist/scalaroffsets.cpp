// SPDX-License-Identifier: MIT
#include "model/assist/scalaroffsets.h"

#include <QString>

#include <algorithm>

namespace patchcord {

namespace {

/// Such characters are left out on both sides: how many there are differs.
bool isGap(char32_t c)
{
    return c <= 0x20 || c == 0x7F || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

/// Reads a source character by character, as what it means.
class SourceWalk
{
public:
    explicit SourceWalk(const SyntaxNode &scalar)
        : m_source(scalar.source())
        , m_end(m_source.size())
    {
        switch (scalar.style()) {
        case NodeStyle::SingleQuoted:
        case NodeStyle::DoubleQuoted:
            m_escape = scalar.style() == NodeStyle::DoubleQuoted ? '\\' : '\'';
            m_at = std::min<qsizetype>(1, m_end);
            m_end = std::max(m_at, m_end - 1);
            break;
        case NodeStyle::Literal:
        case NodeStyle::Folded: // the header's line is no text
            while (m_at < m_end && m_source[m_at] != '\n' && m_source[m_at] != '\r')
                ++m_at;
            break;
        default:
            break;
        }
    }

    /// Where the next character stands that is no gap; -1 at the end. `units`: how many it is in UTF-16.
    qsizetype next(int &units)
    {
        while (m_at < m_end) {
            const qsizetype at = m_at;
            const char32_t c = take();
            if (isGap(c))
                continue;
            units = c > 0xFFFF ? 2 : 1;
            return at;
        }
        return -1;
    }

private:
    char32_t take()
    {
        const char c = m_source[m_at];
        if (m_escape != '\0' && c == m_escape && m_at + 1 < m_end)
            return takeEscape();
        if (uchar(c) < 0x80)
            return uchar(m_source[m_at++]);
        const int length = uchar(c) < 0xE0 ? 2 : uchar(c) < 0xF0 ? 3 : 4;
        const QString text =
            QString::fromUtf8(m_source.sliced(m_at, std::min<qsizetype>(length, m_end - m_at)));
        m_at += length;
        if (text.isEmpty())
            return U' '; // a byte order mark
        return text.size() == 2 ? QChar::surrogateToUcs4(text[0], text[1]) : text.at(0).unicode();
    }

    char32_t takeEscape()
    {
        const char letter = m_source[m_at + 1];
        if (m_escape == '\'') {
            m_at += 2;
            return U'\'';
        }
        const int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        const QByteArrayView code =
            m_source.sliced(m_at + 2).first(std::min<qsizetype>(digits, m_end - m_at - 2));
        m_at += 2 + code.size();
        if (digits > 0)
            return char32_t(code.toByteArray().toUInt(nullptr, 16));
        // All others stand for white space and control characters.
        return letter == '"' || letter == '\\' || letter == '/' ? char32_t(letter) : U' ';
    }

    QByteArrayView m_source;
    qsizetype m_at = 0;
    qsizetype m_end;
    char m_escape = '\0'; ///< what an escape begins with
};

} // namespace

std::vector<qsizetype> scalarOffsets(const SyntaxNode &scalar)
{
    const QString text = scalar.text();
    std::vector<qsizetype> offsets(size_t(text.size()), -1);
    SourceWalk walk(scalar);
    for (qsizetype i = 0; i < text.size();) {
        if (isGap(text[i].unicode())) {
            ++i;
            continue;
        }
        int units = 1;
        const qsizetype at = walk.next(units);
        if (at < 0)
            break;
        for (; units > 0 && i < text.size(); --units)
            offsets[size_t(i++)] = at;
    }
    return offsets;
}

} // namespace patchcord
