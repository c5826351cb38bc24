// SPDX-License-Identifier: MIT
#include "app/files/privatefile.h"

#include <QFile>
#include <QSaveFile>

namespace patchcord {

Result<bool> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (!isWritten)
        return Failure{file.errorString()};
    return true;
}

std::unique_ptr<QLockFile> processLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace patchcord
