// SPDX-License-Identifier: MIT
#include "editor/canvas/edgerouter.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace patchcord {

namespace {

constexpr int MostTracks = 14; ///< further targets share tracks
constexpr int FarColumns = 3; ///< crossing more columns than this goes around all of them
constexpr qreal BoxMargin = 10; ///< least distance between a way and a box it passes
constexpr qreal HeightTrack = 6;
constexpr int HeightTracks = 4;
constexpr int RingTracks = 24; ///< ways side by side around all columns

/// The first and the last gap that a way uses.
std::pair<int, int> gapsOf(const WayRequest &request)
{
    return {request.fromColumn + 1, request.toColumn};
}

/// Whether a way runs around all columns rather than across those between.
bool goesAround(const WayRequest &request)
{
    const auto [first, last] = gapsOf(request);
    return std::abs(last - first) > FarColumns;
}

/// The ways to one target in one gap: how far down the gap they lead, on the whole.
struct Bundle
{
    int target = 0;
    qreal from = 0;
    qreal to = 0;

    bool isUpward() const { return from > to; }
};

/// From left to right so that ways side by side do not cross: first those that go up, the highest first, then
/// those that go down, the lowest first.
bool isLeftOf(const Bundle &a, const Bundle &b)
{
    if (a.isUpward() != b.isUpward())
        return a.isUpward();
    if (a.to != b.to)
        return (a.to < b.to) == a.isUpward();
    return a.target < b.target;
}

} // namespace

std::vector<int> tracksOfGaps(const std::vector<WayRequest> &requests, size_t columns)
{
    std::vector<QSet<int>> targets(columns + 1);
    for (const WayRequest &request : requests) {
        const auto [first, last] = gapsOf(request);
        const int step = first <= last ? 1 : -1;
        for (int gap = first;; gap += step) {
            if (!goesAround(request) || gap == first || gap == last)
                targets[size_t(gap)].insert(request.target);
            if (gap == last)
                break;
        }
    }
    std::vector<int> tracks;
    for (const QSet<int> &gap : targets)
        tracks.push_back(std::min(int(gap.size()), MostTracks));
    return tracks;
}

EdgeRouter::EdgeRouter(
    std::vector<BoxColumn> columns, const std::vector<WayRequest> &requests, const CanvasStyle &style)
    : m_columns(std::move(columns))
    , m_style(style)
{
    for (const BoxColumn &column : m_columns) {
        if (column.boxes.empty())
            continue;
        m_top = std::min(m_top, column.boxes.front().top());
        m_bottom = std::max(m_bottom, column.boxes.back().bottom());
    }
    // Heights do not depend on tracks: known first, they tell in which order the tracks cross least.
    std::vector<QHash<int, Bundle>> bundles(m_columns.size() + 1);
    for (const WayRequest &request : requests) {
        qreal y = request.from.y();
        for (const Leg &leg : legsOf(request)) {
            Bundle &bundle = bundles[size_t(leg.gap)][request.target];
            bundle.target = request.target;
            bundle.from += y;
            bundle.to += leg.to;
            y = leg.to;
        }
    }
    for (const QHash<int, Bundle> &gap : bundles) {
        std::vector<Bundle> order(gap.cbegin(), gap.cend());
        std::sort(order.begin(), order.end(), isLeftOf);
        QHash<int, int> &ranks = m_ranks.emplace_back();
        for (const Bundle &bundle : order)
            ranks.insert(bundle.target, int(ranks.size()));
    }
}

qreal EdgeRouter::trackX(int gap, int target) const
{
    const QHash<int, int> &ranks = m_ranks[size_t(gap)];
    const int rank = ranks.value(target) % MostTracks;
    if (gap > 0)
        return m_columns[size_t(gap - 1)].right + m_style.columnGap / 2 + rank * m_style.edgeTrack;
    // Left of all columns there is room to the left only.
    const int tracks = std::min(int(ranks.size()), MostTracks);
    return m_columns.front().left - m_style.columnGap / 2 - (tracks - 1 - rank) * m_style.edgeTrack;
}

qreal EdgeRouter::freeHeight(const BoxColumn &column, qreal from, qreal to, int target) const
{
    constexpr qreal Infinite = std::numeric_limits<qreal>::max() / 4;
    const qreal offset = (target % HeightTracks) * HeightTrack;
    qreal best = from;
    qreal bestCost = Infinite;
    qreal low = -Infinite;
    for (size_t i = 0; i <= column.boxes.size(); ++i) {
        const qreal high = i < column.boxes.size() ? column.boxes[i].top() : Infinite;
        const qreal lowest = low + BoxMargin + (low > -Infinite ? offset : 0);
        const qreal highest = high - BoxMargin - (high < Infinite ? HeightTracks * HeightTrack - offset : 0);
        if (high - low >= 2 * BoxMargin) {
            const qreal y = lowest <= highest ? std::clamp(from, lowest, highest) : (low + high) / 2;
            const qreal cost = std::abs(y - from) + std::abs(y - to);
            if (cost < bestCost) {
                best = y;
                bestCost = cost;
            }
        }
        if (i < column.boxes.size())
            low = column.boxes[i].bottom();
    }
    return best;
}

std::vector<EdgeRouter::Leg> EdgeRouter::legsOf(const WayRequest &request) const
{
    const auto [first, last] = gapsOf(request);
    std::vector<Leg> legs;
    qreal y = request.from.y();
    if (goesAround(request)) {
        const qreal ring = (request.target % RingTracks + 2) * HeightTrack;
        const bool above = y + request.to.y() - 2 * m_top < 2 * m_bottom - y - request.to.y();
        legs.push_back({first, above ? m_top - ring : m_bottom + ring});
    } else {
        const int step = first <= last ? 1 : -1;
        for (int gap = first; gap != last; gap += step) {
            const BoxColumn &crossed = m_columns[size_t(step > 0 ? gap : gap - 1)];
            y = freeHeight(crossed, y, request.to.y(), request.target);
            legs.push_back({gap, y});
        }
    }
    legs.push_back({last, request.to.y()});
    return legs;
}

std::vector<QPointF> EdgeRouter::route(const WayRequest &request) const
{
    std::vector<QPointF> points{request.from};
    for (const Leg &leg : legsOf(request)) {
        const qreal x = trackX(leg.gap, request.target);
        points.push_back({x, points.back().y()});
        points.push_back({x, leg.to});
    }
    points.push_back(request.to);
    straighten(points);
    return points;
}

void straighten(std::vector<QPointF> &points)
{
    size_t kept = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        if (kept > 0 && points[kept - 1] == points[i])
            continue;
        const bool bend = kept < 2
            || !((points[kept - 2].x() == points[kept - 1].x() && points[kept - 1].x() == points[i].x())
                || (points[kept - 2].y() == points[kept - 1].y() && points[kept - 1].y() == points[i].y()));
        if (bend)
            points[kept++] = points[i];
        else
            points[kept - 1] = points[i];
    }
    points.resize(kept);
}

} // namespace patchcord
