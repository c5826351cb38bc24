// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/documentfile.h"
#include "editor/document/document.h"

#include <QObject>
#include <QString>
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
    static Result<std::unique_ptr<OpenDocument>> open(const CatalogPtr &catalog, const QString &path);
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

    /// How the file compares with what was read or written last. Same when there is no file.
    DiskState diskState() const;

    /// Takes note of the file's present content without taking it over: the next save replaces it unasked.
    void acceptDisk();

    /// Writes the bytes as they are to the file, whatever it holds now.
    Result<bool> save();
    /// Writes the bytes as they are to another file, which is the document's own from then on.
    Result<bool> saveAs(const QString &path);
    /// Writes a text that stands for the document in another language; it becomes the document's text.
    Result<bool> saveConverted(const QString &path, const QByteArray &text);
    /// Takes the file's present content over, as a step that can be undone.
    Result<bool> reload();

Q_SIGNALS:
    /// Name, file, or whether it is modified.
    void stateChanged();
    /// The host no longer holds it.
    void orphaned();

private:
    OpenDocument(std::unique_ptr<Document> document, const QString &name, QObject *parent);
    Result<bool> write(const QString &path, const QByteArray &bytes);

    std::unique_ptr<Document> m_document;
    OpenDocument *m_host = nullptr;
    QString m_name;
    QString m_path;
    FileMark m_mark;
};

} // namespace patchcord
