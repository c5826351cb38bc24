// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace patchcord {

class WorkArea;

/// The way of the keyboard from pane to pane, and to the menu of what has the focus.
class PaneActions : public QObject
{
    Q_OBJECT

public:
    PaneActions(WorkArea &area, QWidget &window);

    QList<QAction *> actions() const { return m_actions; }

private:
    QList<QAction *> m_actions;
};

} // namespace patchcord
