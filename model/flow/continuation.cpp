// SPDX-License-Identifier: MIT
#include "model/flow/continuation.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr qint64 ForEver = -1; // sleep: -1

bool holdsLabel(const Step &step)
{
    return !step.label.isEmpty()
        || std::any_of(step.branches.begin(), step.branches.end(), [](const Branch &branch) {
               return std::any_of(branch.steps.begin(), branch.steps.end(), holdsLabel);
           });
}

/// Whether the end of a list of steps is never come to. A label may be jumped to from anywhere.
bool endsInside(const std::vector<Step> &steps)
{
    bool isOver = false;
    for (const Step &step : steps)
        isOver = step.endsList || (isOver && !holdsLabel(step));
    return isOver;
}

bool alwaysBranches(const std::vector<Branch> &branches)
{
    return std::any_of(branches.begin(), branches.end(), [](const Branch &branch) {
        return branch.kind == BranchKind::Else || branch.kind == BranchKind::Default;
    });
}

/// cond and switch: the branches are all that the step does.
bool endsInBranches(const std::vector<Branch> &branches)
{
    return alwaysBranches(branches)
        && std::all_of(branches.begin(), branches.end(),
            [](const Branch &branch) { return branch.origin.isEmpty() && endsInside(branch.steps); });
}

bool endsOnReturn(const std::vector<Branch> &branches)
{
    return std::any_of(branches.begin(), branches.end(),
        [](const Branch &branch) { return branch.kind == BranchKind::OnReturn && endsInside(branch.steps); });
}

} // namespace

bool endsItsList(const StepShape &step, const std::vector<Branch> &branches)
{
    if (!step.known)
        return false;
    switch (step.known->flow) {
    case Flow::Ends:
    case Flow::Leaves:
        return true;
    case Flow::Jumps:
        return !step.body.value("when") && !step.body.value("max");
    case Flow::Continues:
        break;
    }
    if (step.known->name == QLatin1String("sleep"))
        return fieldOf(*step.known, step.body, QStringLiteral("duration")).integer() == ForEver;
    return endsInBranches(branches) || endsOnReturn(branches);
}

bool isOverAtOnce(const Step &step)
{
    if (!step.known)
        return false;
    static const QStringList waiting{
        QStringLiteral("sleep"), QStringLiteral("execute"), QStringLiteral("request")};
    const MethodGroup group = step.known->group;
    const bool isLogic = group == MethodGroup::Control || group == MethodGroup::State;
    if (step.known->waits && (!isLogic || waiting.contains(step.method)))
        return false;
    return std::all_of(step.branches.begin(), step.branches.end(), [](const Branch &branch) {
        return std::all_of(branch.steps.begin(), branch.steps.end(), isOverAtOnce);
    });
}

SectionJumps::SectionJumps(const SectionFlow &section)
{
    // Most sections have none, and need no walk.
    if (!section.labels.isEmpty())
        read(section.steps);
}

void SectionJumps::read(const std::vector<Step> &steps)
{
    int index = 0;
    for (const Step &step : steps) {
        if (!step.label.isEmpty() && !m_labels.contains(step.label))
            m_labels.insert(step.label, {&steps, index});
        for (const Edge &edge : step.edges) {
            if (edge.kind == EdgeKind::Goto) {
                m_targets.insert(edge.target);
                m_isOpen |= edge.targetKind == TargetKind::Computed;
            }
        }
        for (const Branch &branch : step.branches)
            read(branch.steps);
        ++index;
    }
}

bool SectionJumps::leadsInto(const Step &step) const
{
    if (!step.label.isEmpty())
        return isTarget(step.label);
    return std::any_of(step.branches.begin(), step.branches.end(), [this](const Branch &branch) {
        return std::any_of(
            branch.steps.begin(), branch.steps.end(), [this](const Step &inner) { return leadsInto(inner); });
    });
}

} // namespace patchcord
