// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenu;
class QObject;

namespace patchcord {

/// What an action shows. Every action of the window is made of one, so none lacks a text, an icon or a tool
/// tip.
struct ActionLook
{
    const char *name; ///< object name: for tests and for finding it again
    QString text;
    QString icon;
    QString tip; ///< a sentence without full stop; the shortcut is added
};

/// Adds actions to a menu; null stands for a separator.
void addToMenu(QMenu &menu, const QList<QAction *> &actions);

QAction *newAction(QObject *parent, const ActionLook &look, const QKeySequence &shortcut = {});

} // namespace patchcord
