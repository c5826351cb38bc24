// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

#include <QList>

namespace patchcord {

// Steps that are switched off by commenting them out, and on again. Both are a matter of block YAML. Steps of
// a list that has no others leave `[]` behind the key, which goes when one of them comes back: switched off
// and on, a text is the same to the byte.

/// Puts `# ` in front of the lines of steps, wherever each stands, and of the comments that belong to them.
Result<TextEdits> disableSteps(const Snapshot &snapshot, const QList<NodePath> &steps);

/// Takes the `#` away again. `disabled` are paths of disabled steps, see disabledsteps.h.
Result<TextEdits> enableSteps(const Snapshot &snapshot, const QList<NodePath> &disabled);

/// Removes disabled steps with the comments that belong to them.
Result<TextEdits> removeDisabled(const Snapshot &snapshot, const QList<NodePath> &disabled);

} // namespace patchcord
