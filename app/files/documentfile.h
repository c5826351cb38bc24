// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QByteArray>
#include <QString>

namespace patchcord {

/// What a file held when it was read or written: enough to tell later whether it is still the same.
/// Content decides, not time, size or inode: clocks lie, tools keep dates, and a file that was replaced by
/// one of the same content takes nothing from anybody.
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

/// A sentence that says why what stands at a path is no file to read or to replace; empty when it is one, or
/// when nothing stands there.
QString noFileReason(const QString &path);

/// The bytes of a regular file. Folders, devices and pipes are refused without being opened,
/// and so is what is larger than any call flow; the sentence names the file.
Result<QByteArray> readDocumentFile(const QString &path);

DiskState compareWithDisk(const QString &path, const FileMark &mark);

/// The absolute path with symbolic links resolved, so that one file has one name; works for files that do not
/// exist.
QString canonicalPath(const QString &path);

} // namespace patchcord
