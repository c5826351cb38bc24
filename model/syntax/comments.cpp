// SPDX-License-Identifier: MIT
#include "model/syntax/comments.h"

#include "model/syntax/commenteditems.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

#include <functional>

namespace patchcord {

using namespace yamlscan;

namespace {

bool isInBlock(const SyntaxNode &item)
{
    return item.parent() && item.parent().style() == NodeStyle::Block;
}

/// The key of a map's value, else the node itself: what an item starts with.
SyntaxNode head(const SyntaxNode &item)
{
    const SyntaxNode key = item.key();
    return key ? key : item;
}

SyntaxNode body(const SyntaxNode &item)
{
    const SyntaxNode value = item.valueOfKey();
    return value ? value : item;
}

/// The start of the comment lines directly above a line, of the same column as the item. Items that stand in
/// comments there are items of their own.
qsizetype commentsAbove(QByteArrayView text, qsizetype itemLine, int column)
{
    qsizetype begin = itemLine;
    while (begin > 0) {
        const qsizetype above = lineBegin(
            text, begin - (begin > 1 && text[begin - 1] == '\n' && text[begin - 2] == '\r' ? 2 : 1));
        const qsizetype at = skipBlanks(text, above);
        if (at >= text.size() || text[at] != '#' || columnOf(text, at) != column)
            break;
        begin = above;
    }
    const std::vector<CommentedItem> items = commentedItemsIn(text, {begin, itemLine}, column);
    return items.empty() ? begin : items.back().lines.end;
}

} // namespace

bool holdsComment(const SyntaxNode &node, TextRange range)
{
    const QByteArrayView text = node.tree()->text();
    qsizetype at = range.begin;
    const std::function<bool(const SyntaxNode &)> isBefore = [&](const SyntaxNode &part) {
        if (!part.isCollection()) {
            const bool found =
                at < part.range().begin && text.sliced(at, part.range().begin - at).contains('#');
            at = std::max(at, part.range().end);
            return found;
        }
        for (const SyntaxNode &item : part.items()) {
            if (isBefore(item))
                return true;
        }
        for (const SyntaxNode::Entry &entry : part.entries()) {
            if (isBefore(entry.key) || isBefore(entry.value))
                return true;
        }
        return false;
    };
    return isBefore(node) || (at < range.end && text.sliced(at, range.end - at).contains('#'));
}

qsizetype trailingComment(QByteArrayView text, qsizetype from)
{
    const qsizetype at = skipBlanks(text, from);
    const bool separated =
        at > from || from == 0 || text[from - 1] == ' ' || text[from - 1] == '\t' || text[from - 1] == '\n';
    return at < text.size() && text[at] == '#' && separated ? at : -1;
}

TextRange itemRange(const SyntaxNode &item)
{
    return {head(item).itemBegin(), body(item).range().end};
}

TextRange rangeOfNote(const SyntaxNode &item)
{
    const qsizetype begin = head(item).itemBegin();
    if (!isInBlock(item))
        return {begin, begin};
    const QByteArrayView text = item.tree()->text();
    const qsizetype line = lineBegin(text, begin);
    // The first entry behind a dash shares its line with it: what belongs to it starts at the entry.
    const qsizetype firstOnLine = line == 0 ? begin - columnOf(text, begin) : line;
    if (skipBlanks(text, firstOnLine) != begin)
        return {begin, begin};
    return {commentsAbove(text, line, columnOf(text, begin)), line};
}

TextRange itemExtent(const SyntaxNode &item)
{
    const TextRange range = itemRange(item);
    if (!isInBlock(item))
        return range;
    const QByteArrayView text = item.tree()->text();
    qsizetype end = skipBlanks(text, range.end);
    if (end >= text.size() || text[end] == '#' || text[end] == '\n' || text[end] == '\r')
        end = nextLine(text, end);
    else
        end = range.end;
    return {rangeOfNote(item).begin, end};
}

QStringList noteOf(const SyntaxNode &item)
{
    QStringList note;
    const QByteArrayView text = item.tree()->text();
    const TextRange range = rangeOfNote(item);
    for (qsizetype line = range.begin; line < range.end; line = nextLine(text, line)) {
        qsizetype begin = skipBlanks(text, line) + 1;
        const qsizetype end = lineContentEnd(text, line);
        if (begin < end && text[begin] == ' ')
            ++begin;
        note.append(QString::fromUtf8(text.sliced(begin, end - begin)));
    }
    return note;
}

QString commentOf(const SyntaxNode &item)
{
    if (!isInBlock(item) || item.tree()->format().language == Language::Json)
        return {};
    const QByteArrayView text = item.tree()->text();
    const TextRange range = itemRange(item);
    const TextRange extent = itemExtent(item);
    qsizetype hash = skipBlanks(text, extent.begin);
    if (hash >= range.begin || text[hash] != '#') {
        // None above: the one behind what stands on the item's first line.
        const qsizetype lineEnd = lineContentEnd(text, range.begin);
        SyntaxNode last = body(item);
        qsizetype behind = range.end <= lineEnd ? range.end : -1;
        while (behind < 0 && last.isCollection() && last.style() == NodeStyle::Block) {
            // `- play:   # comment`: the comment stands behind the first key's colon.
            SyntaxNode first;
            if (last.isMap()) {
                for (const SyntaxNode::Entry entry : last.entries()) {
                    first = entry.key;
                    break;
                }
            }
            if (!first || first.range().end > lineEnd)
                break;
            const SyntaxNode value = first.valueOfKey();
            const qsizetype colon = skipBlanks(text, first.range().end) + 1;
            if (value.range().begin > lineEnd)
                behind = colon;
            last = value;
        }
        if (behind < 0)
            return {};
        hash = trailingComment(text, behind);
        if (hash < 0)
            return {};
    }
    const qsizetype end = lineContentEnd(text, hash);
    qsizetype begin = hash;
    while (begin < end && text[begin] == '#')
        ++begin;
    return QString::fromUtf8(text.sliced(begin, end - begin)).trimmed();
}

} // namespace patchcord
