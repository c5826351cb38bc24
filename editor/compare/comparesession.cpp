// SPDX-License-Identifier: MIT
#include "editor/compare/comparesession.h"

#include "editor/compare/changehunks.h"
#include "model/compare/changewords.h"

#include <QElapsedTimer>
#include <algorithm>

namespace patchcord {

namespace {

/// A comparison that takes longer than this waits until the document has been left alone for a while.
constexpr qint64 QuickMs = 12;
constexpr int PauseMs = 250;

QString spanText(LineSpan span)
{
    if (span.isEmpty())
        return CompareSession::tr("behind line %1").arg(span.begin);
    return span.count() == 1 ? CompareSession::tr("line %1").arg(span.begin + 1)
                             : CompareSession::tr("lines %1 to %2").arg(span.begin + 1).arg(span.end);
}

TextLines linesOf(const Snapshot &snapshot)
{
    return {snapshot.text(), snapshot.lines()};
}

} // namespace

const ChangeSide &sideOf(const Change &change, CompareSide side)
{
    return side == CompareSide::Other ? change.a : change.b;
}

CompareSession::CompareSession(Document &document, SnapshotPtr other, QObject *parent)
    : QObject(parent)
    , m_document(&document)
    , m_other(std::move(other))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareSession::compareNow);
    connect(&document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    compareNow();
}

void CompareSession::compareNow()
{
    m_soon.stop();
    if (!m_document)
        return;
    QElapsedTimer timer;
    timer.start();
    m_own = m_document->snapshot();
    m_comparison = compare(*m_other, *m_own);
    m_hunks = hunksByChange(
        lineDiff(linesOf(*m_other), linesOf(*m_own)), m_comparison, m_other->lines(), m_own->lines());
    m_entries = changeEntries(m_comparison, m_hunks, m_other->lines(), m_own->lines());
    m_soon.setInterval(timer.elapsed() > QuickMs ? PauseMs : 0);
    m_current = std::min(m_current, int(m_entries.size()) - 1);
    Q_EMIT compared();
    Q_EMIT currentChanged();
}

void CompareSession::setCurrent(int entry)
{
    if (entry < -1 || entry >= int(m_entries.size()) || entry == m_current)
        return;
    m_current = entry;
    Q_EMIT currentChanged();
}

void CompareSession::next()
{
    setCurrent(m_current + 1 < int(m_entries.size()) ? m_current + 1 : m_entries.empty() ? -1 : 0);
}

void CompareSession::previous()
{
    setCurrent(m_current > 0 ? m_current - 1 : int(m_entries.size()) - 1);
}

const Change *CompareSession::changeOf(int entry) const
{
    if (entry < 0 || entry >= int(m_entries.size()) || m_entries[size_t(entry)].change < 0)
        return nullptr;
    return &m_comparison.changes[size_t(m_entries[size_t(entry)].change)];
}

int CompareSession::entryOfHunk(int hunk) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [hunk](const ChangeEntry &entry) {
        return std::find(entry.hunks.begin(), entry.hunks.end(), hunk) != entry.hunks.end();
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int CompareSession::entryOfPath(const NodePath &path, CompareSide side) const
{
    int best = -1;
    qsizetype depth = -1;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Change *const change = changeOf(i);
        if (!change || !sideOf(*change, side).isThere || change->subject == ChangeSubject::Frame)
            continue;
        const NodePath &its = sideOf(*change, side).path;
        if (path.startsWith(its) && its.size() > depth) {
            best = i;
            depth = its.size();
        }
    }
    return best;
}

QString CompareSession::titleOf(int entry) const
{
    const Change *const change = changeOf(entry);
    if (!change)
        return tr("text");
    const QString branch = change->subject == ChangeSubject::Step
        ? branchOf(change->shown(), change->b.isThere ? *m_own : *m_other)
        : QString();
    const QString title = patchcord::titleOf(*change);
    return branch.isEmpty() ? title : branch + QStringLiteral(" › ") + title;
}

QString CompareSession::deedOf(int entry) const
{
    const Change *const change = changeOf(entry);
    if (change)
        return patchcord::deedOf(*change, *m_other, *m_own);
    const LineHunk &hunk = m_hunks[size_t(m_entries[size_t(entry)].hunks.front())];
    return tr("%1 → %2: the text alone differs").arg(spanText(hunk.a), spanText(hunk.b));
}

void CompareSession::takeOver(int entry)
{
    if (entry >= 0 && entry < int(m_entries.size()))
        take(tr("Take over: %1").arg(titleOf(entry)), m_entries[size_t(entry)].hunks);
}

void CompareSession::takeHunk(int hunk)
{
    if (hunk >= 0 && hunk < int(m_hunks.size()))
        take(tr("Take over lines"), {hunk});
}

void CompareSession::take(const QString &what, const std::vector<int> &hunks)
{
    if (!m_document)
        return;
    m_document->settle();
    // What was typed since belongs to another text than the lines that were compared.
    if (m_document->snapshot() != m_own) {
        compareNow();
        return;
    }
    TextEdits edits;
    for (const int hunk : hunks) {
        const LineHunk &its = m_hunks[size_t(hunk)];
        for (const TextEdit &edit :
            linesTaken(linesOf(*m_own), linesOf(*m_other), {its.b, its.a}, m_own->format()))
            edits.add(edit);
    }
    m_document->endMerge();
    m_document->apply(what, edits);
    // The next change stands where this one stood: nobody has to look for it.
    compareNow();
}

} // namespace patchcord
