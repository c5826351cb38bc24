// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// Where the program keeps what is neither a setting nor a document: unsaved work, the session, locks. By the
/// XDG rules $XDG_STATE_HOME/patchcord, elsewhere the system's folder for it. Ends without a slash; need not
/// exist.
QString stateFolder();

/// Makes a folder, and those above it, which nobody but the user may look into. False when that fails, or
/// when others can.
bool makePrivateFolder(const QString &folder);

} // namespace patchcord
