// SPDX-License-Identifier: MIT
#include "app/start/sessionkeeper.h"

#include "app/files/statefolder.h"
#include "app/window/documenttabs.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"

#include <QFileInfo>

namespace patchcord {

namespace {

constexpr int SettleMs = 1000; ///< several files are opened or closed in a row

} // namespace

QString SessionKeeper::defaultFile()
{
    return stateFolder() + QStringLiteral("/session.json");
}

SessionKeeper::SessionKeeper(MainWindow &window, const QString &file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
    , m_last(readSession(file))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_settle, &QTimer::timeout, this, &SessionKeeper::write);
}

void SessionKeeper::restore()
{
    DocumentTabs &tabs = m_window.tabs();
    QString current;
    const Session session = m_last;
    for (size_t i = 0; i < session.files.size(); ++i) {
        const Session::File &file = session.files[i];
        // What went away since, or cannot be opened any more, is nothing to ask about at every start.
        if (!QFileInfo(file.path).isFile() || !m_window.files().open(file.path))
            continue;
        DocumentTab *const tab = tabs.byPath(file.path);
        if (!tab)
            continue;
        tab->canvas().setZoom(file.zoom);
        if (const Result<NodePath> path = NodePath::fromPointer(file.selected);
            path && !file.selected.isEmpty())
            tab->document().document().selection().select(*path);
        if (int(i) == session.current)
            current = file.path;
    }
    if (DocumentTab *const tab = tabs.byPath(current))
        tabs.show(*tab);
}

void SessionKeeper::follow()
{
    connect(&m_window.tabs(), &DocumentTabs::currentTabChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_window.tabs(), &DocumentTabs::stateChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_window.files(), &FileCommands::closingAll, this, [this] {
        write();
        m_window.tabs().disconnect(&m_settle);
        m_settle.stop();
    });
    m_settle.start(); // something may be open already
}

void SessionKeeper::write()
{
    m_settle.stop();
    const Session session = present();
    if (session != m_last && writeSession(m_file, session))
        m_last = session;
}

Session SessionKeeper::present() const
{
    Session session;
    for (DocumentTab *const tab : m_window.tabs().all()) {
        OpenDocument &document = tab->document();
        if (document.path().isEmpty())
            continue;
        if (tab == m_window.tabs().current())
            session.current = int(session.files.size());
        session.files.push_back(
            {document.path(), tab->canvas().zoom(), document.document().selection().current().toPointer()});
    }
    return session;
}

} // namespace patchcord
