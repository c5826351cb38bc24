// SPDX-License-Identifier: MIT
#include "app/window/fileactions.h"

#include "app/files/recentfiles.h"
#include "app/window/compareactions.h"
#include "app/window/exportcommands.h"
#include "app/window/filecommands.h"
#include "app/window/templates.h"
#include "app/window/urlopener.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace patchcord {

FileActions::FileActions(const Context &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
    m_new = patchcord::newAction(
        this, {"file-new", tr("New"), QStringLiteral("new"), tr("Start a new call flow")}, QKeySequence::New);
    m_open = patchcord::newAction(this,
        {"file-open", tr("Open…"), QStringLiteral("open"), tr("Open call flows from disk")},
        QKeySequence::Open);
    m_openUrl = patchcord::newAction(this,
        {"file-open-url", tr("Open from URL…"), QStringLiteral("open-url"),
            tr("Fetch a call flow once and open the copy")},
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_save = patchcord::newAction(this,
        {"file-save", tr("Save"), QStringLiteral("save"), tr("Write the changes to the file")},
        QKeySequence::Save);
    m_saveAs = patchcord::newAction(this,
        {"file-save-as", tr("Save as…"), QStringLiteral("save-as"),
            tr("Save under another name or in the other language")},
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_format = patchcord::newAction(this,
        {"file-format", tr("Make JSON the file's format…"), QStringLiteral("save-as"),
            tr("Save in the other language and go on with that file")});
    m_recovery = patchcord::newAction(this,
        {"file-recovery", tr("Unsaved work…"), QStringLiteral("back"),
            tr("Show what was kept of documents that were not saved when Patchcord ended")});
    m_settings = patchcord::newAction(this,
        {"file-settings", tr("Settings…"), QStringLiteral("settings"),
            tr("Fonts, theme, new documents, saving and keys")},
        QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_close = patchcord::newAction(this,
        {"file-close", tr("Close"), QStringLiteral("close"), tr("Close this document")},
        QKeySequence(Qt::CTRL | Qt::Key_W));
    m_quit =
        patchcord::newAction(this, {"file-quit", tr("Quit"), QStringLiteral("close"), tr("Close the window")},
            QKeySequence(Qt::CTRL | Qt::Key_Q));

    connect(
        m_new, &QAction::triggered, this, [this] { m_context.files.newDocument(templates().front().name); });
    connect(m_open, &QAction::triggered, &context.files, &FileCommands::openDialog);
    connect(m_openUrl, &QAction::triggered, this, &FileActions::askUrl);
    connect(m_save, &QAction::triggered, this, [this] { m_context.files.saving().save(*m_tab); });
    connect(m_saveAs, &QAction::triggered, this, [this] { m_context.files.saving().saveAs(*m_tab); });
    connect(m_format, &QAction::triggered, this, [this] { m_context.files.saving().changeFormat(*m_tab); });
    connect(m_settings, &QAction::triggered, this, &FileActions::settingsRequested);
    connect(m_recovery, &QAction::triggered, this, &FileActions::recoveryRequested);
    connect(m_close, &QAction::triggered, this, [this] { m_context.files.close(*m_tab); });
    connect(m_quit, &QAction::triggered, this, &FileActions::quitRequested);
}

void FileActions::addMenu(QMenuBar &bar)
{
    QMenu *const menu = bar.addMenu(tr("&File"));
    menu->addAction(m_new);
    QMenu *const start = menu->addMenu(icons::icon(QStringLiteral("new")), tr("New from template"));
    addFlows(
        *start, templates(), "file-new", [this](const QString &flow) { m_context.files.newDocument(flow); });
    addFlows(*menu->addMenu(icons::icon(QStringLiteral("outline")), tr("Open an example")), samples(),
        "file-sample", [this](const QString &flow) { m_context.files.openSample(flow); });
    menu->addAction(m_open);
    menu->addAction(m_openUrl);
    QMenu *const recent = menu->addMenu(icons::icon(QStringLiteral("outline")), tr("Open recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu->addAction(m_recovery);
    menu->addSeparator();
    menu->addAction(m_save);
    menu->addAction(m_saveAs);
    menu->addAction(m_format);
    m_exports = menu->addMenu(icons::icon(QStringLiteral("export")), tr("Export"));
    addExports(*m_exports);
    m_context.compare.addTo(*menu);
    menu->addSeparator();
    menu->addAction(m_settings);
    menu->addSeparator();
    menu->addAction(m_close);
    menu->addAction(m_quit);
    setTab(m_tab);
}

void FileActions::addFlows(QMenu &menu, const std::vector<Template> &flows, const char *name,
    const std::function<void(const QString &)> &open)
{
    for (const Template &each : flows) {
        QAction *const action =
            patchcord::newAction(&menu, {name, each.title, QStringLiteral("new"), each.sentence});
        action->setObjectName(QStringLiteral("%1-%2").arg(QLatin1String(name), each.name));
        connect(action, &QAction::triggered, this, [open, flow = each.name] { open(flow); });
        menu.addAction(action);
    }
}

void FileActions::addExports(QMenu &menu)
{
    const auto add = [&](const char *name, const QString &text, const QString &tip, auto run) {
        QAction *const action = patchcord::newAction(&menu, {name, text, QStringLiteral("export"), tip});
        connect(action, &QAction::triggered, this, run);
        menu.addAction(action);
    };
    const auto text = [this](Language language) {
        return [this, language] {
            m_tab->document().document().settle();
            m_context.exports.exportText(m_tab->document(), language);
        };
    };
    const auto picture = [this](PictureFormat format) {
        return [this, format] {
            m_tab->document().document().settle();
            m_context.exports.exportPicture(m_tab->document(), format, Theme::of(m_window.palette()));
        };
    };
    add("export-yaml", tr("YAML…"), tr("Write the flow as YAML"), text(Language::Yaml));
    add("export-json", tr("JSON…"), tr("Write the flow as JSON"), text(Language::Json));
    menu.addSeparator();
    add("export-png", tr("PNG picture…"), tr("Draw the flow into a PNG file"), picture(PictureFormat::Png));
    add("export-svg", tr("SVG picture…"), tr("Draw the flow into an SVG file"), picture(PictureFormat::Svg));
    add("export-pdf", tr("PDF page…"), tr("Draw the flow into a PDF file"), picture(PictureFormat::Pdf));
}

void FileActions::setTab(DocumentTab *tab)
{
    if (m_tab)
        m_tab->document().document().disconnect(this);
    m_tab = tab;
    if (tab)
        connect(&tab->document().document(), &Document::changed, this, &FileActions::nameFormat);
    nameFormat();
    for (QAction *const action : {m_save, m_saveAs, m_format, m_close})
        action->setEnabled(tab != nullptr);
    if (m_exports)
        m_exports->setEnabled(tab != nullptr);
}

void FileActions::nameFormat()
{
    const bool isJson = m_tab && m_tab->document().snapshot()->format().language == Language::Json;
    m_format->setText(isJson ? tr("Make YAML the file's format…") : tr("Make JSON the file's format…"));
}

void FileActions::askUrl()
{
    const QUrl url = m_context.prompts.askUrl();
    if (!url.isEmpty())
        m_context.urls.open(url);
}

void FileActions::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_context.recent.paths()) {
        const QFileInfo info(path);
        auto *const action =
            menu.addAction(icons::icon(QStringLiteral("open")), menuText(QDir::toNativeSeparators(path)));
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path] { m_context.files.open(path); });
    }
    menu.addSeparator();
    QAction *const clear = patchcord::newAction(&menu,
        {"file-clear-recent", tr("Clear this list"), QStringLiteral("delete"), tr("Forget these files")});
    clear->setEnabled(!m_context.recent.paths().isEmpty());
    connect(clear, &QAction::triggered, &m_context.recent, &RecentFiles::clear);
    menu.addAction(clear);
}

} // namespace patchcord
