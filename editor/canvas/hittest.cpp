// SPDX-License-Identifier: MIT
#include "editor/canvas/hittest.h"

#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/sectionpainter.h"

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

constexpr qreal TipReach = 14; ///< the length of an edge's end that can be taken hold of

bool isNear(const std::vector<QPointF> &way, QPointF point, qreal tolerance)
{
    for (size_t i = 1; i < way.size(); ++i) {
        const QRectF segment = QRectF(way[i - 1], way[i]).normalized();
        if (segment.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
            return true;
    }
    return false;
}

bool isTip(const std::vector<QPointF> &way, QPointF point, qreal tolerance)
{
    if (way.size() < 2)
        return false;
    const QPointF last = way.back();
    const QPointF before = way[way.size() - 2];
    const qreal length = std::max(1.0, std::hypot(before.x() - last.x(), before.y() - last.y()));
    const QPointF start = last + (before - last) * std::min(1.0, TipReach / length);
    const QRectF tip = QRectF(start, last).normalized();
    return tip.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point);
}

Hit edgeHit(const Edge &edge, const std::vector<QPointF> &way, QPointF point, qreal tolerance)
{
    Hit hit;
    hit.edge = &edge;
    hit.path = edge.step;
    hit.kind = isTip(way, point, tolerance) ? Hit::Kind::EdgeTip : Hit::Kind::Edge;
    return hit;
}

Hit hitEdges(const CanvasScene &scene, QPointF point, qreal tolerance)
{
    const QRectF around(point - QPointF(tolerance, tolerance), QSizeF(2 * tolerance, 2 * tolerance));
    Hit best;
    for (const PlacedEdge &edge : scene.layout().edges) {
        if (!edge.bounds.intersects(around) || !isNear(edge.points, point, tolerance))
            continue;
        const Hit hit = edgeHit(*edge.edge, edge.points, point, tolerance);
        if (!best || hit.kind == Hit::Kind::EdgeTip)
            best = hit;
    }
    return best;
}

Hit hitJumps(const SectionLayout &layout, QPointF inside, qreal tolerance)
{
    Hit best;
    for (const InnerRoute &jump : layout.jumps) {
        if (!isNear(jump.points, inside, tolerance))
            continue;
        const Hit hit = edgeHit(*jump.edge, jump.points, inside, tolerance);
        if (!best || hit.kind == Hit::Kind::EdgeTip)
            best = hit;
    }
    return best;
}

Hit hitCard(const SectionLayout &layout, int card, QPointF inside, const CanvasStyle &style)
{
    Hit hit;
    const PlacedCard &placed = layout.cards[size_t(card)];
    hit.kind = Hit::Kind::Card;
    hit.card = card;
    hit.path = placed.step->path;
    if (!placed.step->plan && innerFlows(*placed.step).empty())
        return hit;
    const CardGeometry geometry = measure(*placed.step, style, placed.rect.width());
    for (size_t i = 0; i < geometry.inner.size(); ++i) {
        if (geometry.inner[i].rect.contains(inside - placed.rect.topLeft())) {
            hit.kind = Hit::Kind::Inner;
            hit.inner = int(i);
        }
    }
    for (size_t i = 0; i < geometry.rows.size(); ++i) {
        if (!geometry.rows[i].rect.contains(inside - placed.rect.topLeft()))
            continue;
        hit.kind = Hit::Kind::Destination;
        hit.row = int(i);
        const Destination *destination = destinationOf(*placed.step->plan, int(i));
        // The only destination of `to` is the connect step itself.
        if (destination && placed.step->plan->form != DialForm::One)
            hit.path = destination->path;
    }
    return hit;
}

Hit hitInside(const PlacedSection &section, QPointF inside, const CanvasStyle &style)
{
    const SectionLayout &layout = *section.layout;
    for (size_t i = 0; i < layout.cards.size(); ++i) {
        if (layout.cards[i].rect.contains(inside))
            return hitCard(layout, int(i), inside, style);
        if (layout.cards[i].paper.contains(inside)) {
            Hit hit;
            hit.kind = Hit::Kind::Paper;
            hit.card = int(i);
            hit.path = layout.cards[i].step->path;
            return hit;
        }
    }
    Hit hit;
    for (const PlacedDisabled &disabled : layout.disabled) {
        if (disabled.rect.contains(inside)) {
            hit.kind = Hit::Kind::Disabled;
            hit.path = disabled.step->path;
            return hit;
        }
    }
    if (layout.header(style).contains(inside) || layout.collapsed) {
        const HeaderGeometry header = measureHeader(section, style);
        hit.kind = header.chevron.contains(inside) ? Hit::Kind::Chevron
            : header.paper.contains(inside)        ? Hit::Kind::HeaderPaper
                                                   : Hit::Kind::Header;
        hit.path = layout.flow->path;
        return hit;
    }
    for (size_t i = 0; i < layout.lanes.size(); ++i) {
        if (layout.lanes[i].chip.contains(inside)) {
            hit.kind = Hit::Kind::Chip;
            hit.lane = int(i);
            hit.card = layout.lanes[i].owner;
            hit.path = layout.lanes[i].branch->path;
            return hit;
        }
    }
    for (size_t i = 0; i < layout.gaps.size(); ++i) {
        const QLineF &marker = layout.gaps[i].marker;
        const bool within = marker.x1() <= inside.x() && inside.x() <= marker.x2();
        if (within && std::abs(inside.y() - marker.y1()) <= style.cardGap / 2) {
            hit.kind = Hit::Kind::Gap;
            hit.gap = int(i);
            return hit;
        }
    }
    hit.kind = Hit::Kind::Section;
    hit.path = layout.flow->path;
    return hit;
}

/// Ports lie above everything else.
Hit hitPort(const CanvasScene &scene, QPointF point)
{
    Hit hit;
    for (size_t i = 0; i < scene.ports().size(); ++i) {
        if (!scene.ports()[i].rect.contains(point))
            continue;
        hit.kind = Hit::Kind::Port;
        hit.port = int(i);
        hit.path = scene.portsStep();
    }
    return hit;
}

/// What is only drawn as it last was takes no part in anything.
Hit live(const CanvasScene &scene, const Hit &hit)
{
    if (!scene.shown().isBroken() || hit.kind == Hit::Kind::Chevron)
        return hit;
    NodePath path = hit.path;
    if (hit.kind == Hit::Kind::Gap) {
        // Beside a step that is stale nobody knows where the other one ends.
        const PlacedGap &gap = scene.layout().sections[size_t(hit.section)].layout->gaps[size_t(hit.gap)];
        path = gap.index > 0 && scene.isStale(gap.list.child(gap.index - 1)) ? gap.list.child(gap.index - 1)
                                                                             : gap.list.child(gap.index);
    }
    if (!scene.isStale(path))
        return hit;
    Hit stale;
    stale.kind =
        hit.kind == Hit::Kind::Gap && !scene.isStale(path.first(2)) ? Hit::Kind::Nothing : Hit::Kind::Stale;
    stale.section = hit.section;
    stale.card = hit.card;
    stale.stale = path;
    return stale;
}

Hit hitShown(const CanvasScene &scene, QPointF point, qreal tolerance)
{
    const FlowLayout &layout = scene.layout();
    if (const Hit port = hitPort(scene, point))
        return port;
    Hit inside;
    // The last section is painted on top.
    for (int i = int(layout.sections.size()) - 1; i >= 0 && !inside; --i) {
        const PlacedSection &section = layout.sections[size_t(i)];
        if (!section.rect().contains(point))
            continue;
        inside = hitInside(section, point - section.at, scene.style());
        inside.section = i;
        const bool covers = inside.kind == Hit::Kind::Card || inside.kind == Hit::Kind::Destination
            || inside.kind == Hit::Kind::Inner || inside.kind == Hit::Kind::Chevron
            || inside.kind == Hit::Kind::Chip || inside.kind == Hit::Kind::Paper
            || inside.kind == Hit::Kind::HeaderPaper || inside.kind == Hit::Kind::Disabled;
        if (covers)
            return inside;
        if (Hit jump = hitJumps(*section.layout, point - section.at, tolerance)) {
            jump.section = i;
            return jump;
        }
    }
    if (const Hit edge = hitEdges(scene, point, tolerance); edge && inside.kind != Hit::Kind::Header)
        return edge;
    if (inside)
        return inside;
    for (const PlacedEnd &end : layout.ends) {
        if (end.rect.contains(point)) {
            inside.kind = Hit::Kind::End;
            inside.edge = end.edge;
            inside.path = end.edge->step;
        }
    }
    return inside;
}

} // namespace

Hit hitTest(const CanvasScene &scene, QPointF point, qreal tolerance)
{
    return live(scene, hitShown(scene, point, tolerance));
}

bool isOnBadge(const CanvasScene &scene, const Hit &hit, QPointF point)
{
    if (hit.kind == Hit::Kind::Card) {
        const CanvasScene::CardRef ref{hit.section, hit.card};
        const Mark *const mark = scene.marks(hit.section).card(hit.card);
        const QRectF rect = scene.cardRect(ref);
        const QRectF badge = measure(*scene.card(ref).step, scene.style(), rect.width()).badge;
        return mark && mark->loud() > 0 && badge.translated(rect.topLeft()).contains(point);
    }
    if (hit.kind == Hit::Kind::Header) {
        const PlacedSection &section = scene.layout().sections[size_t(hit.section)];
        const QRectF badge = measureHeader(section, scene.style()).badge;
        return scene.marks(hit.section).section.loud() > 0 && badge.translated(section.at).contains(point);
    }
    return false;
}

std::vector<QPointF> wayOf(const CanvasScene &scene, const Edge &edge)
{
    for (const PlacedEdge &placed : scene.layout().edges) {
        if (placed.edge->targetPath == edge.targetPath)
            return placed.points;
    }
    for (const PlacedSection &section : scene.layout().sections) {
        for (const InnerRoute &jump : section.layout->jumps) {
            if (jump.edge->targetPath != edge.targetPath)
                continue;
            std::vector<QPointF> points = jump.points;
            for (QPointF &point : points)
                point += section.at;
            return points;
        }
    }
    return {};
}

} // namespace patchcord
