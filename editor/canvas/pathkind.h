// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <optional>

namespace patchcord {

/// What a path names, as far as the canvas can act on it.
enum class PathKind : quint8 { Nothing, Section, Step, Branch, Disabled, Destination, Field };
PathKind kindOf(const Snapshot &snapshot, const NodePath &path);

/// A place in a list of steps.
struct StepPlace
{
    NodePath list;
    int index = 0;
};
/// Behind the step that the path leads to, or at the end of the branch or section; the end of the entry
/// section for a document.
std::optional<StepPlace> placeBehind(const Snapshot &snapshot, const NodePath &path);

} // namespace patchcord
