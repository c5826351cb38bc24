// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/menucommands.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QSettings;

namespace patchcord {

/// The keys of all commands: those they are made with, and those that a person chose in their place, which
/// are kept in the settings. What was chosen goes before what is built in: a command loses its own keys to
/// the one that was given them.
class Keymap : public QObject
{
    Q_OBJECT

public:
    /// Reads the settings; what is no key there counts for nothing.
    Keymap(QSettings &settings, const QMenuBar &bar, QObject *parent);

    /// The commands of the menus that can have keys: those with a name. Files and documents have none.
    std::vector<MenuCommand> commands() const;
    /// Gives all commands their keys. To be called when others have come: each document has its own.
    void apply();

    bool isChosen(const QAction &command) const { return m_chosen.contains(command.objectName()); }
    /// Gives keys to a command, and takes them from any other; an empty list leaves it without.
    void choose(const QAction &command, const QList<QKeySequence> &keys);
    /// Gives a command the keys that it was made with.
    void reset(const QAction &command);
    void resetAll();

    /// Why nobody can have these keys; empty when anybody can.
    static QString obstacle(const QKeySequence &keys);

Q_SIGNALS:
    void changed();

private:
    void read();
    void store();

    QSettings &m_settings;
    const QMenuBar &m_bar;
    QHash<QString, QList<QKeySequence>> m_chosen; ///< by the object name of the command
};

} // namespace patchcord
