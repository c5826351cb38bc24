// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/linediff.h"

#include <vector>

namespace patchcord {

/// One row of two texts side by side: a line of each, or of one of them beside a gap.
struct DiffRow
{
    int a = -1; ///< line, from 0; -1: a gap
    int b = -1;
    int hunk = -1; ///< that the row belongs to; -1: both lines are the same

    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

/// All rows of two texts.
std::vector<DiffRow> diffRows(const std::vector<LineHunk> &hunks, int linesA, int linesB);

/// The first row of each hunk.
std::vector<int> firstRows(const std::vector<DiffRow> &rows, size_t hunks);

} // namespace patchcord
