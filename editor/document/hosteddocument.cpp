// SPDX-License-Identifier: MIT
#include "editor/document/hosteddocument.h"

#include "editor/document/carriedpath.h"
#include "editor/document/typedtext.h"
#include "model/edit/treeedits.h"

#include <QScopedValueRollback>

namespace patchcord {

namespace {

QByteArray textAt(const Document &host, const NodePath &place)
{
    return host.snapshot()->resolve(place).text().toUtf8();
}

} // namespace

HostedDocument::HostedDocument(Document &host, const NodePath &place, QObject *parent)
    : Document(host.catalog(), Snapshot::buildInline(textAt(host, place), host.catalog()), parent)
    , m_host(host)
    , m_place(place)
{
    connect(&host, &Document::changed, this, &HostedDocument::follow);
}

void HostedDocument::push(
    const QString &what, const TextEdits &edits, const QByteArray &mergeKey, const SnapshotPtr &)
{
    m_host.typedText().finish();
    const Result<TextEdits> written =
        setValue(*m_host.snapshot(), m_place, QString::fromUtf8(edits.applied(snapshot()->text())));
    if (!written) {
        Q_EMIT refused(written.error());
        return;
    }
    const QScopedValueRollback own(m_own, edits);
    // Typing here does not merge with typing in the host.
    const QByteArray key = mergeKey.isEmpty() ? mergeKey : m_place.toPointer().toUtf8() + mergeKey;
    m_host.apply(what, *written, key);
}

void HostedDocument::follow(const DocumentChange &change)
{
    // What took the place of a deleted one is another document.
    const std::optional<NodePath> place =
        survivingPath(m_place, change.edits, change.before->tree(), change.after->tree());
    const SyntaxNode scalar = place ? change.after->resolve(*place) : SyntaxNode();
    if (!scalar.isString()) {
        // While the host's text is broken the scalar may only be out of reach.
        if (change.after->isWhole())
            Q_EMIT orphaned();
        return;
    }
    m_place = *place;
    const QByteArray &shown = snapshot()->text();
    const QByteArray text = scalar.text().toUtf8();
    if (text != shown)
        replace(!m_own.isEmpty() && m_own.applied(shown) == text ? m_own : difference(shown, text));
}

} // namespace patchcord
