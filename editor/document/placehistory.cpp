// SPDX-License-Identifier: MIT
#include "editor/document/placehistory.h"

#include "editor/document/carriedpath.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

namespace patchcord {

namespace {

constexpr qsizetype MostPlaces = 40; ///< each is carried over every edit

} // namespace

PlaceHistory::PlaceHistory(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document.selection(), &Selection::changed, this, &PlaceHistory::selectionChanged);
    connect(&document, &Document::changed, this, &PlaceHistory::documentChanged);
    selectionChanged();
}

bool PlaceHistory::isFarFrom(const NodePath &from, const NodePath &to) const
{
    const CallFlow &flow = m_document.snapshot()->flow();
    const SectionFlow *const before = flow.sectionAt(from);
    const SectionFlow *const after = flow.sectionAt(to);
    return before != after || (!before && from != to);
}

void PlaceHistory::selectionChanged()
{
    const Selection &selection = m_document.selection();
    const NodePath &now = selection.current();
    if (now.isRoot())
        return;
    const Selection::Move move = selection.lastMove();
    const bool isJump = m_at < 0 || move == Selection::Move::Jump
        || (move == Selection::Move::Step && isFarFrom(m_places.at(m_at), now));
    if (!isJump) {
        m_places[m_at] = now;
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(now);
    if (m_places.size() > MostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
    Q_EMIT changed();
}

void PlaceHistory::goTo(qsizetype place)
{
    if (place < 0 || place >= m_places.size())
        return;
    m_at = place;
    m_document.selection().carryOnTo(m_places.at(place));
    Q_EMIT changed();
}

void PlaceHistory::documentChanged(const DocumentChange &change)
{
    const SyntaxTree &before = change.before->tree();
    const SyntaxTree &after = change.after->tree();
    QList<NodePath> places;
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        // The present one goes where the selection is going to.
        const NodePath &place = m_places.at(i);
        const auto now = i == m_at ? std::optional(carriedPath(place, change.edits, before, after))
                                   : survivingPath(place, change.edits, before, after);
        // Going from a place to itself would look as if nothing happened.
        if (now && (places.isEmpty() || places.constLast() != *now))
            places.append(*now);
        if (i == m_at)
            at = places.size() - 1;
    }
    m_places = places;
    m_at = std::max<qsizetype>(at, m_places.isEmpty() ? -1 : 0);
    Q_EMIT changed();
}

} // namespace patchcord
