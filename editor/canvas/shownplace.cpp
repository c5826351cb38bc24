// SPDX-License-Identifier: MIT
#include "editor/canvas/shownplace.h"

#include "editor/canvas/cardtext.h"
#include "model/text/displaytext.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr qsizetype LongestName = 40;

/// What the place is called inside the step that holds it.
QString nameIn(const Step &step, const NodePath &place)
{
    for (const InlineDocument &document : step.documents) {
        if (document.path == place)
            return oneLine(document.owner.isEmpty() ? document.field : document.owner, LongestName);
    }
    for (const InnerFlow &flow : innerFlows(step)) {
        if (flow.path == place)
            return flow.title;
    }
    return oneLine(place.last(), LongestName);
}

} // namespace

NodePath shownPlace(const Snapshot &snapshot, const NodePath &path)
{
    const CallFlow &flow = snapshot.flow().flowAt(path);
    const SectionFlow *const section = flow.ownSectionAt(path);
    const Step *const step = section ? innermostStep(section->steps, path) : nullptr;
    return step && step->contexts && path.startsWith(*step->contexts) ? *step->contexts : flow.path();
}

bool isContextsPlace(const Snapshot &snapshot, const NodePath &place)
{
    const Step *const step = place.isRoot() ? nullptr : snapshot.flow().stepAt(place);
    return step && step->contexts == place;
}

NodePath holderOf(const Snapshot &snapshot, const NodePath &place)
{
    const Step *const step = place.isRoot() ? nullptr : snapshot.flow().stepAt(place.parent());
    return step ? step->path : NodePath();
}

std::vector<TrailStation> trailTo(const Snapshot &snapshot, const NodePath &place)
{
    std::vector<TrailStation> trail;
    // From the inside out.
    for (NodePath at = place; !at.isRoot();) {
        const Step *const step = snapshot.flow().stepAt(at.parent());
        if (!step)
            break;
        trail.push_back({nameIn(*step, at), at});
        trail.push_back({oneLine(step->method, LongestName), step->path});
        if (const SectionFlow *const section = snapshot.flow().sectionAt(step->path))
            trail.push_back({oneLine(section->name, LongestName), section->path});
        at = snapshot.flow().flowAt(step->path).path();
    }
    std::reverse(trail.begin(), trail.end());
    return trail;
}

} // namespace patchcord
