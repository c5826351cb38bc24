// SPDX-License-Identifier: MIT
#include "editor/theme/action.h"

#include "editor/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QVariant>
#include <QWidget>

namespace patchcord {

namespace {

constexpr char TipProperty[] = "patchcord-tip";
constexpr char KeysProperty[] = "patchcord-keys";

void refreshToolTip(QAction &action)
{
    const QString tip = tipOf(action).toHtmlEscaped();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText).toHtmlEscaped();
    action.setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

const QWidget *windowOf(const QObject &somebody)
{
    for (const QObject *each = &somebody; each; each = each->parent()) {
        if (each->isWidgetType())
            return static_cast<const QWidget *>(each)->window();
    }
    return nullptr;
}

} // namespace

QAction *newAction(QObject *parent, const ActionLook &look, const QList<QKeySequence> &shortcuts)
{
    auto *const action = new QAction(icons::icon(look.icon), look.text, parent);
    action->setObjectName(QLatin1String(look.name));
    action->setStatusTip(QString()); // the status bar is for what happened
    action->setProperty(KeysProperty, QVariant::fromValue(shortcuts));
    action->setProperty(TipProperty, look.tip);
    setKeys(*action, shortcuts);
    return action;
}

QAction *newAction(QObject *parent, const ActionLook &look, const QKeySequence &shortcut)
{
    return newAction(parent, look, shortcut.isEmpty() ? QList<QKeySequence>() : QList{shortcut});
}

QList<QKeySequence> builtInKeys(const QAction &action)
{
    return action.property(KeysProperty).value<QList<QKeySequence>>();
}

void setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcuts(keys);
    refreshToolTip(action);
}

void setTip(QAction &action, const QString &tip)
{
    action.setProperty(TipProperty, tip);
    refreshToolTip(action);
}

QString tipOf(const QAction &action)
{
    return action.property(TipProperty).toString();
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QString keysFor(const QObject &somebody, const char *action, const QKeySequence &others)
{
    const QWidget *const window = windowOf(somebody);
    const auto *const found = window ? window->findChild<QAction *>(QLatin1String(action)) : nullptr;
    return (found ? found->shortcut() : others).toString(QKeySequence::NativeText);
}

void addToMenu(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *const action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

} // namespace patchcord
