// SPDX-License-Identifier: MIT
#include "app/files/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace patchcord {

namespace {

QString defaultPath()
{
    const QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("patchcord"), QStringLiteral("patchcord"));
    return settings.fileName();
}

bool canBeRead(const QString &path)
{
    if (!QFileInfo::exists(path))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
}

} // namespace

SettingsFile::SettingsFile()
    : SettingsFile(defaultPath())
{
}

SettingsFile::SettingsFile(const QString &path)
{
    if (canBeRead(path)) {
        m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
        m_settings->allKeys(); // reads it
        if (m_settings->status() == QSettings::NoError)
            return;
    }
    m_problem = QCoreApplication::translate("patchcord::SettingsFile",
        "The settings in “%1” cannot be read. They are left as they are, and what is set now is forgotten at "
        "the end. Mend the file or remove it.")
                    .arg(QDir::toNativeSeparators(path));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
}

} // namespace patchcord
