// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace patchcord {

class DocumentTab;

/// The two lists that lead anywhere: every command of the menus, and every section and label.
class PickActions : public QObject
{
    Q_OBJECT

public:
    explicit PickActions(QMainWindow &window);

    void setTab(DocumentTab *tab);

    QAction *commandsAction() const { return m_commands; }
    QAction *goToAction() const { return m_goTo; }

private:
    void showCommands();
    void showPlaces();

    QMainWindow &m_window;
    DocumentTab *m_tab = nullptr;
    QAction *m_commands;
    QAction *m_goTo;
};

} // namespace patchcord
