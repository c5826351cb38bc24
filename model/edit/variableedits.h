// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

#include <QStringList>

namespace patchcord {

/// The variables that what stands at a path sets or reads, each once, in the order of the text; of the whole
/// document for the root. Without those that methods set: their names are not for the writer to choose.
QStringList variablesAt(const Snapshot &snapshot, const NodePath &path);

/// Renames a variable wherever the document names it: in set and unset, in switches, conditions and ${…},
/// also where only a part of it is read (`order.items`). Documents that stand as text are left alone. Fails
/// when the new name cannot be one, or is taken.
Result<TextEdits> renameVariable(const Snapshot &snapshot, const QString &from, const QString &to);

} // namespace patchcord
