// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textlines.h"
#include "model/snapshot/snapshot.h"

#include <optional>

namespace patchcord {

/// Items of a list, or entries of an object, that follow each other.
struct ItemRun
{
    SyntaxNode collection;
    int first = 0;
    int last = 0;
};

/// The run that lines mean: the first of them that says something begins with its first item, and none of
/// them says anything outside the collection. Nothing in and beside text that could not be read.
std::optional<ItemRun> runAt(const Snapshot &snapshot, TouchedLines lines);

/// The whole lines of the item that begins on a line, with the comments above it. Nothing when it has no
/// lines of its own.
std::optional<TouchedLines> linesOfItem(const Snapshot &snapshot, int line);

} // namespace patchcord
