// SPDX-License-Identifier: MIT
#include "model/assist/blockline.h"

#include "model/syntax/fragment.h"
#include "model/syntax/yamlscan.h"

namespace patchcord {

using namespace yamlscan;

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool endsWord(QByteArrayView text, qsizetype at, qsizetype end)
{
    return at >= end || isBlank(text[at]);
}

/// Anchors and tags of one line.
qsizetype skipOwnProperties(QByteArrayView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at] == '&' || text[at] == '!')) {
        while (at < end && !isBlank(text[at]))
            ++at;
        at = std::min(skipBlanks(text, at), end);
    }
    return at;
}

/// The `#` of a comment between two offsets, or -1.
qsizetype commentIn(QByteArrayView text, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at) {
        if (text[at] == '#' && (at == 0 || isBlank(text[at - 1]) || at == from))
            return at;
    }
    return -1;
}

/// The colon behind the key that starts at an offset, or -1.
qsizetype colonOf(QByteArrayView text, qsizetype at, qsizetype end, qsizetype &keyEnd)
{
    const char first = text[at];
    if (first == '"' || first == '\'') {
        keyEnd = quotedEnd(text.first(end), at);
        if (keyEnd < 0)
            return -1;
        const qsizetype colon = skipBlanks(text, keyEnd);
        return colon < end && text[colon] == ':' && endsWord(text, colon + 1, end) ? colon : -1;
    }
    static constexpr QByteArrayView others("{[]}|>%@,#`");
    if (others.contains(first))
        return -1;
    for (qsizetype i = at; i < end; ++i) {
        if (text[i] == '#' && i > at && isBlank(text[i - 1]))
            return -1;
        if (text[i] != ':' || !endsWord(text, i + 1, end))
            continue;
        keyEnd = i;
        while (keyEnd > at && isBlank(text[keyEnd - 1]))
            --keyEnd;
        return keyEnd > at ? i : -1;
    }
    return -1;
}

void readValue(QByteArrayView text, qsizetype at, BlockLine &line)
{
    line.behindMarks = at;
    at = skipOwnProperties(text, std::min(skipBlanks(text, at), line.end), line.end);
    if (at >= line.end) {
        line.value = {line.end, line.end};
        return;
    }
    const char first = text[at];
    qsizetype from = at;
    if (first == '"' || first == '\'') {
        from = quotedEnd(text.first(line.end), at);
        if (from < 0)
            from = line.end;
    }
    if (first != '{' && first != '[')
        line.comment = commentIn(text, from == at ? at : std::min(from, line.end), line.end);
    qsizetype end = line.comment < 0 ? line.end : line.comment;
    while (end > at && isBlank(text[end - 1]))
        --end;
    line.value = {at, end};
}

} // namespace

qsizetype lineBefore(QByteArrayView text, qsizetype begin)
{
    if (begin <= 0)
        return -1;
    qsizetype end = begin - 1;
    if (text[end] == '\n' && end > 0 && text[end - 1] == '\r')
        --end;
    return lineBegin(text, end);
}

int contentIndent(QByteArrayView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && text[at] == ' ')
        ++at;
    const bool isContent = at < text.size() && text[at] != '\n' && text[at] != '\r' && text[at] != '#';
    return isContent ? int(at - begin) : -1;
}

BlockLine blockLine(QByteArrayView text, qsizetype begin)
{
    BlockLine line;
    line.begin = begin;
    line.end = lineContentEnd(text, begin);
    qsizetype at = skipBlanks(text, begin);
    line.indent = int(at - begin);
    line.behindMarks = at;
    line.value = {line.end, line.end};
    if (at >= line.end)
        return line;
    if (text[at] == '#') {
        line.comment = at;
        return line;
    }
    line.isBlank = false;
    while (at < line.end && line.marks.size() < size_t(MaxDepth)) {
        if (text[at] == '-' && endsWord(text, at + 1, line.end)) {
            line.marks.push_back({LineMark::Kind::Dash, int(at - begin), {at, at + 1}});
            line.behindMarks = at + 1;
            at = std::min(skipBlanks(text, at + 1), line.end);
            continue;
        }
        const qsizetype keyAt = skipOwnProperties(text, at, line.end);
        qsizetype keyEnd = keyAt;
        const qsizetype colon = keyAt < line.end ? colonOf(text, keyAt, line.end, keyEnd) : -1;
        if (colon < 0)
            break;
        line.marks.push_back({LineMark::Kind::Key, int(keyAt - begin), {keyAt, keyEnd}});
        line.behindMarks = colon + 1;
        break;
    }
    readValue(text, line.behindMarks, line);
    return line;
}

} // namespace patchcord
