// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QMenuBar;
class QWidget;

namespace patchcord {

class Keymap;
class PickActions;
class RuleHelp;

/// The Help menu: every command, what problems mean, the keyboard shortcuts and how to change them, the
/// command line, about.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(const PickActions &picks, Keymap &keymap, QWidget &window);

    void addMenu(QMenuBar &bar);
    /// Opens the page about findings of this code.
    void explain(const QString &code);

private:
    void showRules();
    void showShortcuts();
    void changeShortcuts();
    void showCommandLine();
    void showAbout();
    void showPage(const QString &title, const QString &text);

    const PickActions &m_picks;
    Keymap &m_keymap;
    QWidget &m_window;
    RuleHelp *m_rules = nullptr; ///< made when somebody asks
};

} // namespace patchcord
