// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/filelock.h"
#include "app/files/savefile.h"
#include "editor/document/document.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace patchcord {

/// A document together with the file that it came from, if any, and what that file held last.
class OpenDocument : public QObject
{
    Q_OBJECT

public:
    /// A document without a file, called `name` until it is saved.
    OpenDocument(
        const CatalogPtr &catalog, const QByteArray &text, const QString &name, QObject *parent = nullptr);
    ~OpenDocument() override;
    /// How the bytes of a file become a document; may take its time, and may fail.
    using Reader = std::function<Result<SnapshotPtr>(const QByteArray &bytes)>;
    /// Keeps the lock of the file.
    static Result<std::unique_ptr<OpenDocument>> open(
        const CatalogPtr &catalog, const QString &path, std::unique_ptr<FileLock> lock, const Reader &reader);
    /// The document that stands as text at a place of another one, which outlives it: it is saved with that
    /// one, and has neither a file nor a history of its own.
    static std::unique_ptr<OpenDocument> inside(OpenDocument &host, const NodePath &place);

    Document &document() { return *m_document; }
    const SnapshotPtr &snapshot() const { return m_document->snapshot(); }
    const QByteArray &text() const { return snapshot()->text(); }

    /// The document that this one stands in as text, or null.
    OpenDocument *host() const { return m_host; }
    /// Where in its host it stands.
    const NodePath &place() const;

    /// Empty while there is no file.
    const QString &path() const { return m_path; }
    QString name() const;
    bool isModified() const;
    /// Whether nothing was ever done with it: a new document that another may take the place of.
    bool isPristine() const;

    /// What the file held when it was read or written last; empty while there is none.
    const FileMark &mark() const { return m_mark; }
    /// How the file compares with what was read or written last. Same when there is no file.
    DiskState diskState() const;

    /// Takes note of the file's present content without taking it over: the next save replaces it unasked.
    void acceptDisk();

    /// How its file was written last.
    SaveWay saveWay() const { return m_way; }
    /// Whether the file may not be written. Looked up anew each time.
    bool isReadOnly() const;

    /// Writes the bytes as they are to a file, whatever it holds now; it is the document's own from then on.
    Result<bool> save(const QString &path, SaveWay way = SaveWay::Replace);
    /// Writes a text that stands for the document in another language; it becomes the document's text.
    Result<bool> saveConverted(const QString &path, const QByteArray &text, SaveWay way);
    /// Takes the file's present content over, as a step that can be undone.
    Result<bool> reload();

    /// Gives the file free for other processes: the document is about to go.
    void letGo() { m_lock.reset(); }

Q_SIGNALS:
    /// Name, file, or whether it is modified.
    void stateChanged();
    /// The host no longer holds it.
    void orphaned();

private:
    OpenDocument(std::unique_ptr<Document> document, const QString &name, QObject *parent);
    Result<bool> write(const QString &path, const QByteArray &bytes, SaveWay way);

    std::unique_ptr<Document> m_document;
    OpenDocument *m_host = nullptr;
    QString m_name;
    QString m_path;
    FileMark m_mark;
    std::unique_ptr<FileLock> m_lock; ///< of m_path; null without a file
    SaveWay m_way = SaveWay::Replace;
};

/// Says that another process has a file open, and what to do.
QString openElsewhereText(const QString &path);

} // namespace patchcord
