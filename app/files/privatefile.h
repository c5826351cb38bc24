// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace patchcord {

/// Replaces a file of the state folder in one go; nobody but the user may read it. Its folder is there. May
/// be called by any thread. Fails with the system's words.
Result<bool> writePrivateFile(const QString &path, const QByteArray &bytes);

/// A lock of this process, not yet taken, that is taken over only from a process that is gone, however old it
/// is.
std::unique_ptr<QLockFile> processLock(const QString &path);

} // namespace patchcord
