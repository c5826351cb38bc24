// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace patchcord {

class CompareCommands;
class DocumentTab;

/// The actions that compare the current document, and their menu.
class CompareActions : public QObject
{
    Q_OBJECT

public:
    CompareActions(CompareCommands &commands, QWidget &window);

    void addTo(QMenu &menu) const;
    QAction *compareAction() const { return m_disk; }

    /// Null disables them.
    void setTab(DocumentTab *tab);

private:
    CompareCommands &m_commands;
    QPointer<DocumentTab> m_tab;
    QAction *m_disk;
    QAction *m_file;
    QAction *m_commit;
};

} // namespace patchcord
