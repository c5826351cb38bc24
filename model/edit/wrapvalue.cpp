// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/edit/valueedits.h"
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

} // namespace

Result<TextEdits> wrapInList(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode node = tree.resolve(path);
    if (!node)
        return missingPlace(tree, path);
    if (const Obstacle obstacle = obstacleToWrap(node))
        return *obstacle;
    const TextRange range = node.range();
    if (isInFlow(node)) {
        TextEdits edits({{range.begin, range.begin}, QByteArrayLiteral("[")});
        edits.add({{range.end, range.end}, QByteArrayLiteral("]")});
        return edits;
    }
    if (node.style() != NodeStyle::Block)
        return replaceNode(node, Value::List{valueOf(node)});
    TextEdits edits({{range.begin, range.begin}, QByteArrayLiteral("- ")});
    shiftLines(edits, tree.text(), range, 2);
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
    if (isInFlow(map) || map.isFlow())
        return TextEdits({map.range(), value.source().toByteArray()});
    const bool isBelow = breaksBetween(tree.text(), value.key().range().end, value.range().begin);
    const bool sharesItsLine = slotOf(map).kind != ValueSlot::Kind::Entry;
    if (!isBelow || sharesItsLine || value.hasProperties()) {
        if (holdsAliases(value))
            return Failure{EditTexts::tr("This holds an alias (“*name”) and can only be moved in the text.")};
        return replaceNode(map, valueOf(value));
    }
    return liftBlock(value);
}

} // namespace patchcord::edits
