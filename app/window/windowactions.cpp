// SPDX-License-Identifier: MIT
#include "app/window/windowactions.h"

#include "app/window/documenttabs.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace patchcord {

WindowActions::WindowActions(DocumentTabs &tabs, QWidget &window)
    : QObject(&window)
    , m_tabs(tabs)
{
    m_next = newAction(this,
        {"window-next", tr("Next document"), QStringLiteral("chevron-right"),
            tr("Go to the next open document")},
        QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_previous = newAction(this,
        {"window-previous", tr("Previous document"), QStringLiteral("chevron-right"),
            tr("Go to the open document before")},
        QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
}

void WindowActions::addMenu(QMenuBar &bar)
{
    QMenu *const menu = bar.addMenu(tr("&Window"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    fill(*menu);
}

void WindowActions::go(int by)
{
    if (m_tabs.count() > 0)
        m_tabs.setCurrentIndex((m_tabs.currentIndex() + by + m_tabs.count()) % m_tabs.count());
}

void WindowActions::fill(QMenu &menu)
{
    menu.clear();
    menu.addAction(m_next);
    menu.addAction(m_previous);
    menu.addSeparator();
    for (DocumentTab *const tab : m_tabs.all()) {
        QAction *const action =
            menu.addAction(icons::icon(QStringLiteral("outline")), menuText(tab->document().name()));
        action->setCheckable(true);
        action->setChecked(tab == m_tabs.current());
        connect(action, &QAction::triggered, tab, [this, tab] { m_tabs.show(*tab); });
    }
}

} // namespace patchcord
