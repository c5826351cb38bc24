// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

namespace patchcord {

/// What a person means who puts the cursor at a byte: the step on the line of its method, the destination
/// anywhere in one, else the innermost value inside the step, else the section. The root when it is none of
/// these.
NodePath chosenPath(const Snapshot &snapshot, qsizetype offset);

/// The bytes that belong to a selected path: key or dash to the end of its value. Empty when it is not there.
TextRange chosenRange(const Snapshot &snapshot, const NodePath &path);

} // namespace patchcord
