// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

namespace patchcord {

/// The findings about what a path leads to, in the order of the text: those of a step without those of the
/// steps inside it, those of a section or of the whole document with everything in it.
Diagnostics findingsAt(const Snapshot &snapshot, const NodePath &path);

} // namespace patchcord
