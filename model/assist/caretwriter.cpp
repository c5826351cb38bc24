// SPDX-License-Identifier: MIT
#include "model/assist/caretwriter.h"

#include "model/assist/blockline.h"
#include "model/edit/blocktext.h"
#include "model/syntax/yamlscan.h"

namespace patchcord {

namespace {

bool isInList(NewContainer container)
{
    return container == NewContainer::List || container == NewContainer::MapInList;
}

bool isInMap(NewContainer container)
{
    return container == NewContainer::Map || container == NewContainer::MapInList;
}

} // namespace

QByteArray CaretWriter::unit() const
{
    return m_style.format.indentsWithTabs ? QByteArrayLiteral("\t") : spaces(m_style.format.indent);
}

NodeStyle CaretWriter::quoteStyle() const
{
    return m_place.quote == '"' ? NodeStyle::DoubleQuoted
        : m_place.quote == '\'' ? NodeStyle::SingleQuoted
                                : NodeStyle::Plain;
}

/// The column of the word, as far as dashes and keys before it on its line are concerned.
int CaretWriter::blockColumn() const
{
    if (m_place.seat == CaretSeat::BehindDash)
        return columnOf(m_text, m_place.word.begin) + (m_place.layout.needsSpace ? 1 : 0);
    return m_place.layout.column;
}

/// The column at which a key or a dash that is written will stand.
int CaretWriter::columnFor(NewContainer container) const
{
    int column = blockColumn();
    if (m_place.role == CaretRole::Node && m_place.seat == CaretSeat::BehindColon)
        column += isInList(container) ? m_style.format.sequenceIndent : m_style.format.indent;
    if (m_place.seat == CaretSeat::NewItem)
        column += 2;
    return isInList(container) ? column + 2 : column;
}

/// Whether lines below the caret's already belong to what is written at a column.
bool CaretWriter::hasDeeperLines(int column) const
{
    const QByteArrayView text(m_text);
    for (qsizetype line = yamlscan::nextLine(text, m_place.word.end); line < text.size();
         line = yamlscan::nextLine(text, line)) {
        const int indent = contentIndent(text, line);
        if (indent >= 0)
            return indent > column;
    }
    return false;
}

CaretWriter::Piece CaretWriter::bodyPiece(NewBody body, const Value &placeholder, int depth, int column) const
{
    const QByteArray newline = m_style.format.newline();
    const auto caretAfter = [](const QByteArray &text) { return Piece{text, {text.size(), text.size()}}; };
    if (!m_place.layout.isFlow) {
        switch (body) {
        case NewBody::Object:
            return caretAfter(newline + spaces(column + m_style.format.indent));
        case NewBody::List:
            return caretAfter(newline + spaces(column + m_style.format.sequenceIndent) + "- ");
        case NewBody::Empty:
            return caretAfter(" {}");
        default:
            return caretAfter(" ");
        }
    }
    const auto opened = [&](char open, char close) {
        QByteArray text(1, open);
        if (m_place.layout.severalLines) {
            const QByteArray lead = newline + m_place.layout.lineIndent + unit().repeated(depth);
            text += lead + unit();
            const qsizetype caret = text.size();
            return Piece{text + lead + close, {caret, caret}};
        }
        return Piece{text + close, {1, 1}};
    };
    switch (body) {
    case NewBody::Object:
        return opened('{', '}');
    case NewBody::List:
        return opened('[', ']');
    case NewBody::Empty:
        return caretAfter("{}");
    case NewBody::Text:
        return isJson() ? Piece{"\"\"", {1, 1}} : caretAfter({});
    case NewBody::Number:
    case NewBody::Nothing:
        break;
    }
    if (!isJson())
        return caretAfter({});
    const QByteArray value = m_style.scalar(placeholder, NodeStyle::Plain, Surroundings::Flow, 0);
    return {value, {0, value.size()}};
}

CaretWriter::Piece CaretWriter::keyPiece(
    const QString &name, NewBody body, const Value &placeholder, int depth, int column) const
{
    const bool isFlow = m_place.layout.isFlow;
    const bool keepsQuotes = m_place.quote && m_place.word.length() > 0;
    QByteArray text = m_style.key(name, keepsQuotes ? quoteStyle() : NodeStyle::Plain,
        isFlow ? Surroundings::Flow : Surroundings::Block);
    if (m_place.layout.hasColon)
        return {text, {text.size(), text.size()}};
    text += isFlow && !m_place.layout.isTight ? ": " : ":";
    if (!isFlow && hasDeeperLines(column))
        return {text, {text.size(), text.size()}};
    const Piece behind = bodyPiece(body, placeholder, depth, column);
    return {text + behind.text, behind.selection.shifted(text.size())};
}

WrittenText CaretWriter::key(
    const QString &name, NewBody body, const Value &placeholder, NewContainer container) const
{
    // Brackets that are opened on lines of their own put the key one level deeper each.
    const int depth = (isInList(container) ? 1 : 0) + (isInMap(container) ? 1 : 0);
    return finished(keyPiece(name, body, placeholder, depth, columnFor(container)), container);
}

WrittenText CaretWriter::entry(const QString &name, const Value &value, NewContainer container) const
{
    Piece piece = keyPiece(name, NewBody::Nothing, {}, 0, 1 << 20);
    if (!m_place.layout.hasColon) {
        const qsizetype end = piece.text.lastIndexOf(':') + 1;
        piece.text = piece.text.first(end) + (m_place.layout.isTight ? "" : " ")
            + m_style.scalar(
                value, NodeStyle::Plain, m_place.layout.isFlow ? Surroundings::Flow : Surroundings::Block, 0);
        piece.selection = {piece.text.size(), piece.text.size()};
    }
    return finished(piece, container);
}

WrittenText CaretWriter::scalar(const Value &value, NewContainer container) const
{
    const NodeStyle style = value.isString() ? quoteStyle() : NodeStyle::Plain;
    const QByteArray text =
        m_style.scalar(value, style, m_place.layout.isFlow ? Surroundings::Flow : Surroundings::Block, 0);
    return finished({text, {text.size(), text.size()}}, container);
}

WrittenText CaretWriter::beginning(const QString &text, NewContainer container) const
{
    WrittenText written = scalar(text, container);
    const char last = written.edits.isEmpty()         ? '\0'
        : (*(written.edits.end() - 1)).text.isEmpty() ? '\0'
                                                      : (*(written.edits.end() - 1)).text.back();
    if (container == NewContainer::None && (last == '"' || last == '\''))
        written.selection = written.selection.shifted(-1);
    return written;
}

WrittenText CaretWriter::finished(const Piece &piece, NewContainer container) const
{
    return m_place.layout.isFlow ? inBrackets(piece, container) : inBlock(piece, container);
}

WrittenText CaretWriter::inBlock(Piece piece, NewContainer container) const
{
    TextRange range = m_place.word;
    QByteArray lead;
    if (!m_place.layout.indentation.isEmpty() || m_place.seat == CaretSeat::OwnLine
        || m_place.seat == CaretSeat::NewItem) {
        if (m_place.layout.indentation.length() > 0) {
            range.begin = m_place.layout.indentation.begin;
            lead = spaces(m_place.layout.column);
        }
    }
    const bool isNode = m_place.role == CaretRole::Node;
    if (isNode && m_place.seat == CaretSeat::BehindColon && container != NewContainer::None) {
        while (range.begin > 0 && (m_text[range.begin - 1] == ' ' || m_text[range.begin - 1] == '\t'))
            --range.begin;
        lead = m_style.format.newline()
            + spaces(m_place.layout.column
                + (isInList(container) ? m_style.format.sequenceIndent : m_style.format.indent));
    } else if (isNode && m_place.layout.needsSpace) {
        lead += ' ';
    }
    if (isNode && m_place.seat == CaretSeat::NewItem)
        lead += "- ";
    if (isInList(container))
        lead += "- ";
    piece.text.prepend(lead);
    piece.selection = piece.selection.shifted(lead.size());
    return made(range, piece);
}

WrittenText CaretWriter::inBrackets(Piece piece, NewContainer container) const
{
    const QByteArray newline = m_style.format.newline();
    int depth = (isInList(container) ? 1 : 0) + (isInMap(container) ? 1 : 0);
    const auto wrap = [&](char open, char close) {
        --depth;
        QByteArray lead(1, open);
        QByteArray tail(1, close);
        if (m_place.layout.severalLines) {
            const QByteArray line = newline + m_place.layout.lineIndent;
            lead += line + unit().repeated(depth + 1);
            tail = line + unit().repeated(depth) + tail;
        }
        piece.text = lead + piece.text + tail;
        piece.selection = piece.selection.shifted(lead.size());
    };
    if (isInMap(container))
        wrap('{', '}');
    if (isInList(container))
        wrap('[', ']');
    if (m_place.layout.needsSpace && !m_place.layout.isTight) {
        piece.text.prepend(' ');
        piece.selection = piece.selection.shifted(1);
    }
    if (m_place.layout.commaAfter && !m_place.layout.hasColon)
        piece.text += ',';
    return made(m_place.word, piece);
}

WrittenText CaretWriter::made(TextRange range, const Piece &piece) const
{
    WrittenText written;
    qsizetype shift = range.begin;
    const qsizetype comma = m_place.layout.commaBefore;
    if (comma >= 0 && comma <= range.begin) {
        written.edits.add({{comma, comma}, ","});
        ++shift;
    }
    written.edits.add({range, piece.text});
    written.selection = piece.selection.shifted(shift);
    return written;
}

} // namespace patchcord
