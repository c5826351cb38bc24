// SPDX-License-Identifier: MIT
#include "model/edit/reshape.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/stepedits.h"

#include <algorithm>

namespace patchcord {

Result<TextEdits> wrapSteps(const Snapshot &snapshot, const StepRun &run, const QString &method)
{
    EditScript script(snapshot.tree());
    script.add(edits::insertItem(script.tree(), run.list, run.first, newStep(snapshot.catalog(), method)));
    if (script.failed())
        return script.result();
    const CallFlow flow = flowOf(script.tree(), snapshot.catalog());
    const Step *const wrapper = flow.stepAt(run.step(0));
    if (!wrapper || wrapper->branches.empty())
        return Failure{EditTexts::tr("%1 has no branch that could take steps.").arg(method)};
    const Branch branch = wrapper->branches.front();
    for (int i = 0; i < run.count && !script.failed(); ++i) {
        // Each that leaves lets the next one move up.
        script.add(edits::moveItem(
            script.tree(), run.list.child(run.first + 1), branch.path, int(branch.steps.size()) + i));
    }
    return script.result();
}

Result<TextEdits> unwrapStep(const Snapshot &snapshot, const NodePath &path)
{
    const Step *const step = snapshot.flow().stepAt(path);
    if (!step || step->path != path || step->branches.empty())
        return Failure{EditTexts::tr("This step has no branches.")};
    const auto hasSteps = [](const Branch &branch) { return !branch.steps.empty(); };
    const auto filled = std::count_if(step->branches.begin(), step->branches.end(), hasSteps);
    if (filled != 1) {
        return Failure{filled == 0
                ? EditTexts::tr("Its branches have no steps: delete it instead.")
                : EditTexts::tr(
                    "Several of its branches have steps, and only one of them runs: move out what "
                    "shall stay, then delete it.")};
    }
    const Branch &branch = *std::find_if(step->branches.begin(), step->branches.end(), hasSteps);
    if (branch.steps.front().path.parent() != branch.path)
        return Failure{EditTexts::tr("The branch is one step in place of a list: write it as a list first.")};
    EditScript script(snapshot.tree());
    const int index = path.lastIndex();
    for (int i = 0; i < int(branch.steps.size()) && !script.failed(); ++i)
        script.add(edits::moveItem(script.tree(), branch.path.child(0), path.parent(), index + 1 + i));
    if (!script.failed())
        script.add(edits::removeValue(script.tree(), path));
    return script.result();
}

} // namespace patchcord
