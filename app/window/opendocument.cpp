// SPDX-License-Identifier: MIT
#include "app/window/opendocument.h"

#include "editor/document/hosteddocument.h"
#include "model/flow/placename.h"

#include <QFileInfo>

namespace patchcord {

QString openElsewhereText(const QString &path)
{
    return OpenDocument::tr(
        "“%1” is open in another window of Patchcord. Close it there first: two editors of "
        "one file take each other's changes away.")
        .arg(QFileInfo(path).fileName());
}

OpenDocument::OpenDocument(
    const CatalogPtr &catalog, const QByteArray &text, const QString &name, QObject *parent)
    : OpenDocument(std::make_unique<Document>(catalog, text), name, parent)
{
}

OpenDocument::OpenDocument(std::unique_ptr<Document> document, const QString &name, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_name(name)
{
    connect(&m_document->undoStack(), &QUndoStack::cleanChanged, this, &OpenDocument::stateChanged);
}

OpenDocument::~OpenDocument()
{
    if (!m_host)
        m_document->undoStack().disconnect(this); // the history says that it is clean as it goes
}

Result<std::unique_ptr<OpenDocument>> OpenDocument::open(
    const CatalogPtr &catalog, const QString &path, std::unique_ptr<FileLock> lock, const Reader &reader)
{
    const Result<QByteArray> bytes = readDocumentFile(path);
    if (!bytes)
        return bytes.failure();
    const Result<SnapshotPtr> snapshot = reader(*bytes);
    if (!snapshot)
        return snapshot.failure();
    std::unique_ptr<OpenDocument> opened(
        new OpenDocument(std::make_unique<Document>(catalog, *snapshot, nullptr), QString(), nullptr));
    opened->m_path = canonicalPath(path);
    opened->m_mark = FileMark::of(*bytes);
    opened->m_lock = std::move(lock);
    return opened;
}

std::unique_ptr<OpenDocument> OpenDocument::inside(OpenDocument &host, const NodePath &place)
{
    auto document = std::make_unique<HostedDocument>(host.document(), place);
    HostedDocument *const hosted = document.get();
    std::unique_ptr<OpenDocument> inner(new OpenDocument(std::move(document), QString(), nullptr));
    inner->m_host = &host;
    connect(hosted, &HostedDocument::orphaned, inner.get(), &OpenDocument::orphaned);
    // Its name holds the host's name and its place there.
    connect(&host, &OpenDocument::stateChanged, inner.get(), &OpenDocument::stateChanged);
    connect(&host.document(), &Document::changed, inner.get(), &OpenDocument::stateChanged);
    return inner;
}

const NodePath &OpenDocument::place() const
{
    return static_cast<const HostedDocument &>(*m_document).place();
}

QString OpenDocument::name() const
{
    if (m_host)
        return m_host->name() + QStringLiteral(" › ") + placeName(m_host->snapshot()->flow(), place());
    return m_path.isEmpty() ? m_name : QFileInfo(m_path).fileName();
}

bool OpenDocument::isModified() const
{
    return !m_document->undoStack().isClean();
}

bool OpenDocument::isPristine() const
{
    return !m_host && m_path.isEmpty() && m_document->undoStack().count() == 0;
}

DiskState OpenDocument::diskState() const
{
    return m_path.isEmpty() ? DiskState::Same : compareWithDisk(m_path, m_mark);
}

void OpenDocument::acceptDisk()
{
    const Result<QByteArray> bytes = readDocumentFile(m_path);
    if (bytes)
        m_mark = FileMark::of(*bytes);
}

bool OpenDocument::isReadOnly() const
{
    const QFileInfo info(m_path);
    return !m_path.isEmpty() && info.exists() && !info.isWritable();
}

Result<bool> OpenDocument::save(const QString &path, SaveWay way)
{
    return write(path, text(), way);
}

Result<bool> OpenDocument::saveConverted(const QString &path, const QByteArray &text, SaveWay way)
{
    const Result<bool> written = write(path, text, way);
    if (written)
        m_document->reset(text);
    return written;
}

Result<bool> OpenDocument::reload()
{
    m_document->settle();
    const Result<QByteArray> bytes = readDocumentFile(m_path);
    if (!bytes)
        return bytes.failure();
    m_mark = FileMark::of(*bytes);
    // A change like any other: what was there before can be had back by undo.
    m_document->apply(tr("Read from disk"), difference(text(), *bytes));
    m_document->undoStack().setClean();
    m_document->endMerge();
    Q_EMIT stateChanged();
    return true;
}

Result<bool> OpenDocument::write(const QString &path, const QByteArray &bytes, SaveWay way)
{
    std::unique_ptr<FileLock> lock;
    if (canonicalPath(path) != m_path) {
        lock = FileLock::take(canonicalPath(path));
        if (!lock)
            return Failure{openElsewhereText(path)};
    }
    const Result<FileMark> mark = writeDocumentFile(path, bytes, way);
    if (!mark)
        return mark.failure();
    m_path = canonicalPath(path);
    if (lock)
        m_lock = std::move(lock);
    m_way = way;
    m_mark = *mark;
    m_document->undoStack().setClean();
    m_document->endMerge(); // typing goes on behind the saved state, not across it
    Q_EMIT stateChanged();
    return true;
}

} // namespace patchcord
