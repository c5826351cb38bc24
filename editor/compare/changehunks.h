// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparison.h"
#include "model/text/linediff.h"

#include <vector>

namespace patchcord {

/// The lines that a thing stands on in one of the texts, with what belongs to it; none where it is not there.
LineSpan linesOfSide(const ChangeSide &side, const LineIndex &lines);

/// Where things that changed stand one behind the other, their lines are one hunk: it is cut between them, so
/// that each can be looked at and taken over alone. Cut hunks touch; no line is added or lost.
std::vector<LineHunk> hunksByChange(const std::vector<LineHunk> &hunks, const DocumentComparison &comparison,
    const LineIndex &linesA, const LineIndex &linesB);

} // namespace patchcord
