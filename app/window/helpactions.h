// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QMenuBar;
class QWidget;

namespace patchcord {

/// The Help menu: keyboard shortcuts, the command line, about.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    explicit HelpActions(QWidget &window);

    void addMenu(QMenuBar &bar);

private:
    void showShortcuts();
    void showCommandLine();
    void showAbout();
    void showPage(const QString &title, const QString &text);

    QWidget &m_window;
};

} // namespace patchcord
