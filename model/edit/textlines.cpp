// SPDX-License-Identifier: MIT
#include "model/edit/textlines.h"

#include "model/edit/blocktext.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

namespace patchcord {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool saysSomething(const TextSource &source, int line)
{
    const LineShape shape = shapeOfLine(source, line);
    return !shape.isBlank() && source.text()[shape.text] != '#';
}

} // namespace

LineShape shapeOfLine(const TextSource &source, int line)
{
    const QByteArrayView text = source.text();
    LineShape shape;
    shape.content = source.lines().lineContent(text, line);
    if (line == 0)
        shape.content.begin = std::min(shape.content.end, bomLength(text));
    const auto skipped = [&](qsizetype from) {
        while (from < shape.content.end && isBlank(text[from]))
            ++from;
        return from;
    };
    qsizetype at = shape.text = skipped(shape.content.begin);
    if (source.format().language == Language::Yaml) {
        while (at < shape.content.end && text[at] == '-'
            && (at + 1 == shape.content.end || isBlank(text[at + 1]))) {
            shape.dashes.append(int(at - shape.content.begin));
            at = skipped(at + 1);
        }
    }
    // Behind a dash with nothing, what is still to come would stand one blank further.
    const bool isBare = !shape.dashes.isEmpty() && at == shape.content.end;
    shape.column = isBare ? shape.dashes.last() + 2 : int(at - shape.content.begin);
    return shape;
}

TouchedLines linesOf(const TextSource &source, TextSelection selection)
{
    const TextRange range = selection.range();
    const LineIndex &lines = source.lines();
    TouchedLines span{lines.lineAt(range.begin), lines.lineAt(range.end)};
    if (span.last > span.first && lines.lineWithEnd(span.last).begin == range.end)
        --span.last;
    return span;
}

TextRange bytesOf(const TextSource &source, TouchedLines lines)
{
    const qsizetype begin = source.lines().lineWithEnd(lines.first).begin;
    return {std::max(begin, lines.first == 0 ? bomLength(source.text()) : 0),
        source.lines().lineWithEnd(lines.last).end};
}

int saidBefore(const TextSource &source, int line)
{
    while (--line >= 0 && !saysSomething(source, line)) { }
    return line;
}

int saidBehind(const TextSource &source, int line)
{
    while (++line < source.lines().lineCount()) {
        if (saysSomething(source, line))
            return line;
    }
    return -1;
}

QList<Level> levelsBehind(const TextSource &source, int line)
{
    QList<Level> levels;
    int bound = std::numeric_limits<int>::max();
    const auto add = [&](int column, bool isList) {
        if (column < bound || (column == bound && !isList && levels.last().isList))
            levels.append({column, isList});
        bound = std::min(bound, column);
    };
    for (int at = saidBefore(source, line + 1); at >= 0 && bound > 0; at = saidBefore(source, at)) {
        const LineShape shape = shapeOfLine(source, at);
        if (shape.indent() > bound)
            continue;
        // An item that is no map is not gone on with, but its list is.
        const QByteArrayView code = codeBefore(source, shape, shape.content.end);
        if (shape.dashes.isEmpty() || beginsWithKey(code))
            add(shape.column, false);
        for (auto dash = shape.dashes.rbegin(); dash != shape.dashes.rend(); ++dash)
            add(*dash, true);
    }
    return levels;
}

QByteArray indentUnit(const TextFormat &format)
{
    return format.language == Language::Json && format.indentsWithTabs ? QByteArrayLiteral("\t")
                                                                       : spaces(format.indent);
}

QByteArrayView codeBefore(const TextSource &source, const LineShape &line, qsizetype until)
{
    const QByteArrayView text = source.text();
    qsizetype end = std::max(until, line.text);
    while (end > line.text && isBlank(text[end - 1]))
        --end;
    return text.sliced(line.text, end - line.text);
}

bool opensBlock(QByteArrayView code)
{
    return code.endsWith(':');
}

bool opensBlockScalar(QByteArrayView code)
{
    qsizetype at = code.size();
    while (at > 0 && QByteArrayView("+-0123456789").contains(code[at - 1]))
        --at;
    if (at == 0 || (code[at - 1] != '|' && code[at - 1] != '>') || code.size() - at > 2)
        return false;
    const QByteArrayView before = code.first(at - 1);
    return before.isEmpty() || before.endsWith(' ') || before.endsWith('\t');
}

bool beginsWithKey(QByteArrayView code)
{
    while (code.startsWith("- "))
        code = code.sliced(2).trimmed();
    qsizetype at = 0;
    if (code.startsWith('"') || code.startsWith('\'')) {
        at = yamlscan::quotedEnd(code, 0);
        return at > 0 && at < code.size() && code[at] == ':';
    }
    if (code.startsWith('{') || code.startsWith('[') || code.startsWith('#'))
        return false;
    for (; at < code.size(); ++at) {
        if (code[at] == ':' && (at + 1 == code.size() || isBlank(code[at + 1])))
            return true;
        if (code[at] == '#' && at > 0 && isBlank(code[at - 1]))
            return false;
    }
    return false;
}

SelectedEdits replacement(TextRange range, const QByteArray &text, qsizetype cursor)
{
    return {TextEdits({range, text}), TextSelection::at(range.begin + cursor)};
}

} // namespace patchcord
