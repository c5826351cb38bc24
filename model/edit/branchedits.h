// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

namespace patchcord {

// Branches of a step, named by the path of their list of steps.

/// Removes a branch with its steps. Fails when the step would have none left that it needs.
Result<TextEdits> removeBranch(const Snapshot &snapshot, const NodePath &branch);

/// Gives a case another value, a `when` another condition.
Result<TextEdits> renameBranch(const Snapshot &snapshot, const NodePath &branch, const QString &text);

/// What renameBranch replaces; empty when there is nothing to name, as for `else`.
QString branchName(const Snapshot &snapshot, const NodePath &branch);

/// The branch whose list of steps a path is, or null.
const Branch *branchAt(const CallFlow &flow, const NodePath &path);

} // namespace patchcord
