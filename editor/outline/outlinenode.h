// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <memory>
#include <vector>

namespace patchcord {

/// A row of the outline. What it shows is one of four; the pointers into a flow are renewed with the
/// snapshot.
struct OutlineNode
{
    OutlineNode *parent = nullptr;
    int row = 0;
    SectionFlowPtr section; ///< of a section's row, also in a document inside a step; keeps alive what the
                            ///< rows below point to
    const Step *step = nullptr;
    const Branch *branch = nullptr;
    const InlineDocument *document = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;
    bool hasChildren = false; ///< children were made

    const NodePath &path() const
    {
        return section ? section->path : step ? step->path : branch ? branch->path : document->path;
    }
    size_t childCount() const
    {
        if (section)
            return section->steps.size();
        if (step)
            return step->branches.size() + step->documents.size();
        if (branch)
            return branch->steps.size();
        return document->flow ? document->flow->sections().size() : 0;
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
        else if (step && i < step->branches.size())
            child->branch = &step->branches[i];
        else if (step)
            child->document = &step->documents[i - step->branches.size()];
        else if (branch)
            child->step = &branch->steps[i];
        else
            child->section = document->flow->sections()[i];
        return child;
    }
};

} // namespace patchcord
