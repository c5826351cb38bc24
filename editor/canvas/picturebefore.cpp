// SPDX-License-Identifier: MIT
#include "editor/canvas/picturebefore.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isSameFrame(const PlacedSection &a, const PlacedSection &b)
{
    return a.rect() == b.rect() && a.isStale == b.isStale;
}

bool isSameFrame(const PlacedEdge &a, const PlacedEdge &b)
{
    return a.section == b.section && a.targetSection == b.targetSection && a.targetEnd == b.targetEnd
        && a.points == b.points && a.edge->kind == b.edge->kind && a.edge->target == b.edge->target;
}

bool isSameFrame(const PlacedEnd &a, const PlacedEnd &b)
{
    return a.rect == b.rect && a.isMissing == b.isMissing;
}

/// Whether nothing moved, came, went or changed its looks outside the sections.
bool isSameFrame(const FlowLayout &a, const FlowLayout &b)
{
    const auto same = [](const auto &before, const auto &after) {
        return std::equal(before.begin(), before.end(), after.begin(), after.end(),
            [](const auto &one, const auto &other) { return isSameFrame(one, other); });
    };
    return same(a.sections, b.sections) && same(a.edges, b.edges) && same(a.ends, b.ends);
}

bool looksAlike(const PlacedSection &a, const PlacedSection &b)
{
    return a.layout == b.layout && a.isEntry == b.isEntry && a.isReached == b.isReached && a.note == b.note;
}

} // namespace

PictureBefore::PictureBefore(const CanvasScene &scene, const QRectF &seen)
    : m_layout(scene.sharedLayout())
    , m_isBroken(scene.shown().isBroken())
{
    for (size_t i = 0; i < m_layout->sections.size(); ++i) {
        if (m_layout->sections[i].rect().intersects(seen))
            m_seen.push_back({i, scene.marks(int(i)).fingerprint});
    }
}

std::optional<QRectF> PictureBefore::changedIn(const CanvasScene &now) const
{
    const FlowLayout &layout = now.layout();
    if (m_isBroken || now.shown().isBroken() || !isSameFrame(*m_layout, layout))
        return std::nullopt;
    QRectF changed;
    for (const SeenSection &seen : m_seen) {
        const PlacedSection &section = layout.sections[seen.index];
        if (!looksAlike(m_layout->sections[seen.index], section)
            || now.marks(int(seen.index)).fingerprint != seen.marks)
            changed |= section.rect();
    }
    return changed;
}

} // namespace patchcord
