// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasstyle.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace patchcord {

/// A column of boxes: sections and external ends, from top to bottom without overlap.
struct BoxColumn
{
    qreal left = 0;
    qreal right = 0;
    std::vector<QRectF> boxes;
};

/// One way to find: from a point on the right border of a box to the left border of another.
struct WayRequest
{
    QPointF from;
    QPointF to;
    int fromColumn = 0;
    int toColumn = 0;
    int target = 0; ///< ways to the same target share their tracks
};

/// How many tracks each gap between columns needs, so that ways to different targets run side by side.
/// Gap 0 is left of column 0, gap n right of the last. What crosses many columns runs around them.
std::vector<int> tracksOfGaps(const std::vector<WayRequest> &requests, size_t columns);

/// Routes between columns of boxes: down the gaps between columns, across a column only where it is free.
class EdgeRouter
{
public:
    EdgeRouter(
        std::vector<BoxColumn> columns, const std::vector<WayRequest> &requests, const CanvasStyle &style);

    /// The bends of the way, `from` and `to` included.
    std::vector<QPointF> route(const WayRequest &request) const;

private:
    /// Down or up a gap to a height, and on from there to the next one.
    struct Leg
    {
        int gap = 0;
        qreal to = 0;
    };
    std::vector<Leg> legsOf(const WayRequest &request) const;
    qreal trackX(int gap, int target) const;
    qreal freeHeight(const BoxColumn &column, qreal from, qreal to, int target) const;

    std::vector<BoxColumn> m_columns;
    const CanvasStyle &m_style;
    std::vector<QHash<int, int>> m_ranks; ///< of the targets in each gap: which track is theirs
    qreal m_top = 0;
    qreal m_bottom = 0;
};

/// Drops points that lie on the straight line between their neighbours.
void straighten(std::vector<QPointF> &points);

} // namespace patchcord
