// SPDX-License-Identifier: MIT
#include "model/edit/textpiece.h"

#include "model/edit/blocktext.h"
#include "model/edit/textlines.h"
#include "model/syntax/reader.h"

#include <algorithm>

namespace patchcord {

namespace {

bool hasText(const QByteArray &line)
{
    return !line.trimmed().isEmpty();
}

qsizetype indentOf(const QByteArray &line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' ' && c != '\t'; })
        - line.begin();
}

bool isItem(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text == "-" || text.startsWith("- ");
}

/// Tabs of the indentation as spaces.
QByteArray withoutTabs(const QByteArray &line, int unit)
{
    const qsizetype indent = indentOf(line);
    QByteArray blanks = line.first(indent);
    return blanks.replace('\t', spaces(unit)) + line.sliced(indent);
}

/// The column that a first line stood at which was copied without its white space.
qsizetype columnOfFirst(const QByteArrayList &lines, int unit)
{
    qsizetype least = -1;
    qsizetype second = -1;
    bool leastIsItem = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!hasText(lines[i]))
            continue;
        const qsizetype indent = indentOf(lines[i]);
        second = second < 0 ? indent : second;
        if (least < 0 || indent < least) {
            least = indent;
            leastIsItem = isItem(lines[i]);
        }
    }
    if (least <= 0)
        return 0;
    const QByteArray first = lines.front().trimmed();
    const qsizetype inFirst = isItem(first) ? 1 + indentOf(first.sliced(1)) : 0;
    const bool opens = first.endsWith(':') || opensBlockScalar(first);
    qsizetype column = least;
    if (opens && second == least)
        column = least - inFirst - unit;
    else if (isItem(first) && !leastIsItem)
        column = least - inFirst;
    else if (!isItem(first) && leastIsItem)
        column = least + 2;
    return std::max<qsizetype>(0, column);
}

TextPiece::Kind kindOf(const QByteArrayList &lines)
{
    const auto said = std::find_if(lines.begin(), lines.end(),
        [](const QByteArray &line) { return hasText(line) && !line.trimmed().startsWith('#'); });
    if (said == lines.end())
        return TextPiece::Kind::Words;
    const QByteArray first = said->trimmed();
    if (isItem(first))
        return TextPiece::Kind::Items;
    if (first.startsWith('{') || first.startsWith('['))
        return TextPiece::Kind::Flow;
    return beginsWithKey(first) ? TextPiece::Kind::Entries : TextPiece::Kind::Words;
}

/// A comma that stood between the text and what followed it in brackets.
void dropLastComma(QByteArrayList &lines)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (!hasText(*line))
            continue;
        QByteArray code = line->trimmed();
        if (code.endsWith(','))
            *line = line->first(line->lastIndexOf(','));
        return;
    }
}

} // namespace

QByteArray TextPiece::at(const QByteArray &indent, const QByteArray &newline) const
{
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            text += newline + (hasText(lines[i]) ? indent : QByteArray());
        text += lines[i];
    }
    return text;
}

TextPiece pieceOfText(const QByteArray &text, Language language, int unit)
{
    QByteArray bytes = text;
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    TextPiece piece;
    piece.lines = bytes.split('\n');
    if (piece.lines.size() > 1 && !hasText(piece.lines.back())) {
        piece.endsLine = true;
        piece.lines.removeLast();
    }
    while (piece.lines.size() > 1 && !hasText(piece.lines.front()))
        piece.lines.removeFirst();
    if (language == Language::Yaml) {
        for (QByteArray &line : piece.lines)
            line = withoutTabs(line, unit);
    }
    const QByteArray first = piece.lines.front();
    qsizetype base = indentOf(first);
    if (base == 0 && language == Language::Yaml)
        base = columnOfFirst(piece.lines, unit);
    for (qsizetype i = 0; i < piece.lines.size(); ++i) {
        QByteArray &line = piece.lines[i];
        if (!hasText(line) && i > 0)
            line.clear();
        else
            line = line.sliced(std::min(i == 0 ? indentOf(line) : base, indentOf(line)));
    }
    piece.kind = kindOf(piece.lines);
    const bool isFlow = piece.kind == TextPiece::Kind::Flow
        || (piece.kind == TextPiece::Kind::Entries && piece.lines.front().startsWith('"'));
    if (isFlow && language == Language::Yaml)
        dropLastComma(piece.lines);
    return piece;
}

TextPiece asItems(const TextPiece &piece)
{
    if (piece.kind != TextPiece::Kind::Flow)
        return piece;
    const QByteArray text = piece.lines.join('\n');
    const bool isList = text.startsWith('[');
    const SyntaxTree tree = readTree(isList ? text : '[' + text + ']');
    const SyntaxNode list = tree.root();
    if (!tree.errors().empty() || !list.isSequence() || list.childCount() == 0)
        return piece;
    TextPiece items{TextPiece::Kind::Items, {}, piece.endsLine};
    for (const SyntaxNode &item : list.items()) {
        const QByteArray source = item.source().toByteArray();
        // A closing bracket stands where its line begins: as deep as the dash at least.
        const QByteArray indent = QByteArray(indentationOf(tree.text(), item.range().begin).toByteArray());
        items.lines += ("- " + reindented(source, indent, "  ")).split('\n');
    }
    return items;
}

} // namespace patchcord
