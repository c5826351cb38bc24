// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/documentfile.h"

namespace patchcord {

/// What stands in the way of saving, or would be lost by it. Known before anything is written, so that people
/// are asked and not surprised.
enum class SaveHindrance : quint8 {
    None,
    NoFolder, ///< the folder is gone
    ReadOnlyFile,
    ReadOnlyFolder, ///< the file cannot be replaced in one go, only written over
    OtherNames, ///< hard links: the file has other names, which keep the old content
};

SaveHindrance saveHindrance(const QString &path);

/// How a file's content is changed.
enum class SaveWay : quint8 {
    Replace, ///< the old content or the new one is there, never a part of it
    WriteOver, ///< in place: a power cut in the middle leaves a part; other names of the file see the change
};

/// Gives a file a new content. Follows symbolic links; mode, owner, access lists and other attributes stay.
/// Every write is checked, brought to the disk, and the file is read again and compared. Fails without having
/// changed the file, or says so.
Result<FileMark> writeDocumentFile(
    const QString &path, const QByteArray &bytes, SaveWay way = SaveWay::Replace);

} // namespace patchcord
