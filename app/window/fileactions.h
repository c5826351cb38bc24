// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace patchcord {

class CompareActions;
class DocumentTab;
class ExportCommands;
class FileCommands;
class Prompts;
class RecentFiles;
class UrlOpener;
struct Template;

/// The actions of the File menu, and the menu.
class FileActions : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        FileCommands &files;
        ExportCommands &exports;
        UrlOpener &urls;
        RecentFiles &recent;
        Prompts &prompts;
        const CompareActions &compare;
    };
    FileActions(const Context &context, QWidget &window);

    void addMenu(QMenuBar &bar);
    QAction *newAction() const { return m_new; }
    QAction *openAction() const { return m_open; }
    QAction *saveAction() const { return m_save; }
    QAction *formatAction() const { return m_format; }

    /// Null disables what needs a document.
    void setTab(DocumentTab *tab);
    void askUrl();

Q_SIGNALS:
    void quitRequested();
    void settingsRequested();
    /// Unsaved work from before is wanted.
    void recoveryRequested();

private:
    void addFlows(QMenu &menu, const std::vector<Template> &flows, const char *name,
        const std::function<void(const QString &)> &open);
    void addExports(QMenu &menu);
    void fillRecent(QMenu &menu);
    void nameFormat();

    Context m_context;
    QWidget &m_window;
    QPointer<DocumentTab> m_tab;
    QAction *m_new;
    QAction *m_open;
    QAction *m_openUrl;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_format; ///< to the other language
    QAction *m_recovery;
    QAction *m_settings;
    QAction *m_close;
    QAction *m_quit;
    QMenu *m_exports = nullptr;
};

} // namespace patchcord
