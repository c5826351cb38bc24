// SPDX-License-Identifier: MIT
#include "editor/document/document.h"

#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/document/texteditcommand.h"

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
    , m_selection(std::make_unique<Selection>())
    , m_search(std::make_unique<Search>(*this))
    , m_viewState(std::make_unique<ViewState>())
{
}

Document::~Document() = default;

void Document::apply(const QString &what, const TextEdits &edits, const QByteArray &mergeKey)
{
    if (m_isReplacing || edits.isEmpty() || edits.applied(m_snapshot->text()) == m_snapshot->text())
        return;
    push(what, edits, mergeKey);
}

void Document::push(const QString &what, const TextEdits &edits, const QByteArray &mergeKey)
{
    const QByteArray key = mergeKey.isEmpty() ? mergeKey : mergeKey + '#' + QByteArray::number(m_mergeSerial);
    m_undo.push(new TextEditCommand(*this, what, edits, key));
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
    m_undo.clear();
    if (text == m_snapshot->text())
        return;
    replace(TextEdits({{0, m_snapshot->text().size()}, text}));
}

void Document::replace(const TextEdits &edits)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    const SnapshotPtr before = m_snapshot;
    m_snapshot = Snapshot::build(edits.applied(before->text()), m_catalog, before);
    m_viewState->carry(edits, before->tree(), m_snapshot->tree());
    // Views first take the new text, then the selection moves in it: nobody resolves a new path in an old
    // tree.
    const DocumentChange change{edits, before, m_snapshot};
    Q_EMIT changed(change);
    m_selection->carry(edits, before->tree(), m_snapshot->tree());
    m_search->follow(edits);
}

} // namespace patchcord
