// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

namespace patchcord {

// The comment lines straight above a step, a section or any other item of a block collection: its note.

/// The whole note, its lines without `#`; empty where there is none.
QString commentText(const Snapshot &snapshot, const NodePath &path);

/// Writes the note, line by line, in the style found; lines that stay the same keep their bytes, and comments
/// behind something on its line are left alone. An empty text removes it. Fails where no comment can stand,
/// and when it would be read as a step that is switched off.
Result<TextEdits> setComment(const Snapshot &snapshot, const NodePath &path, const QString &text);

/// Why setComment would fail whatever the text, or an empty text.
QString commentObstacle(const Snapshot &snapshot, const NodePath &path);

} // namespace patchcord
