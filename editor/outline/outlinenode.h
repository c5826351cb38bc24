// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/sectionflow.h"

#include <memory>
#include <vector>

namespace patchcord {

/// A row of the outline. What it shows is one of three; the pointers into a flow are renewed with the
/// snapshot.
struct OutlineNode
{
    OutlineNode *parent = nullptr;
    int row = 0;
    SectionFlowPtr section; ///< of a section's row; keeps alive what the rows below point to
    const Step *step = nullptr;
    const Branch *branch = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;
    bool hasChildren = false; ///< children were made

    const NodePath &path() const { return section ? section->path : step ? step->path : branch->path; }
    size_t childCount() const
    {
        return section ? section->steps.size() : step ? step->branches.size() : branch->steps.size();
    }

    /// Makes the rows below, once.
    void makeChildren()
    {
        if (hasChildren)
            return;
        hasChildren = true;
        children.reserve(childCount());
        for (size_t i = 0; i < childCount(); ++i)
            children.push_back(makeChild(i));
    }

    std::unique_ptr<OutlineNode> makeChild(size_t i)
    {
        auto child = std::make_unique<OutlineNode>();
        child->parent = this;
        child->row = int(i);
        if (section)
            child->step = &section->steps[i];
        else if (step)
            child->branch = &step->branches[i];
        else
            child->step = &branch->steps[i];
        return child;
    }
};

} // namespace patchcord
