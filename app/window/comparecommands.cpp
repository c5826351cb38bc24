// SPDX-License-Identifier: MIT
#include "app/window/comparecommands.h"

#include "app/compare/comparewindow.h"
#include "app/compare/showndocument.h"

#include <QFileInfo>

namespace patchcord {

namespace {

/// The document that is saved when this one is: itself, or the one that it stands in.
OpenDocument &savedWith(OpenDocument &document)
{
    return document.host() ? savedWith(*document.host()) : document;
}

} // namespace

CompareCommands::CompareCommands(Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_git, &GitHead::done, this, &CompareCommands::commitRead);
}

void CompareCommands::compareWithDisk(DocumentTab &tab)
{
    OpenDocument &document = savedWith(tab.document());
    if (document.path().isEmpty()) {
        m_prompts.tell(tr("“%1” has no file on disk yet. Save it first, or compare it with another file.")
                           .arg(document.name()));
        return;
    }
    compareWith(document, document.path(), tr("%1 on disk").arg(document.name()));
}

void CompareCommands::compareWithFile(DocumentTab &tab)
{
    const QString path = m_prompts.chooseFileToCompare(QFileInfo(savedWith(tab.document()).path()).path());
    if (!path.isEmpty())
        compareWith(tab.document(), path, QFileInfo(path).fileName());
}

void CompareCommands::compareWithCommit(DocumentTab &tab)
{
    OpenDocument &document = savedWith(tab.document());
    if (document.path().isEmpty()) {
        m_prompts.tell(tr("“%1” has no file yet, so git cannot know it. Save it into a git repository first.")
                           .arg(document.name()));
        return;
    }
    m_asking = &document;
    Q_EMIT told(tr("Reading “%1” from the last commit…").arg(document.name()));
    m_git.read(document.path());
}

void CompareCommands::commitRead(const Result<QByteArray> &bytes)
{
    if (!m_asking)
        return; // closed in the meantime
    if (!bytes)
        m_prompts.tell(bytes.error());
    else
        open(*m_asking, *bytes, tr("%1 in the last commit").arg(m_asking->name()));
}

void CompareCommands::compareWith(OpenDocument &document, const QString &path, const QString &name)
{
    const Result<QByteArray> bytes = readDocumentFile(path);
    if (!bytes)
        m_prompts.tell(bytes.error());
    else
        open(document, *bytes, name);
}

void CompareCommands::compareTexts(
    const CatalogPtr &catalog, const Text &text, const Text &other, QWidget &above)
{
    for (CompareWindow *const before : above.findChildren<CompareWindow *>(Qt::FindDirectChildrenOnly))
        before->close();
    auto *const document = new ShownDocument(Snapshot::build(text.bytes, catalog));
    auto *const window =
        new CompareWindow({*document, text.name, Snapshot::build(other.bytes, catalog), other.name}, &above);
    document->setParent(window);
    window->show();
    window->activateWindow();
    Q_EMIT opened(window);
}

void CompareCommands::open(OpenDocument &own, const QByteArray &bytes, const QString &name)
{
    Document &document = own.document();
    document.settle();
    auto *const window = new CompareWindow(
        {document, own.name(), Snapshot::build(bytes, document.catalog()), name}, &m_window);
    // The same comparison asked for again takes the place of the one before.
    for (CompareWindow *const before : m_window.findChildren<CompareWindow *>()) {
        if (before != window && before->session().document() == &document
            && before->windowTitle() == window->windowTitle())
            before->close();
    }
    window->show();
    window->activateWindow();
    Q_EMIT opened(window);
}

} // namespace patchcord
