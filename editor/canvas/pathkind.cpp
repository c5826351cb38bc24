// SPDX-License-Identifier: MIT
#include "editor/canvas/pathkind.h"

#include "editor/canvas/contextcommands.h"
#include "model/edit/branchedits.h"
#include "model/flow/disabledsteps.h"

namespace patchcord {

PathKind kindOf(const Snapshot &snapshot, const NodePath &path)
{
    if (isInContexts(snapshot, path))
        return contextKindOf(snapshot, path);
    const CallFlow &flow = snapshot.flow().flowAt(path);
    const SectionFlow *section = flow.ownSectionAt(path);
    if (!section)
        return PathKind::Nothing;
    if (section->path == path)
        return path == flow.path() ? PathKind::Nothing : PathKind::Section; // a list alone has no name
    // A case of a menu may be called "#1" as well.
    if (isDisabledPath(path) && findDisabled(*section, path))
        return PathKind::Disabled;
    const Step *step = innermostStep(section->steps, path);
    if (!step)
        return PathKind::Nothing;
    if (step->path == path)
        return PathKind::Step;
    if (branchAt(snapshot.flow(), path))
        return PathKind::Branch;
    if (step->plan && step->plan->form != DialForm::One) {
        for (const DialGroup &group : step->plan->groups) {
            for (const Destination &destination : group.destinations) {
                if (destination.path == path)
                    return PathKind::Destination;
            }
        }
    }
    return PathKind::Field;
}

std::optional<StepPlace> placeBehind(const Snapshot &snapshot, const NodePath &path)
{
    if (isInContexts(snapshot, path))
        return contextPlaceBehind(snapshot, path);
    const CallFlow &flow = snapshot.flow().flowAt(path);
    const SectionFlow *section = flow.ownSectionAt(path);
    if (kindOf(snapshot, path) == PathKind::Branch)
        return StepPlace{path, int(branchAt(snapshot.flow(), path)->steps.size())};
    if (const Step *step = section ? innermostStep(section->steps, path) : nullptr)
        return StepPlace{step->path.parent(), step->path.lastIndex() + 1};
    if (!section)
        section = flow.section(QStringLiteral("main"));
    if (!section && !flow.sections().empty())
        section = flow.sections().front().get();
    if (!section)
        return std::nullopt;
    return StepPlace{section->path, int(section->steps.size())};
}

} // namespace patchcord
