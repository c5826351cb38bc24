// SPDX-License-Identifier: MIT
#include "model/edit/flowedits.h"

#include "model/edit/blocktext.h"
#include "model/edit/flowwriter.h"
#include "model/syntax/comments.h"
#include "model/syntax/yamlscan.h"

namespace patchcord {

namespace {

using yamlscan::lineContentEnd;
using yamlscan::nextLine;
using yamlscan::skipBlanks;
using yamlscan::skipSpace;

/// Offset of the comma behind an item, or -1.
qsizetype commaBehind(const Item &item, QByteArrayView text)
{
    const qsizetype at = skipSpace(text, item.end());
    return at < text.size() && text[at] == ',' ? at : -1;
}

/// The end of what belongs to the line up to `from`: behind a comment that follows there, else `from`.
qsizetype behindComment(QByteArrayView text, qsizetype from)
{
    const qsizetype comment = trailingComment(text, from);
    return comment < 0 ? from : lineContentEnd(text, comment);
}

/// Whether nothing but white space stands before an offset on its line.
bool startsItsLine(QByteArrayView text, qsizetype offset)
{
    return isBlankBetween(text, yamlscan::lineBegin(text, offset), offset);
}

TextEdits fillEmpty(const SyntaxNode &collection, const BracketLayout &layout, const QByteArray &item)
{
    const TextRange range = collection.range();
    const QByteArrayView text = collection.tree()->text();
    const TextRange inside{range.begin + 1, range.end - 1};
    const bool several = layout.lines == BracketLayout::Lines::Several;
    const QByteArray padding = several ? QByteArray() : collection.isMap() ? layout.padding : QByteArray();
    const QByteArray before = several ? layout.newline + layout.indent + layout.unit : padding;
    const QByteArray behind = several ? layout.newline + layout.indent : padding;
    if (isBlankBetween(text, inside.begin, inside.end))
        return TextEdits({inside, before + item + behind});
    // Only a comment stands inside: it ends with a line end, and the item comes behind it.
    return TextEdits({{inside.end, inside.end}, item});
}

} // namespace

QByteArray indentOfFlowItems(const SyntaxNode &collection)
{
    const QByteArrayView text = collection.tree()->text();
    const Items items = itemsOf(collection);
    if (!items.empty() && startsItsLine(text, items.front().begin()))
        return indentationOf(text, items.front().begin()).toByteArray();
    const BracketLayout layout = BracketLayout::of(collection);
    return layout.lines == BracketLayout::Lines::Several && items.empty() ? layout.indent + layout.unit
                                                                          : layout.indent;
}

TextEdits insertFlowItem(const SyntaxNode &collection, int index, const QByteArray &item)
{
    const QByteArrayView text = collection.tree()->text();
    const Items items = itemsOf(collection);
    const BracketLayout layout = BracketLayout::of(collection);
    if (items.empty())
        return fillEmpty(collection, layout, item);

    const bool several = layout.lines == BracketLayout::Lines::Several;
    const QByteArray ownLine = layout.newline + indentOfFlowItems(collection);
    if (index < int(items.size())) {
        const qsizetype next = items[size_t(index)].begin();
        if (!several || !startsItsLine(text, next))
            return TextEdits({{next, next}, item + layout.comma});
        // On the line behind the bracket or the comma before, so that comments above the next item stay with
        // it.
        const qsizetype comma =
            index > 0 ? commaBehind(items[size_t(index) - 1], text) : collection.range().begin;
        const qsizetype at = behindComment(text, comma + 1);
        return TextEdits({{at, at}, ownLine + item + ','});
    }
    const Item &last = items.back();
    const qsizetype comma = commaBehind(last, text);
    TextEdits edits;
    if (!several) {
        const qsizetype at = comma < 0 ? last.end() : comma + 1;
        edits.add({{at, at}, comma < 0 ? layout.comma + item : layout.comma.sliced(1) + item + ','});
    } else if (comma < 0) {
        const qsizetype at = behindComment(text, last.end());
        edits.add({{last.end(), last.end()}, QByteArrayLiteral(",")});
        edits.add({{at, at}, ownLine + item});
    } else {
        const qsizetype at = behindComment(text, comma + 1);
        edits.add({{at, at}, ownLine + item + ','});
    }
    return edits;
}

TextEdits removeFlowItem(const SyntaxNode &collection, int index, CommentBehind comment)
{
    const QByteArrayView text = collection.tree()->text();
    const Items items = itemsOf(collection);
    const Item &item = items[size_t(index)];
    const qsizetype comma = commaBehind(item, text);
    const bool isLast = index + 1 == int(items.size());

    const bool isFollowed =
        trailingComment(text, item.end()) >= 0 || (comma >= 0 && trailingComment(text, comma + 1) >= 0);
    if (comment == CommentBehind::Stays && isFollowed) {
        TextEdits edits({{item.begin(), item.end()}, {}});
        const qsizetype goes = comma < 0 && index > 0 ? commaBehind(items[size_t(index) - 1], text) : comma;
        if (goes >= 0)
            edits.add({{goes, goes + 1}, {}});
        return edits;
    }

    if (items.size() == 1) {
        const TextRange inside{collection.range().begin + 1, collection.range().end - 1};
        const qsizetype end = behindComment(text, comma < 0 ? item.end() : comma + 1);
        const bool plain =
            isBlankBetween(text, inside.begin, item.begin()) && isBlankBetween(text, end, inside.end);
        if (plain && comma < 0)
            return TextEdits({inside, {}});
        if (plain && isBlankBetween(text, item.end(), comma))
            return TextEdits({inside, {}});
        TextEdits edits({{item.begin(), item.end()}, {}});
        if (comma >= 0)
            edits.add({{comma, comma + 1}, {}});
        return edits;
    }
    if (!isLast || comma >= 0) {
        // Its own comma goes with it.
        const bool commaFollows = isBlankBetween(text, item.end(), comma);
        const qsizetype end = behindComment(text, comma + 1);
        const qsizetype lineEnd = lineContentEnd(text, end);
        if (!commaFollows) {
            TextEdits edits({{item.begin(), item.end()}, {}});
            edits.add({{comma, comma + 1}, {}});
            return edits;
        }
        const bool endsItsLine = isBlankBetween(text, end, lineEnd);
        if (startsItsLine(text, item.begin()) && endsItsLine)
            return TextEdits({{yamlscan::lineBegin(text, item.begin()), nextLine(text, end)}, {}});
        if (isLast) {
            const qsizetype before = commaBehind(items[size_t(index) - 1], text);
            if (isBlankBetween(text, before + 1, item.begin()))
                return TextEdits({{before, comma}, {}});
            return TextEdits({{item.begin(), comma + 1}, {}});
        }
        const qsizetype next = items[size_t(index) + 1].begin();
        return TextEdits(
            {{item.begin(), isBlankBetween(text, end, next) ? next : skipBlanks(text, end)}, {}});
    }
    // The last one: the comma before it goes.
    const Item &before = items[size_t(index) - 1];
    const qsizetype commaBefore = commaBehind(before, text);
    const qsizetype end = behindComment(text, item.end());
    if (isBlankBetween(text, before.end(), commaBefore)
        && isBlankBetween(text, commaBefore + 1, item.begin()))
        return TextEdits({{before.end(), end}, {}});
    TextEdits edits({{commaBefore, commaBefore + 1}, {}});
    const qsizetype line = yamlscan::lineBegin(text, item.begin());
    if (startsItsLine(text, item.begin()) && isBlankBetween(text, end, lineContentEnd(text, end)))
        edits.add({{line, nextLine(text, end)}, {}});
    else
        edits.add({{item.begin(), item.end()}, {}});
    return edits;
}

TextEdits removeFlowRun(const SyntaxNode &collection, int first, int count)
{
    const Items items = itemsOf(collection);
    const auto begin = size_t(first);
    const size_t end = begin + size_t(count);
    if (items.size() == size_t(count) || holdsComment(collection, collection.range()))
        return {};
    if (end < items.size())
        return TextEdits({{items[begin].begin(), items[end].begin()}, {}});
    return TextEdits({{items[begin - 1].end(), items[end - 1].end()}, {}});
}

} // namespace patchcord
