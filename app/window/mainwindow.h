// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/filespot.h"
#include "app/files/preferences.h"
#include "app/files/recentfiles.h"
#include "app/files/recentmethods.h"
#include "app/window/diskwatch.h"
#include "app/window/prompts.h"
#include "model/catalog/catalog.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QSettings;
class QStackedWidget;
class QToolBar;

namespace patchcord {

class CompareActions;
class CompareCommands;
class DocumentTab;
class DocumentTabs;
class EditActions;
class ExportCommands;
class FileActions;
class FileCommands;
class FindField;
class FixActions;
class FlowActions;
class AutoSave;
class HelpActions;
class NodePath;
class OutlineActions;
class Keymap;
class PickActions;
class PlaceActions;
class ProblemPill;
class ReplaceActions;
class StatusFields;
class ThemeControl;
class UrlOpener;
class ViewActions;
class WelcomePage;
class WorkArea;

/// The window: makes the parts and connects them, and does nothing of their work itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Without `prompts`, questions are asked with dialogs.
    MainWindow(const CatalogPtr &catalog, QSettings &settings, ThemeControl &theme,
        std::unique_ptr<Prompts> prompts = nullptr);
    ~MainWindow() override;

    FileCommands &files() { return *m_files; }
    WorkArea &area() { return *m_area; }
    DocumentTabs &tabs();
    CompareCommands &comparing() { return *m_comparing; }
    Prompts &prompts() { return *m_prompts; }
    Preferences &preferences() { return m_preferences; }

    /// Opens a file and goes to the place in its text, where one is given.
    void openAt(const FileSpot &spot);
    /// A line in the status bar, for a while.
    void say(const QString &sentence);

Q_SIGNALS:
    /// Somebody wants to see what is kept of documents that were not saved.
    void recoveryRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions(const CatalogPtr &catalog, ThemeControl &theme);
    void makeToolBar();
    void connectParts();
    void restoreLayout();
    void showSettings();
    void applyPreferences();

    void showTab(DocumentTab *tab);
    /// The form takes the keyboard for what a path names.
    void editInForm(const NodePath &path);
    void refreshTitle();
    void refreshPlace();
    void watchFiles();
    void openDropped(const QList<QUrl> &urls);

    QSettings &m_settings;
    ThemeControl &m_theme;
    std::unique_ptr<Prompts> m_prompts;
    Preferences m_preferences;
    RecentFiles m_recent;
    RecentMethods m_recentMethods;
    DiskWatch m_disk;
    QToolBar *m_tools = nullptr;
    QStackedWidget *m_pages;
    WorkArea *m_area;
    WelcomePage *m_welcome;
    FileCommands *m_files;
    AutoSave *m_autoSave;
    ExportCommands *m_exports;
    CompareCommands *m_comparing;
    UrlOpener *m_urls;
    Keymap *m_keymap = nullptr;
    FileActions *m_fileActions = nullptr;
    CompareActions *m_compareActions = nullptr;
    EditActions *m_editActions = nullptr;
    ViewActions *m_viewActions = nullptr;
    FixActions *m_fixActions = nullptr;
    FlowActions *m_flowActions = nullptr;
    OutlineActions *m_outlineActions = nullptr;
    PickActions *m_pickActions = nullptr;
    ReplaceActions *m_replaceActions = nullptr;
    PlaceActions *m_placeActions = nullptr;
    HelpActions *m_helpActions = nullptr;
    ProblemPill *m_pill = nullptr;
    FindField *m_find = nullptr;
    StatusFields *m_status;
    QList<QAction *> m_needTab; ///< of the tool bar's widgets: shown while something is open
    QPointer<DocumentTab> m_shown;
};

} // namespace patchcord
