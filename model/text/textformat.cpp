// SPDX-License-Identifier: MIT
#include "model/text/textformat.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace patchcord {

namespace {

constexpr bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether a text that starts with a quoted key is JSON whose first brace is gone: the one brace that closes
/// nothing is its last character, and what stands behind the first colon is no plain text of YAML, where a
/// bracket means nothing.
bool lacksFirstBrace(QByteArrayView text)
{
    qsizetype last = text.size();
    while (last > 0 && isWhite(text[last - 1]))
        --last;
    if (last == 0 || text[last - 1] != '}')
        return false;
    int depth = 0;
    bool inQuotes = false;
    bool isFirstColon = true;
    for (qsizetype i = 0; i < last; ++i) {
        const char c = text[i];
        if (inQuotes) {
            if (c == '\n')
                return false;
            i += c == '\\' ? 1 : 0;
            inQuotes = c != '"';
        } else if (c == '"') {
            inQuotes = true;
        } else if (c == '#') {
            return false;
        } else if (c == ':' && isFirstColon) {
            isFirstColon = false;
            qsizetype value = i + 1;
            while (isWhite(text[value])) // ends at the brace at the latest
                ++value;
            if (!QByteArrayView("\"{[-0123456789tfn").contains(text[value]))
                return false;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                return i + 1 == last;
        }
    }
    return false;
}

Language detectLanguage(QByteArrayView text)
{
    qsizetype i = 0;
    while (i < text.size() && isWhite(text[i]))
        ++i;
    if (i < text.size() && text[i] == '"' && lacksFirstBrace(text))
        return Language::Json;
    if (i == text.size() || (text[i] != '{' && text[i] != '['))
        return Language::Yaml;
    if (text[i] == '[')
        return Language::Json;
    for (++i; i < text.size() && isWhite(text[i]); ++i) { }
    // `{version: 1.0.0}` is a YAML flow mapping; JSON's keys are quoted. `//` is JSON with comments, a fault
    // we name.
    return i == text.size() || text[i] == '"' || text[i] == '}' || text[i] == '/' ? Language::Json
                                                                                  : Language::Yaml;
}

LineEnd detectLineEnd(QByteArrayView text)
{
    qsizetype lf = 0, crLf = 0, cr = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            ++lf;
        else if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++crLf, ++i;
        else if (text[i] == '\r')
            ++cr;
    }
    return crLf > lf && crLf >= cr ? LineEnd::CrLf : cr > lf ? LineEnd::Cr : LineEnd::Lf;
}

/// What is known of a line without parsing: its indentation and how it begins and ends.
struct LineShape
{
    qsizetype indent = 0;
    bool tab = false;
    bool dash = false;
    bool opens = false; ///< ends with `:` (YAML) or an opening bracket (JSON)
};

/// Calls `visit` with the shape of each line that is neither blank nor a comment.
template <typename Visitor> void forEachLine(QByteArrayView text, Visitor visit)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        LineShape line;
        qsizetype at = begin;
        while (at < end && (text[at] == ' ' || text[at] == '\t'))
            line.tab |= text[at++] == '\t';
        line.indent = at - begin;
        qsizetype last = end;
        while (last > at && isWhite(text[last - 1]))
            --last;
        if (at < last && text[at] != '#') {
            line.dash = text[at] == '-' && (at + 1 == last || text[at + 1] == ' ');
            const char close = text[last - 1];
            line.opens = close == ':' || close == '{' || close == '[';
            visit(line);
        }
        begin = end + 1;
    }
}

/// Counts how often each width of 0 to 8 was seen and tells the commonest.
class Votes
{
public:
    void add(qsizetype width)
    {
        if (width >= 0 && width < qsizetype(m_counts.size()))
            ++m_counts[size_t(width)];
    }
    int winner(int fallback) const
    {
        const auto best = std::max_element(m_counts.begin(), m_counts.end());
        return *best == 0 ? fallback : int(best - m_counts.begin());
    }

private:
    std::array<int, 9> m_counts{};
};

} // namespace

QByteArray TextFormat::newline() const
{
    switch (lineEnd) {
    case LineEnd::CrLf:
        return QByteArrayLiteral("\r\n");
    case LineEnd::Cr:
        return QByteArrayLiteral("\r");
    case LineEnd::Lf:
        break;
    }
    return QByteArrayLiteral("\n");
}

TextFormat TextFormat::detect(QByteArrayView text)
{
    TextFormat format;
    const qsizetype bom = bomLength(text);
    format.hasBom = bom > 0;
    // A file is written one way: its first lines tell, however long it is.
    constexpr qsizetype Sample = 64 * 1024;
    const QByteArrayView body = text.sliced(bom, std::min(text.size() - bom, Sample));
    format.language = detectLanguage(text.sliced(bom));
    format.lineEnd = detectLineEnd(body);
    format.endsWithNewline = body.isEmpty() || text.back() == '\n' || text.back() == '\r';

    Votes mapping, sequence;
    LineShape before;
    forEachLine(body, [&](const LineShape &line) {
        if (line.tab && format.language == Language::Json)
            format.indentsWithTabs = true;
        if (before.opens && line.dash && !before.dash)
            sequence.add(line.indent - before.indent);
        else if (before.opens && !before.dash && line.indent > before.indent)
            mapping.add(line.indent - before.indent);
        before = line;
    });
    format.indent = format.indentsWithTabs ? 1 : std::max(1, mapping.winner(2));
    format.sequenceIndent = sequence.winner(2);
    return format;
}

} // namespace patchcord
