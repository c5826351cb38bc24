// SPDX-License-Identifier: MIT
#include "app/window/menucommands.h"

#include <QMenu>
#include <QMenuBar>

namespace patchcord {

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\a")).remove(u'&').replace(u'\a', u'&');
}

void collect(std::vector<MenuCommand> &commands, QMenu &menu, const QString &group)
{
    Q_EMIT menu.aboutToShow();
    for (QAction *const action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (QMenu *const inner = action->menu())
            collect(commands, *inner, group + QStringLiteral(" › ") + withoutMnemonic(inner->title()));
        else
            commands.push_back({action, group, withoutMnemonic(action->text())});
    }
}

} // namespace

std::vector<MenuCommand> commandsOf(const QMenuBar &bar)
{
    std::vector<MenuCommand> commands;
    for (const QAction *const menu : bar.actions()) {
        if (menu->menu())
            collect(commands, *menu->menu(), withoutMnemonic(menu->text()));
    }
    return commands;
}

} // namespace patchcord
