// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/syntax/value.h"
#include "model/text/result.h"

namespace patchcord {

/// What a whole document means, with every alias replaced by what it names and every key as text.
/// Fails with a sentence when the text is broken or when that meaning is not one: keys that stand twice, an
/// alias inside the thing it names, more than MaxResolvedNodes values once the aliases are written out.
Result<Value> resolvedValue(const Snapshot &snapshot);

inline constexpr int MaxResolvedNodes = 1'000'000;

} // namespace patchcord
