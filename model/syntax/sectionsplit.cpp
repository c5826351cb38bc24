// SPDX-License-Identifier: MIT
#include "model/syntax/sectionsplit.h"

#include "model/syntax/fragment.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

namespace patchcord {

using namespace yamlscan;

namespace {

/// The start of the line behind `sections:` at column 0, when nothing but a comment stands on it; else -1.
qsizetype blockBehindSections(QByteArrayView text)
{
    qsizetype found = -1;
    for (qsizetype line = bomLength(text); line < text.size(); line = nextLine(text, line)) {
        const char first = text[line];
        if (first != 's' && first != '"' && first != '\'')
            continue;
        const QByteArrayView rest = text.sliced(line);
        if (!rest.startsWith("sections") && !rest.startsWith("\"sections\"")
            && !rest.startsWith("'sections'"))
            continue;
        qsizetype at = line + (rest[0] == 's' ? 8 : 10);
        at = skipBlanks(text, at);
        if (at >= text.size() || text[at] != ':')
            continue;
        const qsizetype end = lineContentEnd(text, at);
        const qsizetype behind = skipBlanks(text, at + 1);
        const bool empty = behind >= end || (text[behind] == '#' && behind > at + 1);
        if (!empty || found >= 0)
            return -1;
        found = nextLine(text, at);
    }
    return found;
}

std::optional<SectionCut> splitYaml(QByteArrayView text)
{
    const qsizetype begin = blockBehindSections(text);
    if (begin < 0)
        return std::nullopt;
    SectionCut cut;
    SectionChunks &chunks = cut.chunks;
    qsizetype indent = 0;
    qsizetype line = begin;
    for (; line < text.size(); line = nextLine(text, line)) {
        qsizetype at = line;
        while (at < text.size() && text[at] == ' ')
            ++at;
        if (at >= text.size())
            break;
        const char c = text[at];
        if (c == '\n' || c == '\r' || c == '#')
            continue;
        const qsizetype column = at - line;
        if (c == '\t' && column <= indent)
            return std::nullopt;
        if (column == 0)
            break;
        if (indent == 0)
            indent = column;
        if (column < indent)
            return std::nullopt;
        if (column > indent)
            continue;
        if (c == '-' && !chunks.empty())
            continue; // a list that stands right below its name
        // Not plainly a name; behind a name without a value a colon alone is a fault of both lines.
        if (c == '-' || c == '?' || c == ':' || c == '&' || c == '!' || c == '*')
            return std::nullopt;
        if (!chunks.empty())
            chunks.back().end = line;
        chunks.push_back({line, line});
    }
    if (chunks.empty())
        return std::nullopt;
    chunks.back().end = std::min(line, text.size());
    cut.region = {chunks.front().begin, chunks.back().end};
    return cut;
}

/// Walks over JSON without reading it: strings as wholes, brackets counted.
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text)
        : m_text(text)
        , m_at(bomLength(text))
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    std::optional<TextRange> takeString()
    {
        skipSpace();
        if (peek() != '"')
            return std::nullopt;
        const qsizetype begin = m_at;
        const qsizetype end = quotedEnd(m_text, begin);
        m_at = end < 0 ? m_text.size() : end; // an open string takes all that is left
        return end < 0 ? std::nullopt : std::optional(TextRange{begin, end});
    }
    /// Steps over one value of any kind; false when brackets do not match or the text ends.
    bool skipValue()
    {
        skipSpace();
        int depth = 0;
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                if (!takeString())
                    return false;
                if (depth == 0)
                    return true;
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            else if (depth == 0 && c == ',')
                return true;
            if (depth < 0)
                return true; // the bracket belongs to what holds this value
            ++m_at;
            if (depth == 0 && (c == '}' || c == ']'))
                return true;
        }
        return false;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at;
};

std::optional<SectionCut> splitJson(QByteArrayView text)
{
    JsonWalk walk(text);
    if (!walk.take('{'))
        return std::nullopt;
    std::optional<SectionCut> cut;
    while (const auto key = walk.takeString()) {
        if (!walk.take(':'))
            return std::nullopt;
        if (text.sliced(key->begin, key->length()) != "\"sections\"") {
            if (!walk.skipValue())
                return std::nullopt;
        } else {
            if (cut || !walk.take('{'))
                return std::nullopt;
            cut.emplace();
            cut->key = *key;
            while (const auto name = walk.takeString()) {
                if (!walk.take(':') || !walk.skipValue())
                    return std::nullopt;
                cut->chunks.push_back({name->begin, walk.at()});
                if (!walk.take(','))
                    break;
            }
            if (!walk.take('}'))
                return std::nullopt;
        }
        if (!walk.take(','))
            break;
    }
    walk.take('}');
    walk.skipSpace();
    if (!walk.atEnd() || !cut || cut->chunks.empty())
        return std::nullopt;
    cut->region = {cut->chunks.front().begin, cut->chunks.back().end};
    return cut;
}

} // namespace

bool bracketsMatch(QByteArrayView json)
{
    JsonWalk walk(json);
    if (!walk.skipValue())
        return false;
    walk.skipSpace();
    return walk.atEnd();
}

std::optional<SectionCut> cutSections(QByteArrayView text, Language language)
{
    if (text.size() > MaxBytes)
        return std::nullopt;
    return language == Language::Json ? splitJson(text) : splitYaml(text);
}

} // namespace patchcord
