// SPDX-License-Identifier: MIT
#include "app/files/filelock.h"

#include "app/files/privatefile.h"
#include "app/files/statefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace patchcord {

namespace {

QString locksFolder()
{
    return stateFolder() + QStringLiteral("/locks");
}

std::unique_ptr<QLockFile> lockOf(const QString &canonicalPath)
{
    const QByteArray name = QCryptographicHash::hash(canonicalPath.toUtf8(), QCryptographicHash::Sha256);
    return processLock(locksFolder() + u'/' + QString::fromLatin1(name.toHex()) + QStringLiteral(".lock"));
}

/// Whether the lock is had by somebody else.
bool isHeld(const QLockFile &lock, qint64 &pid)
{
    QString host, program;
    return lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&pid, &host, &program)
        && pid != QCoreApplication::applicationPid();
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

std::unique_ptr<FileLock> FileLock::take(const QString &canonicalPath)
{
    std::unique_ptr<QLockFile> file;
    if (makePrivateFolder(locksFolder())) {
        file = lockOf(canonicalPath);
        qint64 pid = 0;
        if (!file->tryLock() && isHeld(*file, pid))
            return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(file)));
}

std::optional<qint64> FileLock::holder(const QString &canonicalPath)
{
    if (!QFileInfo(locksFolder()).isDir())
        return std::nullopt;
    const std::unique_ptr<QLockFile> file = lockOf(canonicalPath);
    qint64 pid = 0;
    return !file->tryLock() && isHeld(*file, pid) ? std::optional(pid) : std::nullopt;
}

} // namespace patchcord
