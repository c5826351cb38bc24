// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/flowedits.h"
#include "model/edit/guard.h"
#include "model/edit/pathshift.h"
#include "model/edit/valueedits.h"

namespace patchcord::edits {

namespace {

Obstacle obstacleToMove(const SyntaxNode &item, const SyntaxNode &list, int index)
{
    if (const Obstacle unsafe = unsafeCollection(item.parent()))
        return unsafe;
    const Items items = itemsOf(item.parent());
    for (const int place : {item.index(), item.index() + 1}) {
        if (const Obstacle broken = brokenNeighbour(items, place))
            return broken;
    }
    if (const Obstacle obstacle = obstacleToInsert(list, index))
        return obstacle;
    if (const Obstacle needed = neededAnchor(item, OwnAnchor::Goes))
        return needed;
    const SyntaxNode next = list.item(index);
    return aliasBeforeAnchor(item, next ? next.itemBegin() : list.range().end);
}

/// Inserts a copy of an item: its own text where the styles agree, its value where they do not.
Result<TextEdits> copyInto(const SyntaxNode &item, const SyntaxNode &list, int index)
{
    const bool fromFlow = item.parent().isFlow();
    const bool intoFlow = growsInFlow(list);
    const bool sameLanguage = item.tree()->format().language == list.tree()->format().language;
    if (!fromFlow && !intoFlow)
        return insertPieceInto(list, index, pieceOf(item.parent(), item.index()));
    if (!fromFlow || !intoFlow || !list.isSequence() || !sameLanguage) {
        if (holdsAliases(item))
            return Failure{EditTexts::tr("This holds an alias (“*name”) and can only be moved in the text.")};
        return insertItemInto(list, index, valueOf(item));
    }
    const QByteArrayView text = item.tree()->text();
    const QByteArrayView own = text.sliced(item.itemBegin(), item.range().end - item.itemBegin());
    return insertFlowItem(
        list, index, reindented(own, indentationOf(text, item.itemBegin()), indentOfFlowItems(list)));
}

TextEdits removeMoved(const SyntaxNode &item)
{
    const SyntaxNode list = item.parent();
    return list.isFlow() ? removeFlowItem(list, item.index(), CommentBehind::Stays)
                         : removeFrom(list, item.index());
}

/// Whether no edit of the one set touches any of the other.
bool areApart(const TextEdits &some, const TextEdits &others)
{
    return std::all_of(some.begin(), some.end(), [&](const TextEdit &one) {
        return std::all_of(others.begin(), others.end(), [&](const TextEdit &other) {
            return one.range.end < other.range.begin || other.range.end < one.range.begin;
        });
    });
}

} // namespace

Result<TextEdits> insertCopy(
    const SyntaxTree &tree, const SyntaxNode &item, const NodePath &listPath, int index)
{
    const SyntaxNode list = tree.resolve(listPath);
    if (!list)
        return missingPlace(tree, listPath);
    if (const Obstacle obstacle = obstacleToInsert(list, index))
        return *obstacle;
    return copyInto(item, list, index);
}

Result<TextEdits> moveItem(
    const SyntaxTree &tree, const NodePath &itemPath, const NodePath &listPath, int index)
{
    const SyntaxNode item = tree.resolve(itemPath);
    const SyntaxNode list = tree.resolve(listPath);
    if (!item || !list)
        return missingPlace(tree, item ? listPath : itemPath);
    if (!item.parent().isSequence())
        return Failure{EditTexts::tr("“%1” is not an item of a list.").arg(itemPath.toPointer())};
    if (listPath.startsWith(itemPath))
        return Failure{EditTexts::tr("An item cannot be moved into itself.")};
    if (const Obstacle obstacle = obstacleToMove(item, list, index))
        return *obstacle;
    const int own = item.index();
    if (item.parent() == list && (index == own || index == own + 1))
        return TextEdits();

    const Result<TextEdits> inserted = copyInto(item, list, index);
    if (!inserted)
        return inserted;
    const TextEdits removed = removeMoved(item);
    const bool sharesCommas = list == item.parent() && list.isFlow();
    if (!sharesCommas && areApart(*inserted, removed)) {
        TextEdits edits = *inserted;
        for (const TextEdit &edit : removed)
            edits.add(edit);
        return edits;
    }
    // The two touch, or are about the same commas: one after the other.
    EditScript script(tree);
    script.add(inserted);
    script.add(removeMoved(script.tree().resolve(afterInsertion(itemPath, listPath, index))));
    return script.result();
}

} // namespace patchcord::edits
