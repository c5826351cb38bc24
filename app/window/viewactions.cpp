// SPDX-License-Identifier: MIT
#include "app/window/viewactions.h"

#include "app/window/documenttab.h"
#include "app/window/paneactions.h"
#include "app/window/placeactions.h"
#include "app/window/textpane.h"
#include "app/window/themecontrol.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/source/sourcepane.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace patchcord {

ViewActions::ViewActions(WorkArea &area, const PlaceActions &places, ThemeControl &theme, QWidget &window)
    : QObject(&window)
    , m_area(area)
    , m_places(places)
    , m_folds(new QMenu(tr("Folded text"), &window))
    , m_themes(new QMenu(tr("Theme"), &window))
    , m_round(new PaneActions(area, window))
{
    makePanes();
    makeThemes(theme);
    m_folds->setIcon(icons::icon(QStringLiteral("collapse")));
    m_folds->addActions(area.text().source().nativeView()->foldActions());
}

void ViewActions::addMenu(QMenuBar &bar)
{
    m_menu = bar.addMenu(tr("&View"));
    connect(m_menu, &QMenu::aboutToShow, this, &ViewActions::fill);
    fill();
}

void ViewActions::setTab(DocumentTab *tab)
{
    m_tab = tab;
    if (tab) {
        // Zooming needs no focus on the canvas: it is the only one in sight.
        const CanvasActions &canvas = tab->canvas().canvasActions();
        for (QAction *const action :
            {canvas.zoomIn, canvas.zoomOut, canvas.zoomReset, canvas.fitAll, canvas.fitSelection})
            action->setShortcutContext(Qt::WindowShortcut);
    }
    for (QAction *const action : m_panes + m_round->actions())
        action->setEnabled(tab != nullptr);
    fill();
}

void ViewActions::fill()
{
    m_menu->clear();
    m_menu->addActions({m_places.backAction(), m_places.forwardAction()});
    m_menu->addSeparator();
    if (m_tab) {
        addToMenu(*m_menu, m_tab->canvas().canvasActions().viewActions());
        m_menu->addSeparator();
    }
    m_menu->addMenu(m_folds);
    m_menu->addSeparator();
    m_menu->addActions(m_panes);
    m_menu->addSeparator();
    m_menu->addActions(m_round->actions());
    m_menu->addSeparator();
    m_menu->addMenu(m_themes);
}

void ViewActions::makePanes()
{
    const auto add = [&](const ActionLook &look, const QKeySequence &shortcut, WorkArea::Pane pane) {
        QAction *const action = newAction(this, look, shortcut);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, pane](bool on) { m_area.pane(pane).setVisible(on); });
        m_panes += action;
    };
    add({"view-left", tr("Outline and palette"), QStringLiteral("outline"),
            tr("Show or hide the outline and the palette")},
        QKeySequence(Qt::ALT | Qt::Key_1), WorkArea::Pane::Left);
    add({"view-text", tr("Text and problems"), QStringLiteral("problems"),
            tr("Show or hide the text and the problems")},
        QKeySequence(Qt::ALT | Qt::Key_2), WorkArea::Pane::Text);
    add({"view-form", tr("Form"), QStringLiteral("settings"), tr("Show or hide the form")},
        QKeySequence(Qt::ALT | Qt::Key_3), WorkArea::Pane::Form);
}

void ViewActions::makeThemes(ThemeControl &theme)
{
    m_themes->setIcon(icons::icon(QStringLiteral("theme")));
    auto *const group = new QActionGroup(m_themes);
    const auto add = [&](const ActionLook &look, ThemeChoice choice) {
        QAction *const action = newAction(m_themes, look);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.choose(choice); });
        connect(&theme, &ThemeControl::changed, action,
            [action, &theme, choice] { action->setChecked(theme.choice() == choice); });
        group->addAction(action);
        m_themes->addAction(action);
    };
    add({"theme-system", tr("As the system"), QStringLiteral("theme"), tr("Light or dark, as the system is")},
        ThemeChoice::System);
    add({"theme-light", tr("Light"), QStringLiteral("theme"), tr("Dark on light")}, ThemeChoice::Light);
    add({"theme-dark", tr("Dark"), QStringLiteral("theme"), tr("Light on dark")}, ThemeChoice::Dark);
}

} // namespace patchcord
