// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/textedit.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <stop_token>

namespace patchcord {

class Document;

/// What is typed into the text of a document becomes its edits here. Where the text is read again in no time
/// the document changes at each key. In a long section the reading goes on beside, the text is ahead of the
/// document until it is done, and a newer key makes it stop.
///
/// Keys in a row become one undo step; a pause, another place, or deleting after typing begins a new one, but
/// what is typed while the text is ahead belongs to the step that began it.
class TypedText : public QObject
{
    Q_OBJECT

public:
    explicit TypedText(Document &document);
    ~TypedText() override;

    /// The text with all that was typed: the document's own unless it is ahead.
    const QByteArray &text() const;
    bool isAhead() const { return m_watcher != nullptr; }
    /// What leads from the document's text to text().
    TextEdits edits() const;

    /// Takes what was typed, as edits of text().
    void type(const TextEdits &edits);
    /// Takes edits of text() as a step of its own, unless something is ahead: finish() first.
    void take(const QString &what, const TextEdits &edits);
    /// What is typed next begins a new step.
    void endBurst() { m_burst = Burst::None; }

    /// Reads what is ahead, now. Does nothing when nothing is.
    void finish();
    /// Drops what is ahead.
    void discard();

    /// Up to so many bytes are read again at once.
    void setReadAtOnce(qsizetype bytes) { m_readAtOnce = bytes; }

Q_SIGNALS:
    /// The document has what was ahead, or it was dropped.
    void caughtUp();

private:
    enum class Burst : quint8 { None, Inserting, Removing };

    static Burst kindOf(const TextEdits &edits);
    bool continues(const TextEdits &edits, Burst kind) const;
    void change(const QString &what, const TextEdits &edits, const QByteArray &mergeKey);
    void readBeside();
    void apply(const SnapshotPtr &read);
    void forget();

    Document &m_document;
    qsizetype m_readAtOnce;

    Burst m_burst = Burst::None;
    TextRange m_last; ///< of text(): what the last key wrote, or where it removed
    QElapsedTimer m_sinceLast;

    // Only while ahead.
    QByteArray m_ahead;
    QString m_what;
    QByteArray m_mergeKey;
    std::stop_source m_stop;
    QFutureWatcher<SnapshotPtr> *m_watcher = nullptr;
};

} // namespace patchcord
