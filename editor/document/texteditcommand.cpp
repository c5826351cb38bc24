// SPDX-License-Identifier: MIT
#include "editor/document/texteditcommand.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"

#include <utility>

namespace patchcord {

namespace {

constexpr int MergeableId = 1;

} // namespace

TextEditCommand::TextEditCommand(Document &document, const QString &what, const TextEdits &edits,
    const QByteArray &mergeKey, SnapshotPtr after)
    : QUndoCommand(what)
    , m_document(document)
    , m_edits(edits)
    , m_inverse(edits.inverted(document.snapshot()->text()))
    , m_mergeKey(mergeKey)
    , m_selectionBefore(document.selection().paths())
    , m_after(std::move(after))
{
}

void TextEditCommand::redo()
{
    m_document.replace(m_edits, std::exchange(m_after, {}),
        m_done ? DocumentChange::Kind::History : DocumentChange::Kind::Step);
    if (m_done)
        m_document.selection().selectAll(m_selectionAfter);
    else
        m_selectionAfter = m_document.selection().paths();
    m_done = true;
}

void TextEditCommand::undo()
{
    m_document.replace(m_inverse, {}, DocumentChange::Kind::History);
    m_document.selection().selectAll(m_selectionBefore);
}

int TextEditCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : MergeableId;
}

bool TextEditCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const TextEditCommand &>(*other);
    if (next.m_mergeKey != m_mergeKey)
        return false;
    // Both are done: the present text is `after`; walking both inverses back gives the text before this one.
    const QByteArray after = m_document.snapshot()->text();
    const QByteArray before = m_inverse.applied(next.m_inverse.applied(after));
    m_edits = difference(before, after);
    m_inverse = m_edits.inverted(before);
    m_selectionAfter = next.m_selectionAfter;
    setObsolete(m_edits.isEmpty());
    return true;
}

} // namespace patchcord
