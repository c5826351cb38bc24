// SPDX-License-Identifier: MIT
#include "model/edit/stepruns.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/pathshift.h"
#include "model/flow/disabledsteps.h"
#include "model/text/freename.h"

#include <QHash>

#include <algorithm>

namespace patchcord {

CallFlow flowOf(const SyntaxTree &tree, const Catalog &catalog)
{
    return tree.root().isSequence() ? CallFlow::buildInline(tree.root(), {}, catalog)
                                    : CallFlow::build(tree, catalog);
}

void renameCopiedLabels(EditScript &script, const Catalog &catalog, const StepRun &copies)
{
    const CallFlow flow = flowOf(script.tree(), catalog);
    const SectionFlow *const section = flow.sectionAt(copies.list);
    if (!section)
        return;
    QHash<QString, QString> renamed;
    const auto visitCopies = [&](auto &&visit) {
        forEachStep(section->steps, [&](const Step &step) {
            if (copies.holds(step.path))
                visit(step);
        });
    };
    std::vector<std::pair<NodePath, QString>> changes;
    visitCopies([&](const Step &step) {
        if (section->labels.count(step.label) < 2)
            return;
        const QString name =
            freeName(step.label, [section](const QString &taken) { return section->labels.contains(taken); });
        renamed.insert(step.label, name);
        changes.push_back({step.path.child(step.method), name});
    });
    visitCopies([&](const Step &step) {
        for (const Edge &edge : step.edges) {
            if (edge.targetKind == TargetKind::Label && renamed.contains(edge.target))
                changes.push_back({edge.targetPath, renamed.value(edge.target)});
        }
    });
    for (const auto &[path, name] : changes)
        script.add(edits::setValue(script.tree(), path, name));
}

bool StepRun::holds(const NodePath &path) const
{
    if (!path.startsWith(list) || path.size() <= list.size())
        return false;
    const int index = path.first(list.size() + 1).lastIndex();
    return index >= first && index < end();
}

Result<StepRun> runOf(const QList<NodePath> &steps)
{
    if (steps.isEmpty())
        return Failure{EditTexts::tr("No step is selected.")};
    StepRun run{steps.front().parent(), steps.front().lastIndex(), int(steps.size())};
    for (const NodePath &step : steps) {
        if (step.parent() != run.list || step.lastIndex() < 0)
            return Failure{EditTexts::tr("The selected steps do not stand in one list.")};
        run.first = std::min(run.first, step.lastIndex());
    }
    for (int i = 0; i < run.count; ++i) {
        if (!steps.contains(run.step(i)))
            return Failure{EditTexts::tr("The selected steps do not stand next to each other.")};
    }
    return run;
}

QList<NodePath> outermost(const Snapshot &snapshot, QList<NodePath> steps)
{
    DisabledItems disabled(snapshot.tree());
    const auto placeOf = [&](const NodePath &path) {
        if (const CommentedItem *const item = disabled.at(path))
            return std::pair(item->lines.begin, -item->lines.end);
        const SyntaxNode node = snapshot.resolve(path);
        return std::pair(node.itemBegin(), -node.range().end);
    };
    QHash<NodePath, std::pair<qsizetype, qsizetype>> places;
    for (const NodePath &step : std::as_const(steps))
        places.insert(step, placeOf(step));
    std::stable_sort(steps.begin(), steps.end(),
        [&places](const NodePath &a, const NodePath &b) { return places.value(a) < places.value(b); });
    QList<NodePath> kept;
    for (const NodePath &step : steps) {
        if (kept.isEmpty() || !step.startsWith(kept.constLast()))
            kept.append(step);
    }
    return kept;
}

Result<TextEdits> duplicateSteps(const Snapshot &snapshot, const StepRun &run)
{
    EditScript script(snapshot.tree());
    for (int i = 0; i < run.count && !script.failed(); ++i) {
        const SyntaxNode item = script.tree().resolve(run.step(i));
        script.add(edits::insertCopy(script.tree(), item, run.list, run.end() + i));
    }
    if (!script.failed())
        renameCopiedLabels(script, snapshot.catalog(), {run.list, run.end(), run.count});
    return script.result();
}

Result<TextEdits> moveSteps(
    const Snapshot &snapshot, const QList<NodePath> &steps, const NodePath &list, int index)
{
    QList<NodePath> waiting = outermost(snapshot, steps);
    NodePath target = list;
    int gap = index;
    EditScript script(snapshot.tree());
    while (!waiting.isEmpty() && !script.failed()) {
        const NodePath step = waiting.takeFirst();
        if (target.startsWith(step))
            return Failure{EditTexts::tr("A step cannot be moved into itself.")};
        script.add(edits::moveItem(script.tree(), step, target, gap));
        const NodePath removed = afterInsertion(step, target, gap);
        for (NodePath &other : waiting)
            other = afterRemoval(afterInsertion(other, target, gap), removed);
        ++gap;
        if (removed.parent() == target && removed.lastIndex() < gap)
            --gap;
        target = afterRemoval(target, removed);
    }
    return script.result();
}

} // namespace patchcord
