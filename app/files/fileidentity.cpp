// SPDX-License-Identifier: MIT
#include "app/files/fileidentity.h"

#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace patchcord {

#ifdef Q_OS_LINUX
namespace {

void takeAttributes(int handle, const QByteArray &path)
{
    QByteArray names(1 << 16, '\0'); // the kernel's own limit
    const ssize_t length = ::listxattr(path.constData(), names.data(), size_t(names.size()));
    if (length <= 0)
        return;
    names.truncate(length);
    for (const QByteArray &name : names.split('\0')) {
        QByteArray value(1 << 16, '\0');
        const ssize_t size =
            name.isEmpty() ? -1 : ::getxattr(path.constData(), name, value.data(), size_t(value.size()));
        if (size >= 0)
            (void)::fsetxattr(handle, name, value.constData(), size_t(size), 0);
    }
}

} // namespace
#endif

int namesOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found;
    return ::stat(QFile::encodeName(path), &found) == 0 ? int(found.st_nlink) : 0;
#else
    return QFile::exists(path) ? 1 : 0;
#endif
}

void takeIdentity(QFileDevice &file, const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    struct stat old, now;
    if (::stat(name, &old) != 0 || ::fstat(file.handle(), &now) != 0)
        return;
    // The group alone may be changed by who is a member of it, the owner by the administrator only.
    if ((old.st_uid != now.st_uid || old.st_gid != now.st_gid)
        && ::fchown(file.handle(), old.st_uid, old.st_gid) != 0)
        (void)!::fchown(file.handle(), uid_t(-1), old.st_gid);
    // Qt's own copy of the mode lets the administrator write what he may write anyway.
    (void)!::fchmod(file.handle(), old.st_mode & 07777);
#ifdef Q_OS_LINUX
    takeAttributes(file.handle(), name);
#endif
#else
    Q_UNUSED(file)
    Q_UNUSED(path)
#endif
}

bool syncFile(QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    (void)::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace patchcord
