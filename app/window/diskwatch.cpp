// SPDX-License-Identifier: MIT
#include "app/window/diskwatch.h"

#include <QFileInfo>

namespace patchcord {

namespace {

constexpr int SettleMs = 150; ///< writers take a moment between making a file and filling it

} // namespace

DiskWatch::DiskWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watchAgain();
        Q_EMIT touched();
    });
}

void DiskWatch::setPaths(const QSet<QString> &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    watchAgain();
}

void DiskWatch::watchAgain()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : std::as_const(m_paths)) {
        for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
            if (!watched.contains(each) && QFileInfo::exists(each))
                m_watcher.addPath(each);
        }
    }
}

} // namespace patchcord
