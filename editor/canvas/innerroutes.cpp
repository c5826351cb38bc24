// SPDX-License-Identifier: MIT
#include "editor/canvas/innerroutes.h"

#include <QHash>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int GapTracks = 3; ///< ways side by side in a gap between lanes
constexpr qreal PortStep = 10;

/// Whether a horizontal way at this height meets no card, chip or empty slot of the lanes right of `lane` in
/// its block.
bool isClearRightOf(const SectionLayout &layout, int lane, qreal y)
{
    const PlacedLane &own = layout.lanes[size_t(lane)];
    for (int card = own.endCard; card < int(layout.cards.size()); ++card) {
        // Cards behind this block stand below it, and so does everything that follows them.
        const QRectF rect = layout.cards[size_t(card)].rect | layout.cards[size_t(card)].paper;
        if (rect.top() > own.bottomRow)
            break;
        if (rect.top() - 2 < y && y < rect.bottom() + 2)
            return false;
    }
    for (const PlacedDisabled &disabled : layout.disabled) {
        const QRectF &rect = disabled.rect;
        if (rect.left() > own.laneRight && rect.top() <= own.bottomRow && rect.top() - 2 < y
            && y < rect.bottom() + 2)
            return false;
    }
    for (int other = lane + 1; other < own.endOfBlock; ++other) {
        const PlacedLane &right = layout.lanes[size_t(other)];
        // Under the chip of an empty branch stands the slot for its first step.
        const qreal bottom = right.firstCard == right.endCard ? right.bounds.bottom() : right.chip.bottom();
        if (right.chip.left() > own.laneRight && right.chip.top() - 2 < y && y < bottom + 2)
            return false;
    }
    return true;
}

/// Whether nothing stands right of the lane at this height, in its own block and in those around it.
bool isClearToTheRight(const SectionLayout &layout, int lane, qreal y)
{
    for (int at = lane; at >= 0;) {
        if (!isClearRightOf(layout, at, y))
            return false;
        at = layout.cards[size_t(layout.lanes[size_t(at)].owner)].lane;
    }
    return true;
}

/// Of the jumps that reach a label from one side the farthest is painted whole, and the others up to where
/// they meet it: dashes that lie on each other would look like a solid line.
void shareWays(SectionLayout &layout)
{
    struct Farthest
    {
        InnerRoute *above = nullptr;
        InnerRoute *below = nullptr;
    };
    QHash<QString, Farthest> byLabel;
    for (InnerRoute &jump : layout.jumps) {
        Farthest &farthest = byLabel[jump.edge->target];
        const auto corridor = [](const InnerRoute &route) {
            return route.points[size_t(route.ownPoints - 1)].y();
        };
        const qreal from = corridor(jump);
        InnerRoute *&whole = from < jump.points.back().y() ? farthest.above : farthest.below;
        const bool isFarther =
            !whole || (&whole == &farthest.above ? from < corridor(*whole) : from > corridor(*whole));
        if (isFarther)
            whole = &jump;
    }
    for (const Farthest &farthest : std::as_const(byLabel)) {
        if (farthest.above && farthest.below)
            farthest.above->ownPoints += 1;
        else if (farthest.above)
            farthest.above->ownPoints = int(farthest.above->points.size());
        if (farthest.below)
            farthest.below->ownPoints = int(farthest.below->points.size());
    }
}

qreal portHeight(const PlacedCard &card, const CanvasStyle &style, qreal offset)
{
    const qreal middle = std::min(card.rect.height(), style.cardHeight) / 2;
    return card.rect.top() + std::clamp(middle + offset, 6.0, card.rect.height() - 6);
}

} // namespace

std::vector<QPointF> wayOut(
    const SectionLayout &layout, const CanvasStyle &style, int card, qreal portOffset, int track, qreal x)
{
    const PlacedCard &from = layout.cards[size_t(card)];
    QPointF at(from.rect.right(), portHeight(from, style, portOffset));
    std::vector<QPointF> way{at};
    const qreal spread = (track % GapTracks + 1) * style.laneGap / (GapTracks + 1);
    for (int lane = from.lane; lane >= 0;) {
        const PlacedLane &inside = layout.lanes[size_t(lane)];
        if (isClearToTheRight(layout, lane, at.y()))
            break;
        // Into the gap right of the lane, down below all lanes of the block, and on from there.
        at.setX(std::max(at.x(), inside.laneRight + spread));
        way.push_back(at);
        at.setY(inside.bottomRow + (track % GapTracks + 1) * style.blockBottom / (GapTracks + 1));
        way.push_back(at);
        lane = layout.cards[size_t(inside.owner)].lane;
    }
    way.push_back({x, at.y()});
    return way;
}

qreal routeInside(SectionLayout &layout, const CanvasStyle &style, qreal contentRight)
{
    QHash<QString, int> labelCards;
    for (int card = int(layout.cards.size()) - 1; card >= 0; --card) {
        const Step &step = *layout.cards[size_t(card)].step;
        if (!step.label.isEmpty())
            labelCards.insert(step.label, card);
    }
    // One track of the corridor for each label that is jumped to; ways to the same label share theirs.
    QHash<int, int> trackOfLabel;
    QHash<QString, int> trackOfTarget;
    for (int card = 0; card < int(layout.cards.size()); ++card) {
        const std::vector<Edge> &edges = layout.cards[size_t(card)].step->edges;
        for (size_t i = 0; i < edges.size(); ++i) {
            const Edge &edge = edges[i];
            const qreal port = (qreal(i) - qreal(edges.size() - 1) / 2) * PortStep;
            const int label = edge.targetKind == TargetKind::Label ? labelCards.value(edge.target, -1) : -1;
            if (label < 0) {
                const int track = *trackOfTarget.insert(
                    edge.target, trackOfTarget.value(edge.target, int(trackOfTarget.size())));
                InnerRoute exit{&edge, card, wayOut(layout, style, card, port, track, contentRight)};
                exit.ownPoints = int(exit.points.size());
                layout.exits.push_back(std::move(exit));
                continue;
            }
            const int track =
                *trackOfLabel.insert(label, trackOfLabel.value(label, int(trackOfLabel.size())));
            const qreal x = contentRight + (track + 1) * style.corridorTrack + 4;
            InnerRoute jump{&edge, card, wayOut(layout, style, card, port, track, x)};
            jump.ownPoints = int(jump.points.size());
            const std::vector<QPointF> back = wayOut(layout, style, label, 0, track, x);
            jump.points.insert(jump.points.end(), back.rbegin(), back.rend());
            layout.jumps.push_back(std::move(jump));
        }
    }
    shareWays(layout);
    return contentRight + (trackOfLabel.isEmpty() ? 0 : trackOfLabel.size() * style.corridorTrack + 4);
}

void finishExits(SectionLayout &layout)
{
    for (InnerRoute &exit : layout.exits)
        exit.points.back().setX(layout.size.width());
}

} // namespace patchcord
