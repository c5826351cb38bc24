// SPDX-License-Identifier: MIT
#include "model/edit/typingaids.h"

#include "model/edit/blocktext.h"
#include "model/edit/lineedits.h"
#include "model/edit/textlines.h"
#include "model/edit/textplace.h"
#include "model/text/utf8.h"

namespace patchcord {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr char closerOf(char opener)
{
    return opener == '{' ? '}' : opener == '[' ? ']' : opener;
}

char at(const TextSource &source, qsizetype offset)
{
    const QByteArray &text = source.text();
    return offset >= 0 && offset < text.size() ? text[offset] : '\n';
}

/// Whether nothing stands behind an offset that a closing character would get in the way of.
bool isFree(char next)
{
    return isBlank(next) || next == '\n' || next == '\r' || next == ',' || next == '}' || next == ']';
}

SelectedEdits pair(qsizetype offset, char opener)
{
    return replacement({offset, offset}, QByteArray(1, opener) + closerOf(opener), 1);
}

SelectedEdits surrounded(TextSelection selection, char opener)
{
    const TextRange range = selection.range();
    SelectedEdits result;
    result.edits.add({{range.begin, range.begin}, QByteArray(1, opener)});
    result.edits.add({{range.end, range.end}, QByteArray(1, closerOf(opener))});
    result.after = {selection.anchor + 1, selection.cursor + 1};
    return result;
}

/// An expression that is open before an offset on its line: `${` or `%{`.
bool isInExpression(const TextSource &source, qsizetype offset)
{
    for (qsizetype i = offset - 1; i > 0 && at(source, i) != '\n' && at(source, i) != '}'; --i) {
        if (at(source, i) == '{' && (at(source, i - 1) == '$' || at(source, i - 1) == '%'))
            return true;
    }
    return false;
}

/// Whether a quote that is typed at an offset begins a text there. In YAML it does not in the middle of a
/// word: `it's`.
bool beginsValue(const TextSource &source, qsizetype offset)
{
    const char before = at(source, offset - 1);
    return offset == bomLength(source.text()) || isBlank(before) || before == '\n' || before == '\r'
        || before == '[' || before == '{' || before == ',' || before == ':';
}

/// A closing bracket alone on its line goes to where the line with its opening one begins.
std::optional<SelectedEdits> closedBlock(
    const TextSource &source, qsizetype offset, const TextPlace &place, char closer)
{
    const LineShape line = shapeOfLine(source, source.lines().lineAt(offset));
    if (place.brackets.empty() || line.text < offset || closerOf(at(source, place.brackets.back())) != closer)
        return std::nullopt;
    const LineShape opening = shapeOfLine(source, source.lines().lineAt(place.brackets.back()));
    if (opening.content == line.content)
        return std::nullopt;
    const QByteArray base = source.text().mid(opening.content.begin, opening.indent())
        + spaces(opening.column - opening.indent());
    return replacement({line.content.begin, offset}, base + closer, base.size() + 1);
}

std::optional<SelectedEdits> openingTyped(const TextSource &source, qsizetype offset, char opener)
{
    const TextPlace place = placeAt(source, offset);
    const char before = at(source, offset - 1);
    if (opener == '{' && (before == '$' || before == '%') && place.kind != TextPlace::Kind::Comment) {
        const char next = at(source, offset);
        return isFree(next) || next == '"' || next == '\'' ? std::optional(pair(offset, opener))
                                                           : std::nullopt;
    }
    const bool begins = beginsValue(source, offset) && isFree(at(source, offset));
    return place.kind == TextPlace::Kind::Structure && begins ? std::optional(pair(offset, opener))
                                                              : std::nullopt;
}

std::optional<SelectedEdits> closingTyped(const TextSource &source, qsizetype offset, char closer)
{
    const TextPlace place = placeAt(source, offset);
    if (at(source, offset) == closer) {
        const bool closesBrackets = place.kind == TextPlace::Kind::Structure && !place.brackets.empty()
            && closerOf(at(source, place.brackets.back())) == closer;
        if (closesBrackets || (closer == '}' && isInExpression(source, offset)))
            return SelectedEdits{{}, TextSelection::at(offset + 1)};
    }
    return place.kind == TextPlace::Kind::Structure ? closedBlock(source, offset, place, closer)
                                                    : std::nullopt;
}

std::optional<SelectedEdits> quoteTyped(const TextSource &source, qsizetype offset, char quote)
{
    const TextPlace place = placeAt(source, offset);
    if (place.isQuoted() && at(source, place.begin) == quote && at(source, offset) == quote
        && (quote == '\'' || at(source, offset - 1) != '\\'))
        return SelectedEdits{{}, TextSelection::at(offset + 1)};
    // Before another text as well: what is typed next would else be closed by the quote that opens that one.
    const char next = at(source, offset);
    const bool begins = beginsValue(source, offset) && (isFree(next) || next == '"' || next == '\'');
    return place.kind == TextPlace::Kind::Structure && begins ? std::optional(pair(offset, quote))
                                                              : std::nullopt;
}

} // namespace

SelectedEdits tabulator(const TextSource &source, TextSelection selection)
{
    if (!selection.isEmpty())
        return indentLines(source, selection);
    const QByteArray unit = indentUnit(source.format());
    if (unit == "\t")
        return replacement(selection.range(), unit, 1);
    const int line = source.lines().lineAt(selection.cursor);
    const qsizetype begin = shapeOfLine(source, line).content.begin;
    const qsizetype offset = std::max(begin, selection.cursor);
    const qsizetype column = characterCount(QByteArrayView(source.text()).sliced(begin, offset - begin));
    const qsizetype count = unit.size() - column % unit.size();
    return replacement({offset, offset}, spaces(count), count);
}

std::optional<SelectedEdits> backspace(const TextSource &source, TextSelection selection)
{
    if (!selection.isEmpty())
        return std::nullopt;
    const qsizetype offset = selection.cursor;
    const char before = at(source, offset - 1);
    const bool isPair = QByteArrayView("{[\"'").contains(before) && at(source, offset) == closerOf(before);
    const bool isOpen = isPair && placeAt(source, offset - 1).kind == TextPlace::Kind::Structure
        && (before == '{' || before == '[' || beginsValue(source, offset - 1));
    if (isOpen)
        return replacement({offset - 1, offset + 1}, {}, 0);
    const int number = source.lines().lineAt(offset);
    const LineShape line = shapeOfLine(source, number);
    const int column = int(offset - line.content.begin);
    if (before != ' ' || offset > line.text || column <= 1)
        return std::nullopt;
    int base = 0;
    for (const Level level : levelsBehind(source, number - 1)) {
        if (level.column < column) {
            base = level.column;
            break;
        }
    }
    const int unit = source.format().indent;
    const int target = base + (column - base - 1) / unit * unit;
    return replacement({line.content.begin + target, offset}, {}, 0);
}

std::optional<SelectedEdits> typedCharacter(
    const TextSource &source, TextSelection selection, QChar character)
{
    const char typed = character.unicode() < 128 ? char(character.unicode()) : ' ';
    const bool isYaml = source.format().language == Language::Yaml;
    const bool isQuote = typed == '"' || (typed == '\'' && isYaml);
    const bool isOpener = typed == '{' || typed == '[';
    if (!selection.isEmpty()) {
        const TextRange range = selection.range();
        const bool isOneLine = source.lines().lineAt(range.begin) == source.lines().lineAt(range.end);
        const bool begins = beginsValue(source, range.begin) && isFree(at(source, range.end));
        return (isQuote || isOpener) && isOneLine && begins ? std::optional(surrounded(selection, typed))
                                                            : std::nullopt;
    }
    const qsizetype offset = selection.cursor;
    if (isOpener)
        return openingTyped(source, offset, typed);
    if (isQuote)
        return quoteTyped(source, offset, typed);
    if (typed == '}' || typed == ']')
        return closingTyped(source, offset, typed);
    return std::nullopt;
}

} // namespace patchcord
