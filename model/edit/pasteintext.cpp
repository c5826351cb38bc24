// SPDX-License-Identifier: MIT
#include "model/edit/pasteintext.h"

#include "model/edit/blocktext.h"
#include "model/edit/editplace.h"
#include "model/edit/textlines.h"
#include "model/edit/textpiece.h"
#include "model/syntax/scalar.h"

#include <algorithm>

namespace patchcord {

namespace {

using Kind = TextPiece::Kind;

/// One paste of several lines.
class Paste : private EditPlace
{
public:
    Paste(const TextSource &source, TextSelection selection, const QByteArray &text)
        : EditPlace(source, selection)
        , m_pasted(text)
        , m_piece(pieceOfText(text, source.format().language, m_unit))
        , m_before(codeBefore(source, m_line, m_range.begin))
    {
    }

    SelectedEdits run()
    {
        if (m_place.isQuoted())
            return inserted(quoted());
        if (m_place.kind == TextPlace::Kind::Comment)
            return inserted(m_piece.at(indentation() + "# ", m_newline));
        const bool isStructure = m_place.kind == TextPlace::Kind::Structure && m_place.brackets.empty();
        if (!isStructure || m_source.format().language == Language::Json)
            return inserted(m_piece.at(indentation(), m_newline) + lastBreak());
        if (m_range.begin <= m_line.text)
            return onItsOwnLine();
        if (isBareDash())
            return behindDash();
        if (opensBlock(m_before))
            return asValue();
        if (m_piece.kind == Kind::Items || m_piece.kind == Kind::Entries)
            return behindText();
        const int column = m_line.column + (beginsWithKey(m_before) ? m_unit : 0);
        return inserted(m_piece.at(spaces(column), m_newline));
    }

private:
    bool isBareDash() const
    {
        return !m_line.dashes.isEmpty() && m_before.endsWith('-')
            && m_line.content.begin + m_line.dashes.last() + 1 == m_line.text + m_before.size();
    }

    SelectedEdits inserted(const QByteArray &text) const { return replacement(m_range, text, text.size()); }

    /// The line end that was copied too, where what stands behind goes on with it.
    QByteArray lastBreak() const
    {
        return m_piece.endsLine && !m_behind.isEmpty() ? m_newline + indentation() : QByteArray();
    }

    QByteArray quoted() const
    {
        QByteArray text = m_pasted;
        text.replace("\r\n", "\n").replace('\r', '\n');
        if (m_place.kind == TextPlace::Kind::DoubleQuoted)
            return encodeJsonString(QString::fromUtf8(text)).chopped(1).sliced(1);
        text.replace('\'', "''");
        QByteArray written;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] != '\n') {
                written += text[at];
                continue;
            }
            written += m_newline;
            // One more than there are to be: the first one alone would be read as a blank.
            if (at + 1 == text.size() || text[at + 1] != '\n')
                written += m_newline + indentationInQuotes();
        }
        return written;
    }

    /// The piece as what the level there needs: JSON objects become the items of a list.
    TextPiece pieceFor(bool isList) const { return isList ? asItems(m_piece) : m_piece; }

    /// In front of what a line says, or on a blank one.
    SelectedEdits onItsOwnLine() const
    {
        const Level level = levelHere();
        const TextPiece piece = pieceFor(level.isList);
        QByteArray text = spaces(level.column) + piece.at(spaces(level.column), m_newline);
        qsizetype cursor = text.size();
        TextRange range{m_line.content.begin, m_range.end};
        if (!m_behind.isEmpty()) {
            const LineShape last = shapeOfLine(m_source, m_source.lines().lineAt(m_range.end));
            range.end = std::max(range.end, last.text);
            text += m_newline + spaces(last.indent());
            if (piece.endsLine)
                cursor = text.size();
        } else {
            range.end = m_end;
            if (piece.endsLine && m_source.lines().lineWithEnd(m_lineNumber).end == m_end) {
                text += m_newline;
                cursor = text.size();
            }
        }
        return replacement(range, text, cursor);
    }

    /// The level that the piece belongs to on this line.
    Level levelHere() const
    {
        const int column = int(m_range.begin - m_line.content.begin);
        if (!m_behind.isEmpty() && m_range.isEmpty())
            return {m_line.indent(), !m_line.dashes.isEmpty()};
        if (m_line.text < m_line.content.end) // what is selected stood at this column
            return {m_line.indent(), !m_line.dashes.isEmpty() || m_piece.kind == Kind::Items};
        const QList<Level> levels = levelsBehind(m_source, m_lineNumber - 1);
        const int before = saidBefore(m_source, m_lineNumber);
        if (before >= 0) {
            const LineShape above = shapeOfLine(m_source, before);
            const bool opens = opensBlock(codeBefore(m_source, above, above.content.end));
            if (opens && (column > above.column || m_piece.kind == Kind::Flow))
                return {std::max(column, above.column + 1), m_piece.kind == Kind::Items};
            if (opens && column == 0 && m_piece.kind == Kind::Items)
                return {above.column + m_source.format().sequenceIndent, true};
        }
        return levelAmong(levels, column);
    }

    Level levelAmong(const QList<Level> &levels, int column) const
    {
        const bool wantsList = m_piece.kind == Kind::Items || m_piece.kind == Kind::Flow;
        const Level *outermost = nullptr;
        for (const Level &level : levels) {
            if (level.isList != wantsList)
                continue;
            if (level.column <= column)
                return level;
            outermost = &level;
        }
        return wantsList && outermost ? *outermost : Level{column, m_piece.kind == Kind::Items};
    }

    SelectedEdits behindDash() const
    {
        const int dash = m_line.dashes.last();
        TextPiece piece = asItems(m_piece);
        if (piece.kind != Kind::Items)
            return inserted(blankBefore() + piece.at(spaces(dash + 2), m_newline));
        if (piece.lines.front().startsWith('#')) { // a comment on the first item stands above its dash
            const QByteArray text = piece.at(spaces(dash), m_newline);
            return replacement({m_line.content.begin + dash, m_range.end}, text, text.size());
        }
        piece.lines.front() = piece.lines.front().sliced(1).trimmed();
        return inserted(blankBefore() + piece.at(spaces(dash), m_newline));
    }

    /// A blank in front where the cursor stands right behind a dash or a colon.
    QByteArray blankBefore() const
    {
        const char before = m_text[m_range.begin - 1];
        return before == ' ' || before == '\t' ? QByteArray() : QByteArrayLiteral(" ");
    }

    SelectedEdits asValue() const
    {
        const QByteArray indent = spaces(m_line.column + m_unit);
        if (m_piece.kind == Kind::Flow)
            return inserted(blankBefore() + m_piece.at(indent, m_newline));
        TextRange range = m_range;
        while (m_text[range.begin - 1] == ' ')
            --range.begin;
        const QByteArray text = m_newline + indent + m_piece.at(indent, m_newline);
        return replacement(range, text, text.size());
    }

    /// At the end of a line, or in it: the piece begins a line, on the level that goes on there.
    SelectedEdits behindText() const
    {
        int column = m_piece.kind == Kind::Items ? m_line.dashes.value(0, m_line.column) : m_line.column;
        for (const Level level : levelsBehind(m_source, m_lineNumber)) {
            if (level.isList == (m_piece.kind == Kind::Items)) {
                column = level.column;
                break;
            }
        }
        const QByteArray text = m_newline + spaces(column) + m_piece.at(spaces(column), m_newline);
        TextRange range = m_range;
        if (m_behind.isEmpty())
            return replacement({range.begin, m_end}, text, text.size());
        return replacement(range, text + m_newline + spaces(m_line.column), text.size());
    }

    QByteArray m_pasted;
    TextPiece m_piece;
    QByteArrayView m_before; ///< what the line says in front of the place
};

} // namespace

SelectedEdits pasteInText(const TextSource &source, TextSelection selection, const QByteArray &text)
{
    if (!text.contains('\n') && !text.contains('\r'))
        return replacement(selection.range(), text, text.size());
    return Paste(source, selection, text).run();
}

} // namespace patchcord
