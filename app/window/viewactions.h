// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;

namespace patchcord {

class DocumentTab;
class PlaceActions;
class PaneActions;
class ThemeControl;
class WorkArea;

/// The View menu: where one was, how the current canvas is looked at, what of the text is folded away, the
/// panes and the theme.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(WorkArea &area, const PlaceActions &places, ThemeControl &theme, QWidget &window);

    void addMenu(QMenuBar &bar);

    /// Null leaves what needs a document disabled.
    void setTab(DocumentTab *tab);

private:
    void makePanes();
    void makeThemes(ThemeControl &theme);
    void fill();

    WorkArea &m_area;
    const PlaceActions &m_places;
    QPointer<DocumentTab> m_tab;
    QMenu *m_menu = nullptr;
    QMenu *m_folds;
    QMenu *m_themes;
    QList<QAction *> m_panes;
    PaneActions *m_round;
};

} // namespace patchcord
