// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace patchcord {

class DocumentTab;

/// Undo and redo under the names of what they undo, delete, and find.
class EditActions : public QObject
{
    Q_OBJECT

public:
    explicit EditActions(QWidget &window);

    void addMenu(QMenuBar &bar);
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    /// Null disables everything.
    void setTab(DocumentTab *tab);
    void deleteSelected();

Q_SIGNALS:
    void findRequested();

private:
    void fill();
    void refresh();

    QPointer<DocumentTab> m_tab;
    QMenu *m_menu = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
};

} // namespace patchcord
