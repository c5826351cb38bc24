// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace patchcord {

class DocumentTab;
class WorkArea;

/// The fixes in the menu Edit: those of what is worked at, in whatever view that is, and all that leave no
/// choice.
class FixActions : public QObject
{
    Q_OBJECT

public:
    FixActions(WorkArea &area, QWidget &window);

    QList<QAction *> actions() const { return {m_fix, m_fixSure}; }

    /// Null disables everything.
    void setTab(DocumentTab *tab);

private:
    void openFixes();
    void refresh();

    WorkArea &m_area;
    QPointer<DocumentTab> m_tab;
    QAction *m_fix;
    QAction *m_fixSure;
};

} // namespace patchcord
