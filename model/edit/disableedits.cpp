// SPDX-License-Identifier: MIT
#include "model/edit/disableedits.h"

#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/edit/stepruns.h"
#include "model/flow/disabledsteps.h"
#include "model/syntax/reader.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

#include <QMap>

#include <algorithm>

namespace patchcord {

namespace {

Obstacle obstacleToDisabling(const SyntaxTree &tree, const NodePath &step)
{
    if (tree.format().language == Language::Json)
        return Failure{
            EditTexts::tr("JSON has no comments, so a step cannot be disabled here. Save the flow as "
                          "YAML to do that.")};
    const SyntaxNode item = tree.resolve(step);
    if (!item)
        return missingPlace(tree, step);
    const SyntaxNode list = item.parent();
    if (!list.isSequence())
        return Failure{
            EditTexts::tr("This step stands in place of a list. Write it as an item of a list first.")};
    if (isInFlow(item))
        return Failure{
            EditTexts::tr("This step stands in a list in brackets. Only one that stands on lines of its "
                          "own can be disabled.")};
    if (sharesItsLine({{}, item}, tree.text()))
        return Failure{EditTexts::tr("This step shares its line with the list around it.")};
    if (const Obstacle unsafe = unsafeCollection(list))
        return unsafe;
    if (const Obstacle broken = brokenNeighbour(itemsOf(list), item.index()))
        return broken;
    return neededAnchor(item, OwnAnchor::Goes);
}

/// The lines of a step as comments.
Result<TextEdit> commentOut(const SyntaxNode &item)
{
    const QByteArrayView text = item.tree()->text();
    const TextRange extent = extentOf(itemsOf(item.parent()), size_t(item.index()), text);
    const QByteArrayView lines = text.sliced(extent.begin, extent.length());
    qsizetype obstacle = 0;
    const std::optional<QByteArray> comment =
        commentedOut(lines, columnOf(text, item.itemBegin()), &obstacle);
    if (!comment) {
        const int line = LineIndex(item.tree()->text()).lineAt(extent.begin + obstacle) + 1;
        return Failure{
            EditTexts::tr("Line %1 stands further left than the step it belongs to. Indent it first.")
                .arg(line)};
    }
    return TextEdit{extent, *comment};
}

/// `[]` behind the key of a list whose items all become comments.
Result<TextEdit> emptyList(const SyntaxNode &list)
{
    if (!list.key())
        return Failure{EditTexts::tr("Without this step the document has none. Add another one first.")};
    const qsizetype at = slotOf(list).headEnd;
    return TextEdit{{at, at}, QByteArrayLiteral(" []")};
}

/// Takes the `[]` away that a list has while all its items are comments.
TextEdit fillList(const SyntaxNode &list)
{
    return {{slotOf(list).headEnd, list.range().end}, {}};
}

/// Whether the edits can be taken back step by step: nothing beside a step is read as a part of it.
bool areToldApart(const SyntaxTree &tree, const TextEdits &edits)
{
    const SyntaxTree after = readTree(edits.applied(tree.text()), &tree);
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const TextRange lines{edit.range.begin + shift, edit.range.begin + shift + edit.text.size()};
        shift += edit.text.size() - edit.range.length();
        if (edit.range.isEmpty())
            continue;
        const QByteArrayView text = after.text();
        const int column = int(QByteArrayView(edit.text).indexOf('#'));
        qsizetype end = lines.end;
        while (end < text.size() && yamlscan::skipBlanks(text, end) < text.size()
            && QByteArrayView("#\r\n").contains(text[yamlscan::skipBlanks(text, end)]))
            end = yamlscan::nextLine(text, end);
        const std::vector<CommentedItem> items = commentedItemsIn(text, {lines.begin, end}, column);
        if (items.empty() || items.front().lines != lines)
            return false;
    }
    return true;
}

QMap<NodePath, QList<NodePath>> byList(const QList<NodePath> &steps)
{
    QMap<NodePath, QList<NodePath>> lists;
    for (const NodePath &step : steps)
        lists[step.parent()].append(step);
    return lists;
}

} // namespace

Result<TextEdits> disableSteps(const Snapshot &snapshot, const QList<NodePath> &steps)
{
    const SyntaxTree &tree = snapshot.tree();
    const auto lists = byList(outermost(snapshot, steps));
    TextEdits edits;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        for (const NodePath &step : *list) {
            if (const Obstacle obstacle = obstacleToDisabling(tree, step))
                return *obstacle;
            const Result<TextEdit> comment = commentOut(tree.resolve(step));
            if (!comment)
                return comment.failure();
            edits.add(*comment);
        }
        const SyntaxNode node = tree.resolve(list.key());
        if (node.childCount() > list->size())
            continue;
        const Result<TextEdit> empty = emptyList(node);
        if (!empty)
            return empty.failure();
        edits.add(*empty);
    }
    if (!areToldApart(tree, edits))
        return Failure{
            EditTexts::tr("The comment below would be read as a part of the step. Move it away first.")};
    return edits;
}

Result<TextEdits> enableSteps(const Snapshot &snapshot, const QList<NodePath> &disabled)
{
    const SyntaxTree &tree = snapshot.tree();
    const auto lists = byList(disabled);
    TextEdits edits;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const SyntaxNode node = tree.resolve(list.key());
        if (node.isSequence() && node.childCount() == 0)
            edits.add(fillList(node));
        for (const NodePath &step : *list) {
            const std::optional<CommentedItem> item = disabledItem(tree, step);
            if (!item)
                return Failure{EditTexts::tr("There is no disabled step here.")};
            edits.add({item->lines, item->text});
        }
    }
    const SyntaxTree after = readTree(edits.applied(tree.text()), &tree);
    if (after.errors().size() > tree.errors().size())
        return Failure{
            EditTexts::tr("Without the “#” the text could not be read. Enable the step in the text.")};
    return edits;
}

Result<TextEdits> removeDisabled(const Snapshot &snapshot, const QList<NodePath> &disabled)
{
    TextEdits edits;
    for (const NodePath &step : disabled) {
        const std::optional<CommentedItem> item = disabledItem(snapshot.tree(), step);
        if (!item)
            return Failure{EditTexts::tr("There is no disabled step here.")};
        edits.add({item->lines, {}});
    }
    return edits;
}

} // namespace patchcord
