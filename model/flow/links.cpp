// SPDX-License-Identifier: MIT
#include "model/flow/links.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The step that carries a label in a section, or null.
const Step *labelled(const SectionFlow &section, const QString &label)
{
    const Step *found = nullptr;
    forEachStep(section.steps, [&](const Step &step) {
        if (!found && !label.isEmpty() && step.label == label)
            found = &step;
    });
    return found;
}

} // namespace

const Edge *edgeOnPath(const Step &step, const NodePath &path)
{
    const auto holds = [&path](const Edge &edge) { return path.startsWith(edge.targetPath); };
    const auto found = std::find_if(step.edges.begin(), step.edges.end(), holds);
    return found != step.edges.end() ? &*found : step.edges.empty() ? nullptr : &step.edges.front();
}

std::optional<NodePath> linkTarget(const CallFlow &whole, const NodePath &path)
{
    const Step *const step = whole.stepAt(path);
    const Edge *const edge = step ? edgeOnPath(*step, path) : nullptr;
    if (!edge)
        return std::nullopt;
    const CallFlow &flow = whole.flowAt(path);
    if (edge->targetKind == TargetKind::Section) {
        const SectionFlow *const section = flow.section(edge->target);
        return section ? std::optional(section->path) : std::nullopt;
    }
    const SectionFlow *const own = flow.ownSectionAt(path);
    const bool isLabel = edge->targetKind == TargetKind::Label && own;
    const Step *const target = isLabel ? labelled(*own, edge->target) : nullptr;
    return target ? std::optional(target->path) : std::nullopt;
}

QList<NodePath> stepsLeadingTo(const CallFlow &whole, const NodePath &path)
{
    const CallFlow &flow = whole.flowAt(path);
    const Step *const step = whole.stepAt(path);
    const SectionFlow *const target = flow.ownSectionAt(path);
    const QString label = step ? step->label : QString();
    QList<NodePath> steps;
    if (!target)
        return steps;
    for (const SectionFlowPtr &section : flow.sections()) {
        forEachStep(section->steps, [&](const Step &from) {
            const bool leads = std::any_of(from.edges.begin(), from.edges.end(), [&](const Edge &edge) {
                return label.isEmpty()
                    ? edge.targetKind == TargetKind::Section && edge.target == target->name
                    : edge.targetKind == TargetKind::Label && edge.target == label && section.get() == target;
            });
            if (leads)
                steps.append(from.path);
        });
    }
    return steps;
}

} // namespace patchcord
