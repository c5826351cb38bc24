// SPDX-License-Identifier: MIT
#include "app/window/filecommands.h"

#include "app/files/recentfiles.h"
#include "app/window/documentreading.h"
#include "app/window/noticebar.h"
#include "app/window/templates.h"
#include "model/flow/inlinetext.h"
#include "model/syntax/fragment.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace patchcord {

namespace {

constexpr qint64 BytesUnasked = 5'000'000;

/// How many documents lie around one that stands in another as text.
int depthOf(const OpenDocument &document)
{
    return document.host() ? 1 + depthOf(*document.host()) : 0;
}

} // namespace

FileCommands::FileCommands(
    CatalogPtr catalog, DocumentTabs &tabs, RecentFiles &recent, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_tabs(tabs)
    , m_recent(recent)
    , m_prompts(prompts)
    , m_saving(tabs, recent, prompts)
{
    connect(&m_saving, &SaveCommands::told, this, &FileCommands::told);
}

void FileCommands::newDocument(const QString &templateName)
{
    openText(indented(templateText(templateName), m_indent), freeName());
}

void FileCommands::openSample(const QString &sampleName)
{
    openText(sampleText(sampleName), freeName());
}

void FileCommands::openText(const QByteArray &text, const QString &name)
{
    m_tabs.add(std::make_unique<OpenDocument>(m_catalog, text, name));
}

bool FileCommands::open(const QString &path)
{
    if (DocumentTab *const tab = m_tabs.byPath(canonicalPath(path))) {
        m_tabs.show(*tab);
        return true;
    }
    std::unique_ptr<FileLock> lock = FileLock::take(canonicalPath(path));
    if (!lock) {
        raiseOther(canonicalPath(path));
        return false;
    }
    if (!mayBeLong(path))
        return false;
    Result<std::unique_ptr<OpenDocument>> opened =
        OpenDocument::open(m_catalog, path, std::move(lock), [this, path](const QByteArray &bytes) {
            return readDocument(*m_tabs.window(), m_catalog, bytes, QFileInfo(path).fileName());
        });
    if (!opened) {
        m_prompts.tell(opened.error());
        return false;
    }
    m_recent.add(path);
    m_tabs.add(std::move(opened).value());
    return true;
}

bool FileCommands::mayBeLong(const QString &path)
{
    const qint64 bytes = QFileInfo(path).size();
    if (bytes <= BytesUnasked || bytes > MaxBytes) // what is too long to open at all is told by who opens it
        return true;
    return m_prompts.confirm(tr("Open “%1”, which has %2?")
                                 .arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(bytes)),
               tr("No call flow that we know is nearly as long. It takes a while, and much memory."),
               tr("Open"))
        == Confirmation::Yes;
}

void FileCommands::raiseOther(const QString &path)
{
    const std::optional<qint64> process = FileLock::holder(path);
    if (process && m_showElsewhere && m_showElsewhere(*process, path))
        Q_EMIT told(tr("“%1” is open in another window.").arg(QFileInfo(path).fileName()));
    else
        m_prompts.tell(openElsewhereText(path));
}

void FileCommands::openDialog()
{
    const DocumentTab *const tab = m_tabs.current();
    const QString here = tab ? QFileInfo(m_tabs.current()->document().path()).path() : QString();
    for (const QString &path : m_prompts.chooseFilesToOpen(here))
        open(path);
}

bool FileCommands::openInside(DocumentTab &tab, const NodePath &place)
{
    for (DocumentTab *const other : m_tabs.all()) {
        const OpenDocument &document = other->document();
        if (document.host() == &tab.document() && document.place() == place) {
            m_tabs.show(*other);
            return true;
        }
    }
    if (depthOf(tab.document()) == MostTextDepth) {
        m_prompts.tell(
            tr("Documents as text inside documents as text open down to %1 of them.").arg(MostTextDepth));
        return false;
    }
    DocumentTab &inner = m_tabs.add(OpenDocument::inside(tab.document(), place));
    // Queued: it is told in the middle of a change, which the tab follows too.
    connect(
        &inner.document(), &OpenDocument::orphaned, this,
        [this, tab = QPointer<DocumentTab>(&inner)] {
            if (tab)
                m_tabs.remove(*tab);
        },
        Qt::QueuedConnection);
    return true;
}

bool FileCommands::close(DocumentTab &tab)
{
    if (!mayClose(tab))
        return false;
    m_tabs.remove(tab);
    return true;
}

bool FileCommands::closeAll()
{
    // First every question, then the closing: who cancels at the last one has lost nothing.
    for (DocumentTab *const tab : m_tabs.all()) {
        if (!mayClose(*tab))
            return false;
    }
    Q_EMIT closingAll();
    while (DocumentTab *const tab = m_tabs.current())
        m_tabs.remove(*tab);
    return true;
}

bool FileCommands::mayClose(DocumentTab &tab)
{
    tab.document().document().settle();
    // What stands in another document is kept by that one.
    if (!tab.document().isModified() || tab.document().host())
        return true;
    m_tabs.show(tab);
    switch (m_prompts.askUnsaved(tab.document().name())) {
    case UnsavedChoice::Save:
        return m_saving.save(tab);
    case UnsavedChoice::Discard:
        return true;
    case UnsavedChoice::Cancel:
        break;
    }
    return false;
}

void FileCommands::lookAtDisk()
{
    for (DocumentTab *const tab : m_tabs.all()) {
        OpenDocument &document = tab->document();
        switch (document.diskState()) {
        case DiskState::Same:
            break;
        case DiskState::Changed:
            diskChanged(*tab);
            break;
        case DiskState::Gone:
            if (!tab->notice().isAbout(NoticeBar::Cause::Disk))
                tab->notice().say(NoticeBar::Cause::Disk,
                    tr("“%1” is no longer on disk. Save to write it again.").arg(document.name()));
            break;
        }
    }
}

void FileCommands::diskChanged(DocumentTab &tab)
{
    OpenDocument &document = tab.document();
    document.document().settle(); // what is typed and not yet read is a change too
    if (!document.isModified()) {
        reload(tab);
        return;
    }
    const QPointer<DocumentTab> safe(&tab);
    tab.notice().say(NoticeBar::Cause::Disk,
        tr("“%1” was changed on disk by another program, and you changed it here.").arg(document.name()));
    tab.notice().offerToLook(tr("Compare"), [this, safe] {
        if (safe)
            Q_EMIT comparisonAsked(safe);
    });
    tab.notice().offer(tr("Read from disk"), [this, safe] {
        if (safe)
            reload(*safe);
    });
    tab.notice().offer(tr("Keep mine"), [safe] {
        if (safe)
            safe->document().acceptDisk();
    });
}

void FileCommands::reload(DocumentTab &tab)
{
    const Result<bool> read = tab.document().reload();
    if (!read) {
        m_prompts.tell(read.error());
        return;
    }
    tab.notice().dismiss(NoticeBar::Cause::Disk);
    Q_EMIT told(tr("“%1” was changed on disk and has been read again.").arg(tab.document().name()));
}

QString FileCommands::freeName() const
{
    QStringList taken;
    for (DocumentTab *const tab : m_tabs.all())
        taken += tab->document().name();
    QString name = tr("untitled.yaml");
    for (int number = 2; taken.contains(name); ++number)
        name = tr("untitled %1.yaml").arg(number);
    return name;
}

} // namespace patchcord
