// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"

namespace patchcord {

/// The selected steps that stand in comments.
QList<NodePath> selectedDisabled(Document &document);

/// All steps in comments of the section that is selected, or that the selection lies in, in the order of the
/// text.
QList<NodePath> disabledAround(Document &document);
bool isAnyDisabledAround(Document &document);

namespace commands {

// Each is one undo step, and what it made is selected.

bool disableSelected(Document &document);
bool enable(Document &document, const QList<NodePath> &disabled);

} // namespace commands

} // namespace patchcord
