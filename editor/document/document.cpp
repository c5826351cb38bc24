// SPDX-License-Identifier: MIT
#include "editor/document/document.h"

#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/document/texteditcommand.h"
#include "editor/document/typedtext.h"

#include <QScopedValueRollback>

namespace patchcord {

Document::Document(CatalogPtr catalog, const QByteArray &text, QObject *parent)
    : Document(catalog, Snapshot::build(text, catalog), parent)
{
}

Document::Document(CatalogPtr catalog, SnapshotPtr snapshot, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_snapshot(std::move(snapshot))
    , m_shown(ShownFlow::of(m_snapshot, {}))
    , m_selection(std::make_unique<Selection>())
    , m_search(std::make_unique<Search>(*this))
    , m_viewState(std::make_unique<ViewState>())
    , m_typedText(std::make_unique<TypedText>(*this))
{
}

Document::~Document() = default;

void Document::settle()
{
    m_typedText->finish();
    m_typedText->endBurst();
    Q_EMIT settling();
}

void Document::apply(const QString &what, const TextEdits &edits, const QByteArray &mergeKey)
{
    if (m_isReplacing || edits.isEmpty())
        return;
    // Edits of others are made of the text that was read; what was typed since comes first.
    const std::optional<TextEdits> rebased = edits.rebased(m_typedText->edits());
    m_typedText->finish();
    if (!rebased)
        Q_EMIT refused(tr("The text was just changed at this place: please do it again."));
    else if (rebased->change(m_snapshot->text()))
        push(what, *rebased, mergeKey, {});
}

void Document::applyRead(
    const QString &what, const TextEdits &edits, const SnapshotPtr &after, const QByteArray &mergeKey)
{
    if (!edits.isEmpty())
        push(what, edits, mergeKey, after);
}

void Document::push(
    const QString &what, const TextEdits &edits, const QByteArray &mergeKey, const SnapshotPtr &after)
{
    const QByteArray key = mergeKey.isEmpty() ? mergeKey : mergeKey + '#' + QByteArray::number(m_mergeSerial);
    m_undo.push(new TextEditCommand(*this, what, edits, key, after));
}

bool Document::apply(const QString &what, const Result<TextEdits> &edits, const QByteArray &mergeKey)
{
    if (!edits) {
        Q_EMIT refused(edits.error());
        return false;
    }
    apply(what, *edits, mergeKey);
    return true;
}

void Document::endMerge()
{
    ++m_mergeSerial;
}

void Document::reset(const QByteArray &text)
{
    m_typedText->discard();
    m_undo.clear();
    if (text == m_snapshot->text())
        return;
    m_shown.reset(); // another text: nothing of the one before is waited for
    replace(TextEdits({{0, m_snapshot->text().size()}, text}));
}

void Document::replace(const TextEdits &edits, const SnapshotPtr &after)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    const SnapshotPtr before = m_snapshot;
    m_snapshot = after ? after : Snapshot::build(edits.applied(before->text()), m_catalog, before);
    m_shown = ShownFlow::of(m_snapshot, m_shown);
    m_viewState->carry(edits, before->tree(), m_snapshot->tree());
    // Views first take the new text, then the selection moves in it: nobody resolves a new path in an old
    // tree.
    const DocumentChange change{edits, before, m_snapshot};
    Q_EMIT changed(change);
    m_selection->carry(edits, before->tree(), m_snapshot->tree());
    m_search->follow(edits);
}

} // namespace patchcord
