// SPDX-License-Identifier: MIT
#include "model/assist/flowtokens.h"

#include "model/syntax/yamlscan.h"

namespace patchcord {

using namespace yamlscan;

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isMarkOf(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',';
}

constexpr bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

FlowToken FlowTokens::next()
{
    skipSpaceAndComments();
    if (m_at >= m_text.size())
        return {FlowToken::Kind::End, {m_text.size(), m_text.size()}};
    const qsizetype begin = m_at;
    const char c = m_text[begin];
    if (isMarkOf(c))
        return {FlowToken::Kind::Mark, {begin, ++m_at}, c};
    if (c == ':' && (m_language == Language::Json || isColon(begin)))
        return {FlowToken::Kind::Colon, {begin, ++m_at}, c};
    if (c == '"' || (c == '\'' && m_language == Language::Yaml))
        return quoted(begin);
    return plain(begin);
}

void FlowTokens::skipSpaceAndComments()
{
    if (m_language == Language::Yaml) {
        m_at = skipSpace(m_text, m_at);
        return;
    }
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

/// In YAML a colon ends a plain key only before a blank or a bracket, and behind a quoted one anywhere.
bool FlowTokens::isColon(qsizetype at) const
{
    if (at + 1 >= m_text.size() || isSpace(m_text[at + 1]) || isMarkOf(m_text[at + 1]))
        return true;
    return at > 0 && (m_text[at - 1] == '"' || m_text[at - 1] == '\'');
}

/// Kept for the other texts of the line: JSON may be one long line.
qsizetype FlowTokens::lineEnd(qsizetype at)
{
    if (at < m_knownLine.begin || at >= m_knownLine.end)
        m_knownLine = {at, lineContentEnd(m_text, at)};
    return m_knownLine.end;
}

FlowToken FlowTokens::quoted(qsizetype begin)
{
    // A text that is still open must not swallow the rest of the document: it ends with its line.
    const qsizetype line = lineEnd(begin);
    const bool mayBreak = m_language == Language::Yaml;
    qsizetype end = quotedEnd(mayBreak ? m_text : m_text.first(line), begin);
    const bool holdsCaret = begin < m_caret && (end < 0 ? m_caret <= line : m_caret < end);
    if (end >= 0 && holdsCaret && m_caret <= line && !isFollowedWell(end))
        end = -1; // the quote that was found opens the next text
    m_at = end;
    if (end < 0) {
        m_at = holdsCaret ? m_caret : line;
        while (holdsCaret && m_at < line && isNameChar(m_text[m_at]))
            ++m_at;
    }
    return {FlowToken::Kind::Scalar, {begin, m_at}, '\0', m_text[begin], end >= 0};
}

/// Whether what stands behind a quoted text can do so.
bool FlowTokens::isFollowedWell(qsizetype end) const
{
    const qsizetype at = skipBlanks(m_text, end);
    return at >= m_text.size() || m_text[at] == ':' || m_text[at] == ',' || m_text[at] == ']'
        || m_text[at] == '}' || m_text[at] == '\n' || m_text[at] == '\r' || m_text[at] == '#';
}

FlowToken FlowTokens::plain(qsizetype begin)
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        const bool ends = isMarkOf(c) || c == '\n' || c == '\r'
            || (c == ':' && (m_language == Language::Json || isColon(m_at)))
            || (m_language == Language::Json && (isSpace(c) || c == '"'))
            || (c == '#' && isSpace(m_text[m_at - 1]));
        if (ends && m_at > begin)
            break;
        ++m_at;
    }
    qsizetype end = m_at;
    while (end > begin + 1 && isSpace(m_text[end - 1]))
        --end;
    return {FlowToken::Kind::Scalar, {begin, end}};
}

} // namespace patchcord
