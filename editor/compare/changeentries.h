// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparison.h"
#include "model/text/linediff.h"

#include <vector>

namespace patchcord {

/// One thing to look at in a comparison: a change with the lines that belong to it, or lines that differ and
/// change nothing that could be told.
struct ChangeEntry
{
    int change = -1; ///< index in the comparison; -1: lines alone
    std::vector<int> hunks; ///< indexes, rising; may be empty when the lines are told by other entries
};

/// What there is to look at, in the order of the second text. A hunk belongs to the innermost changes that
/// its lines are about.
std::vector<ChangeEntry> changeEntries(const DocumentComparison &comparison,
    const std::vector<LineHunk> &hunks, const LineIndex &linesA, const LineIndex &linesB);

} // namespace patchcord
