// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QMenuBar;
class QWidget;

namespace patchcord {

class DocumentTab;
class HelpWindow;
class Keymap;
class PickActions;

/// The Help menu: every command, the methods, what problems mean, the keyboard shortcuts and how to change
/// them, the command line, about.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(const CatalogPtr &catalog, const PickActions &picks, Keymap &keymap, QWidget &window);

    void addMenu(QMenuBar &bar);
    /// Null: nothing is selected.
    void setTab(DocumentTab *tab);
    void changeShortcuts();
    /// Opens the page about findings of this code.
    void explain(const QString &code);
    /// Opens the page about a method; without one the first, or the one that is open.
    void explainMethod(const QString &method);

private:
    void showRules();
    void showMethod();
    void showShortcuts();
    void showCommandLine();
    void showAbout();
    void showPage(const QString &title, const QString &text);

    CatalogPtr m_catalog;
    const PickActions &m_picks;
    Keymap &m_keymap;
    QWidget &m_window;
    QPointer<DocumentTab> m_tab;
    HelpWindow *m_rules = nullptr; ///< made when somebody asks
    HelpWindow *m_methods = nullptr;
};

} // namespace patchcord
