// SPDX-License-Identifier: MIT
#include "editor/document/typedtext.h"

#include "editor/document/beside.h"
#include "editor/document/document.h"

#include <utility>

namespace patchcord {

namespace {

/// Reading and checking so much takes some 20 ms.
constexpr qsizetype ReadAtOnce = 96 * 1024;
constexpr qint64 PauseMs = 1000;

const QByteArray mergeKey = QByteArrayLiteral("typing");

} // namespace

TypedText::TypedText(Document &document)
    : m_document(document)
    , m_readAtOnce(ReadAtOnce)
{
}

TypedText::~TypedText()
{
    m_stop.request_stop(); // nobody is told: the document is going
}

const QByteArray &TypedText::text() const
{
    return isAhead() ? m_ahead : m_document.snapshot()->text();
}

TextEdits TypedText::edits() const
{
    return isAhead() ? difference(m_document.snapshot()->text(), m_ahead) : TextEdits();
}

TypedText::Burst TypedText::kindOf(const TextEdits &edits)
{
    if (edits.size() != 1)
        return Burst::None;
    return edits.begin()->text.isEmpty() ? Burst::Removing : Burst::Inserting;
}

bool TypedText::continues(const TextEdits &edits, Burst kind) const
{
    if (kind == Burst::None || kind != m_burst || m_sinceLast.hasExpired(PauseMs))
        return false;
    const TextRange range = edits.begin()->range;
    if (kind == Burst::Removing)
        return range.end == m_last.begin || range.begin == m_last.begin;
    return range.isEmpty() && range.begin == m_last.end;
}

void TypedText::type(const TextEdits &edits)
{
    if (edits.isEmpty())
        return;
    const Burst kind = kindOf(edits);
    if (!continues(edits, kind))
        m_document.endMerge();
    const TextEdit last = *std::prev(edits.end());
    const bool removing = kind == Burst::Removing;
    change(removing ? tr("Deleting") : tr("Typing"), edits, mergeKey);
    m_burst = kind;
    m_last = {last.range.begin, last.range.begin + last.text.size()};
    m_sinceLast.start();
}

void TypedText::take(const QString &what, const TextEdits &edits)
{
    endBurst();
    change(what, edits, {});
}

void TypedText::change(const QString &what, const TextEdits &edits, const QByteArray &key)
{
    const Snapshot &snapshot = *m_document.snapshot();
    const bool atOnce =
        !m_document.canReadBeside() || (!isAhead() && snapshot.rereadSize(edits.hull()) <= m_readAtOnce);
    if (atOnce) {
        m_document.apply(what, edits, key);
        return;
    }
    const bool goesOn = isAhead();
    m_ahead = edits.applied(text());
    if (!goesOn) {
        m_what = what;
        m_mergeKey = key;
    }
    readBeside();
}

void TypedText::readBeside()
{
    m_stop.request_stop();
    m_stop = {};
    delete m_watcher;
    m_watcher = doBeside(
        *this,
        [text = m_ahead, catalog = m_document.catalog(), before = m_document.snapshot(),
            stop = m_stop.get_token()] { return Snapshot::build(text, catalog, before, stop); },
        [this](const SnapshotPtr &) { finish(); });
}

void TypedText::finish()
{
    if (!isAhead())
        return;
    m_watcher->waitForFinished();
    apply(m_watcher->result());
}

void TypedText::apply(const SnapshotPtr &read)
{
    const TextEdits all = edits();
    forget();
    m_document.applyRead(std::exchange(m_what, {}), all, read, std::exchange(m_mergeKey, {}));
    Q_EMIT caughtUp();
}

/// What was waited for must not be told any more: somebody may be ahead again by then.
void TypedText::forget()
{
    m_watcher->disconnect(this);
    std::exchange(m_watcher, nullptr)->deleteLater();
    m_ahead.clear();
}

void TypedText::discard()
{
    if (!isAhead())
        return;
    m_stop.request_stop();
    forget();
    Q_EMIT caughtUp();
}

} // namespace patchcord
