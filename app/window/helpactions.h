// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QMenuBar;
class QWidget;

namespace patchcord {

class PickActions;
class RuleHelp;

/// The Help menu: every command, what problems mean, keyboard shortcuts, the command line, about.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(const PickActions &picks, QWidget &window);

    void addMenu(QMenuBar &bar);
    /// Opens the page about findings of this code.
    void explain(const QString &code);

private:
    void showRules();
    void showShortcuts();
    void showCommandLine();
    void showAbout();
    void showPage(const QString &title, const QString &text);

    const PickActions &m_picks;
    QWidget &m_window;
    QMenuBar *m_bar = nullptr; ///< whose shortcuts are listed
    RuleHelp *m_rules = nullptr; ///< made when somebody asks
};

} // namespace patchcord
