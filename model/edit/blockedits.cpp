// SPDX-License-Identifier: MIT
#include "model/edit/blockedits.h"

#include "model/edit/blocktext.h"
#include "model/syntax/comments.h"
#include "model/syntax/reader.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

namespace patchcord {

namespace {

using yamlscan::lineContentEnd;
using yamlscan::nextLine;

/// Whether a block scalar at the very end of the file, without a line end, would read differently once one
/// follows.
SyntaxNode openBlockScalar(const SyntaxNode &node, QByteArrayView text)
{
    const SyntaxNode scalar = lastKeptLineEnd(node);
    return scalar && scalar.range().end >= text.size() ? scalar : SyntaxNode();
}

/// The blank lines that set an item apart from its neighbour belong to it where all items are set apart.
TextRange withSeparator(TextRange extent, const Items &items, size_t first, size_t last, QByteArrayView text)
{
    if (!areSetApart(items, text))
        return extent;
    if (last + 1 < items.size()) {
        const qsizetype next = extentOf(items, last + 1, text).begin;
        if (isBlankBetween(text, extent.end, next))
            extent.end = next;
    } else if (!lastKeptLineEnd(items[first - 1].value)) {
        const qsizetype behind = nextLine(text, items[first - 1].end());
        if (isBlankBetween(text, behind, extent.begin))
            extent.begin = behind;
    }
    return extent;
}

/// Takes the line end before the extent instead of the one behind it, when that is the missing one of a file
/// that ends without: unless a block scalar needs it.
TextRange withLineEndBefore(TextRange extent, const Items &items, size_t index, QByteArrayView text)
{
    const bool endsOpen = extent.end == text.size() && !text.endsWith('\n') && !text.endsWith('\r');
    if (!endsOpen || extent.begin == 0 || (index > 0 && lastKeptLineEnd(items[index - 1].value)))
        return extent;
    qsizetype begin = extent.begin;
    if (begin > 0 && text[begin - 1] == '\n')
        --begin;
    if (begin > 0 && text[begin - 1] == '\r')
        --begin;
    return {begin, extent.end};
}

/// Blank lines behind the extent that would become part of a block scalar before it go as well.
TextRange withTakenIn(TextRange extent, const Items &items, size_t index, QByteArrayView text)
{
    const SyntaxNode before = index > 0 ? lastBlockScalar(items[index - 1].value) : SyntaxNode();
    if (before)
        extent.end = std::max(extent.end, endOfTakenIn(text, extent.end, before, 0));
    return extent;
}

/// Removes the items from `first` to `last`, which stand on lines of their own, but not all there are.
TextEdits removeLines(const Items &items, size_t first, size_t last, QByteArrayView text)
{
    TextRange extent{extentOf(items, first, text).begin, extentOf(items, last, text).end};
    extent = withSeparator(extent, items, first, last, text);
    extent = withTakenIn(extent, items, first, text);
    TextEdits edits({withLineEndBefore(extent, items, first, text), {}});
    if (const SyntaxNode before = first > 0 ? lastBlockScalar(items[first - 1].value) : SyntaxNode()) {
        for (const TextRange &indentation : commentsTakenIn(text, extent.end, before, 0))
            edits.add({indentation, spaces(columnOf(text, items[first].begin()))});
    }
    return edits;
}

TextEdits emptyCollection(const SyntaxNode &collection, const Items &items)
{
    const QByteArrayView text = collection.tree()->text();
    const QByteArray empty = collection.isMap() ? QByteArrayLiteral("{}") : QByteArrayLiteral("[]");
    const Item &only = items.front();
    const ValueSlot slot = slotOf(collection);
    TextEdits edits;
    if (slot.kind == ValueSlot::Kind::Root || sharesItsLine(only, text)) {
        edits.add({{only.begin(), lineContentEnd(text, only.end())}, empty});
        return edits;
    }
    edits.add({{slot.headEnd, slot.headEnd}, ' ' + empty});
    edits.add({withLineEndBefore(extentOf(items, 0, text), items, 0, text), {}});
    return edits;
}

/// The end of a block scalar's header, where a comment may follow.
qsizetype headerEnd(const SyntaxNode &blockScalar, QByteArrayView text)
{
    qsizetype end = blockScalar.range().begin;
    while (end < text.size() && !QByteArrayView(" \t\r\n").contains(text[end]))
        ++end;
    return end;
}

TextEdits replaceOnItsLine(
    const SyntaxNode &node, const ValueSlot &slot, const QByteArray &first, const QByteArray &rest)
{
    const QByteArrayView text = node.tree()->text();
    const TextRange old = node.range();
    const qsizetype begin = first.isEmpty() ? slot.headEnd : old.begin;
    const bool severalLines = breaksBetween(text, old.begin, old.end);
    TextEdits edits;
    if (node.style() == NodeStyle::Literal || node.style() == NodeStyle::Folded) {
        const qsizetype header = headerEnd(node, text);
        const qsizetype lineEnd = lineContentEnd(text, header);
        const bool hasComment = trailingComment(text, header) >= 0;
        const QByteArray kept =
            hasComment ? text.sliced(header, lineEnd - header).toByteArray() : QByteArray();
        const qsizetype end = hasComment ? std::max(old.end, lineEnd) : old.end;
        edits.add({{begin, end}, first + kept + rest});
    } else if (node.style() == NodeStyle::Block && severalLines) {
        edits.add({{begin, lineContentEnd(text, old.end)}, first + rest});
    } else if (isBlankBetween(text, old.end, lineContentEnd(text, old.end)) && !rest.isEmpty()) {
        edits.add({{begin, lineContentEnd(text, old.end)}, first + rest});
    } else {
        const qsizetype lineEnd = lineContentEnd(text, old.end);
        edits.add({{begin, old.end}, first + gapBeforeComment(text, old.end)});
        edits.add({{lineEnd, lineEnd}, rest});
    }
    return edits;
}

TextEdits replaceBelow(
    const SyntaxNode &node, const ValueSlot &slot, const QByteArray &first, const QByteArray &rest)
{
    const QByteArrayView text = node.tree()->text();
    TextEdits edits;
    if (!first.isEmpty())
        edits.add({{slot.headEnd, slot.headEnd}, ' ' + first});
    edits.add({{lineContentEnd(text, slot.headEnd), lineContentEnd(text, node.range().end)}, rest});
    return edits;
}

/// Puts a value in the place of `node`. `first` stands on the line of the key or the dash, `rest` (its line
/// ends included) below it: a comment behind the old value stays between the two.
TextEdits replaceBlockValue(const SyntaxNode &node, const QByteArray &first, const QByteArray &rest)
{
    const QByteArrayView text = node.tree()->text();
    const ValueSlot slot = slotOf(node);
    if (node.style() == NodeStyle::Empty) {
        const qsizetype lineEnd = lineContentEnd(text, slot.headEnd);
        const QByteArray head = first.isEmpty() ? first : ' ' + first;
        if (isBlankBetween(text, slot.headEnd, lineEnd))
            return TextEdits({{slot.headEnd, lineEnd}, head + rest});
        TextEdits edits({{slot.headEnd, slot.headEnd}, head});
        edits.add({{lineEnd, lineEnd}, rest});
        return edits;
    }
    if (!breaksBetween(text, slot.headEnd, node.range().begin))
        return replaceOnItsLine(node, slot, first, rest);
    if (rest.isEmpty() && node.style() != NodeStyle::Block)
        return TextEdits({node.range(), first + gapBeforeComment(text, node.range().end)});
    return replaceBelow(node, slot, first, rest);
}

/// What has to stand behind a text that becomes the end of a file without a final line end: a block scalar
/// needs that line end.
QByteArray closing(const SyntaxTree &tree, const QByteArray &piece)
{
    const bool keepsLineEnd = piece.contains('\n') && lastKeptLineEnd(readTree(piece).root());
    return keepsLineEnd ? tree.format().newline() : QByteArray();
}

/// A piece that ends with a block scalar which would take in blank lines or comments behind it gets that
/// scalar quoted instead.
QByteArray settled(
    const QByteArray &piece, int column, QByteArrayView text, qsizetype behind, const QByteArray &separator)
{
    const SyntaxTree tree = readTree(piece + '\n');
    const SyntaxNode last = lastBlockScalar(tree.root());
    if (!last)
        return piece;
    const QByteArray follows =
        separator + text.sliced(behind, std::min<qsizetype>(text.size() - behind, 4096)).toByteArray();
    if (!takesIn(follows, 0, last, column))
        return piece;
    QByteArray quoted = piece;
    quoted.replace(last.range().begin, piece.size() - last.range().begin,
        encodeScalar(last.text(), {Language::Yaml, Surroundings::Block, NodeStyle::DoubleQuoted, 0, {}}));
    return quoted;
}

QByteArray closingBehind(const SyntaxNode &node, const QByteArray &piece)
{
    const SyntaxTree &tree = *node.tree();
    const bool isLast = lineContentEnd(tree.text(), node.range().end) == tree.text().size();
    return isLast ? closing(tree, piece) : QByteArray();
}

} // namespace

QByteArray pieceOf(const SyntaxNode &collection, int index)
{
    const QByteArrayView text = collection.tree()->text();
    const Items items = itemsOf(collection);
    const Item &item = items[size_t(index)];
    const TextRange extent = extentOf(items, size_t(index), text);
    QByteArray piece = text.sliced(extent.begin, extent.length()).toByteArray();
    if (const SyntaxNode open = openBlockScalar(item.value, text)) {
        const TextRange chomping = chompingRange(open);
        piece.replace(chomping.begin - extent.begin, chomping.length(), "-");
    }
    if (piece.endsWith('\n'))
        piece.chop(1);
    if (piece.endsWith('\r'))
        piece.chop(1);
    const int column = columnOf(text, item.begin());
    if (sharesItsLine(item, text))
        return shifted(piece, -column);
    return shifted(piece.sliced(yamlscan::skipBlanks(piece, 0)), -column);
}

TextEdits insertBlockPiece(const SyntaxNode &collection, int index, const QByteArray &piece)
{
    const SyntaxTree &tree = *collection.tree();
    const QByteArrayView text = tree.text();
    const QByteArray newline = tree.format().newline();
    const Items items = itemsOf(collection);
    const int column = columnOfItems(items, text);
    const QByteArray separator = areSetApart(items, text) ? newline : QByteArray();

    TextEdits edits;
    if (index < int(items.size())) {
        const Item &next = items[size_t(index)];
        const bool shares = sharesItsLine(next, text);
        const qsizetype at = shares ? next.begin() : extentOf(items, size_t(index), text).begin;
        const QByteArray block = shifted(settled(piece, column, text, at, separator), column);
        edits.add({{at, at},
            shares ? block + newline + separator + spaces(column)
                   : spaces(column) + block + newline + separator});
        return edits;
    }
    const Item &last = items.back();
    const SyntaxNode scalar = lastBlockScalar(last.value);
    const QByteArray before = scalar && endOfTakenIn(separator, 0, scalar, 0) > 0 ? QByteArray() : separator;
    const qsizetype lineEnd = lineContentEnd(text, last.end());
    const qsizetype at = nextLine(text, last.end());
    const QByteArray block = shifted(settled(piece, column, text, at, {}), column);
    if (at > lineEnd) {
        edits.add({{at, at}, before + spaces(column) + block + newline});
        return edits;
    }
    if (const SyntaxNode open = openBlockScalar(last.value, text))
        edits.add({chompingRange(open), QByteArrayLiteral("-")});
    edits.add({{at, at}, newline + before + spaces(column) + block + closing(tree, piece)});
    return edits;
}

TextEdits removeBlockItem(const SyntaxNode &collection, int index)
{
    const QByteArrayView text = collection.tree()->text();
    const Items items = itemsOf(collection);
    if (items.size() == 1)
        return emptyCollection(collection, items);

    const Item &item = items[size_t(index)];
    if (!sharesItsLine(item, text))
        return removeLines(items, size_t(index), size_t(index), text);
    const TextRange extent = extentOf(items, size_t(index), text);
    TextEdits edits;
    // The next item takes its place behind the dash, unless comments stand between the two. There is none
    // where something odd, such as a mark of byte order, stands before the last one.
    const size_t next = size_t(index) + 1;
    if (next < items.size() && isBlankBetween(text, extent.end, items[next].begin())) {
        edits.add({{extent.begin, items[next].begin()}, {}});
    } else {
        qsizetype begin = extent.begin;
        while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
            --begin;
        edits.add({{begin, lineContentEnd(text, item.end())}, {}});
    }
    return edits;
}

TextEdits removeBlockRun(const SyntaxNode &collection, int first, int count)
{
    const QByteArrayView text = collection.tree()->text();
    const Items items = itemsOf(collection);
    if (items.size() == size_t(count) || sharesItsLine(items[size_t(first)], text))
        return {};
    return removeLines(items, size_t(first), size_t(first + count - 1), text);
}

TextEdits replaceByText(const SyntaxNode &node, const QByteArray &scalar)
{
    const QByteArrayView all = node.tree()->text();
    const QByteArray text = settled(scalar, 0, all, nextLine(all, node.range().end), {});
    const SplitText parts = splitAfterFirstLine(text);
    return replaceBlockValue(node, parts.first, parts.rest + closingBehind(node, text));
}

TextEdits replaceByPiece(const SyntaxNode &node, const QByteArray &newPiece, PieceKind kind)
{
    const SyntaxTree &tree = *node.tree();
    const QByteArrayView text = tree.text();
    const ValueSlot slot = slotOf(node);
    const QByteArray newline = tree.format().newline();
    const bool sameKind = node.style() == NodeStyle::Block && node.isSequence() == (kind == PieceKind::List);
    const bool isBelow = breaksBetween(text, slot.headEnd, node.range().begin);
    const int own = columnOf(text, node.range().begin);
    const QByteArray piece = settled(newPiece, slot.column, text, nextLine(text, node.range().end), {});

    const auto below = [&](int column) {
        return replaceBlockValue(
            node, {}, newline + spaces(column) + shifted(piece, column) + closingBehind(node, piece));
    };
    switch (slot.kind) {
    case ValueSlot::Kind::Entry:
        if (sameKind)
            return below(own);
        return below(
            slot.column + (kind == PieceKind::List ? tree.format().sequenceIndent : tree.format().indent));
    case ValueSlot::Kind::Item:
        if (isBelow && sameKind)
            return below(own);
        if (isBelow || slot.hasProperties)
            return below(slot.column + 2);
        break;
    case ValueSlot::Kind::Root:
        if (slot.hasProperties)
            return below(0);
        break;
    }
    const bool hasContent = node.style() != NodeStyle::Empty;
    const bool isRoot = slot.kind == ValueSlot::Kind::Root;
    const int column = hasContent && (!isRoot || !sharesItsLine({{}, node}, text)) ? own
        : isRoot                                                                   ? 0
                                                                                   : slot.column + 2;
    const SplitText parts = splitAfterFirstLine(shifted(piece, column));
    return replaceBlockValue(node, parts.first, parts.rest + closingBehind(node, piece));
}

void shiftLines(TextEdits &edits, QByteArrayView text, TextRange range, qsizetype by)
{
    for (qsizetype line = nextLine(text, range.begin); line < range.end; line = nextLine(text, line)) {
        const qsizetype end = lineContentEnd(text, line);
        qsizetype drop = 0;
        while (drop < -by && line + drop < end && text[line + drop] == ' ')
            ++drop;
        edits.add({{line, line + drop}, line < end ? spaces(by) : QByteArray()});
    }
}

} // namespace patchcord
