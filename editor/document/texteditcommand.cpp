// SPDX-License-Identifier: MIT
#include "editor/document/texteditcommand.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"

#include <algorithm>
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
    m_document.replace(m_edits, std::exchange(m_after, {}));
    if (m_done) {
        m_document.selection().selectAll(m_selectionAfter);
        Q_EMIT m_document.returned(m_edits);
    } else {
        m_selectionAfter = m_document.selection().paths();
    }
    m_done = true;
}

void TextEditCommand::undo()
{
    m_document.replace(m_inverse);
    m_document.selection().selectAll(m_selectionBefore);
    Q_EMIT m_document.returned(m_inverse);
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
    // Both are done. Walking both inverses back gives the text before this one; a window around the edits of
    // both is enough, and a text may be long. Up to its begin all three texts are the same.
    const TextRange own = m_inverse.hull(); // of the text between the two, like the edits of the next
    const TextRange others = next.m_edits.hull();
    const qsizetype begin = std::min(own.begin, others.begin);
    const qsizetype end = std::max(own.end, others.end) + next.m_edits.growth();
    const QByteArray after = m_document.snapshot()->text().mid(begin, end - begin);
    const QByteArray before =
        m_inverse.shifted(-begin).applied(next.m_inverse.shifted(-begin).applied(after));
    const TextEdits both = difference(before, after);
    m_edits = both.shifted(begin);
    m_inverse = both.inverted(before).shifted(begin);
    m_selectionAfter = next.m_selectionAfter;
    setObsolete(m_edits.isEmpty());
    return true;
}

} // namespace patchcord
