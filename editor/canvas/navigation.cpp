// SPDX-License-Identifier: MIT
#include "editor/canvas/navigation.h"

#include "editor/canvas/canvasitems.h"
#include "model/flow/links.h"

#include <cmath>
#include <limits>

namespace patchcord {

namespace {

constexpr qreal Sideways = 3; ///< how much worse it is to be beside the way than far along it

bool isUpright(Direction direction)
{
    return direction == Direction::Up || direction == Direction::Down;
}

/// How far `to` lies from `from` in a direction; nothing when it does not lie there.
std::optional<qreal> distance(const QRectF &from, const QRectF &to, Direction direction)
{
    const bool vertical = isUpright(direction);
    const qreal sign = direction == Direction::Down || direction == Direction::Right ? 1 : -1;
    const auto begin = [&](const QRectF &rect) {
        if (vertical)
            return sign > 0 ? rect.top() : -rect.bottom();
        return sign > 0 ? rect.left() : -rect.right();
    };
    const auto end = [&](const QRectF &rect) {
        if (vertical)
            return sign > 0 ? rect.bottom() : -rect.top();
        return sign > 0 ? rect.right() : -rect.left();
    };
    const qreal along = begin(to) - end(from);
    if (along < -1)
        return std::nullopt;
    const auto overlapOf = [](qreal a1, qreal a2, qreal b1, qreal b2) {
        return std::min(a2, b2) - std::max(a1, b1);
    };
    const qreal overlap = vertical ? overlapOf(from.left(), from.right(), to.left(), to.right())
                                   : overlapOf(from.top(), from.bottom(), to.top(), to.bottom());
    const qreal side = overlap > 0 ? 0 : -overlap;
    // Among those that stand equally near, the one that starts where this one starts.
    const qreal shift = vertical ? std::abs(to.left() - from.left()) : std::abs(to.top() - from.top());
    return along + Sideways * side + shift * 0.01;
}

NodePath nearestCard(
    const PlacedSection &section, const QRectF &from, Direction direction, const NodePath &self)
{
    qreal best = std::numeric_limits<qreal>::max();
    NodePath found;
    for (const PlacedCard &card : section.layout->cards) {
        if (card.step->path == self)
            continue;
        const QRectF rect = card.rect.translated(section.at);
        const auto far = distance(from, rect, direction);
        // To the side only what stands beside it: a lane further down is reached by going down.
        const bool beside =
            isUpright(direction) || (rect.top() < from.bottom() && from.top() < rect.bottom());
        if (far && beside && *far < best) {
            best = *far;
            found = card.step->path;
        }
    }
    return found;
}

NodePath nearestSection(const FlowLayout &layout, int self, const QRectF &from, Direction direction)
{
    qreal best = std::numeric_limits<qreal>::max();
    NodePath found;
    for (int i = 0; i < int(layout.sections.size()); ++i) {
        const auto far = distance(from, layout.sections[size_t(i)].rect(), direction);
        if (i != self && far && *far < best) {
            best = *far;
            found = layout.sections[size_t(i)].layout->flow->path;
        }
    }
    return found;
}

const Step *stepAt(const CanvasScene &scene, const NodePath &path)
{
    const CanvasScene::CardRef ref = scene.cardAt(path);
    return ref ? scene.card(ref).step : nullptr;
}

/// The lane of the branch at a path, unless a step stands there in place of its list; or -1.
int laneAt(const SectionLayout &layout, const NodePath &path)
{
    for (size_t i = 0; i < layout.lanes.size() && layout.cardOf(path) < 0; ++i) {
        if (layout.lanes[i].branch->path == path)
            return int(i);
    }
    return -1;
}

/// The lane beside one of the same step, or that one where there is none.
int laneBeside(const SectionLayout &layout, int lane, int by)
{
    const int owner = layout.lanes[size_t(lane)].owner;
    for (int i = lane + by; i >= 0 && i < int(layout.lanes.size()); i += by) {
        if (layout.lanes[size_t(i)].owner == owner)
            return i;
    }
    return lane;
}

/// Between a step, the chips of its branches and the first steps below them; the root where the way does not
/// go by a chip.
NodePath travelByChip(const SectionLayout &layout, const NodePath &from, Direction direction)
{
    if (const int lane = laneAt(layout, from); lane >= 0) {
        const PlacedLane &placed = layout.lanes[size_t(lane)];
        switch (direction) {
        case Direction::Up:
            return layout.cards[size_t(placed.owner)].step->path;
        case Direction::Down:
            return placed.firstCard < placed.endCard ? layout.cards[size_t(placed.firstCard)].step->path
                                                     : NodePath();
        case Direction::Left:
        case Direction::Right:
            return layout.lanes[size_t(laneBeside(layout, lane, direction == Direction::Left ? -1 : 1))]
                .branch->path;
        }
    }
    const int card = layout.cardOf(from);
    if (card >= 0 && direction == Direction::Down) {
        for (const PlacedLane &lane : layout.lanes) {
            if (lane.owner == card && lane.branch->path != from)
                return lane.branch->path;
        }
    }
    if (card >= 0 && direction == Direction::Up && layout.cards[size_t(card)].lane >= 0
        && layout.cards[size_t(card)].index == 0) {
        const NodePath &chip = layout.lanes[size_t(layout.cards[size_t(card)].lane)].branch->path;
        return chip == from ? NodePath() : chip;
    }
    return {};
}

/// To the side where no card stands: into the branches of a step, or along its link; and back out of a
/// branch.
NodePath sideways(
    const CanvasScene &scene, const PlacedSection &section, const NodePath &from, Direction direction)
{
    const SectionLayout &layout = *section.layout;
    const int index = layout.cardOf(from);
    if (index < 0)
        return {};
    const PlacedCard &card = layout.cards[size_t(index)];
    if (direction == Direction::Left)
        return card.lane < 0 ? NodePath()
                             : layout.cards[size_t(layout.lanes[size_t(card.lane)].owner)].step->path;
    if (!card.step->branches.empty()) {
        const Branch &first = card.step->branches.front();
        return first.steps.empty() ? first.path : first.steps.front().path;
    }
    return linkTarget(scene.snapshot()->flow(), from).value_or(NodePath());
}

} // namespace

NodePath travel(const CanvasScene &scene, const NodePath &from, Direction direction)
{
    const FlowLayout &layout = scene.layout();
    const int section = layout.sectionAt(from);
    if (section < 0)
        return layout.sections.empty() ? from : layout.sections.front().layout->flow->path;
    const bool vertical = isUpright(direction);
    const Step *step = stepAt(scene, from);
    if (step && step->path != from && vertical) {
        const auto row =
            direction == Direction::Down ? nextDestination(scene, from) : previousDestination(scene, from);
        if (row)
            return *row;
    }
    const PlacedSection &placed = layout.sections[size_t(section)];
    if (const NodePath chip = travelByChip(*placed.layout, from, direction); !chip.isRoot())
        return chip;
    const bool isChip = laneAt(*placed.layout, from) >= 0;
    QRectF origin = scene.rectOf(step && !isChip ? step->path : from);
    if (!step) {
        // From the section itself down to its first step, else on to other sections.
        if (direction == Direction::Down && !placed.layout->cards.empty())
            return placed.layout->cards.front().step->path;
        origin = placed.rect();
    }
    NodePath next = step ? nearestCard(placed, origin, direction, step->path) : NodePath();
    if (next.isRoot() && step && direction == Direction::Up)
        return placed.layout->flow->path;
    if (next.isRoot() && step && !vertical)
        next = sideways(scene, placed, step->path, direction);
    if (next.isRoot())
        next = nearestSection(layout, section, step && !vertical ? origin : placed.rect(), direction);
    return next.isRoot() ? from : next;
}

std::optional<NodePath> nextDestination(const CanvasScene &scene, const NodePath &from)
{
    const Step *step = stepAt(scene, from);
    const std::vector<NodePath> rows = step ? destinationPaths(*step) : std::vector<NodePath>();
    if (rows.empty())
        return std::nullopt;
    if (from == step->path)
        return rows.front();
    for (size_t i = 0; i + 1 < rows.size(); ++i) {
        if (from.startsWith(rows[i]))
            return rows[i + 1];
    }
    return std::nullopt;
}

std::optional<NodePath> previousDestination(const CanvasScene &scene, const NodePath &from)
{
    const Step *step = stepAt(scene, from);
    const std::vector<NodePath> rows = step ? destinationPaths(*step) : std::vector<NodePath>();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (from.startsWith(rows[i]))
            return i == 0 ? step->path : rows[i - 1];
    }
    return std::nullopt;
}

} // namespace patchcord
