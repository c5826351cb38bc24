// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/flowedits.h"
#include "model/edit/flowwriter.h"
#include "model/edit/guard.h"
#include "model/edit/valueedits.h"
#include "model/syntax/comments.h"
#include "model/syntax/yamlscan.h"

namespace patchcord::edits {

namespace {

Obstacle obstacleToTakeOut(const SyntaxNode &value)
{
    const SyntaxNode map = value.parent();
    if (const Obstacle unsafe = unsafeCollection(map))
        return unsafe;
    const Items items = itemsOf(map);
    for (const int place : {value.index(), value.index() + 1}) {
        if (const Obstacle broken = brokenNeighbour(items, place))
            return broken;
    }
    if (holdsAliases(value))
        return Failure{EditTexts::tr("This holds an alias (“*name”) and can only be moved in the text.")};
    return neededAnchor(value, OwnAnchor::Goes);
}

Obstacle obstacleToPutInto(const SyntaxNode &collection)
{
    if (const Obstacle shared = sharedValue(collection))
        return shared;
    return unsafeCollection(collection);
}

/// An entry on its way: its own text where both places are written as blocks, else its value.
struct Entry
{
    QString key;
    Value value;
    QByteArray piece; ///< empty when only the value can go
    QByteArray source; ///< how the value is written, when it may stand in brackets like that
};

bool isQuoted(const SyntaxNode &value)
{
    return value.style() == NodeStyle::SingleQuoted || value.style() == NodeStyle::DoubleQuoted;
}

Entry entryOf(const SyntaxNode &value)
{
    const SyntaxNode map = value.parent();
    Entry entry{value.key().text(), valueOf(value), {}, {}};
    if (!map.isFlow())
        entry.piece = pieceOf(map, value.index());
    const bool isFlow = map.isFlow() || isQuoted(value) || value.style() == NodeStyle::Flow;
    const TextRange range = value.range();
    if (isFlow && !breaksBetween(value.tree()->text(), range.begin, range.end))
        entry.source = value.source().toByteArray();
    return entry;
}

/// Comments inside a value that is written anew would be lost.
Obstacle obstacleToRewrite(const SyntaxNode &value)
{
    if (!holdsComment(value, value.range()))
        return {};
    return Failure{EditTexts::tr("Comments stand in here: it can only be moved in the text.")};
}

/// Takes an entry out of its map and leaves the comments about it, as none can follow where it goes.
TextEdits removeWithoutComments(const SyntaxNode &value)
{
    const SyntaxNode map = value.parent();
    const QByteArrayView text = value.tree()->text();
    if (map.isFlow())
        return removeFlowItem(map, value.index(), CommentBehind::Stays);
    const TextRange extent = itemExtent(value);
    const Item item{value.key(), value};
    if (!holdsComment(value, extent) || sharesItsLine(item, text))
        return removeFrom(map, value.index());
    const qsizetype comment = trailingComment(text, item.end());
    if (comment >= 0)
        return TextEdits({{item.begin(), comment}, {}});
    return TextEdits({{yamlscan::lineBegin(text, item.begin()), yamlscan::nextLine(text, item.end())}, {}});
}

/// The entry as the text of an item in brackets.
TextEdits insertIntoBrackets(const SyntaxNode &map, const Entry &entry)
{
    if (entry.source.isEmpty() || !growsInFlow(map))
        return insertEntryInto(map, map.childCount(), entry.key, entry.value);
    const FlowWriter writer(WritingStyle::of(*map.tree()));
    return insertFlowItem(
        map, map.childCount(), writer.head(entry.key, BracketLayout::ofItems(map)) + entry.source);
}

/// The entry in braces of its own, as an item of a list.
TextEdits insertIntoList(const SyntaxNode &list, int index, const Entry &entry)
{
    const BracketLayout layout = BracketLayout::ofItems(list);
    const bool isOneLine = layout.lines == BracketLayout::Lines::One;
    if (entry.source.isEmpty() || !isOneLine || list.childCount() == 0 || !growsInFlow(list))
        return insertItemInto(list, index, Value::Map{{entry.key, entry.value}});
    const FlowWriter writer(WritingStyle::of(*list.tree()));
    const QByteArray item = writer.head(entry.key, layout) + entry.source;
    return insertFlowItem(list, index, '{' + layout.padding + item + layout.padding + '}');
}

Obstacle obstacleToReorder(const SyntaxNode &value, int index)
{
    const SyntaxNode map = value.parent();
    if (const Obstacle shared = sharedValue(map))
        return shared;
    if (const Obstacle unsafe = unsafeCollection(map))
        return unsafe;
    const Items items = itemsOf(map);
    if (index < 0 || index > int(items.size()))
        return Failure{EditTexts::tr("The map at “%1” has %n entries.", nullptr, int(items.size()))
                           .arg(map.path().toPointer())};
    for (const int place : {value.index(), value.index() + 1, index}) {
        if (const Obstacle broken = brokenNeighbour(items, place))
            return broken;
    }
    if (const Obstacle needed = neededAnchor(value, OwnAnchor::Goes))
        return needed;
    const bool isLast = index == int(items.size());
    return aliasBeforeAnchor(value, isLast ? map.range().end : items[size_t(index)].begin());
}

/// An entry of a map in brackets as the text of an item.
QByteArray entryText(const SyntaxNode &map, int index)
{
    const QByteArrayView text = map.tree()->text();
    const Item item = itemsOf(map)[size_t(index)];
    return text.sliced(item.begin(), item.end() - item.begin()).toByteArray();
}

/// The piece of an entry as the piece of a list's item. Comments above it stay above it.
QByteArray asItem(const QByteArray &piece)
{
    qsizetype at = 0;
    while (at < piece.size() && piece[at] == '#')
        at = yamlscan::nextLine(piece, at);
    return piece.first(at) + "- " + shifted(piece.sliced(at), 2);
}

} // namespace

Result<TextEdits> moveEntryInto(const SyntaxTree &tree, const NodePath &path, const NodePath &mapPath)
{
    const SyntaxNode value = tree.resolve(path);
    const SyntaxNode map = tree.resolve(mapPath);
    if (!value.key() || !map)
        return missingPlace(tree, map ? path : mapPath);
    if (!map.isMap() && !map.isNull())
        return Failure{EditTexts::tr("“%1” is not a map.").arg(mapPath.toPointer())};
    const Entry entry = entryOf(value);
    if (map.value(entry.key))
        return Failure{EditTexts::tr("“%1” is there already.").arg(entry.key)};
    if (const Obstacle obstacle = obstacleToTakeOut(value))
        return *obstacle;
    if (const Obstacle obstacle = obstacleToPutInto(map))
        return *obstacle;

    const bool goesAsText = !entry.piece.isEmpty() && !growsInFlow(map);
    if (const Obstacle obstacle = goesAsText ? Obstacle() : obstacleToRewrite(value))
        return *obstacle;

    EditScript script(tree);
    script.add(goesAsText ? removeFrom(value.parent(), value.index()) : removeWithoutComments(value));
    const SyntaxNode target = script.tree().resolve(mapPath);
    if (!goesAsText)
        script.add(insertIntoBrackets(target, entry));
    else if (target.childCount() == 0)
        script.add(replaceByPiece(target, entry.piece, PieceKind::Map));
    else
        script.add(insertBlockPiece(target, target.childCount(), entry.piece));
    return script.result();
}

Result<TextEdits> moveEntry(const SyntaxTree &tree, const NodePath &path, int index)
{
    const SyntaxNode value = tree.resolve(path);
    const SyntaxNode map = value.parent();
    if (!value || !map.isMap())
        return missingPlace(tree, path);
    if (const Obstacle obstacle = obstacleToReorder(value, index))
        return *obstacle;
    const int own = value.index();
    if (index == own || index == own + 1)
        return TextEdits();
    EditScript script(tree);
    script.add(map.isFlow() ? insertFlowItem(map, index, entryText(map, own))
                            : insertBlockPiece(map, index, pieceOf(map, own)));
    const SyntaxNode doubled = script.tree().resolve(path.parent());
    const int left = index < own ? own + 1 : own;
    script.add(
        map.isFlow() ? removeFlowItem(doubled, left, CommentBehind::Stays) : removeFrom(doubled, left));
    return script.result();
}

Result<TextEdits> moveEntryOut(
    const SyntaxTree &tree, const NodePath &path, const NodePath &listPath, int index)
{
    const SyntaxNode value = tree.resolve(path);
    const SyntaxNode list = tree.resolve(listPath);
    if (!value.key() || !list)
        return missingPlace(tree, list ? path : listPath);
    if (!list.isSequence() || index < 0)
        return Failure{EditTexts::tr("“%1” is not a list.").arg(listPath.toPointer())};
    if (const Obstacle obstacle = obstacleToTakeOut(value))
        return *obstacle;
    if (const Obstacle obstacle = obstacleToPutInto(list))
        return *obstacle;

    const Entry entry = entryOf(value);
    const bool goesAsText = !entry.piece.isEmpty() && !growsInFlow(list);
    if (const Obstacle obstacle = goesAsText ? Obstacle() : obstacleToRewrite(value))
        return *obstacle;

    EditScript script(tree);
    script.add(goesAsText ? removeFrom(value.parent(), value.index()) : removeWithoutComments(value));
    const SyntaxNode target = script.tree().resolve(listPath);
    const int place = std::min(index, target.childCount());
    if (goesAsText)
        script.add(insertPieceInto(target, place, asItem(entry.piece)));
    else
        script.add(insertIntoList(target, place, entry));
    return script.result();
}

} // namespace patchcord::edits
