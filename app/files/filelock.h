// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>
#include <optional>

namespace patchcord {

/// The right to edit a file, which one process has at a time. It lies in the state folder, not beside the
/// file, and is given up with the object. One that a dead process left is taken over.
class FileLock
{
public:
    /// Null when another process that lives has it. Where locks cannot be kept (a home that may not be
    /// written) everybody gets one.
    static std::unique_ptr<FileLock> take(const QString &canonicalPath);

    /// The process, not this one, whose name is on the lock of a file; it may be dead. For who was refused,
    /// and only read: a lock taken to ask would refuse it to whom else wants it.
    static std::optional<qint64> holder(const QString &canonicalPath);

private:
    explicit FileLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file; ///< null where locks cannot be kept
};

} // namespace patchcord
