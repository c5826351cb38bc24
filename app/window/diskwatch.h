// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace patchcord {

/// Tells when files may have changed on disk: a hint to look, no proof. Editors replace files, and a replaced
/// file is no longer watched by the system: it is watched anew. The folder is watched for the moment in
/// between.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QObject *parent = nullptr);

    void setPaths(const QSet<QString> &paths);

Q_SIGNALS:
    /// A file or its folder changed; a burst of changes is told once.
    void touched();

private:
    void watchAgain();

    QFileSystemWatcher m_watcher;
    QSet<QString> m_paths;
    QTimer m_settle;
};

} // namespace patchcord
