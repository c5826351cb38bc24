// SPDX-License-Identifier: MIT
#include "model/syntax/yamlscan.h"

#include <algorithm>
#include <cstring>

namespace patchcord::yamlscan {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool endsName(char c)
{
    return isBlank(c) || isBreak(c) || c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

constexpr bool isAnchorChar(char c)
{
    return !endsName(c);
}

/// What a tag may hold besides letters and digits. A quote or a bracket may stand right behind it.
bool isTagChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && std::strchr("!-#;/?:@&=+$_.~*'()%", c));
}

} // namespace

qsizetype lineBegin(QByteArrayView text, qsizetype offset)
{
    while (offset > 0 && !isBreak(text[offset - 1]))
        --offset;
    return offset;
}

qsizetype lineContentEnd(QByteArrayView text, qsizetype offset)
{
    // Every edit walks over all lines of a document, so they are searched in pieces, as libraries can.
    constexpr qsizetype Piece = 256;
    while (offset < text.size()) {
        const char *const begin = text.data() + offset;
        const qsizetype size = std::min(Piece, text.size() - offset);
        const void *const feed = std::memchr(begin, '\n', size_t(size));
        const qsizetype length = feed ? static_cast<const char *>(feed) - begin : size;
        if (const void *const carriage = std::memchr(begin, '\r', size_t(length)))
            return offset + (static_cast<const char *>(carriage) - begin);
        offset += length;
        if (feed)
            break;
    }
    return offset;
}

qsizetype nextLine(QByteArrayView text, qsizetype offset)
{
    offset = lineContentEnd(text, offset);
    if (offset + 1 < text.size() && text[offset] == '\r' && text[offset + 1] == '\n')
        return offset + 2;
    return std::min(offset + 1, text.size());
}

qsizetype skipBlanks(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && isBlank(text[from]))
        ++from;
    return from;
}

qsizetype skipSpace(QByteArrayView text, qsizetype from)
{
    for (; from < text.size(); ++from) {
        const char c = text[from];
        if (isBlank(c) || isBreak(c))
            continue;
        const bool comment = c == '#' && (from == 0 || isBlank(text[from - 1]) || isBreak(text[from - 1]));
        if (!comment)
            break;
        from = lineContentEnd(text, from) - 1;
    }
    return from;
}

bool holdsLoneCr(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 2)) {
        if (at + 1 >= text.size() || text[at + 1] != '\n')
            return true;
    }
    return false;
}

qsizetype propertiesEnd(QByteArrayView text, qsizetype from)
{
    qsizetype end = from;
    for (qsizetype at = from; at < text.size() && (text[at] == '&' || text[at] == '!');) {
        const bool isWritten = text.sliced(at).startsWith("!<");
        const auto goesOn = text[at] == '&' ? isAnchorChar : isTagChar;
        while (at < text.size() && !isBreak(text[at]) && (isWritten ? text[at] != '>' : goesOn(text[at])))
            ++at;
        end = isWritten && at < text.size() && text[at] == '>' ? at + 1 : at;
        at = skipBlanks(text, end);
    }
    return end;
}

qsizetype skipProperties(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && (text[from] == '&' || text[from] == '!'))
        from = skipSpace(text, propertiesEnd(text, from));
    return std::min(from, text.size());
}

qsizetype quotedEnd(QByteArrayView text, qsizetype from)
{
    const char quote = text[from];
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == '\'' && i + 1 < text.size() && text[i + 1] == '\'')
                ++i;
            else
                return i + 1;
        }
    }
    return -1;
}

qsizetype blockScalarEnd(QByteArrayView text, qsizetype from, int parentIndent)
{
    qsizetype indent = 0;
    bool keep = false;
    for (qsizetype i = from + 1; i < text.size() && i <= from + 2; ++i) {
        if (text[i] >= '1' && text[i] <= '9')
            indent = std::max(parentIndent, 0) + (text[i] - '0');
        else if (text[i] == '+')
            keep = true;
        else if (text[i] != '-')
            break;
    }
    const bool explicitIndent = indent > 0;
    qsizetype end = lineContentEnd(text, from);
    // The header ends at its indicators: a comment behind them is no part of the scalar when no line follows.
    qsizetype headerEnd = from + 1;
    while (headerEnd < end && !isBlank(text[headerEnd]))
        ++headerEnd;
    qsizetype last = headerEnd;
    qsizetype line = nextLine(text, from);
    while (line < text.size()) {
        qsizetype at = line;
        while (at < text.size() && text[at] == ' ')
            ++at;
        const qsizetype spaces = at - line;
        end = lineContentEnd(text, line);
        const bool blank = at == end;
        if (!blank) {
            if (!explicitIndent && indent == 0) {
                if (spaces <= parentIndent)
                    break;
                indent = std::max<qsizetype>(spaces, 0);
                if (indent == 0 && parentIndent >= 0)
                    break;
            }
            if (spaces < indent)
                break;
            last = end;
        } else if (keep || (indent > 0 && spaces > indent)) {
            last = end;
        }
        const qsizetype next = nextLine(text, line);
        if (next == line)
            break;
        line = next;
    }
    return last;
}

qsizetype plainEnd(QByteArrayView text, qsizetype from, std::string_view value)
{
    qsizetype at = from;
    qsizetype end = from;
    for (const char c : value) {
        if (isBlank(c) || isBreak(c))
            continue;
        while (at < text.size() && (isBlank(text[at]) || isBreak(text[at])))
            ++at;
        if (at >= text.size() || text[at] != c)
            break;
        end = ++at;
    }
    return end;
}

qsizetype aliasEnd(QByteArrayView text, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < text.size() && !endsName(text[end]))
        ++end;
    return end;
}

qsizetype flowEnd(QByteArrayView text, qsizetype from, char bracket)
{
    for (qsizetype i = skipSpace(text, from); i < text.size(); i = skipSpace(text, i)) {
        if (text[i] == bracket)
            return i + 1;
        if (text[i] != ',' && text[i] != ':' && text[i] != '?')
            return -1;
        ++i;
    }
    return -1;
}

} // namespace patchcord::yamlscan
