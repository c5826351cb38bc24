// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace patchcord {

/// The files opened or saved last, newest first, kept in the settings. Files only: what came from a URL has
/// no place on disk and may carry a password in its address.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int Limit = 12;

    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    const QStringList &paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void store();

    QSettings &m_settings;
    QStringList m_paths;
};

} // namespace patchcord
