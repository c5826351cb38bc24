// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/session.h"

#include <QObject>
#include <QTimer>

namespace patchcord {

class MainWindow;

/// Notes which files are open and how they are looked at, and opens them again at another start.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// Below stateFolder().
    static QString defaultFile();

    SessionKeeper(MainWindow &window, const QString &file, QObject *parent = nullptr);

    /// Whether there is something to open.
    bool isEmpty() const { return m_last.files.empty(); }
    /// Opens what was open last, as far as it is still there.
    void restore();
    /// From now on this window's files are what a later start opens.
    void follow();
    /// Writes it at once.
    void write();

private:
    Session present() const;

    MainWindow &m_window;
    QString m_file;
    Session m_last; ///< as it is in the file
    QTimer m_settle;
};

} // namespace patchcord
