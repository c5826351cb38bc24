// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <memory>
#include <vector>

namespace patchcord {

/// The destinations of a connect step that stand in the outline directly below it: those of one list. A
/// single one is told by the step itself.
const std::vector<Destination> &destinationRows(const Step &step);
/// The groups of a connect step that dials in groups.
const std::vector<DialGroup> &groupRows(const Step &step);
/// How many rows stand below a step, a branch, a group or a destination.
size_t rowsBelow(const Step &step);
size_t rowsBelow(const Branch &branch);
size_t rowsBelow(const DialGroup &group);
size_t rowsBelow(const Destination &destination);

/// A row of the outline. What it shows is one of these; the pointers into a flow are renewed with the
/// snapshot. Below a step stand its destinations or groups, its branches, its documents and its contexts, in
/// this order.
struct OutlineNode
{
    OutlineNode *parent = nullptr;
    int row = 0;
    SectionFlowPtr section; ///< of a section's row, also in a document inside a step; keeps alive what the
                            ///< rows below point to
    const Step *step = nullptr;
    const Branch *branch = nullptr;
    const DialGroup *group = nullptr;
    const Destination *destination = nullptr;
    const InlineDocument *document = nullptr;
    const NodePath *contexts = nullptr; ///< where the contexts of an AI agent stand
    std::vector<SectionFlowPtr> contextSections; ///< what they hold
    std::vector<std::unique_ptr<OutlineNode>> children;
    bool hasChildren = false; ///< children were made

    const NodePath &path() const;
    size_t childCount() const;

    /// Makes the rows below, once.
    void makeChildren(const Snapshot &snapshot);
    std::unique_ptr<OutlineNode> makeChild(const Snapshot &snapshot, size_t i);
};

} // namespace patchcord
