// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/text/textedit.h"

#include <optional>

namespace patchcord {

class SyntaxTree;

/// Where what a path names stands after a change of the text: it follows the first byte of its key or its
/// dash. Nothing when it was deleted, or replaced together with that byte.
std::optional<NodePath> survivingPath(
    const NodePath &path, const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after);

/// The same for what must stand somewhere: what was deleted falls back to what took its place in the list,
/// else to its parent.
NodePath carriedPath(
    const NodePath &path, const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after);

} // namespace patchcord
