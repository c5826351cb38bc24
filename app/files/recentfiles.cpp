// SPDX-License-Identifier: MIT
#include "app/files/recentfiles.h"

#include "app/files/documentfile.h"

#include <QSettings>

namespace patchcord {

namespace {

QString key()
{
    return QStringLiteral("recentFiles");
}

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_paths(settings.value(key()).toStringList().mid(0, Limit))
{
}

void RecentFiles::add(const QString &path)
{
    const QString name = canonicalPath(path);
    m_paths.removeAll(name);
    m_paths.prepend(name);
    m_paths = m_paths.mid(0, Limit);
    store();
}

void RecentFiles::remove(const QString &path)
{
    if (m_paths.removeAll(path) > 0)
        store();
}

void RecentFiles::clear()
{
    m_paths.clear();
    store();
}

void RecentFiles::store()
{
    m_settings.setValue(key(), m_paths);
    Q_EMIT changed();
}

} // namespace patchcord
