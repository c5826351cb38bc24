// SPDX-License-Identifier: MIT
#include "app/files/filelock.h"

#include "app/files/privatefile.h"
#include "app/files/statefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

/// The process, not this one, that is named on a lock.
std::optional<qint64> otherProcess(const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    return lock.getLockInfo(&process, &host, &program) && process != QCoreApplication::applicationPid()
        ? std::optional(process)
        : std::nullopt;
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
        if (!file->tryLock() && file->error() == QLockFile::LockFailedError && otherProcess(*file))
            return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(file)));
}

std::optional<qint64> FileLock::holder(const QString &canonicalPath)
{
    return otherProcess(*lockOf(canonicalPath));
}

} // namespace patchcord
