// SPDX-License-Identifier: MIT
#include "editor/canvas/detour.h"

#include "editor/canvas/edgerouter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace patchcord {

namespace {

constexpr qreal Margin = 14; ///< distance kept from boxes
constexpr qreal BendCost = 60; ///< a bend is worth that much length
constexpr size_t MostBoxes = 60; ///< nearer ones count, the rest would cost too much time

bool segmentCrosses(QPointF a, QPointF b, const QRectF &box)
{
    const QRectF line = QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
        QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
    return line.left() < box.right() && box.left() < line.right() + 0.001 && line.top() < box.bottom()
        && box.top() < line.bottom() + 0.001 && line.right() > box.left() && line.bottom() > box.top();
}

std::vector<QRectF> nearest(QPointF from, QPointF to, std::vector<QRectF> boxes)
{
    if (boxes.size() <= MostBoxes)
        return boxes;
    const QPointF middle = (from + to) / 2;
    const auto distance = [&](const QRectF &box) { return (box.center() - middle).manhattanLength(); };
    std::nth_element(boxes.begin(), boxes.begin() + qsizetype(MostBoxes), boxes.end(),
        [&](const QRectF &a, const QRectF &b) { return distance(a) < distance(b); });
    boxes.resize(MostBoxes);
    return boxes;
}

void sortUnique(std::vector<qreal> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Dijkstra over the grid that the boxes' margins span; a state is a crossing and the direction of arrival.
class Grid
{
public:
    Grid(QPointF from, QPointF to, const std::vector<QRectF> &boxes)
        : m_boxes(boxes)
    {
        m_xs = {from.x(), to.x(), (from.x() + to.x()) / 2};
        m_ys = {from.y(), to.y()};
        for (const QRectF &box : boxes) {
            m_xs.insert(m_xs.end(), {box.left() - Margin, box.right() + Margin});
            m_ys.insert(m_ys.end(), {box.top() - Margin, box.bottom() + Margin});
        }
        sortUnique(m_xs);
        sortUnique(m_ys);
    }

    std::vector<QPointF> shortest(QPointF from, QPointF to) const
    {
        const size_t cells = m_xs.size() * m_ys.size();
        std::vector<qreal> cost(cells * 2, std::numeric_limits<qreal>::max());
        std::vector<int> before(cells * 2, -1);
        using Item = std::pair<qreal, int>;
        std::priority_queue<Item, std::vector<Item>, std::greater<>> open;
        const int start = state(from, 0);
        const int goal = state(to, 0);
        cost[size_t(start)] = 0;
        open.push({0, start});
        while (!open.empty()) {
            const auto [distance, at] = open.top();
            open.pop();
            if (at == goal)
                return wayTo(goal, before);
            if (distance > cost[size_t(at)])
                continue;
            visitNeighbours(at, [&](int next, qreal length) {
                const qreal total = distance + length + (next % 2 != at % 2 ? BendCost : 0);
                if (total < cost[size_t(next)]) {
                    cost[size_t(next)] = total;
                    before[size_t(next)] = at;
                    open.push({total, next});
                }
            });
        }
        return {};
    }

private:
    /// direction 0: arrived horizontally, 1: vertically.
    int state(QPointF point, int direction) const
    {
        const auto x = std::lower_bound(m_xs.begin(), m_xs.end(), point.x()) - m_xs.begin();
        const auto y = std::lower_bound(m_ys.begin(), m_ys.end(), point.y()) - m_ys.begin();
        return int((size_t(y) * m_xs.size() + size_t(x)) * 2) + direction;
    }

    QPointF pointOf(int state) const
    {
        const size_t cell = size_t(state) / 2;
        return {m_xs[cell % m_xs.size()], m_ys[cell / m_xs.size()]};
    }

    template <typename Visit> void visitNeighbours(int at, Visit &&visit) const
    {
        const QPointF here = pointOf(at);
        const int columns = int(m_xs.size());
        const int cell = at / 2;
        const int x = cell % columns;
        const int y = cell / columns;
        const auto tryCell = [&](int nx, int ny, int direction) {
            if (nx < 0 || ny < 0 || nx >= columns || ny >= int(m_ys.size()))
                return;
            const int next = (ny * columns + nx) * 2 + direction;
            const QPointF there = pointOf(next);
            const bool blocked = std::any_of(m_boxes.begin(), m_boxes.end(),
                [&](const QRectF &box) { return segmentCrosses(here, there, box); });
            if (!blocked)
                visit(next, (there - here).manhattanLength());
        };
        tryCell(x + 1, y, 0);
        tryCell(x - 1, y, 0);
        tryCell(x, y + 1, 1);
        tryCell(x, y - 1, 1);
    }

    std::vector<QPointF> wayTo(int goal, const std::vector<int> &before) const
    {
        std::vector<QPointF> way;
        for (int at = goal; at >= 0; at = before[size_t(at)])
            way.push_back(pointOf(at));
        std::reverse(way.begin(), way.end());
        return way;
    }

    const std::vector<QRectF> &m_boxes;
    std::vector<qreal> m_xs;
    std::vector<qreal> m_ys;
};

} // namespace

bool crosses(const std::vector<QPointF> &way, const QRectF &box)
{
    for (size_t i = 1; i < way.size(); ++i) {
        if (segmentCrosses(way[i - 1], way[i], box))
            return true;
    }
    return false;
}

std::vector<QPointF> detour(QPointF from, QPointF to, const std::vector<QRectF> &boxes)
{
    const std::vector<QRectF> near = nearest(from, to, boxes);
    const QPointF out = from + QPointF(Margin, 0);
    const QPointF in = to - QPointF(Margin, 0);
    std::vector<QPointF> way = Grid(out, in, near).shortest(out, in);
    if (way.empty())
        way = {out, {(out.x() + in.x()) / 2, out.y()}, {(out.x() + in.x()) / 2, in.y()}, in};
    way.insert(way.begin(), from);
    way.push_back(to);
    straighten(way);
    return way;
}

} // namespace patchcord
