// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/text/textedit.h"

namespace patchcord {

class SyntaxTree;

/// Where what a path names stands after a change of the text: it follows the first byte of its key or its
/// dash. What was deleted falls back to what took its place in the list, else to its parent.
NodePath carriedPath(
    const NodePath &path, const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after);

} // namespace patchcord
