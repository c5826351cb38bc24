// SPDX-License-Identifier: MIT
#pragma once

#include "editor/rename/renamesubject.h"

#include <optional>

namespace patchcord {

/// What is named at an offset of the text and can get another name: a section, a label or a variable, at the
/// place where it is made or where it is used. Right behind a name counts as well.
std::optional<RenameSubject> renameSubjectAt(const Snapshot &snapshot, qsizetype offset);

} // namespace patchcord
