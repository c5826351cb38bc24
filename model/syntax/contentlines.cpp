// SPDX-License-Identifier: MIT
#include "model/syntax/contentlines.h"

#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

using namespace yamlscan;

namespace {

constexpr bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.' || (static_cast<unsigned char>(c) >= 0x80);
}

/// Behind a plain name of any letters, which runs to a colon with a blank or the line's end behind it; -1
/// when there is no such colon.
qsizetype plainNameEnd(QByteArrayView text, const ContentLine &line)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (text[line.content] == '-' && line.content + 1 < line.end && isBlank(text[line.content + 1]))
        return -1;
    for (qsizetype at = line.content; at < line.end; ++at) {
        const char c = text[at];
        // Within a word a quote is a letter.
        const bool beginsQuote = c == '"' && (at == line.content || isBlank(text[at - 1]));
        if (beginsQuote || c == '{' || c == '[' || (c == '#' && isBlank(text[at - 1])))
            return -1;
        if (c == ':' && (at + 1 == line.end || isBlank(text[at + 1]))) {
            while (isBlank(text[at - 1]))
                --at;
            return at;
        }
    }
    return -1;
}

} // namespace

ContentLines contentLines(QByteArrayView text, qsizetype from, Comments comments)
{
    ContentLines lines;
    for (qsizetype begin = from; begin < text.size();) {
        const qsizetype end = lineContentEnd(text, begin);
        const qsizetype content = std::min(skipBlanks(text, begin), end);
        if (content < end && (comments == Comments::Keep || text[content] != '#'))
            lines.push_back({begin, content, end,
                comments == Comments::Skip && text.sliced(begin, content - begin).contains('\t')});
        begin = nextLine(text, begin);
    }
    return lines;
}

bool isDash(QByteArrayView text, const ContentLine &line)
{
    const QByteArrayView content = text.sliced(line.content, line.end - line.content);
    return content.startsWith('-') && !(line.column() == 0 && content.startsWith("---"));
}

qsizetype nameEnd(QByteArrayView text, const ContentLine &line)
{
    const char first = text[line.content];
    if (first == '"' || first == '\'') {
        const qsizetype end = quotedEnd(text.sliced(line.content, line.end - line.content), 0);
        return end < 0 ? -1 : line.content + end;
    }
    // What has a meaning of its own at the start of a word begins no name.
    if (QByteArrayView("?:,[]{}#&*!|>%@`").contains(first))
        return -1;
    qsizetype end = plainNameEnd(text, line);
    if (end >= 0)
        return end;
    end = line.content;
    while (end < line.end && isNameChar(text[end]))
        ++end;
    return end > line.content ? end : -1;
}

qsizetype colonEnd(QByteArrayView text, const ContentLine &line)
{
    const qsizetype name = nameEnd(text, line);
    const qsizetype colon = name < 0 ? line.end : skipBlanks(text, name);
    return colon < line.end && text[colon] == ':' ? colon + 1 : -1;
}

bool isHeader(QByteArrayView text, const ContentLine &line)
{
    const qsizetype name = nameEnd(text, line);
    if (name < 0 || isDash(text, line))
        return false;
    const qsizetype colon = colonEnd(text, line);
    const qsizetype end = colon < 0 ? name : colon;
    const qsizetype behind = skipBlanks(text, end);
    return behind >= line.end || (text[behind] == '#' && behind > end);
}

} // namespace patchcord
