// SPDX-License-Identifier: MIT
#include "editor/document/search.h"

#include "editor/document/beside.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

/// A text up to this size is sought through at once: that takes a few hundredths of a second.
constexpr qsizetype LongText = 4'000'000;
/// The same for a pattern, which is sought in decoded characters.
constexpr qsizetype LongForPattern = 200'000;

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

/// What a byte belongs to. One between keys and values, as in a comment, to what its line is about.
NodePath placeOfByte(const Snapshot &snapshot, qsizetype offset)
{
    const NodePath path = snapshot.pathAt(offset);
    const QByteArrayView text = snapshot.text();
    if (!snapshot.resolve(path).isCollection())
        return path;
    const TextRange line = snapshot.lines().lineContent(text, snapshot.lines().lineAt(offset));
    for (qsizetype at = line.begin; at < offset; ++at) {
        if (text[at] == '#')
            break;
        if (text[at] != ' ' && text[at] != '\t' && text[at] != '-')
            return snapshot.pathAt(at);
    }
    return path;
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

Search::Found Search::found(const Snapshot &snapshot, const QString &text,
    const std::optional<TextQuery> &query, const std::stop_token &stop)
{
    if (!query)
        return {findText(snapshot, text), {}, {}};
    const Result<TextPattern> pattern = TextPattern::of(*query);
    if (!pattern)
        return {{}, {}, pattern.error()};
    Result<std::vector<TextMatch>> matches = pattern->matchesIn(snapshot.text(), stop);
    if (!matches)
        return {{}, {}, matches.error()};
    Found found{{}, std::move(matches).value(), {}};
    found.hits.reserve(found.matches.size());
    for (const TextMatch &match : found.matches) {
        if (stop.stop_requested())
            return {};
        found.hits.push_back({match.range, placeOfByte(snapshot, match.range.begin), HitKind::Value});
    }
    return found;
}

void Search::take(Found found)
{
    m_hits = std::move(found.hits);
    m_matches = std::move(found.matches);
    m_error = found.error;
    m_holders.clear();
    m_around.clear();
    m_hasHolders = false;
    m_present = -1;
}

void Search::seek(const std::function<void()> &arrive)
{
    const SnapshotPtr snapshot = m_document.snapshot();
    m_stop.request_stop();
    const bool isExpression = m_query && m_query->kind == TextQuery::Kind::Expression;
    m_isSeeking = snapshot->text().size() > (m_query ? LongForPattern : LongText) || isExpression;
    if (!m_isSeeking) {
        take(found(*snapshot, m_text, m_query, {}));
        arrive();
        return;
    }
    take({});
    Q_EMIT changed();
    // Nobody waits for a long text: a snapshot is immutable, so another thread may read it.
    m_stop = {};
    doBeside(
        *this,
        [snapshot, text = m_text, query = m_query, stop = m_stop.get_token()] {
            return found(*snapshot, text, query, stop);
        },
        [this, snapshot, arrive, text = m_text, query = m_query](Found hits) {
            if (text != m_text || query != m_query || snapshot != m_document.snapshot() || !m_isSeeking)
                return; // something else is sought by now
            m_isSeeking = false;
            take(std::move(hits));
            arrive();
        });
}

void Search::find(const QString &text)
{
    if (text != m_text || m_query)
        begin(text, std::nullopt);
}

void Search::find(const TextQuery &query)
{
    if (query.text.isEmpty())
        find(QString());
    else if (m_query != query)
        begin(query.text, query);
}

void Search::findFrom(qsizetype offset, const TextQuery &query)
{
    if (query.text.isEmpty())
        return find(QString());
    m_text = query.text;
    m_query = query;
    m_from = offset;
    seek([this] { goToFirstFrom(m_from, Arrival::New); });
}

void Search::light(const TextQuery &query)
{
    if (query.text.isEmpty())
        return find(QString());
    m_text = query.text;
    m_query = query;
    m_from = startOfSelection();
    seek([this] { Q_EMIT changed(); });
}

qsizetype Search::startOfSelection() const
{
    const NodePath &selected = m_document.selection().current();
    const SyntaxNode node = m_document.snapshot()->resolve(selected);
    return selected.isRoot() ? 0 : node.key() ? node.key().range().begin : node.itemBegin();
}

void Search::begin(const QString &text, const std::optional<TextQuery> &query)
{
    if (m_text.isEmpty())
        m_from = startOfSelection();
    const Arrival arrival = m_text.isEmpty() ? Arrival::New : Arrival::TypedOn;
    m_text = text;
    m_query = query;
    seek([this, arrival] { goToFirstFrom(m_from, arrival); });
}

void Search::goToFirstFrom(qsizetype offset, Arrival arrival)
{
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), offset,
        [](const TextHit &hit, qsizetype at) { return hit.range.begin < at; });
    if (m_hits.empty())
        Q_EMIT changed();
    else
        goTo(first == m_hits.end() ? 0 : int(first - m_hits.begin()), arrival);
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

TextEdits Search::replacements(size_t first, size_t last, const QString &with) const
{
    TextEdits edits;
    const Result<TextPattern> pattern = m_query ? TextPattern::of(*m_query) : Failure{};
    if (!pattern || last > m_matches.size())
        return edits;
    const Snapshot &snapshot = *m_document.snapshot();
    const QByteArray newline = snapshot.format().newline();
    for (size_t i = first; i < last; ++i) {
        const TextMatch &match = m_matches[i];
        const QByteArray text = pattern->replacement(snapshot.text(), match, with, newline);
        if (text != snapshot.text().mid(match.range.begin, match.range.length()))
            edits.add({match.range, text});
    }
    return edits;
}

bool Search::replace(const QString &with)
{
    m_document.settle();
    const TextEdits edits =
        m_present < 0 ? TextEdits() : replacements(size_t(m_present), size_t(m_present) + 1, with);
    if (edits.isEmpty()) {
        next();
        return false;
    }
    m_goOnFrom = edits.begin()->range.begin + edits.begin()->text.size();
    m_document.apply(tr("Replace"), edits);
    m_goOnFrom.reset(); // the text may have stayed as it was
    return true;
}

int Search::replaceAll(const QString &with)
{
    m_document.settle();
    const int count = int(m_matches.size());
    const SnapshotPtr before = m_document.snapshot();
    m_document.apply(tr("Replace all"), replacements(0, m_matches.size(), with));
    return m_document.snapshot() == before ? 0 : count;
}

void Search::follow(const TextEdits &edits)
{
    if (m_text.isEmpty())
        return;
    if (const std::optional<qsizetype> behind = std::exchange(m_goOnFrom, {})) {
        m_from = *behind;
        seek([this] { goToFirstFrom(m_from, Arrival::TypedOn); });
        return;
    }
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
