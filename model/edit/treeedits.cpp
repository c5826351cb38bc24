// SPDX-License-Identifier: MIT
#include "model/edit/treeedits.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/edit/valueedits.h"
#include "model/edit/writingstyle.h"

namespace patchcord {

namespace edits {

namespace {

/// What keeps the items from `first` to `last` from being removed.
Obstacle obstacleToRemove(const SyntaxNode &collection, int first, int last)
{
    if (const Obstacle unsafe = unsafeCollection(collection))
        return unsafe;
    const Items items = itemsOf(collection);
    for (const int place : {first, last + 1}) {
        if (const Obstacle broken = brokenNeighbour(items, place))
            return broken;
    }
    for (int i = first; i <= last; ++i) {
        if (const Obstacle needed = neededAnchor(items[size_t(i)].value, OwnAnchor::Goes))
            return needed;
    }
    return {};
}

} // namespace

Result<TextEdits> removeValue(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode node = tree.resolve(path);
    if (!node)
        return missingPlace(tree, path);
    const SyntaxNode collection = node.parent();
    if (!collection)
        return Failure{EditTexts::tr("The whole document cannot be removed.")};
    if (const Obstacle obstacle = obstacleToRemove(collection, node.index(), node.index()))
        return *obstacle;
    return removeFrom(collection, node.index());
}

Result<TextEdits> removeItems(const SyntaxTree &tree, const NodePath &path, int count)
{
    const SyntaxNode list = tree.resolve(path.parent());
    const int first = tree.resolve(path).index();
    if (!list.isSequence() || !tree.resolve(path) || count < 1 || first + count > list.childCount())
        return missingPlace(tree, path);
    if (count == 1)
        return removeValue(tree, path);
    if (const Obstacle obstacle = obstacleToRemove(list, first, first + count - 1))
        return *obstacle;
    const TextEdits together = removeRun(list, first, count);
    if (!together.isEmpty())
        return together;
    EditScript script(tree);
    for (int i = first + count - 1; i >= first; --i)
        script.add(removeValue(script.tree(), path.parent().child(i)));
    return script.result();
}

Result<TextEdits> clearField(const SyntaxTree &tree, const NodePath &path, const NodePath &keep)
{
    if (!path.startsWith(keep) || path == keep)
        return Failure{
            EditTexts::tr("“%1” does not lie inside “%2”.").arg(path.toPointer(), keep.toPointer())};
    NodePath top = path;
    while (top.parent() != keep && tree.resolve(top.parent()).childCount() == 1)
        top = top.parent();
    return tree.resolve(path) ? removeValue(tree, top) : missingPlace(tree, path);
}

Result<TextEdits> insertItem(const SyntaxTree &tree, const NodePath &path, int index, const Value &value)
{
    const SyntaxNode list = tree.resolve(path);
    if (!list)
        return missingPlace(tree, path);
    if (const Obstacle obstacle = obstacleToInsert(list, index))
        return *obstacle;
    return insertItemInto(list, index, value);
}

Result<TextEdits> insertEntry(
    const SyntaxTree &tree, const NodePath &path, int index, const QString &key, const Value &value)
{
    const SyntaxNode map = tree.resolve(path);
    if (!map)
        return missingPlace(tree, path);
    if (const Obstacle shared = sharedValue(map))
        return *shared;
    if (!map.isMap() && !map.isNull())
        return Failure{EditTexts::tr("“%1” is not a map.").arg(path.toPointer())};
    if (const Obstacle unsafe = unsafeCollection(map))
        return *unsafe;
    const Items items = itemsOf(map);
    if (index < 0 || index > int(items.size()))
        return Failure{EditTexts::tr("The map at “%1” has %n entries.", nullptr, int(items.size()))
                           .arg(path.toPointer())};
    if (map.value(key))
        return Failure{EditTexts::tr("“%1” is there already.").arg(key)};
    if (const Obstacle broken = brokenNeighbour(items, index))
        return *broken;
    return insertEntryInto(map, index, key, value);
}

Result<TextEdits> renameKey(const SyntaxTree &tree, const NodePath &path, const QString &name)
{
    const SyntaxNode value = tree.resolve(path);
    const SyntaxNode key = value.key();
    if (!key)
        return value
            ? Result<TextEdits>(Failure{EditTexts::tr("“%1” has no name to change.").arg(path.toPointer())})
            : Result<TextEdits>(missingPlace(tree, path));
    const SyntaxNode map = value.parent();
    if (const Obstacle broken = brokenPart(value))
        return *broken;
    if (const Obstacle unsafe = unsafeCollection(map))
        return *unsafe;
    if (key.text() == name)
        return TextEdits();
    if (map.value(name))
        return Failure{EditTexts::tr("“%1” is there already.").arg(name)};
    if (const Obstacle needed = neededAnchor(key, OwnAnchor::Stays))
        return *needed;
    const Surroundings surroundings = map.isFlow() ? Surroundings::Flow : Surroundings::Block;
    return TextEdits({key.range(), WritingStyle::of(tree).key(name, key.style(), surroundings)});
}

Result<TextEdits> removeRepeated(const SyntaxTree &tree, const NodePath &path, int kept)
{
    const SyntaxNode map = tree.resolve(path.parent());
    if (!map.isMap())
        return missingPlace(tree, path);
    if (const Obstacle broken = brokenPart(map))
        return *broken;
    if (const Obstacle doubled = doubledOnTheWay(map))
        return *doubled;
    std::vector<int> places;
    const Items items = itemsOf(map);
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].key.text() == path.last())
            places.push_back(int(i));
        if (items[i].key.hasProperties() || neededAnchor(items[i].value, OwnAnchor::Goes))
            return Failure{EditTexts::tr("The map at “%1” shares values with other places and can only be "
                                         "changed in the text.")
                               .arg(path.parent().toPointer())};
    }
    EditScript script(tree);
    for (size_t i = places.size(); i > 0; --i) {
        if (int(i - 1) != kept)
            script.add(removeFrom(script.tree().resolve(path.parent()), places[i - 1]));
    }
    return script.result();
}

} // namespace edits

Result<TextEdits> setValue(const Snapshot &snapshot, const NodePath &path, const Value &value)
{
    return edits::setValue(snapshot.tree(), path, value);
}

Result<TextEdits> removeValue(const Snapshot &snapshot, const NodePath &path)
{
    return edits::removeValue(snapshot.tree(), path);
}

Result<TextEdits> clearField(const Snapshot &snapshot, const NodePath &path, const NodePath &keep)
{
    return edits::clearField(snapshot.tree(), path, keep);
}

Result<TextEdits> insertItem(const Snapshot &snapshot, const NodePath &list, int index, const Value &value)
{
    return edits::insertItem(snapshot.tree(), list, index, value);
}

Result<TextEdits> insertEntry(
    const Snapshot &snapshot, const NodePath &map, int index, const QString &key, const Value &value)
{
    return edits::insertEntry(snapshot.tree(), map, index, key, value);
}

Result<TextEdits> moveItem(const Snapshot &snapshot, const NodePath &item, const NodePath &list, int index)
{
    return edits::moveItem(snapshot.tree(), item, list, index);
}

Result<TextEdits> moveEntry(const Snapshot &snapshot, const NodePath &entry, int index)
{
    return edits::moveEntry(snapshot.tree(), entry, index);
}

Result<TextEdits> renameKey(const Snapshot &snapshot, const NodePath &entry, const QString &name)
{
    return edits::renameKey(snapshot.tree(), entry, name);
}

} // namespace patchcord
