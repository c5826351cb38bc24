// SPDX-License-Identifier: MIT
#include "editor/source/highlighter.h"

#include "editor/source/linescanner.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace patchcord {

namespace {

/// A scalar of the tree, by bytes.
struct Token
{
    TextRange range;
    CodeKind kind = CodeKind::Plain;
};

CodeKind kindOf(const SyntaxNode &scalar)
{
    if (scalar.isKey())
        return CodeKind::Key;
    switch (scalar.kind()) {
    case NodeKind::Number:
        return CodeKind::Number;
    case NodeKind::Null:
    case NodeKind::Bool:
    case NodeKind::Alias:
        return CodeKind::Keyword;
    default:
        return scalar.style() == NodeStyle::Plain ? CodeKind::Plain : CodeKind::String;
    }
}

/// Collects the scalars that reach into a window of the text, in order. Subtrees outside are stepped over.
class TokenCollector
{
public:
    TokenCollector(TextRange window, std::vector<Token> &tokens)
        : m_window(window)
        , m_tokens(tokens)
    {
    }

    void visit(const SyntaxNode &node)
    {
        if (node.isMap())
            visitMap(node);
        else if (node.isSequence())
            visitSequence(node);
        else if (const TextRange range = node.range(); !range.isEmpty() && reaches(range))
            m_tokens.push_back({range, kindOf(node)});
    }

private:
    bool reaches(TextRange range) const { return range.begin < m_window.end && range.end > m_window.begin; }

    void visitMap(const SyntaxNode &map)
    {
        for (const SyntaxNode::Entry &entry : map.entries()) {
            const TextRange key = entry.key.range();
            if (key.begin >= m_window.end)
                break;
            if (std::max(key.end, entry.value.range().end) <= m_window.begin)
                continue;
            visit(entry.key);
            visit(entry.value);
        }
    }

    void visitSequence(const SyntaxNode &sequence)
    {
        for (const SyntaxNode &item : sequence.items()) {
            const TextRange range = item.range();
            if (range.begin >= m_window.end)
                break;
            if (range.end > m_window.begin)
                visit(item);
        }
    }

    TextRange m_window;
    std::vector<Token> &m_tokens;
};

/// Turns the tokens of one line after the other into spans.
class LineHighlighter
{
public:
    LineHighlighter(const Snapshot &snapshot, const std::vector<Token> &tokens, std::vector<CodeSpan> &spans)
        : m_snapshot(snapshot)
        , m_text(snapshot.text())
        , m_tokens(tokens)
        , m_spans(spans)
    {
    }

    void line(int number)
    {
        const TextRange content = m_snapshot.lines().lineContent(m_text, number);
        while (m_next < m_tokens.size() && m_tokens[m_next].range.end <= content.begin)
            ++m_next;
        if (content.length() > LongestHighlightedLine)
            return;
        m_line = number;
        m_start = content.begin + (number == 0 ? bomLength(m_text) : 0);
        const bool touched = m_next < m_tokens.size() && m_tokens[m_next].range.begin < content.end;
        if (!touched && !m_snapshot.isWhole())
            scan(content);
        else
            walk(content);
    }

private:
    /// Colours the tokens, and looks for a comment in the gaps between them.
    void walk(TextRange content)
    {
        qsizetype at = m_start;
        for (size_t i = m_next; i < m_tokens.size() && m_tokens[i].range.begin < content.end; ++i) {
            const TextRange range = m_tokens[i].range;
            if (comment(at, std::min(range.begin, content.end), content))
                return;
            const qsizetype end = std::min(range.end, content.end);
            add(std::max(range.begin, m_start), end, m_tokens[i].kind);
            at = std::max(at, end);
        }
        comment(at, content.end, content);
    }

    bool comment(qsizetype from, qsizetype to, TextRange content)
    {
        if (m_snapshot.format().language == Language::Json)
            return false;
        for (qsizetype i = from; i < to; ++i) {
            if (m_text[i] == '#' && (i == m_start || m_text[i - 1] == ' ' || m_text[i - 1] == '\t')) {
                add(i, content.end, CodeKind::Comment);
                return true;
            }
        }
        return false;
    }

    void scan(TextRange content)
    {
        const QByteArrayView view(m_text);
        const qsizetype length = content.end - m_start;
        if (length <= 0)
            return;
        for (const CodeSpan &span : scanLine(view.sliced(m_start, length)))
            add(m_start + span.begin, m_start + span.end, span.kind);
    }

    void add(qsizetype begin, qsizetype end, CodeKind kind)
    {
        if (kind == CodeKind::Plain || begin >= end)
            return;
        const int column = units(m_start, begin);
        m_spans.push_back({m_line, column, column + units(begin, end), kind});
    }

    int units(qsizetype begin, qsizetype end) const
    {
        return int(utf16Length(QByteArrayView(m_text).sliced(begin, end - begin)));
    }

    const Snapshot &m_snapshot;
    const QByteArray &m_text;
    const std::vector<Token> &m_tokens;
    std::vector<CodeSpan> &m_spans;
    size_t m_next = 0;
    int m_line = 0;
    qsizetype m_start = 0;
};

} // namespace

std::vector<CodeSpan> highlight(const Snapshot &snapshot, int first, int last)
{
    std::vector<CodeSpan> spans;
    if (snapshot.text().size() > LongestHighlightedText)
        return spans;
    last = std::min(last, snapshot.lines().lineCount() - 1);
    if (first > last)
        return spans;
    const TextRange window{snapshot.lines().lineWithEnd(first).begin, snapshot.lines().lineWithEnd(last).end};
    std::vector<Token> tokens;
    TokenCollector(window, tokens).visit(snapshot.tree().root());
    LineHighlighter lines(snapshot, tokens, spans);
    for (int line = first; line <= last; ++line)
        lines.line(line);
    return spans;
}

} // namespace patchcord
