// SPDX-License-Identifier: MIT
#include "model/edit/lineedits.h"

#include "model/edit/edittexts.h"
#include "model/edit/lineitems.h"
#include "model/edit/textlines.h"
#include "model/edit/textplace.h"
#include "model/flow/disabledsteps.h"
#include "model/syntax/commenteditems.h"
#include "model/text/utf8.h"

#include <limits>

namespace patchcord {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

TextSelection shifted(TextSelection selection, qsizetype by)
{
    return {selection.anchor + by, selection.cursor + by};
}

/// The last byte of a range that is no white space, or the range's begin where there is none.
qsizetype lastSaid(QByteArrayView text, TextRange range)
{
    qsizetype at = range.end;
    while (at > range.begin && (isBlank(text[at - 1]) || text[at - 1] == '\n' || text[at - 1] == '\r'))
        --at;
    return at;
}

/// Whether lines of JSON hold whole members: as many brackets are closed as opened, and never more.
bool isBalanced(QByteArrayView json)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (isText) {
            at += c == '\\';
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth < 0) {
            return false;
        }
    }
    return depth == 0 && !isText;
}

/// Where a comma has to go behind lines of JSON so that a copy may follow them, or -1.
qsizetype missingComma(const TextSource &source, TextRange lines)
{
    const QByteArrayView text = source.text();
    const qsizetype end = lastSaid(text, lines);
    if (source.format().language != Language::Json || end == lines.begin || text[end - 1] == ','
        || !isBalanced(text.sliced(lines.begin, lines.length())) || placeAt(source, end).brackets.empty())
        return -1;
    return end;
}

/// The comma before lines that are to go, when nothing but a closing bracket follows them: it would be one
/// too many.
TextRange idleComma(const TextSource &source, TextRange lines)
{
    const QByteArrayView text = source.text();
    const qsizetype end = lastSaid(text, lines);
    if (source.format().language != Language::Json || end == lines.begin || text[end - 1] == ','
        || !isBalanced(text.sliced(lines.begin, lines.length())))
        return {};
    qsizetype next = lines.end;
    while (next < text.size() && (isBlank(text[next]) || text[next] == '\n' || text[next] == '\r'))
        ++next;
    const qsizetype before = lastSaid(text, {bomLength(text), lines.begin});
    if (next == text.size() || (text[next] != '}' && text[next] != ']') || before == bomLength(text)
        || text[before - 1] != ',')
        return {};
    return {before - 1, before};
}

/// Where a place goes when the indentation of lines changes: one in front of the change stays.
qsizetype carried(const TextEdits &edits, qsizetype offset)
{
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.begin >= offset)
            break;
        shift += edit.text.size() - std::min(edit.range.end, offset) + edit.range.begin;
    }
    return offset + shift;
}

/// The same for a cursor: what is inserted where it stands pushes it along, unless a selection begins there.
TextSelection carried(const TextEdits &edits, TextSelection selection)
{
    if (!selection.isEmpty())
        return {carried(edits, selection.anchor), carried(edits, selection.cursor)};
    qsizetype cursor = carried(edits, selection.cursor);
    for (const TextEdit &edit : edits) {
        if (edit.range.begin == selection.cursor && edit.range.isEmpty())
            cursor += edit.text.size();
    }
    return TextSelection::at(cursor);
}

/// Calls visit(shape) for every line of a span that has text.
template <typename Visitor> void forEachSaid(const TextSource &source, TouchedLines span, Visitor &&visit)
{
    for (int line = span.first; line <= span.last; ++line) {
        const LineShape shape = shapeOfLine(source, line);
        if (!shape.isBlank())
            visit(shape);
    }
}

/// Whether all lines are part of a text, where a `#` is a letter.
bool areText(const TextSource &source, TouchedLines span)
{
    const LineShape first = shapeOfLine(source, span.first);
    const TextPlace place = placeAt(source, first.text);
    return !first.isBlank() && (place.kind == TextPlace::Kind::BlockScalar || place.isQuoted())
        && place.begin < first.content.begin;
}

/// The lines from one on that an item takes which begins there, or a step in comments, without the last line
/// end.
std::optional<TextRange> itemFrom(const Snapshot &snapshot, int line)
{
    const QByteArray &text = snapshot.text();
    const TextRange content = snapshot.lines().lineContent(text, line);
    if (const std::optional<TouchedLines> lines = linesOfItem(snapshot, line))
        return TextRange{content.begin, snapshot.lines().lineContent(text, lines->last).end};
    if (!QByteArrayView(text).sliced(content.begin, content.length()).trimmed().startsWith('#'))
        return std::nullopt;
    std::optional<TextRange> found;
    DisabledItems items(snapshot.tree());
    for (const SectionFlowPtr &section : snapshot.flow().sections()) {
        forEachDisabled(*section, [&](const DisabledStep &step) {
            const CommentedItem *const item = items.at(step.path);
            if (item && item->lines.begin == content.begin)
                found = snapshot.lines().lineContent(text, snapshot.lines().lineAt(item->lines.end - 1));
        });
    }
    return found ? std::optional(TextRange{content.begin, found->end}) : std::nullopt;
}

} // namespace

SelectedEdits duplicateLines(const Snapshot &snapshot, TextSelection selection)
{
    const QByteArray &text = snapshot.text();
    TouchedLines span = linesOf(snapshot, selection);
    if (selection.isEmpty())
        span = linesOfItem(snapshot, span.first).value_or(span);
    const TextRange lines = bytesOf(snapshot, span);
    const QByteArray copy = text.mid(lines.begin, lines.length());
    const QByteArray newline = snapshot.format().newline();
    const bool endsInBreak = copy.endsWith('\n') || copy.endsWith('\r');
    SelectedEdits result;
    const qsizetype comma = missingComma(snapshot, lines);
    if (comma >= 0)
        result.edits.add({{comma, comma}, ","});
    result.edits.add({{lines.end, lines.end}, endsInBreak ? copy : newline + copy});
    const qsizetype by = (comma >= 0 ? 1 : 0) + lines.length() + (endsInBreak ? 0 : newline.size());
    result.after = shifted(selection, by);
    return result;
}

SelectedEdits deleteLines(const TextSource &source, TextSelection selection)
{
    const QByteArrayView text = source.text();
    const LineIndex &index = source.lines();
    const TouchedLines span = linesOf(source, selection);
    TextRange lines = bytesOf(source, span);
    const TextRange comma = idleComma(source, lines);
    const bool isLast = span.last + 1 == index.lineCount();
    // The last line ends with the text: the line end before it goes in place of its own.
    if (isLast && span.first > 0)
        lines.begin = index.lineContent(text, span.first - 1).end;
    SelectedEdits result;
    if (!comma.isEmpty())
        result.edits.add({comma, {}});
    result.edits.add({lines, {}});
    const int column = index.utf16Position(text, selection.cursor).column;
    const int next = isLast ? std::max(0, span.first - 1) : span.last + 1;
    const qsizetype target = index.offsetAt(text, {next, column});
    const qsizetype gone = lines.length() + comma.length();
    result.after = TextSelection::at(isLast ? std::min(target, lines.begin) - comma.length() : target - gone);
    return result;
}

SelectedEdits joinLines(const TextSource &source, TextSelection selection)
{
    const QByteArrayView text = source.text();
    TouchedLines span = linesOf(source, selection);
    span.last = std::min(std::max(span.last, span.first + 1), source.lines().lineCount() - 1);
    SelectedEdits result;
    qsizetype seam = selection.cursor;
    qsizetype gone = 0;
    bool isComment = false; // what is joined to a comment is part of it
    for (int line = span.first; line < span.last;) {
        const LineShape shape = shapeOfLine(source, line);
        const QByteArrayView code = codeBefore(source, shape, shape.content.end);
        isComment = isComment
            || (code.contains('#') && placeAt(source, shape.content.end).kind == TextPlace::Kind::Comment);
        TextRange cut{shape.text + code.size(), shape.content.end};
        bool saysNothing = true; // such lines go with the line ends around them
        while (saysNothing && line < span.last) {
            const LineShape next = shapeOfLine(source, ++line);
            cut.end = next.text;
            while (
                isComment && cut.end < next.content.end && (text[cut.end] == '#' || isBlank(text[cut.end])))
                ++cut.end;
            saysNothing = cut.end == next.content.end;
        }
        const char last = code.isEmpty() ? '{' : code.back();
        const char first = saysNothing ? '}' : text[cut.end];
        const bool isTight = last == '{' || last == '[' || first == '}' || first == ']';
        const QByteArray between =
            saysNothing || (isTight && !isComment) ? QByteArray() : QByteArrayLiteral(" ");
        seam = cut.begin - gone;
        gone += cut.length() - between.size();
        result.edits.add({cut, between});
    }
    result.after = TextSelection::at(seam);
    return result;
}

Result<SelectedEdits> toggleComment(const TextSource &source, TextSelection selection)
{
    const QByteArrayView text = source.text();
    if (source.format().language == Language::Json)
        return Failure{EditTexts::tr("JSON has no comments. A document in YAML can have them.")};
    const TouchedLines span = linesOf(source, selection);
    int column = std::numeric_limits<int>::max();
    bool areComments = true;
    forEachSaid(source, span, [&](const LineShape &line) {
        column = std::min(column, line.indent());
        areComments &= text[line.text] == '#';
    });
    if (column == std::numeric_limits<int>::max())
        return SelectedEdits{{}, selection};
    if (areText(source, span))
        return Failure{EditTexts::tr("These lines are part of a text: a # in it is no comment. Comment out "
                                     "the step or the field that it belongs to.")};
    SelectedEdits result;
    forEachSaid(source, span, [&](const LineShape &line) {
        const qsizetype at = areComments ? line.text : line.content.begin + column;
        const bool hasBlank = areComments && at + 1 < line.content.end && text[at + 1] == ' ';
        result.edits.add(
            areComments ? TextEdit{{at, at + (hasBlank ? 2 : 1)}, {}} : TextEdit{{at, at}, "# "});
    });
    result.after = carried(result.edits, selection);
    return result;
}

Result<SelectedEdits> toggleItemComment(const Snapshot &snapshot, TextSelection selection)
{
    const int line = snapshot.lines().lineAt(selection.cursor);
    const std::optional<TextRange> item = selection.isEmpty() ? itemFrom(snapshot, line) : std::nullopt;
    if (!item)
        return toggleComment(snapshot, selection);
    Result<SelectedEdits> toggled = toggleComment(snapshot, {item->begin, item->end});
    if (!toggled)
        return toggled;
    SelectedEdits result = *toggled;
    result.after =
        TextSelection::at(result.edits.mapped(selection.cursor)
                              .value_or(snapshot.lines().lineContent(snapshot.text(), line).begin));
    return result;
}

SelectedEdits indentLines(const TextSource &source, TextSelection selection)
{
    const QByteArray unit = indentUnit(source.format());
    const TouchedLines span = linesOf(source, selection);
    SelectedEdits result;
    for (int line = span.first; line <= span.last; ++line) {
        const LineShape shape = shapeOfLine(source, line);
        if (!shape.content.isEmpty())
            result.edits.add({{shape.content.begin, shape.content.begin}, unit});
    }
    result.after = carried(result.edits, selection);
    return result;
}

SelectedEdits outdentLines(const TextSource &source, TextSelection selection)
{
    const QByteArrayView text = source.text();
    const TouchedLines span = linesOf(source, selection);
    SelectedEdits result;
    for (int line = span.first; line <= span.last; ++line) {
        const LineShape shape = shapeOfLine(source, line);
        qsizetype end = shape.content.begin;
        if (end < shape.text && text[end] == '\t') {
            ++end;
        } else {
            while (end < shape.text && text[end] == ' ' && end - shape.content.begin < source.format().indent)
                ++end;
        }
        result.edits.add({{shape.content.begin, end}, {}});
    }
    result.after = carried(result.edits, selection);
    return result;
}

} // namespace patchcord
