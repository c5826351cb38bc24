// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"

#include "app/window/autosave.h"
#include "app/window/compareactions.h"
#include "app/window/comparecommands.h"
#include "app/window/dialogprompts.h"
#include "app/window/documenttabs.h"
#include "app/window/editactions.h"
#include "app/window/exportcommands.h"
#include "app/window/fileactions.h"
#include "app/window/filecommands.h"
#include "app/window/findfield.h"
#include "app/window/fixactions.h"
#include "app/window/flowactions.h"
#include "app/window/helpactions.h"
#include "app/window/keymap.h"
#include "app/window/outlineactions.h"
#include "app/window/pickactions.h"
#include "app/window/placeactions.h"
#include "app/window/placeintext.h"
#include "app/window/problempill.h"
#include "app/window/replaceactions.h"
#include "app/window/settingsdialog.h"
#include "app/window/statusfields.h"
#include "app/window/templates.h"
#include "app/window/textpane.h"
#include "app/window/urlopener.h"
#include "app/window/viewactions.h"
#include "app/window/welcomepage.h"
#include "app/window/windowactions.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "editor/outline/outlineview.h"
#include "editor/palette/paletteview.h"
#include "editor/problems/problemsview.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcepane.h"
#include "editor/theme/fonts.h"
#include "model/edit/stepedits.h"
#include "model/flow/placename.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace patchcord {

namespace {

constexpr int MessageMs = 6000;
constexpr int DefaultWidth = 1600;
constexpr int DefaultHeight = 1000;
constexpr int TitleBarHeight = 40;

std::unique_ptr<Prompts> orDialogs(std::unique_ptr<Prompts> prompts, QWidget &window)
{
    return prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(window);
}

StatusFields::SaveState saveStateOf(const OpenDocument &document)
{
    using State = StatusFields::SaveState;
    if (document.isReadOnly())
        return document.isModified() ? State::ReadOnlyModified : State::ReadOnly;
    if (document.isModified())
        return State::Modified;
    return document.path().isEmpty() && !document.host() ? State::NeverSaved : State::Saved;
}

} // namespace

MainWindow::MainWindow(
    const CatalogPtr &catalog, QSettings &settings, ThemeControl &theme, std::unique_ptr<Prompts> prompts)
    : m_settings(settings)
    , m_theme(theme)
    , m_prompts(orDialogs(std::move(prompts), *this))
    , m_preferences(settings)
    , m_recent(settings)
    , m_recentMethods(settings)
    , m_pages(new QStackedWidget(this))
    , m_area(new WorkArea)
    , m_welcome(new WelcomePage(m_recent))
    , m_files(new FileCommands(catalog, m_area->tabs(), m_recent, *m_prompts, this))
    , m_autoSave(new AutoSave(m_area->tabs(), this))
    , m_exports(new ExportCommands(*m_prompts, this))
    , m_comparing(new CompareCommands(*m_prompts, *this))
    , m_urls(new UrlOpener(*this))
    , m_status(new StatusFields(*statusBar()))
{
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    // The tools come first, also for Tab: the rows of the form are always last, being made anew.
    makeActions(catalog, theme);
    makeToolBar();
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_area);
    setCentralWidget(m_pages);
    m_area->palette().setCatalog(catalog);
    m_area->palette().setRecent(m_recentMethods.methods());
    connectParts();
    restoreLayout();
    applyPreferences();
    showTab(nullptr);
}

MainWindow::~MainWindow()
{
    // Everybody lets go of the documents while all are still there.
    for (DocumentTab *const tab : tabs().all())
        tabs().remove(*tab);
}

DocumentTabs &MainWindow::tabs()
{
    return m_area->tabs();
}

void MainWindow::makeActions(const CatalogPtr &catalog, ThemeControl &theme)
{
    m_compareActions = new CompareActions(*m_comparing, *this);
    m_fileActions =
        new FileActions({*m_files, *m_exports, *m_urls, m_recent, *m_prompts, *m_compareActions}, *this);
    m_fixActions = new FixActions(*m_area, *this);
    m_pickActions = new PickActions(*this);
    m_replaceActions = new ReplaceActions(*m_area, *this);
    m_editActions = new EditActions(
        *m_fixActions, *m_pickActions, *m_replaceActions, *m_area->text().source().nativeView(), *this);
    m_placeActions = new PlaceActions(*this);
    m_viewActions = new ViewActions(*m_area, *m_placeActions, theme, *this);
    m_flowActions = new FlowActions(*this);
    m_outlineActions = new OutlineActions(m_area->outline(), this);
    m_fileActions->addMenu(*menuBar());
    m_editActions->addMenu(*menuBar());
    m_viewActions->addMenu(*menuBar());
    m_flowActions->addMenu(*menuBar());
    (new WindowActions(tabs(), *this))->addMenu(*menuBar());
    m_keymap = new Keymap(m_settings, *menuBar(), this);
    m_helpActions = new HelpActions(catalog, *m_pickActions, *m_keymap, *this);
    m_helpActions->addMenu(*menuBar());
}

void MainWindow::makeToolBar()
{
    QToolBar *const bar = m_tools = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The toolkit sets the text close to the icon; a space keeps them apart.
    const auto add = [bar](QAction *action) {
        action->setIconText(u' ' + action->text());
        bar->addAction(action);
    };
    add(m_fileActions->newAction());
    add(m_fileActions->openAction());
    add(m_fileActions->saveAction());
    bar->addSeparator();
    for (QAction *const action : {m_editActions->undoAction(), m_editActions->redoAction()}) {
        bar->addAction(action);
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    bar->addSeparator();
    add(m_flowActions->addStepAction());
    add(m_flowActions->addSectionAction());
    bar->addSeparator();
    bar->addAction(m_compareActions->compareAction());
    m_compareActions->compareAction()->setIconText(u' ' + tr("Compare"));
    auto *const space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_pill = new ProblemPill;
    m_pill->follow(*m_flowActions->nextProblemAction());
    m_find = new FindField;
    m_find->follow(*m_editActions->findAction());
    auto *const gap = new QWidget;
    gap->setFixedWidth(8);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_pill, gap, m_find})
        m_needTab += bar->addWidget(widget);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // The words give way before the search does.
    constexpr int RoomForWords = 1240;
    m_tools->setToolButtonStyle(
        event->size().width() < RoomForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::connectParts()
{
    connect(&tabs(), &DocumentTabs::currentTabChanged, this, &MainWindow::showTab);
    connect(&tabs(), &DocumentTabs::closeRequested, this, [this](DocumentTab *tab) { m_files->close(*tab); });
    connect(&tabs(), &DocumentTabs::stateChanged, this, &MainWindow::refreshTitle);
    connect(m_files, &FileCommands::told, this, &MainWindow::say);
    connect(m_exports, &ExportCommands::told, this, &MainWindow::say);
    connect(m_comparing, &CompareCommands::told, this, &MainWindow::say);
    connect(m_files, &FileCommands::comparisonAsked, m_comparing,
        [this](DocumentTab *tab) { m_comparing->compareWithDisk(*tab); });
    connect(m_urls, &UrlOpener::opened, m_files, &FileCommands::openText);
    connect(m_urls, &UrlOpener::failed, this, [this](const QString &why) { m_prompts->tell(why); });
    connect(&m_disk, &DiskWatch::touched, m_files, &FileCommands::lookAtDisk);
    connect(m_fileActions, &FileActions::quitRequested, this, &QWidget::close);
    connect(m_fileActions, &FileActions::settingsRequested, this, &MainWindow::showSettings);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    connect(m_autoSave, &AutoSave::failed, this, &MainWindow::say);
    connect(m_fileActions, &FileActions::recoveryRequested, this, &MainWindow::recoveryRequested);

    connect(m_welcome, &WelcomePage::newRequested, m_files, &FileCommands::newDocument);
    connect(m_welcome, &WelcomePage::sampleRequested, m_files, &FileCommands::openSample);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &FileCommands::openDialog);
    connect(m_welcome, &WelcomePage::openUrlRequested, m_fileActions, &FileActions::askUrl);
    connect(m_welcome, &WelcomePage::fileChosen, m_files, &FileCommands::open);

    TextPane &text = m_area->text();
    ProblemsView &problems = text.problems();
    connect(&problems, &ProblemsView::countsChanged, m_pill, &ProblemPill::setCounts);
    connect(&problems, &ProblemsView::activated, this, [this, &text](const Diagnostic &finding) {
        m_area->pane(WorkArea::Pane::Text).show();
        text.source().nativeView()->revealRange(finding.range);
        m_area->form().focusField(finding.path);
    });
    connect(m_pill, &QAbstractButton::clicked, &problems, &ProblemsView::next);
    connect(m_flowActions, &FlowActions::nextProblemRequested, &problems, &ProblemsView::next);
    connect(m_flowActions, &FlowActions::previousProblemRequested, &problems, &ProblemsView::previous);
    connect(&m_area->palette(), &PaletteView::methodActivated, m_flowActions, &FlowActions::insertMethod);
    connect(&m_area->palette(), &PaletteView::snippetActivated, m_flowActions, &FlowActions::insertSnippet);
    connect(&m_recentMethods, &RecentMethods::changed, &m_area->palette(), &PaletteView::setRecent);
    connect(&m_area->outline(), &OutlineView::pathActivated, this, &MainWindow::editInForm);
    connect(&text.source(), &SourcePane::cursorMoved, m_status, &StatusFields::setCursor);
    connect(m_editActions, &EditActions::findRequested, m_find, &FindField::begin);
    connect(m_editActions, &EditActions::findNextRequested, m_find, &FindField::next);
    connect(m_editActions, &EditActions::findPreviousRequested, m_find, &FindField::previous);
    connect(m_find, &FindField::told, this, &MainWindow::say);
    connect(m_replaceActions, &ReplaceActions::told, this, &MainWindow::say);
    m_area->text().setFormatAction(m_fileActions->formatAction());
    connect(m_find, &FindField::left, this, [this] {
        if (m_shown)
            m_shown->setFocus();
    });
}

void MainWindow::restoreLayout()
{
    // Not larger than the screen has room for below a title bar.
    const auto resizeOnScreen = [this](QSize wanted) {
        resize(wanted.boundedTo(screen()->availableSize() - QSize(0, TitleBarHeight)));
    };
    resizeOnScreen({DefaultWidth, DefaultHeight});
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    // The screen may be another one, or be drawn larger, than when the window was closed.
    if (!isMaximized() && !isFullScreen())
        resizeOnScreen(size());
    m_area->restoreState(m_settings.value(QStringLiteral("window/panes")).toByteArray());
}

void MainWindow::showSettings()
{
    auto *const dialog = new SettingsDialog(m_preferences, m_theme, this);
    connect(dialog, &SettingsDialog::shortcutsRequested, m_helpActions, &HelpActions::changeShortcuts);
    dialog->open();
}

void MainWindow::applyPreferences()
{
    fonts::useForCode(m_preferences.textFamily(), m_preferences.textSize());
    m_files->setIndent(m_preferences.indent());
    m_autoSave->turn(m_preferences.savesByItself());
}

void MainWindow::showTab(DocumentTab *tab)
{
    if (m_shown) {
        m_shown->document().document().disconnect(this);
        m_shown->document().document().disconnect(m_helpActions);
        m_shown->document().document().disconnect(&m_recentMethods);
        m_shown->document().document().selection().disconnect(this);
        m_shown->canvas().disconnect(m_status);
        m_shown->canvas().disconnect(this);
    }
    m_shown = tab;
    Document *const document = tab ? &tab->document().document() : nullptr;
    m_pages->setCurrentWidget(tab ? static_cast<QWidget *>(m_area) : m_welcome);
    m_fileActions->setTab(tab);
    m_compareActions->setTab(tab);
    m_viewActions->setTab(tab);
    m_editActions->setTab(tab);
    m_fixActions->setTab(tab);
    m_pickActions->setTab(tab);
    m_replaceActions->setEnabled(tab != nullptr);
    m_placeActions->setTab(tab);
    m_flowActions->setTab(tab);
    m_outlineActions->setTab(tab);
    m_helpActions->setTab(tab);
    m_keymap->apply();
    m_find->setDocument(document);
    for (QAction *const action : std::as_const(m_needTab))
        action->setVisible(tab != nullptr);
    m_status->clear();
    if (tab) {
        connect(document, &Document::refused, this, &MainWindow::say);
        connect(document, &Document::told, this, &MainWindow::say);
        connect(document, &Document::findingAsked, this, [this, document](const Diagnostic &finding) {
            goToInText(*m_area, *document, finding.range.begin);
        });
        connect(document, &Document::helpAsked, m_helpActions, &HelpActions::explain);
        connect(document, &Document::methodHelpAsked, m_helpActions, &HelpActions::explainMethod);
        connect(document, &Document::methodAdded, &m_recentMethods, &RecentMethods::add);
        connect(document, &Document::changed, this, &MainWindow::refreshPlace);
        connect(&document->selection(), &Selection::changed, this, &MainWindow::refreshPlace);
        connect(&tab->canvas(), &CanvasView::zoomChanged, m_status, &StatusFields::setZoom);
        connect(&tab->canvas(), &CanvasView::editRequested, this, &MainWindow::editInForm);
        connect(&tab->canvas(), &CanvasView::hovered, this,
            [this](const NodePath &path) { m_area->text().source().markHovered(path); });
        connect(&tab->canvas(), &CanvasView::innerTextRequested, this,
            [this](const NodePath &place) { m_files->openInside(*m_shown, place); });
        m_status->setZoom(tab->canvas().zoom());
        tab->setFocus();
    }
    refreshPlace();
    refreshTitle();
}

void MainWindow::editInForm(const NodePath &path)
{
    m_area->form().show();
    m_area->form().focusField(path);
}

void MainWindow::refreshTitle()
{
    watchFiles();
    if (!m_shown) {
        setWindowTitle(tr("Patchcord"));
        setWindowModified(false);
        return;
    }
    const OpenDocument &document = m_shown->document();
    setWindowTitle(tr("%1[*] – Patchcord").arg(document.name()));
    setWindowModified(document.isModified());
    m_status->setSaveState(saveStateOf(document));
}

void MainWindow::refreshPlace()
{
    if (!m_shown)
        return;
    Document &document = m_shown->document().document();
    m_status->setPlace(placeName(document.snapshot()->flow(), document.selection().current()));
}

void MainWindow::watchFiles()
{
    QSet<QString> paths;
    for (DocumentTab *const tab : tabs().all()) {
        if (!tab->document().path().isEmpty())
            paths.insert(tab->document().path());
    }
    m_disk.setPaths(paths);
}

void MainWindow::openAt(const FileSpot &spot)
{
    if (!m_files->open(spot.path) || spot.line == 0)
        return;
    Document &document = m_shown->document().document();
    goToInText(*m_area, document, offsetOf(*document.snapshot(), spot));
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, MessageMs);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->closeAll()) {
        event->ignore();
        return;
    }
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/panes"), m_area->saveState());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_files->lookAtDisk(); // no watcher sees everything: network folders, replaced folders
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    // Questions come after the drop is over: the other program waits for it.
    QMetaObject::invokeMethod(
        this, [this, urls] { openDropped(urls); }, Qt::QueuedConnection);
}

void MainWindow::openDropped(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            m_files->open(url.toLocalFile());
        } else if (m_prompts->confirm(
                       tr("Fetch a call flow from %1?").arg(url.host()), UrlFetch::shown(url), tr("Fetch"))
            == Confirmation::Yes) {
            m_urls->open(url);
            return; // one fetch at a time
        }
    }
}

} // namespace patchcord
