// SPDX-License-Identifier: MIT
#include "app/start/program.h"

#include "app/window/comparecommands.h"
#include "app/window/filecommands.h"

#include <QDir>
#include <QGuiApplication>

namespace patchcord {

namespace {

constexpr int GoodStartMs = 10'000; ///< what breaks on a document does so sooner

} // namespace

Program::Program(
    const CatalogPtr &catalog, QSettings &settings, ThemeControl &theme, std::unique_ptr<Prompts> prompts)
    : m_window(catalog, settings, theme, std::move(prompts))
    , m_keeper(m_window.tabs(), RecoveryFolder::defaultRoot())
    , m_recovering(
          {catalog, m_window.files(), m_window.tabs(), m_window.comparing(), m_keeper, m_window.prompts()},
          m_window)
    , m_guard(RecoveryFolder::defaultRoot())
    , m_session(m_window, SessionKeeper::defaultFile())
    , m_instance(Instance::defaultFolder())
{
    const auto applyPreferences = [this] { m_keeper.turn(m_window.preferences().keepsUnsavedWork()); };
    connect(&m_window.preferences(), &Preferences::changed, this, applyPreferences);
    applyPreferences();
    connect(&m_keeper, &RecoveryKeeper::failed, &m_window, &MainWindow::say);
    connect(&m_window, &MainWindow::recoveryRequested, &m_recovering, &Recovering::show);
    connect(&m_recovering, &Recovering::aboutToRestore, this, &Program::beginRestoring);
    connect(&m_instance, &Instance::requested, this, &Program::answer);
    const auto keep = [this] {
        m_keeper.keepNow();
        m_session.write();
        m_guard.succeeded(); // who is told to end is not broken
    };
    connect(&m_termination, &Termination::requested, this, keep);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, keep);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, [this] { m_guard.succeeded(); });
    m_window.files().setShowElsewhere([](qint64 process, const QString &path) {
        return Instance::handOverTo(Instance::defaultFolder(), process, {{{path}}});
    });
}

Program::~Program() = default;

void Program::start(const cli::EditorStart &start)
{
    m_window.show();
    m_instance.listen();
    open(start.files);
    // Behind the first paint: who waits for the window sees it at once.
    QMetaObject::invokeMethod(
        this, [this, start] { bringBack(start); }, Qt::QueuedConnection);
}

void Program::bringBack(const cli::EditorStart &start)
{
    if (!m_guard.mayRestore()) {
        m_guard.succeeded(); // this start is an empty one; the next may try again
        m_window.prompts().tell(
            tr("Patchcord broke twice while it brought documents back, so this time it opened none. Unsaved "
               "work is kept in “%1”; File › Unsaved work opens it.")
                .arg(QDir::toNativeSeparators(m_keeper.root())));
    } else {
        if (start.restore && m_window.preferences().opensLastFiles() && start.files.empty()
            && m_instance.isFirst() && !m_session.isEmpty()) {
            beginRestoring();
            m_session.restore();
        }
        m_recovering.offer();
    }
    if (m_instance.isFirst())
        m_session.follow();
}

void Program::beginRestoring()
{
    m_guard.begin();
    QTimer::singleShot(GoodStartMs, this, [this] { m_guard.succeeded(); });
}

void Program::open(const std::vector<FileSpot> &files)
{
    for (const FileSpot &file : files)
        m_window.openAt(file);
}

void Program::answer(const InstanceRequest &request)
{
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    open(request.files);
}

} // namespace patchcord
