// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <optional>

namespace patchcord {

/// The bytes of a bracket and its other half.
struct BracketPair
{
    qsizetype opening = 0;
    qsizetype closing = 0;
};

/// The brackets of the collection that one before or behind the offset belongs to. Brackets in texts and
/// comments are none.
std::optional<BracketPair> bracketsAt(const Snapshot &snapshot, qsizetype offset);

} // namespace patchcord
