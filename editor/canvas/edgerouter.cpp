// SPDX-License-Identifier: MIT
#include "editor/canvas/edgerouter.h"

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

std::vector<std::vector<int>> targetsOfGaps(const std::vector<WayRequest> &requests, size_t columns)
{
    std::vector<std::vector<int>> targets(columns + 1);
    for (const WayRequest &request : requests) {
        const auto [first, last] = gapsOf(request);
        const bool around = std::abs(last - first) > FarColumns;
        const int step = first <= last ? 1 : -1;
        for (int gap = first;; gap += step) {
            if (!around || gap == first || gap == last)
                targets[size_t(gap)].push_back(request.target);
            if (gap == last)
                break;
        }
    }
    for (std::vector<int> &gap : targets) {
        std::sort(gap.begin(), gap.end());
        gap.erase(std::unique(gap.begin(), gap.end()), gap.end());
    }
    return targets;
}

} // namespace

std::vector<int> tracksOfGaps(const std::vector<WayRequest> &requests, size_t columns)
{
    std::vector<int> tracks;
    for (const std::vector<int> &targets : targetsOfGaps(requests, columns))
        tracks.push_back(std::min(int(targets.size()), MostTracks));
    return tracks;
}

EdgeRouter::EdgeRouter(
    std::vector<BoxColumn> columns, const std::vector<WayRequest> &requests, const CanvasStyle &style)
    : m_columns(std::move(columns))
    , m_style(style)
    , m_targets(targetsOfGaps(requests, m_columns.size()))
{
    for (const BoxColumn &column : m_columns) {
        if (column.boxes.empty())
            continue;
        m_top = std::min(m_top, column.boxes.front().top());
        m_bottom = std::max(m_bottom, column.boxes.back().bottom());
    }
}

qreal EdgeRouter::trackX(int gap, int target) const
{
    const std::vector<int> &targets = m_targets[size_t(gap)];
    const auto rank =
        int(std::lower_bound(targets.begin(), targets.end(), target) - targets.begin()) % MostTracks;
    if (gap == 0)
        return m_columns.front().left - m_style.columnGap / 2 - rank * m_style.edgeTrack;
    return m_columns[size_t(gap - 1)].right + m_style.columnGap / 2 + rank * m_style.edgeTrack;
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

std::vector<QPointF> EdgeRouter::route(const WayRequest &request) const
{
    const auto [first, last] = gapsOf(request);
    std::vector<QPointF> points{request.from};
    qreal y = request.from.y();
    const auto downGap = [&](int gap, qreal to) {
        const qreal x = trackX(gap, request.target);
        points.push_back({x, y});
        points.push_back({x, to});
        y = to;
    };
    if (std::abs(last - first) > FarColumns) {
        const qreal ring = (request.target % RingTracks + 2) * HeightTrack;
        const bool above = y + request.to.y() - 2 * m_top < 2 * m_bottom - y - request.to.y();
        downGap(first, above ? m_top - ring : m_bottom + ring);
    } else {
        const int step = first <= last ? 1 : -1;
        for (int gap = first; gap != last; gap += step) {
            const BoxColumn &crossed = m_columns[size_t(step > 0 ? gap : gap - 1)];
            downGap(gap, freeHeight(crossed, y, request.to.y(), request.target));
        }
    }
    downGap(last, request.to.y());
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
