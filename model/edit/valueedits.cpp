// SPDX-License-Identifier: MIT
#include "model/edit/valueedits.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/blockwriter.h"
#include "model/edit/flowedits.h"
#include "model/edit/flowwriter.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

namespace patchcord {

namespace {

/// The column of the lines of a block scalar in the place of `node`: as they are, else one level in.
int blockScalarIndent(const SyntaxNode &node, const ValueSlot &slot)
{
    const SyntaxTree &tree = *node.tree();
    if (node.style() == NodeStyle::Literal || node.style() == NodeStyle::Folded) {
        const QByteArrayView source = node.source();
        for (qsizetype line = yamlscan::nextLine(source, 0); line < source.size();
             line = yamlscan::nextLine(source, line)) {
            const qsizetype at = yamlscan::skipBlanks(source, line);
            if (at < yamlscan::lineContentEnd(source, line))
                return std::max(int(at - line), slot.column + (slot.kind == ValueSlot::Kind::Root ? 0 : 1));
        }
    }
    return slot.column + (slot.kind == ValueSlot::Kind::Item ? 2 : tree.format().indent);
}

TextEdits replaceInFlow(const SyntaxNode &node, const Value &value)
{
    const WritingStyle style = WritingStyle::of(*node.tree());
    QByteArray text;
    if (value.isList() || value.isMap())
        text = FlowWriter(style).value(
            value, node.parent() ? BracketLayout::ofItems(node.parent()) : BracketLayout::of(node));
    else
        text = style.scalar(value, node.style(), Surroundings::Flow, 0);
    if (node.style() != NodeStyle::Empty)
        return TextEdits({node.range(), text + gapBeforeComment(node.tree()->text(), node.range().end)});
    const ValueSlot slot = slotOf(node);
    return TextEdits({{slot.headEnd, slot.headEnd}, (slot.lacksColon ? ": " : " ") + text});
}

/// The distance from dash to value that the list's items have.
int dashGap(const SyntaxNode &list)
{
    const QByteArrayView text = list.tree()->text();
    for (const SyntaxNode &item : list.items()) {
        const qsizetype gap = item.range().begin - item.itemBegin();
        if (item.style() != NodeStyle::Empty && !item.hasProperties()
            && !breaksBetween(text, item.itemBegin(), item.range().begin))
            return int(gap);
    }
    return 2;
}

} // namespace

TextEdits replaceNode(const SyntaxNode &node, const Value &value)
{
    if (isInFlow(node))
        return replaceInFlow(node, value);
    const WritingStyle style = WritingStyle::of(*node.tree());
    if (isBlockValue(value))
        return replaceByPiece(
            node, BlockWriter(style).collection(value), value.isList() ? PieceKind::List : PieceKind::Map);
    if (value.isList() || value.isMap())
        return replaceByText(node, value.isList() ? QByteArrayLiteral("[]") : QByteArrayLiteral("{}"));
    return replaceByText(
        node, style.scalar(value, node.style(), Surroundings::Block, blockScalarIndent(node, slotOf(node))));
}

namespace {

/// The item whose braces a new map takes after: there is one when every item of a block list is a map in
/// braces.
SyntaxNode bracketedModel(const SyntaxNode &list, const Value &value)
{
    if (!isBlockValue(value) || !value.isMap())
        return {};
    SyntaxNode model;
    for (const SyntaxNode &item : list.items()) {
        if (!item.isMap() || !item.isFlow() || item.childCount() == 0)
            return {};
        model = item;
    }
    return model;
}

} // namespace

TextEdits insertItemInto(const SyntaxNode &list, int index, const Value &value)
{
    const WritingStyle style = WritingStyle::of(*list.tree());
    if (growsInFlow(list)) {
        if (!list.isSequence())
            return replaceNode(list, Value::List{value});
        return insertFlowItem(list, index, FlowWriter(style).value(value, BracketLayout::ofItems(list)));
    }
    const int gap = dashGap(list);
    if (const SyntaxNode model = bracketedModel(list, value)) {
        const QByteArray text = FlowWriter(style).value(value, BracketLayout::of(model));
        return insertPieceInto(list, index, '-' + QByteArray(gap - 1, ' ') + text);
    }
    return insertPieceInto(list, index, BlockWriter(style).item(value, gap));
}

TextEdits removeRun(const SyntaxNode &collection, int first, int count)
{
    return collection.isFlow() ? removeFlowRun(collection, first, count)
                               : removeBlockRun(collection, first, count);
}

TextEdits insertPieceInto(const SyntaxNode &list, int index, const QByteArray &piece)
{
    if (list.childCount() == 0)
        return replaceByPiece(list, piece, PieceKind::List);
    return insertBlockPiece(list, index, piece);
}

TextEdits insertEntryInto(const SyntaxNode &map, int index, const QString &key, const Value &value)
{
    const WritingStyle style = WritingStyle::of(*map.tree());
    if (growsInFlow(map)) {
        if (!map.isMap())
            return replaceNode(map, Value::Map{{key, value}});
        return insertFlowItem(map, index, FlowWriter(style).entry(key, value, BracketLayout::ofItems(map)));
    }
    if (map.childCount() == 0)
        return replaceNode(map, Value::Map{{key, value}});
    return insertBlockPiece(map, index, BlockWriter(style).entry(key, value, keyStyleOf(map)));
}

TextEdits removeFrom(const SyntaxNode &collection, int index)
{
    return collection.isFlow() ? removeFlowItem(collection, index) : removeBlockItem(collection, index);
}

TextEdits writeRoot(const SyntaxTree &tree, const Value &map)
{
    const QByteArray newline = tree.format().newline();
    const QByteArray &text = tree.text();
    // There are comments and marks of a document alone: it stands before that of its end.
    qsizetype at = bomLength(text);
    while (at < text.size() && !QByteArrayView(text).sliced(at).startsWith("..."))
        at = yamlscan::nextLine(text, at);
    const bool startsLine = at <= bomLength(text) || text[at - 1] == '\n' || text[at - 1] == '\r';
    const QByteArray block = BlockWriter(WritingStyle::of(tree)).collection(map) + newline;
    return TextEdits({{at, at}, startsLine ? block : newline + block});
}

} // namespace patchcord
