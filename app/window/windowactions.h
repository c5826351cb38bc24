// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace patchcord {

class DocumentTabs;

/// The Window menu: from one open document to the next.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(DocumentTabs &tabs, QWidget &window);

    void addMenu(QMenuBar &bar);

private:
    void go(int by);
    void fill(QMenu &menu);

    DocumentTabs &m_tabs;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace patchcord
