// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/edit/valueedits.h"
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
};

Entry entryOf(const SyntaxNode &value)
{
    const SyntaxNode map = value.parent();
    Entry entry{value.key().text(), valueOf(value), {}};
    if (!map.isFlow())
        entry.piece = pieceOf(map, value.index());
    return entry;
}

bool takesPieces(const SyntaxNode &collection)
{
    return !isInFlow(collection) && !(collection.isFlow() && collection.childCount() > 0);
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

    EditScript script(tree);
    script.add(removeFrom(value.parent(), value.index()));
    const SyntaxNode target = script.tree().resolve(mapPath);
    if (entry.piece.isEmpty() || !takesPieces(target))
        script.add(insertEntryInto(target, target.childCount(), entry.key, entry.value));
    else if (target.childCount() == 0)
        script.add(replaceByPiece(target, entry.piece, PieceKind::Map));
    else
        script.add(insertBlockPiece(target, target.childCount(), entry.piece));
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
    EditScript script(tree);
    script.add(removeFrom(value.parent(), value.index()));
    const SyntaxNode target = script.tree().resolve(listPath);
    const int place = std::min(index, target.childCount());
    if (entry.piece.isEmpty() || !takesPieces(target))
        script.add(insertItemInto(target, place, Value::Map{{entry.key, entry.value}}));
    else
        script.add(insertPieceInto(target, place, asItem(entry.piece)));
    return script.result();
}

} // namespace patchcord::edits
