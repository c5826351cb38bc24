// SPDX-License-Identifier: MIT
#pragma once

#include "editor/compare/changeentries.h"
#include "editor/document/document.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace patchcord {

/// One of two texts: the other one, at the left, or the open document's own.
enum class CompareSide : quint8 { Other, Own };

/// Where a change is to be seen in one of them.
const ChangeSide &sideOf(const Change &change, CompareSide side);

/// An open document held against another text: what leads from the other to the document, compared anew as
/// the document changes, and which of it is being looked at.
class CompareSession : public QObject
{
    Q_OBJECT

public:
    /// `other` stays as it is; `document` is followed as long as it lives.
    CompareSession(Document &document, SnapshotPtr other, QObject *parent = nullptr);

    /// The first text, and the second one as it was last compared.
    const SnapshotPtr &other() const { return m_other; }
    const SnapshotPtr &own() const { return m_own; }
    const SnapshotPtr &text(CompareSide side) const { return side == CompareSide::Other ? m_other : m_own; }
    /// Null once it was closed.
    Document *document() const { return m_document; }

    const DocumentComparison &comparison() const { return m_comparison; }
    const std::vector<LineHunk> &hunks() const { return m_hunks; }
    const std::vector<ChangeEntry> &entries() const { return m_entries; }

    /// Index of the entry that is looked at; -1: none.
    int current() const { return m_current; }
    void setCurrent(int entry);
    void next();
    void previous();

    /// The change of an entry, or null.
    const Change *changeOf(int entry) const;
    /// The first entry that a hunk, or a path of the other or of the own text, belongs to; -1: none.
    int entryOfHunk(int hunk) const;
    int entryOfPath(const NodePath &path, CompareSide side) const;

    /// What an entry says, in one line each.
    QString titleOf(int entry) const;
    QString deedOf(int entry) const;

    /// Brings the other text's lines over into the document, as one step of its history.
    void takeOver(int entry);
    void takeHunk(int hunk);

Q_SIGNALS:
    /// There is a new comparison; all indexes are new.
    void compared();
    void currentChanged();

private:
    void compareNow();
    void take(const QString &what, const std::vector<int> &hunks);

    QPointer<Document> m_document;
    SnapshotPtr m_other;
    SnapshotPtr m_own;
    DocumentComparison m_comparison;
    std::vector<LineHunk> m_hunks;
    std::vector<ChangeEntry> m_entries;
    int m_current = -1;
    QTimer m_soon;
};

} // namespace patchcord
