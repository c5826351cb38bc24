// SPDX-License-Identifier: MIT
#include "editor/outline/outlinenode.h"

#include "model/flow/aicontexts.h"

namespace patchcord {

const std::vector<Destination> &destinationRows(const Step &step)
{
    static const std::vector<Destination> none;
    const bool isList = step.plan && step.plan->form != DialForm::One && step.plan->form != DialForm::Groups;
    return isList && !step.plan->groups.empty() ? step.plan->groups.front().destinations : none;
}

const std::vector<DialGroup> &groupRows(const Step &step)
{
    static const std::vector<DialGroup> none;
    return step.plan && step.plan->form == DialForm::Groups ? step.plan->groups : none;
}

size_t rowsBelow(const Step &step)
{
    return destinationRows(step).size() + groupRows(step).size() + step.branches.size()
        + step.documents.size() + (step.contexts ? 1 : 0);
}

size_t rowsBelow(const Branch &branch)
{
    return branch.steps.size();
}

size_t rowsBelow(const DialGroup &group)
{
    return group.destinations.size();
}

size_t rowsBelow(const Destination &)
{
    return 0;
}

const NodePath &OutlineNode::path() const
{
    return section    ? section->path
        : step        ? step->path
        : branch      ? branch->path
        : group       ? group->path
        : destination ? destination->path
        : document    ? document->path
                      : *contexts;
}

size_t OutlineNode::childCount() const
{
    if (section)
        return section->steps.size();
    if (step)
        return rowsBelow(*step);
    if (branch)
        return rowsBelow(*branch);
    if (group)
        return rowsBelow(*group);
    if (document)
        return document->flow ? document->flow->sections().size() : 0;
    return contextSections.size();
}

void OutlineNode::makeChildren(const Snapshot &snapshot)
{
    if (hasChildren)
        return;
    hasChildren = true;
    children.reserve(childCount());
    for (size_t i = 0; i < childCount(); ++i)
        children.push_back(makeChild(snapshot, i));
}

std::unique_ptr<OutlineNode> OutlineNode::makeChild(const Snapshot &snapshot, size_t i)
{
    auto child = std::make_unique<OutlineNode>();
    child->parent = this;
    child->row = int(i);
    if (section) {
        child->step = &section->steps[i];
    } else if (branch) {
        child->step = &branch->steps[i];
    } else if (group) {
        child->destination = &group->destinations[i];
    } else if (document) {
        child->section = document->flow->sections()[i];
    } else if (!step) {
        child->section = contextSections[i];
    } else {
        const auto take = [&i](const auto &rows, auto &into) {
            if (i < rows.size()) {
                into = &rows[i];
                return true;
            }
            i -= rows.size();
            return false;
        };
        if (!take(destinationRows(*step), child->destination) && !take(groupRows(*step), child->group)
            && !take(step->branches, child->branch) && !take(step->documents, child->document)) {
            child->contexts = &*step->contexts;
            child->contextSections = patchcord::contextSections(
                readAiContexts(snapshot.resolve(*step->contexts), *step->contexts));
        }
    }
    return child;
}

} // namespace patchcord
