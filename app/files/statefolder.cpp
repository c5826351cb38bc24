// SPDX-License-Identifier: MIT
#include "app/files/statefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace patchcord {

namespace {

constexpr auto Private = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

QString stateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt 6.4 does not know this place yet. Relative paths are to be ignored, say the XDG rules.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return QDir::cleanPath(state) + QStringLiteral("/patchcord");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/patchcord/state");
#endif
}

bool makePrivateFolder(const QString &folder)
{
    const QString above = QFileInfo(folder).path();
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(above) || !QDir().mkdir(folder))
            return false;
    }
    return QFile::setPermissions(folder, Private);
}

} // namespace patchcord
