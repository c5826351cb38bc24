// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/edittexts.h"
#include "model/edit/flowwriter.h"
#include "model/edit/guard.h"
#include "model/edit/valueedits.h"
#include "model/syntax/comments.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

namespace patchcord::edits {

namespace {

Obstacle obstacleToWrap(const SyntaxNode &node)
{
    if (const Obstacle broken = brokenPart(node))
        return broken;
    if (const Obstacle shared = sharedValue(node))
        return shared;
    return doubledOnTheWay(node);
}

/// The only entry of a map in block style loses its key, and what stands below it moves to the left.
TextEdits liftBlock(const SyntaxNode &value)
{
    const QByteArrayView text = value.tree()->text();
    const SyntaxNode key = value.key();
    const ValueSlot slot = slotOf(value);
    const qsizetype rest = yamlscan::skipBlanks(text, slot.headEnd);
    const qsizetype lineEnd = yamlscan::lineContentEnd(text, slot.headEnd);
    TextEdits edits;
    // A comment behind the key stays, on a line of its own.
    if (rest < lineEnd)
        edits.add({{key.itemBegin(), rest}, {}});
    else
        edits.add({{yamlscan::lineBegin(text, key.itemBegin()), yamlscan::nextLine(text, lineEnd)}, {}});
    const qsizetype firstLine = yamlscan::nextLine(text, lineEnd);
    const int column = columnOf(text, value.range().begin);
    shiftLines(edits, text, {firstLine - 1, value.range().end}, slot.column - column);
    return edits;
}

Failure anchoredFailure()
{
    return {EditTexts::tr(
        "An anchor or a tag (“&name”, “!tag”) stands before this: it can only be moved in the text.")};
}

/// The place of a value with its anchor and its tag, which go where it goes.
struct OwnPlace
{
    qsizetype headEnd = 0; ///< behind the colon or the dash
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isBelow = false; ///< not on the line of its key or dash
};

OwnPlace placeOf(const SyntaxNode &node)
{
    const QByteArrayView text = node.tree()->text();
    const TextRange range = node.range();
    OwnPlace place{slotOf(node).headEnd, range.begin, range.end};
    if (node.hasProperties()) {
        const SyntaxNode key = node.key();
        const bool isDash = !key && !isInFlow(node);
        place.headEnd =
            key ? yamlscan::skipSpace(text, key.range().end) + 1 : node.itemBegin() + (isDash ? 1 : 0);
        place.begin = yamlscan::skipSpace(text, place.headEnd);
    }
    place.isBelow = breaksBetween(text, place.headEnd, place.begin);
    return place;
}

/// Whether a value can be put elsewhere as it is written: what is written as a block stands below its anchor.
bool isAnchoredBlock(const SyntaxNode &node)
{
    return node.hasProperties() && node.style() == NodeStyle::Block;
}

TextEdits wrapInBlock(const SyntaxNode &node)
{
    const QByteArrayView text = node.tree()->text();
    const TextFormat &format = node.tree()->format();
    const OwnPlace place = placeOf(node);
    const ValueSlot slot = slotOf(node);
    TextEdits edits;
    if (place.isBelow || slot.kind == ValueSlot::Kind::Item) {
        edits.add({{place.begin, place.begin}, QByteArrayLiteral("- ")});
        shiftLines(edits, text, {place.begin, place.end}, 2);
    } else {
        edits.add({{place.headEnd, place.begin},
            format.newline() + spaces(slot.column + format.sequenceIndent) + "- "});
        shiftLines(edits, text, {place.begin, place.end}, format.sequenceIndent);
    }
    return edits;
}

/// Where the items of a new map in brackets stand on lines of their own, those of its value move along.
TextEdits nestInBrackets(const SyntaxNode &node, const QString &key)
{
    const QByteArrayView text = node.tree()->text();
    const BracketLayout layout = BracketLayout::ofItems(node.parent());
    const OwnPlace place = placeOf(node);
    const bool several = layout.lines == BracketLayout::Lines::Several;
    const QByteArray lead = layout.newline + layout.indent;
    const QByteArray head = FlowWriter(WritingStyle::of(*node.tree())).head(key, layout);
    TextEdits edits(
        {{place.begin, place.begin}, '{' + (several ? lead + layout.unit : layout.padding) + head});
    edits.add({{place.end, place.end}, (several ? lead : layout.padding) + '}'});
    for (qsizetype line = yamlscan::nextLine(text, place.begin); several && line < place.end;
         line = yamlscan::nextLine(text, line))
        edits.add({{line, line}, layout.unit});
    return edits;
}

/// The value of an entry in block style, below a key of its own.
TextEdits nestBelow(const SyntaxNode &node, const QByteArray &key)
{
    const QByteArrayView text = node.tree()->text();
    const TextFormat &format = node.tree()->format();
    const OwnPlace place = placeOf(node);
    const QByteArray line = format.newline() + spaces(slotOf(node).column + format.indent) + key + ':';
    TextEdits edits;
    if (place.isBelow) {
        const qsizetype lineEnd = yamlscan::lineContentEnd(text, place.headEnd);
        edits.add({{lineEnd, lineEnd}, line});
        shiftLines(edits, text, {place.headEnd, place.end}, format.indent);
    } else {
        edits.add({{place.headEnd, place.begin}, line + ' '});
        shiftLines(edits, text, {place.begin, place.end}, format.indent);
    }
    return edits;
}

/// The only value of a map stands on the line of its key: it keeps its spelling, and comments before it.
TextEdits liftFromItsLine(const SyntaxNode &value)
{
    const SyntaxNode map = value.parent();
    const ValueSlot slot = slotOf(map);
    const qsizetype begin = value.range().begin;
    const bool movesUp = slot.kind == ValueSlot::Kind::Entry
        && isBlankBetween(value.tree()->text(), slot.headEnd, map.range().begin);
    return movesUp ? TextEdits({{slot.headEnd, begin}, QByteArrayLiteral(" ")})
                   : TextEdits({{map.range().begin, begin}, {}});
}

} // namespace

Result<TextEdits> wrapInList(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode node = tree.resolve(path);
    if (!node)
        return missingPlace(tree, path);
    if (const Obstacle obstacle = obstacleToWrap(node))
        return *obstacle;
    if (isAnchoredBlock(node))
        return anchoredFailure();
    if (isInFlow(node)) {
        const OwnPlace place = placeOf(node);
        TextEdits edits({{place.begin, place.begin}, QByteArrayLiteral("[")});
        edits.add({{place.end, place.end}, QByteArrayLiteral("]")});
        return edits;
    }
    if (!node.parent() || node.style() == NodeStyle::Empty)
        return replaceNode(node, Value::List{valueOf(node)});
    return wrapInBlock(node);
}

Result<TextEdits> nestInMap(const SyntaxTree &tree, const NodePath &path, const QString &key)
{
    const SyntaxNode node = tree.resolve(path);
    if (!node || !node.parent())
        return missingPlace(tree, path);
    if (const Obstacle obstacle = obstacleToWrap(node))
        return *obstacle;
    if (isAnchoredBlock(node))
        return anchoredFailure();
    if (node.style() == NodeStyle::Empty)
        return replaceNode(node, Value::Map{{key, {}}});
    if (isInFlow(node))
        return nestInBrackets(node, key);
    const QByteArray written = WritingStyle::of(tree).key(key, NodeStyle::Plain, Surroundings::Block);
    if (node.parent().isMap())
        return nestBelow(node, written);
    const OwnPlace place = placeOf(node);
    TextEdits edits({{place.begin, place.begin}, written + ": "});
    if (node.style() != NodeStyle::Block) {
        shiftLines(edits, tree.text(), {place.begin, place.end}, 2);
        return edits;
    }
    edits = TextEdits({{place.begin, place.begin},
        written + ':' + tree.format().newline() + spaces(columnOf(tree.text(), place.begin) + 2)});
    shiftLines(edits, tree.text(), {place.begin, place.end}, 2);
    return edits;
}

Result<TextEdits> liftOut(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode value = tree.resolve(path);
    if (!value)
        return missingPlace(tree, path);
    const SyntaxNode map = value.parent();
    if (!map.isMap() || map.childCount() != 1)
        return Failure{EditTexts::tr("“%1” does not stand alone in its map.").arg(path.toPointer())};
    if (const Obstacle obstacle = obstacleToWrap(value))
        return *obstacle;
    if (const Obstacle needed = neededAnchor(map, OwnAnchor::Stays))
        return *needed;
    if (map.hasProperties())
        return anchoredFailure();
    if (isInFlow(map) || map.isFlow()) {
        if (holdsComment(map, {map.range().begin, value.range().begin})
            || holdsComment(map, {value.range().end, map.range().end}))
            return Failure{EditTexts::tr("Comments stand here: it can only be moved in the text.")};
        return TextEdits({map.range(), value.source().toByteArray()});
    }
    const bool isBelow = breaksBetween(tree.text(), value.key().range().end, value.range().begin);
    if (!isBelow && !value.hasProperties() && value.style() != NodeStyle::Empty)
        return liftFromItsLine(value);
    const bool sharesItsLine = slotOf(map).kind != ValueSlot::Kind::Entry;
    if (!isBelow || sharesItsLine || value.hasProperties()) {
        if (holdsAliases(value))
            return Failure{EditTexts::tr("This holds an alias (“*name”) and can only be moved in the text.")};
        return replaceNode(map, valueOf(value));
    }
    return liftBlock(value);
}

} // namespace patchcord::edits
