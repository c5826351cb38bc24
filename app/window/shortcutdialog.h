// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/menucommands.h"

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patchcord {

class KeyField;
class Keymap;

/// The keys of all commands, to look up and to change. A change counts at once.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutDialog(Keymap &keymap, QWidget *parent);

private:
    QWidget *makeEditor();
    void fill();
    void refresh();
    void filter(const QString &words);
    void showCurrent();
    void ask(const QKeySequence &keys);
    void give(const QList<QKeySequence> &keys);
    QAction *current() const;
    /// The command that has these keys and is not the current one.
    const MenuCommand *holderOf(const QKeySequence &keys) const;

    Keymap &m_keymap;
    std::vector<MenuCommand> m_commands; ///< one for each row
    QLineEdit *m_words;
    QTreeWidget *m_table;
    QWidget *m_editor = nullptr;
    KeyField *m_keys = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_takeOver = nullptr;
};

} // namespace patchcord
