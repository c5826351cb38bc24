// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTabWidget>
#include <QWidget>
#include <vector>

namespace patchcord {

/// The way of the keyboard round the panes of a window. A pane gets the focus where it had it last.
class PaneRound : public QObject
{
    Q_OBJECT

public:
    /// A pane, and the tabs that it may stand behind.
    struct Stop
    {
        QPointer<QWidget> pane = nullptr; ///< gone while the window is taken down, as the focus still moves
        QPointer<QTabWidget> tabs = nullptr;
    };

    PaneRound(std::vector<Stop> stops, QObject *parent);

    /// To the next pane that is shown, or with -1 to the one before.
    void go(int by);

private:
    int stopOf(const QWidget *widget) const;
    void remember(const QWidget *left);
    void enter(int stop);

    std::vector<Stop> m_stops;
    QHash<int, QPointer<QWidget>> m_last; ///< what had the focus in each
};

} // namespace patchcord
