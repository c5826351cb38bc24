// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"
#include "model/flow/connectplan.h"

namespace patchcord {

// What people do to the dialling of a connect step. `connect` is the path of its body
// (/sections/main/2/connect), destinations and groups are named by the paths that readConnectPlan gives.

/// Changes the dialling form and keeps the destinations with their fields, comments and exact text:
/// one after another to all at once renames a key. To groups, each destination that was dialled in turn gets
/// a group of its own, and those that were dialled all at once become one group: what is dialled when stays
/// the same. Groups are joined again on the way back, so there and back gives the same bytes. To
/// DialForm::One fails when there is more than one destination, and says so.
Result<TextEdits> setDialForm(const Snapshot &snapshot, const NodePath &connect, DialForm form);

/// Why setDialForm would fail, or an empty text.
QString dialFormObstacle(const Snapshot &snapshot, const NodePath &connect, DialForm form);

/// Adds a destination at `index` of a group (0 is the only group but in serial_parallel). With DialForm::One,
/// the connect becomes serial first. A connect without dialling gets `to`.
Result<TextEdits> addDestination(
    const Snapshot &snapshot, const NodePath &connect, int group, int index, const QString &to);
/// Removes a destination; a group or a list that becomes empty goes with it.
Result<TextEdits> removeDestination(
    const Snapshot &snapshot, const NodePath &connect, const NodePath &destination);
/// Moves a destination to a place in a group; `group` equal to the number of groups makes a new one
/// (serial_parallel). A group that loses its last destination is removed.
Result<TextEdits> moveDestination(
    const Snapshot &snapshot, const NodePath &connect, const NodePath &destination, int group, int index);

} // namespace patchcord
