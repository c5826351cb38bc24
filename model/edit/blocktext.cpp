// SPDX-License-Identifier: MIT
#include "model/edit/blocktext.h"

#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// Calls visit(line without its end, its end) for each line.
template <typename Visitor> void forEachLine(QByteArrayView text, Visitor &&visit)
{
    for (qsizetype begin = 0;;) {
        const qsizetype end = yamlscan::lineContentEnd(text, begin);
        const qsizetype next = yamlscan::nextLine(text, begin);
        visit(text.sliced(begin, end - begin), text.sliced(end, next - end));
        if (end == next)
            return;
        begin = next;
    }
}

/// The indicators behind `|` or `>`.
QByteArrayView headerOf(const SyntaxNode &blockScalar)
{
    const QByteArrayView source = blockScalar.source();
    return source.first(std::min<qsizetype>(3, yamlscan::lineContentEnd(source, 0)));
}

} // namespace

QByteArray spaces(qsizetype count)
{
    return QByteArray(std::max<qsizetype>(count, 0), ' ');
}

QByteArray shifted(QByteArrayView piece, qsizetype by)
{
    QByteArray result;
    bool first = true;
    forEachLine(piece, [&](QByteArrayView line, QByteArrayView lineEnd) {
        if (!first && by > 0 && !line.isEmpty())
            result += spaces(by);
        qsizetype drop = 0;
        while (!first && drop < -by && drop < line.size() && line[drop] == ' ')
            ++drop;
        result.append(line.sliced(drop)).append(lineEnd);
        first = false;
    });
    return result;
}

QByteArray reindented(QByteArrayView text, QByteArrayView from, QByteArrayView to)
{
    QByteArray result;
    bool first = true;
    forEachLine(text, [&](QByteArrayView line, QByteArrayView lineEnd) {
        if (!first && !line.isEmpty() && line.startsWith(from))
            result.append(to).append(line.sliced(from.size()));
        else
            result.append(line);
        result.append(lineEnd);
        first = false;
    });
    return result;
}

SplitText splitAfterFirstLine(const QByteArray &text)
{
    const qsizetype end = yamlscan::lineContentEnd(text, 0);
    return {text.first(end), text.sliced(end)};
}

QByteArrayView indentationOf(QByteArrayView text, qsizetype offset)
{
    const qsizetype begin = yamlscan::lineBegin(text, offset);
    return text.sliced(begin, yamlscan::skipBlanks(text, begin) - begin);
}

bool isBlankBetween(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return std::all_of(text.begin() + begin, text.begin() + std::max(begin, end),
        [](char c) { return c == ' ' || c == '\t' || isBreak(c); });
}

bool breaksBetween(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return std::any_of(text.begin() + begin, text.begin() + std::max(begin, end), isBreak);
}

QByteArray gapBeforeComment(QByteArrayView text, qsizetype end)
{
    return end < text.size() && text[end] == '#' ? QByteArrayLiteral(" ") : QByteArray();
}

SyntaxNode lastBlockScalar(const SyntaxNode &node)
{
    SyntaxNode last = node;
    while (last.isCollection() && !last.isFlow()) {
        SyntaxNode child;
        for (const SyntaxNode::Entry entry : last.entries())
            child = entry.value;
        for (const SyntaxNode &item : last.items())
            child = item;
        if (!child)
            break;
        last = child;
    }
    return last.style() == NodeStyle::Literal || last.style() == NodeStyle::Folded ? last : SyntaxNode();
}

SyntaxNode lastKeptLineEnd(const SyntaxNode &node)
{
    const SyntaxNode last = lastBlockScalar(node);
    return last && !headerOf(last).contains('-') ? last : SyntaxNode();
}

namespace {

/// The column in which the lines of a block scalar stand; 0 when it has none.
qsizetype contentColumn(const SyntaxNode &blockScalar)
{
    const QByteArrayView source = blockScalar.source();
    for (qsizetype line = yamlscan::nextLine(source, 0); line < source.size();
         line = yamlscan::nextLine(source, line)) {
        const qsizetype at = yamlscan::skipBlanks(source, line);
        if (at < yamlscan::lineContentEnd(source, line))
            return at - line;
    }
    return 0;
}

} // namespace

qsizetype endOfTakenIn(QByteArrayView text, qsizetype from, const SyntaxNode &blockScalar, int shift)
{
    const qsizetype column = contentColumn(blockScalar);
    const qsizetype indent = column > 0 ? column + shift : 0;
    const bool keeps = headerOf(blockScalar).contains('+');
    qsizetype end = from;
    for (qsizetype line = from; line < text.size(); line = yamlscan::nextLine(text, line)) {
        const qsizetype at = yamlscan::skipBlanks(text, line);
        if (at < yamlscan::lineContentEnd(text, line))
            break;
        if (keeps || at - line > indent)
            end = yamlscan::nextLine(text, line);
    }
    return end;
}

std::vector<TextRange> commentsTakenIn(
    QByteArrayView text, qsizetype from, const SyntaxNode &blockScalar, int shift)
{
    const qsizetype column = contentColumn(blockScalar);
    const qsizetype indent = column > 0 ? column + shift : 1;
    std::vector<TextRange> indentations;
    for (qsizetype line = from; line < text.size(); line = yamlscan::nextLine(text, line)) {
        const qsizetype at = yamlscan::skipBlanks(text, line);
        if (at == yamlscan::lineContentEnd(text, line))
            continue;
        if (text[at] != '#' || at - line < indent)
            break;
        indentations.push_back({line, at});
    }
    return indentations;
}

bool takesIn(QByteArrayView text, qsizetype from, const SyntaxNode &blockScalar, int shift)
{
    return endOfTakenIn(text, from, blockScalar, shift) > from
        || !commentsTakenIn(text, from, blockScalar, shift).empty();
}

TextRange chompingRange(const SyntaxNode &blockScalar)
{
    const QByteArrayView source = blockScalar.source();
    const qsizetype begin = blockScalar.range().begin;
    for (qsizetype i = 1; i < source.size() && i <= 2; ++i) {
        if (source[i] == '+')
            return {begin + i, begin + i + 1};
        if (source[i] < '1' || source[i] > '9')
            return {begin + i, begin + i};
    }
    const qsizetype behind = begin + std::min<qsizetype>(source.size(), 3);
    return {behind, behind};
}

} // namespace patchcord
