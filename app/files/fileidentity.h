// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDevice>
#include <QString>

namespace patchcord {

/// What a file is to the system besides its content and mode. Where the system has no such thing, nothing is
/// done.

/// How many names (hard links) the file has; 0 when there is none.
int namesOf(const QString &path);

/// Gives an open file the owner, the group, the access lists and the extended attributes of the one at
/// `path`, as far as we may: what is refused stays as it is.
void takeIdentity(QFileDevice &file, const QString &path);

/// Brings a file's content to the disk.
bool syncFile(QFileDevice &file);
/// Brings the names in a folder to the disk, so that a file that was replaced is so after a power cut.
void syncFolder(const QString &folder);

} // namespace patchcord
