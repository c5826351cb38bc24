// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenu;
class QObject;

namespace patchcord {

/// What an action shows. Every action of the window is made of one, so none lacks a name, a text, an icon or
/// a tool tip.
struct ActionLook
{
    const char *name; ///< object name, the same in every version: keys that a person chose are kept under it
    QString text;
    QString icon;
    QString tip; ///< a sentence without full stop; the shortcut is added
};

QAction *newAction(QObject *parent, const ActionLook &look, const QList<QKeySequence> &shortcuts = {});
QAction *newAction(QObject *parent, const ActionLook &look, const QKeySequence &shortcut);

/// The keys that an action was made with.
QList<QKeySequence> builtInKeys(const QAction &action);
/// Gives an action other keys; its tool tip names them.
void setKeys(QAction &action, const QList<QKeySequence> &keys);
/// Gives an action another tip, plain text.
void setTip(QAction &action, const QString &tip);
/// What the action does, without its keys.
QString tipOf(const QAction &action);

/// "Ctrl+D", as this system writes it; several are set apart by commas.
QString keysText(const QList<QKeySequence> &keys);
/// The first keys of an action of the window that somebody belongs to; the others where there is no such
/// window.
QString keysFor(const QObject &somebody, const char *action, const QKeySequence &others);

/// Adds actions to a menu; null stands for a separator.
void addToMenu(QMenu &menu, const QList<QAction *> &actions);

} // namespace patchcord
