// SPDX-License-Identifier: MIT
#include "editor/canvas/disablecommands.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/selection.h"
#include "model/edit/disableedits.h"
#include "model/flow/disabledsteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

/// Where steps, in the order of the text, stand once they are in comments.
QList<NodePath> afterDisabling(const Snapshot &snapshot, const QList<NodePath> &steps)
{
    DisabledItems items(snapshot.tree());
    QHash<NodePath, int> others; // that were told before, of each list
    QList<NodePath> paths;
    for (const NodePath &step : steps) {
        const std::vector<CommentedItem> &there = items.of(step.parent());
        const auto above = std::count_if(there.begin(), there.end(),
            [&step](const CommentedItem &item) { return item.before <= step.lastIndex(); });
        paths.append(disabledPath(step.parent(), int(above) + others[step.parent()]++));
    }
    return paths;
}

/// Where steps in comments, in the order of the text, stand once they are steps again.
QList<NodePath> afterEnabling(const Snapshot &snapshot, const QList<NodePath> &disabled)
{
    DisabledItems items(snapshot.tree());
    QHash<NodePath, int> others; // that were told before, of each list
    QList<NodePath> paths;
    for (const NodePath &step : disabled) {
        const CommentedItem *const item = items.at(step);
        if (item)
            paths.append(step.parent().child(item->before + others[step.parent()]++));
    }
    return paths;
}

QList<NodePath> pathsAround(Document &document)
{
    QList<NodePath> paths;
    const SectionFlow *const section = document.snapshot()->flow().sectionAt(document.selection().current());
    if (section)
        forEachDisabled(*section, [&paths](const DisabledStep &step) { paths.append(step.path); });
    return paths;
}

} // namespace

QList<NodePath> selectedDisabled(Document &document)
{
    QList<NodePath> paths;
    for (const NodePath &path : document.selection().paths()) {
        if (kindOf(*document.snapshot(), path) == PathKind::Disabled)
            paths.append(path);
    }
    return outermost(*document.snapshot(), paths);
}

QList<NodePath> disabledAround(Document &document)
{
    return outermost(*document.snapshot(), pathsAround(document));
}

bool isAnyDisabledAround(Document &document)
{
    return !pathsAround(document).isEmpty();
}

namespace commands {

bool disableSelected(Document &document)
{
    const SnapshotPtr before = document.snapshot();
    const QList<NodePath> steps = selectedSteps(document);
    const QString name = Words::tr("Disable %n steps", nullptr, int(steps.size()));
    if (!document.apply(name, disableSteps(*before, steps)))
        return false;
    document.selection().selectAll(afterDisabling(*before, steps));
    return true;
}

bool enable(Document &document, const QList<NodePath> &disabled)
{
    const SnapshotPtr before = document.snapshot();
    const QString name = Words::tr("Enable %n steps", nullptr, int(disabled.size()));
    if (!document.apply(name, enableSteps(*before, disabled)))
        return false;
    document.selection().selectAll(afterEnabling(*before, disabled));
    return true;
}

} // namespace commands

} // namespace patchcord
