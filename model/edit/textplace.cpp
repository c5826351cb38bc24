// SPDX-License-Identifier: MIT
#include "model/edit/textplace.h"

#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <utility>

namespace patchcord {

namespace {

using Kind = TextPlace::Kind;

constexpr bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

class PlaceScan
{
public:
    PlaceScan(QByteArrayView text, Language language, qsizetype from, qsizetype until)
        : m_text(text)
        , m_isJson(language == Language::Json)
        , m_at(from)
        , m_until(until)
    {
    }

    TextPlace run()
    {
        startLine();
        while (m_at < m_until && !m_isFound)
            step();
        if (!m_isFound)
            m_place.begin = m_until;
        return std::move(m_place);
    }

private:
    char peek(qsizetype at) const { return at < m_text.size() ? m_text[at] : '\n'; }
    bool isFlow() const { return !m_place.brackets.empty(); }
    bool endsWord(qsizetype at) const { return isBlank(peek(at)) || isBreak(peek(at)); }
    qsizetype column(qsizetype at) const { return at - m_lineBegin; }

    void found(Kind kind, qsizetype begin)
    {
        m_place.kind = kind;
        m_place.begin = begin;
        m_isFound = true;
    }

    void startLine()
    {
        m_lineBegin = m_at;
        m_at = yamlscan::skipBlanks(m_text, m_at);
        m_startsToken = true;
        const char c = peek(m_at);
        const bool saysNothing = isBreak(c) || c == '#' || c == ']' || c == '}';
        if (isFlow() && !m_isJson && !saysNothing && column(m_at) <= m_flowColumn)
            m_place.brackets.clear();
    }

    void step()
    {
        const char c = m_text[m_at];
        if (isBreak(c)) {
            m_at = yamlscan::nextLine(m_text, m_at);
            startLine();
        } else if (isBlank(c)) {
            ++m_at;
        } else if (c == '#' && !m_isJson && (m_at == m_lineBegin || isBlank(m_text[m_at - 1]))) {
            const qsizetype begin = std::exchange(m_at, yamlscan::lineContentEnd(m_text, m_at));
            if (m_until <= m_at)
                found(Kind::Comment, begin);
        } else if (c == '{' || c == '[') {
            open();
        } else if ((c == '}' || c == ']') && isFlow()) {
            m_place.brackets.pop_back();
            m_startsToken = false;
            ++m_at;
        } else if (c == ',' && isFlow()) {
            m_startsToken = true;
            ++m_at;
        } else if (c == ':' && endsKey()) {
            if (!isFlow())
                m_itemColumn = m_wordColumn;
            m_startsToken = true;
            ++m_at;
        } else if (m_startsToken) {
            token(c);
        } else {
            ++m_at;
        }
    }

    bool endsKey() const
    {
        const char next = peek(m_at + 1);
        if (isBlank(next) || isBreak(next))
            return true;
        const char before = m_at > 0 ? m_text[m_at - 1] : ' ';
        return isFlow() && (before == '"' || before == '\'' || QByteArrayView(",]}[{").contains(next));
    }

    /// A bracket is one where a value may begin; inside a plain scalar it is a character.
    void open()
    {
        if (m_startsToken || isFlow()) {
            if (!isFlow())
                m_flowColumn = m_itemColumn;
            m_place.brackets.push_back(m_at);
            m_startsToken = true;
        }
        ++m_at;
    }

    void token(char c)
    {
        if (c == '"' || (c == '\'' && !m_isJson)) {
            m_wordColumn = column(m_at);
            quoted(c);
        } else if ((c == '-' || c == '?') && !isFlow() && endsWord(m_at + 1)) {
            m_itemColumn = column(m_at);
            ++m_at;
        } else if ((c == '&' || c == '!') && !m_isJson) {
            while (!endsWord(m_at))
                ++m_at;
        } else if ((c == '|' || c == '>') && !isFlow() && !m_isJson) {
            blockScalar();
        } else {
            m_wordColumn = column(m_at);
            m_startsToken = false;
            ++m_at;
        }
    }

    void quoted(char quote)
    {
        const qsizetype begin = m_at;
        const qsizetype least = isFlow() ? m_flowColumn : m_itemColumn;
        m_startsToken = false;
        for (++m_at; m_at < m_text.size();) {
            const char c = m_text[m_at];
            if (isBreak(c)) {
                const qsizetype next = yamlscan::nextLine(m_text, m_at);
                const qsizetype content = yamlscan::skipBlanks(m_text, next);
                if (m_isJson || (!isBreak(peek(content)) && content - next <= least)) {
                    if (m_until <= m_at) // never closed
                        found(kindOf(quote), begin);
                    return;
                }
                m_at = m_lineBegin = next;
            } else if (c == '\\' && quote == '"') {
                m_at += 2;
            } else if (c != quote) {
                ++m_at;
            } else if (quote == '\'' && peek(m_at + 1) == '\'') {
                m_at += 2;
            } else {
                break;
            }
        }
        m_at = std::min(m_at + 1, m_text.size());
        if (m_until < m_at || (m_until == m_text.size() && m_text[m_at - 1] != quote))
            found(kindOf(quote), begin);
    }

    static Kind kindOf(char quote) { return quote == '"' ? Kind::DoubleQuoted : Kind::SingleQuoted; }

    void blockScalar()
    {
        const qsizetype begin = m_at;
        m_at = yamlscan::lineContentEnd(m_text, m_at);
        if (m_until <= m_at)
            return;
        for (;;) {
            const qsizetype line = yamlscan::nextLine(m_text, m_at);
            if (line == m_at)
                return;
            const qsizetype content = yamlscan::skipBlanks(m_text, line);
            const bool isEmpty = isBreak(peek(content));
            if (!isEmpty && content - line <= m_itemColumn)
                break;
            m_at = yamlscan::lineContentEnd(m_text, line);
            if (m_until >= line && m_until <= m_at) {
                // On an empty line the indentation tells what one is about to write.
                if (!isEmpty || m_until - line > m_itemColumn)
                    found(Kind::BlockScalar, begin);
                return;
            }
        }
    }

    QByteArrayView m_text;
    bool m_isJson;
    qsizetype m_at;
    qsizetype m_until;
    TextPlace m_place;
    bool m_isFound = false;
    qsizetype m_lineBegin = 0;
    qsizetype m_itemColumn = -1; ///< of the last dash or key in block style
    qsizetype m_wordColumn = -1; ///< of the last scalar, which may turn out to be a key
    qsizetype m_flowColumn = -1; ///< of the item that the outermost flow collection is in
    bool m_startsToken = true;
};

} // namespace

TextPlace placeAt(const TextSource &source, qsizetype offset)
{
    const QByteArray &text = source.text();
    return PlaceScan(text, source.format().language, bomLength(text), offset).run();
}

} // namespace patchcord
