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

/// Why no step of a list can be disabled. `step` is any of those that are meant.
Obstacle obstacleIn(const SyntaxTree &tree, const NodePath &step)
{
    if (tree.format().language == Language::Json)
        return Failure{
            EditTexts::tr("JSON has no comments, so a step cannot be disabled here. Save the flow as "
                          "YAML to do that.")};
    const SyntaxNode list = tree.resolve(step.parent());
    if (!list)
        return missingPlace(tree, step);
    if (!list.isSequence())
        return Failure{
            EditTexts::tr("This step stands in place of a list. Write it as an item of a list first.")};
    if (list.isFlow() || isInFlow(list))
        return Failure{
            EditTexts::tr("This step stands in a list in brackets. Only one that stands on lines of its "
                          "own can be disabled.")};
    return unsafeCollection(list);
}

/// Why one of its steps cannot.
Obstacle obstacleTo(const Items &items, int index, const SyntaxTree &tree)
{
    const Item &item = items[size_t(index)];
    if (sharesItsLine(item, tree.text()))
        return Failure{EditTexts::tr("This step shares its line with the list around it.")};
    if (const Obstacle broken = brokenNeighbour(items, index))
        return broken;
    return neededAnchor(item.value, OwnAnchor::Goes);
}

/// The lines of a step as comments.
Result<TextEdit> commentOut(const Items &items, int index, const SyntaxTree &tree)
{
    const QByteArrayView text = tree.text();
    const TextRange extent = extentOf(items, size_t(index), text);
    qsizetype obstacle = 0;
    const std::optional<QByteArray> comment = commentedOut(
        text.sliced(extent.begin, extent.length()), columnOf(text, items[size_t(index)].begin()), &obstacle);
    if (!comment) {
        const int line = LineIndex(tree.text()).lineAt(extent.begin + obstacle) + 1;
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
    // From behind the key, but for a comment there.
    const QByteArray &text = list.tree()->text();
    const qsizetype head = slotOf(list).headEnd;
    const bool isBare = QByteArrayView(text).sliced(head, list.range().begin - head).trimmed().isEmpty();
    return {{isBare ? head : list.range().begin, list.range().end}, {}};
}

/// The end of the comment lines from `from` on.
qsizetype endOfRun(QByteArrayView text, qsizetype from)
{
    while (from < text.size()) {
        const qsizetype content = yamlscan::skipBlanks(text, from);
        if (content < yamlscan::lineContentEnd(text, from) && text[content] != '#')
            break;
        from = yamlscan::nextLine(text, from);
    }
    return from;
}

/// Whether the edits can be taken back step by step: nothing beside a step is read as a part of it.
bool areToldApart(const SyntaxTree &tree, const TextEdits &edits)
{
    const QByteArray after = edits.applied(tree.text());
    std::vector<CommentedItem> run; // of the lines that the edit before stands among
    int runColumn = -1;
    qsizetype runEnd = 0;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const TextRange lines{edit.range.begin + shift, edit.range.begin + shift + edit.text.size()};
        shift += edit.text.size() - edit.range.length();
        if (edit.range.isEmpty())
            continue;
        const int column = int(edit.text.indexOf('#'));
        if (lines.begin >= runEnd || column != runColumn) {
            runEnd = endOfRun(after, lines.end);
            runColumn = column;
            run = commentedItemsIn(after, {lines.begin, runEnd}, column);
        }
        const auto found = std::lower_bound(run.begin(), run.end(), lines.begin,
            [](const CommentedItem &item, qsizetype begin) { return item.lines.begin < begin; });
        if (found == run.end() || found->lines != lines)
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
        if (const Obstacle obstacle = obstacleIn(tree, list->front()))
            return *obstacle;
        const SyntaxNode node = tree.resolve(list.key());
        const Items items = itemsOf(node);
        for (const NodePath &step : *list) {
            const int index = step.lastIndex();
            if (index < 0 || index >= int(items.size()))
                return missingPlace(tree, step);
            if (const Obstacle obstacle = obstacleTo(items, index, tree))
                return *obstacle;
            const Result<TextEdit> comment = commentOut(items, index, tree);
            if (!comment)
                return comment.failure();
            edits.add(*comment);
        }
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
    DisabledItems items(tree);
    TextEdits edits;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const SyntaxNode node = tree.resolve(list.key());
        if (node.isSequence() && node.childCount() == 0)
            edits.add(fillList(node));
        for (const NodePath &step : *list) {
            const CommentedItem *const item = items.at(step);
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
    DisabledItems items(snapshot.tree());
    TextEdits edits;
    for (const NodePath &step : disabled) {
        const CommentedItem *const item = items.at(step);
        if (!item)
            return Failure{EditTexts::tr("There is no disabled step here.")};
        edits.add({item->lines, {}});
    }
    return edits;
}

} // namespace patchcord
