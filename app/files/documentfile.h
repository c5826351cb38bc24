// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QByteArray>
#include <QString>

namespace patchcord {

/// What a file held when it was read or written: enough to tell later whether it is still the same.
/// Content decides, not time: clocks lie and tools keep dates.
struct FileMark
{
    QByteArray hash;

    static FileMark of(const QByteArray &bytes);
    friend bool operator==(const FileMark &, const FileMark &) = default;
};

/// How a file on disk compares with what was read from it.
enum class DiskState : quint8 {
    Same,
    Changed,
    Gone, ///< deleted, or no longer a file that can be read
};

/// The bytes of a regular file. Folders, devices and pipes are refused without being opened,
/// and so is what is larger than any call flow; the sentence names the file.
Result<QByteArray> readDocumentFile(const QString &path);

/// Replaces the file's content in one go: the old content or the new one is there, never a part.
/// Follows symbolic links and keeps the mode. Every write is checked, and the file is read again and
/// compared.
Result<FileMark> writeDocumentFile(const QString &path, const QByteArray &bytes);

DiskState compareWithDisk(const QString &path, const FileMark &mark);

/// The absolute path with symbolic links resolved, so that one file has one name; works for files that do not
/// exist.
QString canonicalPath(const QString &path);

} // namespace patchcord
