// SPDX-License-Identifier: MIT
#include "editor/document/search.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <memory>
#include <utility>

namespace patchcord {

namespace {

/// A text up to this size is sought through at once: that takes a few hundredths of a second.
constexpr qsizetype LongText = 4'000'000;

/// How deep below the contexts of an agent a context and one of its steps stand.
constexpr qsizetype ContextDepth = 1;
constexpr qsizetype ContextStepDepth = 3;

/// What in the contexts of an agent a path leads to or through.
NodePath contextOwner(const NodePath &contexts, const NodePath &path)
{
    const qsizetype depth = path.size() - contexts.size();
    return path.first(
        contexts.size() + (depth >= ContextStepDepth ? ContextStepDepth : std::min(depth, ContextDepth)));
}

/// What has a place of its own on the canvas and holds the path: a destination, a branch, a step, a section.
NodePath ownerOf(const CallFlow &flow, const NodePath &path)
{
    const SectionFlow *const section = flow.ownSectionAt(path);
    const Step *const step = section ? innermostStep(section->steps, path) : nullptr;
    if (!step)
        return section ? section->path : NodePath();
    if (step->contexts && path.startsWith(*step->contexts) && path != *step->contexts)
        return contextOwner(*step->contexts, path);
    for (const Branch &branch : step->branches) {
        if (branch.path == path)
            return path;
    }
    if (step->plan && step->plan->form != DialForm::One) {
        for (const DialGroup &group : step->plan->groups) {
            for (const Destination &destination : group.destinations) {
                if (path.startsWith(destination.path))
                    return destination.path;
            }
        }
    }
    return step->path;
}

/// What is selected for a hit: the field, or the step where the hit is its method.
NodePath placeOf(const CallFlow &flow, const TextHit &hit)
{
    const Step *const step = flow.stepAt(hit.path);
    return step && hit.path.size() == step->path.size() + 1 ? step->path : hit.path;
}

} // namespace

Search::Search(Document &document)
    : m_document(document)
{
}

bool Search::isHit(const NodePath &path) const
{
    findHolders();
    return m_holders.contains(path);
}

bool Search::holdsHit(const NodePath &path) const
{
    findHolders();
    return m_around.contains(path);
}

void Search::findHolders() const
{
    if (std::exchange(m_hasHolders, true))
        return;
    const auto add = [this](NodePath owner) {
        m_holders.insert(owner);
        while (!owner.isRoot() && !m_around.contains(owner)) {
            m_around.insert(owner);
            owner = owner.parent();
        }
    };
    const CallFlow &whole = m_document.snapshot()->flow();
    for (const TextHit &hit : m_hits) {
        // A flow inside a step counts for that step too: there it is closed.
        for (NodePath path = hit.path;;) {
            const CallFlow &flow = whole.flowAt(path);
            if (const NodePath owner = ownerOf(flow, path); !owner.isRoot())
                add(owner);
            if (flow.path().isRoot())
                break;
            path = flow.path().parent();
        }
    }
}

void Search::take(std::vector<TextHit> hits)
{
    m_hits = std::move(hits);
    m_holders.clear();
    m_around.clear();
    m_hasHolders = false;
    m_present = -1;
}

void Search::seek(const std::function<void()> &arrive)
{
    const SnapshotPtr snapshot = m_document.snapshot();
    m_isSeeking = snapshot->text().size() > LongText;
    if (!m_isSeeking) {
        take(findText(*snapshot, m_text));
        arrive();
        return;
    }
    take({});
    Q_EMIT changed();
    // Nobody waits for a long text: a snapshot is immutable, so another thread may read it.
    const auto promise = std::make_shared<QPromise<std::vector<TextHit>>>();
    auto *const watcher = new QFutureWatcher<std::vector<TextHit>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, snapshot, arrive, text = m_text] {
        watcher->deleteLater();
        if (text != m_text || snapshot != m_document.snapshot())
            return; // something else is sought by now
        m_isSeeking = false;
        take(watcher->result());
        arrive();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, snapshot, text = m_text] {
        promise->start();
        promise->addResult(findText(*snapshot, text));
        promise->finish();
    });
}

void Search::find(const QString &text)
{
    if (text == m_text)
        return;
    if (m_text.isEmpty()) {
        const NodePath &selected = m_document.selection().current();
        const SyntaxNode node = m_document.snapshot()->resolve(selected);
        m_from = selected.isRoot() ? 0 : node.key() ? node.key().range().begin : node.itemBegin();
    }
    const Arrival arrival = m_text.isEmpty() ? Arrival::New : Arrival::TypedOn;
    m_text = text;
    seek([this, arrival] {
        const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), m_from,
            [](const TextHit &hit, qsizetype offset) { return hit.range.begin < offset; });
        if (m_hits.empty())
            Q_EMIT changed();
        else
            goTo(first == m_hits.end() ? 0 : int(first - m_hits.begin()), arrival);
    });
}

void Search::step(int by)
{
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    const int from = m_present < 0 && by > 0 ? -1 : std::max(m_present, 0);
    goTo((from + by + count) % count, Arrival::New);
}

void Search::goTo(int hit, Arrival arrival)
{
    m_present = hit;
    m_from = m_hits[size_t(hit)].range.begin;
    const NodePath place = placeOf(m_document.snapshot()->flow(), m_hits[size_t(hit)]);
    if (arrival == Arrival::New)
        m_document.selection().jumpTo(place);
    else
        m_document.selection().carryOnTo(place);
    Q_EMIT changed();
    Q_EMIT arrived();
}

void Search::follow(const TextEdits &edits)
{
    if (m_text.isEmpty())
        return;
    const std::optional<qsizetype> from = edits.mapped(m_from);
    const bool hadOne = m_present >= 0 && from;
    m_from = from.value_or(0);
    seek([this, hadOne] {
        const auto same = std::find_if(m_hits.begin(), m_hits.end(),
            [&](const TextHit &hit) { return hadOne && hit.range.begin == m_from; });
        m_present = same == m_hits.end() ? -1 : int(same - m_hits.begin());
        Q_EMIT changed();
    });
}

} // namespace patchcord
