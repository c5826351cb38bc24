// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

#include <QList>

namespace patchcord {

class EditScript;

// What people do to several steps at once, as edits.

/// Steps that stand next to each other in one list.
struct StepRun
{
    NodePath list;
    int first = 0;
    int count = 0;

    NodePath step(int i) const { return list.child(first + i); }
    int end() const { return first + count; }
    /// Whether a path leads to one of them, or into it.
    bool holds(const NodePath &path) const;
};

/// The run that some steps are, in whatever order they are named; else why they are none.
Result<StepRun> runOf(const QList<NodePath> &steps);

/// The steps that are not inside others of them, each once, in the order of the document; also such as stand
/// in comments.
QList<NodePath> outermost(const Snapshot &snapshot, QList<NodePath> steps);

/// Puts a copy of the steps behind the last of them, with their text and comments and labels of their own.
Result<TextEdits> duplicateSteps(const Snapshot &snapshot, const StepRun &run);

/// The flow of a text between two edits, which may also be a list of steps alone.
CallFlow flowOf(const SyntaxTree &tree, const Catalog &catalog);

/// Gives the labels of steps that were copied to this place free names where the section has them already,
/// and lets the gotos among the copies follow. `script` is what has inserted the copies.
void renameCopiedLabels(EditScript &script, const Catalog &catalog, const StepRun &copies);

/// Moves steps, wherever each stands, one behind the other before the step at `index` of a list, which counts
/// as it is before the move.
Result<TextEdits> moveSteps(
    const Snapshot &snapshot, const QList<NodePath> &steps, const NodePath &list, int index);

} // namespace patchcord
