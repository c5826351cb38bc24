// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <set>

namespace patchcord {

/// Lines of a text, counted from 1.
using Lines = std::set<int>;

/// The line of an offset.
int lineOf(const Snapshot &snapshot, qsizetype offset);

/// Where a value is told: at its key or its dash, and where it begins.
Lines linesOfValue(const Snapshot &snapshot, const SyntaxNode &value);

/// The lines of every entry of a map that has this key.
Lines linesOfKey(const Snapshot &snapshot, const SyntaxNode &map, const QString &key);

/// The other ends of the references that are tied to a part of the document before the change: of a label
/// the goto, of a transfer the section, and so on.
Lines linesTiedTo(const SyntaxNode &partBefore, const Snapshot &before, const Snapshot &after);

} // namespace patchcord
