// SPDX-License-Identifier: MIT
#include "app/window/helpactions.h"

#include "app/cli/commandline.h"
#include "app/help/methodpage.h"
#include "app/help/rulepage.h"
#include "app/window/documenttab.h"
#include "app/window/helpwindow.h"
#include "app/window/keymap.h"
#include "app/window/pickactions.h"
#include "app/window/shortcutdialog.h"
#include "editor/document/selection.h"
#include "editor/theme/action.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patchcord {

HelpActions::HelpActions(const CatalogPtr &catalog, const PickActions &picks, Keymap &keymap, QWidget &window)
    : QObject(&window)
    , m_catalog(catalog)
    , m_picks(picks)
    , m_keymap(keymap)
    , m_window(window)
{
}

void HelpActions::addMenu(QMenuBar &bar)
{
    QMenu *const menu = bar.addMenu(tr("&Help"));
    menu->addAction(m_picks.commandsAction());
    const auto add = [&](const ActionLook &look, const QKeySequence &shortcut, void (HelpActions::*slot)()) {
        QAction *const action = newAction(this, look, shortcut);
        connect(action, &QAction::triggered, this, slot);
        menu->addAction(action);
    };
    add({"help-method", tr("Help for the selected step"), QStringLiteral("help"),
            tr("Explain the method of the selected step with all its fields")},
        QKeySequence(Qt::SHIFT | Qt::Key_F1), &HelpActions::showMethod);
    add({"help-rules", tr("What problems mean"), QStringLiteral("problems"),
            tr("Explain every kind of problem, with examples")},
        {}, &HelpActions::showRules);
    add({"help-shortcuts", tr("Keyboard shortcuts"), QStringLiteral("help"),
            tr("List all keyboard shortcuts")},
        QKeySequence(Qt::Key_F1), &HelpActions::showShortcuts);
    add({"help-change-shortcuts", tr("Change keyboard shortcuts…"), QStringLiteral("settings"),
            tr("Give commands other keys")},
        {}, &HelpActions::changeShortcuts);
    add({"help-command-line", tr("Command line"), QStringLiteral("info"),
            tr("Tell what the command line can do")},
        {}, &HelpActions::showCommandLine);
    add({"help-about", tr("About Patchcord"), QStringLiteral("patchcord"), tr("Tell the version")}, {},
        &HelpActions::showAbout);
}

void HelpActions::explain(const QString &code)
{
    if (!m_rules) {
        HelpPages pages{tr("What problems mean"), tr("Kinds of problems"), {}, [](const QString &name) {
                            const std::optional<RulePage> page = rulePage(name);
                            return page ? page->wholeMarkdown() : QString();
                        }};
        for (const RulePage &page : rulePages())
            pages.entries.push_back({page.code, page.title});
        m_rules = new HelpWindow(std::move(pages), &m_window);
    }
    m_rules->explain(code);
}

void HelpActions::explainMethod(const QString &method)
{
    if (!m_methods) {
        HelpPages pages{tr("What steps do"), tr("Methods"), {}, [catalog = m_catalog](const QString &name) {
                            const Method *const known = catalog->method(name);
                            return known ? methodPage(*catalog, *known) : QString();
                        }};
        for (const Method &each : m_catalog->methods())
            pages.entries.push_back({each.name, each.name});
        m_methods = new HelpWindow(std::move(pages), &m_window);
    }
    m_methods->explain(method);
}

void HelpActions::setTab(DocumentTab *tab)
{
    m_tab = tab;
}

void HelpActions::showMethod()
{
    const Step *step = nullptr;
    if (m_tab) {
        Document &document = m_tab->document().document();
        step = document.snapshot()->flow().stepAt(document.selection().current());
    }
    explainMethod(step ? step->method : QString());
}

void HelpActions::showRules()
{
    explain({});
}

void HelpActions::showShortcuts()
{
    QString text;
    QString group;
    for (const MenuCommand &command : m_keymap.commands()) {
        const QKeySequence keys = command.action->shortcut();
        if (keys.isEmpty())
            continue;
        if (command.group != group)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + command.group + u'\n';
        group = command.group;
        text += QStringLiteral("  ") + keys.toString(QKeySequence::NativeText).leftJustified(18)
            + command.text + u'\n';
    }
    text += u'\n' + tr("In a text field of the form") + QStringLiteral("\n  ")
        + QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toString(QKeySequence::NativeText).leftJustified(18)
        + tr("Edit in a window of its own") + u'\n';
    showPage(tr("Keyboard shortcuts"), text);
}

void HelpActions::changeShortcuts()
{
    (new ShortcutDialog(m_keymap, &m_window))->open();
}

void HelpActions::showCommandLine()
{
    showPage(tr("Command line"), cli::overview());
}

void HelpActions::showAbout()
{
    QMessageBox box(&m_window);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("About Patchcord"));
    box.setIconPixmap(icons::icon(QStringLiteral("patchcord")).pixmap(48, 48));
    box.setText(tr("Patchcord %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("Edits SWML call flows and leaves alone what you did not change.\n\nMIT licence. Qt %1.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

void HelpActions::showPage(const QString &title, const QString &text)
{
    QDialog dialog(&m_window);
    dialog.setWindowTitle(title);
    dialog.resize(680, 520);
    auto *const page = new QPlainTextEdit(text);
    page->setReadOnly(true);
    page->setFont(fonts::code());
    page->setAccessibleName(title);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *const layout = new QVBoxLayout(&dialog);
    layout->addWidget(page);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace patchcord
