// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QPointer>
#include <QString>
#include <vector>

class QMenuBar;

namespace patchcord {

/// A command of a menu, and the titles of the menus that lead to it.
struct MenuCommand
{
    QPointer<QAction> action;
    QString group; ///< "View › Theme"
    QString text; ///< as the menu shows it, without the mark of its letter
};

/// All commands of a window, in the order of its menus. Menus that fill when they open are asked to.
std::vector<MenuCommand> commandsOf(const QMenuBar &bar);

} // namespace patchcord
