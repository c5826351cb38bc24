// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textedit.h"

#include <QByteArray>
#include <QList>
#include <QUndoCommand>

#include "model/syntax/nodepath.h"

namespace patchcord {

class Document;

/// The one undo command: edits of the text and what they replaced. What the user meant is its text.
class TextEditCommand : public QUndoCommand
{
public:
    TextEditCommand(
        Document &document, const QString &what, const TextEdits &edits, const QByteArray &mergeKey);

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
    bool m_done = false;
};

} // namespace patchcord
