// SPDX-License-Identifier: MIT
#include "app/window/paneactions.h"

#include "app/window/workarea.h"
#include "editor/theme/action.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>

namespace patchcord {

namespace {

/// As the key for menus does where there is one.
void openMenuOfFocus()
{
    QWidget *const focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
    QApplication::sendEvent(focus, &event);
}

} // namespace

PaneActions::PaneActions(WorkArea &area, QWidget &window)
    : QObject(&window)
{
    const auto add = [this](const ActionLook &look, const QKeySequence &keys, auto run) {
        QAction *const action = newAction(this, look, keys);
        connect(action, &QAction::triggered, this, run);
        m_actions += action;
    };
    add({"view-next-pane", tr("Next pane"), QStringLiteral("chevron-right"),
            tr("Go on to the next pane: outline, palette, canvas, form, text, problems")},
        QKeySequence(Qt::Key_F6), [&area] { area.panes().go(1); });
    add({"view-previous-pane", tr("Previous pane"), QStringLiteral("chevron-right"),
            tr("Go back to the pane before")},
        QKeySequence(Qt::SHIFT | Qt::Key_F6), [&area] { area.panes().go(-1); });
    add({"view-menu", tr("Menu of what is selected"), QStringLiteral("outline"),
            tr("Open the menu that a right click opens")},
        QKeySequence(Qt::SHIFT | Qt::Key_F10), openMenuOfFocus);
}

} // namespace patchcord
