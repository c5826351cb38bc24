// SPDX-License-Identifier: MIT
#include "app/window/action.h"

#include "editor/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace patchcord {

void addToMenu(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *const action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

QAction *newAction(QObject *parent, const ActionLook &look, const QKeySequence &shortcut)
{
    auto *const action = new QAction(icons::icon(look.icon), look.text, parent);
    action->setObjectName(QLatin1String(look.name));
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? look.tip : QStringLiteral("%1 (%2)").arg(look.tip, keys));
    action->setStatusTip(QString()); // the status bar is for what happened
    return action;
}

} // namespace patchcord
