// SPDX-License-Identifier: MIT
#include "editor/source/linescanner.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isBracket(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',';
}

bool isNumber(QByteArrayView word)
{
    bool ok = false;
    word.toByteArray().toDouble(&ok);
    return ok;
}

bool isKeyword(QByteArrayView word)
{
    return word == "true" || word == "false" || word == "null" || word == "~";
}

/// Behind the closing quote, or the line's end when it is not closed here.
qsizetype endOfQuoted(QByteArrayView line, qsizetype at)
{
    const char quote = line[at];
    for (++at; at < line.size(); ++at) {
        if (line[at] == '\\' && quote == '"')
            ++at;
        else if (line[at] == quote)
            return at + 1;
    }
    return line.size();
}

/// Behind the word: before `: `, before a comment, before a bracket.
qsizetype endOfWord(QByteArrayView line, qsizetype at)
{
    const qsizetype begin = at;
    for (; at < line.size() && !isBracket(line[at]); ++at) {
        if (line[at] == ':' && (at + 1 == line.size() || isBlank(line[at + 1])))
            break;
        if (line[at] == '#' && at > begin && isBlank(line[at - 1]))
            break;
    }
    while (at > begin && isBlank(line[at - 1]))
        --at;
    return at;
}

bool colonFollows(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at < line.size() && line[at] == ':';
}

} // namespace

std::vector<CodeSpan> scanLine(QByteArrayView line)
{
    std::vector<CodeSpan> spans;
    const auto add = [&spans](qsizetype begin, qsizetype end, CodeKind kind) {
        spans.push_back({0, int(begin), int(end), kind});
    };
    qsizetype at = 0;
    while (at < line.size()) {
        const char c = line[at];
        if (isBlank(c) || isBracket(c) || c == ':'
            || (c == '-' && (at + 1 == line.size() || isBlank(line[at + 1])))) {
            ++at;
        } else if (c == '#' && (at == 0 || isBlank(line[at - 1]))) {
            add(at, line.size(), CodeKind::Comment);
            break;
        } else if (c == '"' || c == '\'') {
            const qsizetype end = endOfQuoted(line, at);
            add(at, end, colonFollows(line, end) ? CodeKind::Key : CodeKind::String);
            at = end;
        } else {
            const qsizetype end = std::max(at + 1, endOfWord(line, at));
            const QByteArrayView word = line.sliced(at, end - at);
            if (colonFollows(line, end))
                add(at, end, CodeKind::Key);
            else if (isNumber(word))
                add(at, end, CodeKind::Number);
            else if (isKeyword(word))
                add(at, end, CodeKind::Keyword);
            at = end;
        }
    }
    return spans;
}

} // namespace patchcord
