// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QByteArray>
#include <QList>
#include <QUndoCommand>

namespace patchcord {

class Document;

/// The one undo command: edits of the text and what they replaced. What the user meant is its text.
class TextEditCommand : public QUndoCommand
{
public:
    /// `after`, where it is given, is what the edits lead to now.
    TextEditCommand(Document &document, const QString &what, const TextEdits &edits,
        const QByteArray &mergeKey, SnapshotPtr after = {});

    void redo() override;
    void undo() override;
    int id() const override;
    /// Takes a following command of the same merge key in, and vanishes when both together change nothing.
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    TextEdits m_edits;
    TextEdits m_inverse;
    QByteArray m_mergeKey;
    QList<NodePath> m_selectionBefore; ///< put back by undo: the eye returns to where the change was
    QList<NodePath> m_selectionAfter;
    SnapshotPtr m_after; ///< for the first redo only
    bool m_done = false;
};

} // namespace patchcord
