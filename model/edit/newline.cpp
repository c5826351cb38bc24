// SPDX-License-Identifier: MIT
#include "model/edit/typingaids.h"

#include "model/edit/blocktext.h"
#include "model/edit/editplace.h"
#include "model/edit/textlines.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// One press of Enter.
class NewLine : private EditPlace
{
public:
    NewLine(const TextSource &source, TextSelection selection)
        : EditPlace(source, selection)
    {
    }

    SelectedEdits run()
    {
        if (m_place.kind == TextPlace::Kind::Comment && !m_behind.isEmpty())
            return broken(m_newline + indentation() + "# ");
        if (m_place.kind == TextPlace::Kind::BlockScalar)
            return broken(m_newline + indentation());
        if (m_place.isQuoted())
            return broken(m_newline + indentationInQuotes());
        if (!m_place.brackets.empty())
            return inBrackets();
        if (m_range.begin <= m_line.text && m_place.kind == TextPlace::Kind::Structure)
            return beforeTheText();
        return inBlock();
    }

private:
    /// The line end takes the place of what is selected, and of the blanks around where they mean nothing.
    SelectedEdits broken(const QByteArray &text) const { return replacement(m_range, text, text.size()); }
    SelectedEdits brokenTightly(const QByteArray &text, qsizetype cursor) const
    {
        TextRange range = m_range;
        while (range.begin > m_line.text && isBlank(m_text[range.begin - 1]))
            --range.begin;
        while (!m_behind.isEmpty() && isBlank(m_text[range.end]))
            ++range.end;
        return replacement(range, text, cursor);
    }
    SelectedEdits brokenTightly(int column) const
    {
        const QByteArray text = m_newline + spaces(column);
        return brokenTightly(text, text.size());
    }

    SelectedEdits inBrackets() const
    {
        const qsizetype bracket = m_place.brackets.back();
        const LineShape opening = shapeOfLine(m_source, m_source.lines().lineAt(bracket));
        QByteArray base =
            m_text.sliced(opening.content.begin, opening.text - opening.content.begin).toByteArray();
        base += spaces(opening.column - opening.indent());
        const QByteArray inner = base + indentUnit(m_source.format());
        const char closer = m_text[bracket] == '{' ? '}' : ']';
        if (!m_behind.startsWith(closer))
            return brokenTightly(m_newline + inner, m_newline.size() + inner.size());
        qsizetype before = m_range.begin;
        while (before > bracket + 1 && isBlank(m_text[before - 1]))
            --before;
        if (before == bracket + 1)
            return brokenTightly(m_newline + inner + m_newline + base, m_newline.size() + inner.size());
        return brokenTightly(m_newline + base, m_newline.size() + base.size());
    }

    SelectedEdits beforeTheText() const
    {
        const qsizetype begin = m_line.content.begin;
        if (!m_behind.isEmpty()) { // the line goes down as it is
            const qsizetype column = m_range.begin - begin;
            SelectedEdits result;
            if (m_range.isEmpty()) {
                result.edits.add({{begin, begin}, m_newline});
            } else {
                const QByteArray kept = indentation();
                result.edits.add({{begin, m_range.end}, m_newline + kept});
            }
            result.after = TextSelection::at(begin + m_newline.size() + column);
            return result;
        }
        if (m_range.begin == begin)
            return broken(m_newline);
        return oneLevelOut(int(m_line.content.end - begin));
    }

    /// In place of a new line, the cursor goes to the next level further left.
    SelectedEdits oneLevelOut(int column) const
    {
        int target = 0;
        for (const Level level : levelsBehind(m_source, m_lineNumber - 1)) {
            if (level.column < column) {
                target = level.column;
                break;
            }
        }
        return replacement({m_line.content.begin, m_end}, spaces(target), target);
    }

    SelectedEdits inBlock() const
    {
        const bool isBehindComment = m_place.kind == TextPlace::Kind::Comment;
        const QByteArrayView code =
            codeBefore(m_source, m_line, isBehindComment ? m_place.begin : m_range.begin);
        if (code.isEmpty())
            return brokenTightly(m_line.indent());
        const bool isBareDash = code.trimmed().endsWith('-') && !m_line.dashes.isEmpty()
            && m_line.content.begin + m_line.dashes.last() + 1 == m_line.text + code.size();
        if (isBareDash && m_behind.isEmpty() && !isBehindComment)
            return oneLevelOut(m_line.dashes.first());
        return brokenTightly(columnBehind(code, isBareDash));
    }

    int columnBehind(QByteArrayView code, bool isBareDash) const
    {
        if (isBareDash)
            return m_line.dashes.last() + 2;
        if (opensBlock(code))
            return columnInside();
        if (opensBlockScalar(code))
            return (beginsWithKey(code) ? m_line.column : m_line.dashes.value(0)) + m_unit;
        const bool hasKey = beginsWithKey(code);
        // `- answer: {}`: the item is complete, as most steps are that stand on one line.
        const char last = code.trimmed().back();
        if (hasKey && !m_line.dashes.isEmpty() && (last == '}' || last == ']'))
            return m_line.dashes.last();
        if (!m_behind.isEmpty() && !m_behind.startsWith('#'))
            return m_line.column + (hasKey ? m_unit : 0);
        return hasKey || m_line.dashes.isEmpty() ? m_line.column : m_line.dashes.last();
    }

    /// Behind `key:`: where what is inside it stands already, else one step deeper.
    int columnInside() const
    {
        const int next = m_behind.isEmpty() ? saidBehind(m_source, m_lineNumber) : -1;
        if (next < 0)
            return m_line.column + m_unit;
        const LineShape inside = shapeOfLine(m_source, next);
        const bool isList = !inside.dashes.isEmpty() && m_line.dashes.isEmpty();
        if (inside.indent() > m_line.column || (isList && inside.indent() == m_line.column))
            return inside.indent();
        return m_line.column + m_unit;
    }
};

} // namespace

SelectedEdits newLine(const TextSource &source, TextSelection selection)
{
    return NewLine(source, selection).run();
}

} // namespace patchcord
