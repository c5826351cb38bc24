// SPDX-License-Identifier: MIT
#include "app/window/keymap.h"

#include "editor/theme/action.h"

#include <QSet>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace patchcord {

namespace {

constexpr char Group[] = "shortcuts";

/// What was stored as keys; nothing when it is not that.
std::optional<QList<QKeySequence>> keysFrom(const QVariant &stored)
{
    if (stored.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = stored.toString();
    const QList<QKeySequence> keys = text.isEmpty()
        ? QList<QKeySequence>()
        : QKeySequence::listFromString(text, QKeySequence::PortableText);
    for (const QKeySequence &each : keys) {
        if (each.count() != 1 || each[0].key() == Qt::Key_unknown || !Keymap::obstacle(each).isEmpty())
            return std::nullopt;
    }
    return keys;
}

QList<QKeySequence> without(QList<QKeySequence> keys, const QSet<QKeySequence> &taken)
{
    keys.removeIf([&taken](const QKeySequence &each) { return taken.contains(each); });
    return keys;
}

} // namespace

Keymap::Keymap(QSettings &settings, const QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_bar(bar)
{
    read();
}

std::vector<MenuCommand> Keymap::commands() const
{
    std::vector<MenuCommand> commands = commandsOf(m_bar);
    QSet<const QAction *> seen; // some stand in two menus
    std::erase_if(commands, [&seen](const MenuCommand &command) {
        const bool isNew = !command.action->objectName().isEmpty() && !seen.contains(command.action);
        seen.insert(command.action);
        return !isNew;
    });
    return commands;
}

void Keymap::apply()
{
    const std::vector<MenuCommand> all = commands();
    QSet<QKeySequence> taken;
    for (const MenuCommand &command : all) {
        const auto chosen = m_chosen.constFind(command.action->objectName());
        if (chosen == m_chosen.cend())
            continue;
        const QList<QKeySequence> keys = without(*chosen, taken);
        setKeys(*command.action, keys);
        taken += QSet<QKeySequence>(keys.begin(), keys.end());
    }
    for (const MenuCommand &command : all) {
        if (!isChosen(*command.action))
            setKeys(*command.action, without(builtInKeys(*command.action), taken));
    }
}

void Keymap::choose(const QAction &command, const QList<QKeySequence> &keys)
{
    const QSet<QKeySequence> given(keys.begin(), keys.end());
    for (QList<QKeySequence> &others : m_chosen)
        others = without(others, given);
    if (keys == builtInKeys(command))
        m_chosen.remove(command.objectName());
    else
        m_chosen.insert(command.objectName(), keys);
    store();
}

void Keymap::reset(const QAction &command)
{
    choose(command, builtInKeys(command));
}

void Keymap::resetAll()
{
    m_chosen.clear();
    store();
}

QString Keymap::obstacle(const QKeySequence &keys)
{
    static const QSet<int> needed{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
        Qt::Key_Space, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
    const QKeyCombination first = keys[0];
    const bool isBare = !(first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isBare || !needed.contains(first.key()))
        return {};
    return tr("%1 is needed to move about and to choose.").arg(keys.toString(QKeySequence::NativeText));
}

void Keymap::read()
{
    m_settings.beginGroup(QLatin1String(Group));
    for (const QString &name : m_settings.childKeys()) {
        if (const auto keys = keysFrom(m_settings.value(name)))
            m_chosen.insert(name, *keys);
    }
    m_settings.endGroup();
}

void Keymap::store()
{
    m_settings.beginGroup(QLatin1String(Group));
    m_settings.remove(QString());
    for (auto each = m_chosen.cbegin(); each != m_chosen.cend(); ++each)
        m_settings.setValue(each.key(), QKeySequence::listToString(each.value(), QKeySequence::PortableText));
    m_settings.endGroup();
    apply();
    Q_EMIT changed();
}

} // namespace patchcord
