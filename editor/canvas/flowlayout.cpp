// SPDX-License-Identifier: MIT
#include "editor/canvas/flowlayout.h"

#include "editor/canvas/detour.h"
#include "editor/canvas/edgerouter.h"
#include "editor/document/viewstate.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace patchcord {

namespace {

/// Lays one flow out. Boxes are numbered: first the sections, then the ends.
class FlowPlacer
{
public:
    FlowPlacer(FlowLayout &layout, const ViewState &view, const CanvasStyle &style)
        : m_layout(layout)
        , m_view(view)
        , m_style(style)
    {
    }

    void placeSections(const std::vector<ShownSection> &sections, const FlowLayout *previous)
    {
        QHash<std::pair<const SectionFlow *, bool>, SectionLayoutPtr> known;
        if (previous) {
            for (const PlacedSection &section : previous->sections)
                known.insert({section.layout->flow.get(), section.layout->collapsed}, section.layout);
        }
        for (const ShownSection &shown : sections) {
            const bool collapsed = m_view.isCollapsed(shown.flow->path);
            SectionLayoutPtr layout = known.value({shown.flow.get(), collapsed});
            if (!layout)
                layout =
                    collapsed ? layoutCollapsed(shown.flow, m_style) : layoutSection(shown.flow, m_style);
            PlacedSection placed;
            placed.layout = std::move(layout);
            placed.isStale = shown.isStale;
            placed.isReached = shown.isReached;
            placed.note = shown.note;
            if (!m_index.contains(shown.flow->name))
                m_index.insert(shown.flow->name, int(m_layout.sections.size()));
            m_layout.sections.push_back(std::move(placed));
        }
    }

    /// Whether nothing moves: every section is as large as before, where it was, and has the same edges.
    bool stands(const FlowLayout &before) const
    {
        const auto stays = [](const PlacedSection &now, const PlacedSection &old) {
            const auto sameWay = [](const InnerRoute &a, const InnerRoute &b) {
                return a.card == b.card && a.edge->targetKind == b.edge->targetKind
                    && a.edge->target == b.edge->target && a.points == b.points;
            };
            const SectionLayout &a = *now.layout;
            const SectionLayout &b = *old.layout;
            return now.layout == old.layout
                || (a.flow->path == b.flow->path && a.size == b.size
                    && std::equal(a.exits.begin(), a.exits.end(), b.exits.begin(), b.exits.end(), sameWay));
        };
        return before.dragged == m_view.positions()
            && std::equal(m_layout.sections.begin(), m_layout.sections.end(), before.sections.begin(),
                before.sections.end(), stays);
    }

    /// Takes all places from the layout before, see stands().
    void takeOver(const FlowLayout &before, const QString &entryName)
    {
        m_layout.ends = before.ends;
        m_layout.edges = before.edges;
        m_layout.bounds = before.bounds;
        const int entry = m_index.value(entryName, -1);
        size_t at = 0;
        for (int i = 0; i < int(m_layout.sections.size()); ++i) {
            PlacedSection &section = m_layout.sections[size_t(i)];
            section.at = before.sections[size_t(i)].at;
            section.isEntry = i == entry;
            for (const InnerRoute &exit : section.layout->exits) {
                PlacedEdge &edge = m_layout.edges[at++];
                if (edge.targetEnd >= 0 && m_layout.ends[size_t(edge.targetEnd)].edge == edge.edge)
                    m_layout.ends[size_t(edge.targetEnd)].edge = exit.edge;
                edge.edge = exit.edge;
            }
        }
    }

    void linkEdges()
    {
        m_out.resize(m_layout.sections.size());
        QHash<std::pair<int, QString>, int> ends;
        for (int from = 0; from < int(m_layout.sections.size()); ++from) {
            for (const InnerRoute &exit : m_layout.sections[size_t(from)].layout->exits) {
                PlacedEdge edge;
                edge.edge = exit.edge;
                edge.section = from;
                edge.card = exit.card;
                edge.points = exit.points;
                const bool isSection = exit.edge->targetKind == TargetKind::Section;
                edge.targetSection = isSection ? m_index.value(exit.edge->target, -1) : -1;
                if (edge.targetSection < 0)
                    edge.targetEnd = endFor(*exit.edge, from, ends);
                m_out[size_t(from)].push_back(int(m_layout.edges.size()));
                m_layout.edges.push_back(std::move(edge));
            }
        }
    }

    /// Breadth first from the entry: the layer of a box is the number of hops that lead there. What it does
    /// not reach stands in its last layer, or in the second when it leads nowhere.
    void assignLayers(const QString &entryName)
    {
        m_layers.assign(boxCount(), -1);
        const int entry = m_index.value(entryName, -1);
        int last = 0;
        if (entry >= 0) {
            m_layout.sections[size_t(entry)].isEntry = true;
            last = std::max(walkFrom(entry, 0), 1);
        }
        for (int section = 0; section < int(m_layout.sections.size()); ++section) {
            if (m_layers[size_t(section)] < 0)
                walkFrom(section, last);
        }
    }

    void placeBoxes()
    {
        const std::vector<std::vector<int>> columns = fillColumns();
        std::vector<WayRequest> requests;
        for (const PlacedEdge &edge : m_layout.edges) {
            if (isInColumn(edge.section) && isInColumn(targetBox(edge)))
                requests.push_back(request(edge));
        }
        const std::vector<int> tracks = tracksOfGaps(requests, columns.size());
        qreal x = 0;
        for (size_t c = 0; c < columns.size(); ++c) {
            if (c > 0)
                x += m_style.columnGap + std::max(0, tracks[c] - 1) * m_style.edgeTrack;
            BoxColumn column{x, x, {}};
            qreal y = 0;
            for (const int box : columns[c]) {
                const QSizeF size = sizeOf(box);
                moveTo(box, {x, y});
                column.boxes.push_back(rectOf(box));
                column.right = std::max(column.right, x + size.width());
                y += size.height() + m_style.sectionGap;
            }
            x = column.right;
            m_columns.push_back(std::move(column));
        }
        for (size_t i = 0; i < m_layout.sections.size(); ++i) {
            if (const auto dragged = m_view.position(m_layout.sections[i].path()))
                moveTo(int(i), *dragged);
        }
    }

    void routeEdges()
    {
        std::vector<WayRequest> requests;
        std::vector<QRectF> boxes;
        bool anyDragged = false;
        for (int box = 0; box < int(boxCount()); ++box) {
            boxes.push_back(rectOf(box));
            anyDragged = anyDragged || !isInColumn(box);
        }
        for (PlacedEdge &edge : m_layout.edges) {
            const QPointF origin = m_layout.sections[size_t(edge.section)].at;
            for (QPointF &point : edge.points)
                point += origin;
            requests.push_back(request(edge));
        }
        const EdgeRouter router(m_columns, inColumns(requests), m_style);
        for (size_t i = 0; i < m_layout.edges.size(); ++i) {
            PlacedEdge &edge = m_layout.edges[i];
            std::vector<QPointF> way;
            if (isInColumn(edge.section) && isInColumn(targetBox(edge)))
                way = router.route(requests[i]);
            // Sections that were dragged stand anywhere: what they block, or what leads to them, goes around
            // all boxes.
            const bool blocked = anyDragged && !way.empty()
                && std::any_of(
                    boxes.begin(), boxes.end(), [&](const QRectF &box) { return crosses(way, box); });
            if (way.empty() || blocked)
                way = detour(requests[i].from, requests[i].to, boxes);
            edge.points.insert(edge.points.end(), way.begin() + 1, way.end());
            straighten(edge.points);
            edge.bounds = boundsOf(edge.points);
        }
    }

    void measureBounds()
    {
        for (int box = 0; box < int(boxCount()); ++box)
            m_layout.bounds |= rectOf(box);
        for (const PlacedEdge &edge : m_layout.edges)
            m_layout.bounds |= edge.bounds;
    }

private:
    size_t boxCount() const { return m_layout.sections.size() + m_layout.ends.size(); }

    int targetBox(const PlacedEdge &edge) const
    {
        return edge.targetSection >= 0 ? edge.targetSection : int(m_layout.sections.size()) + edge.targetEnd;
    }

    bool isInColumn(int box) const
    {
        return box >= int(m_layout.sections.size())
            || !m_view.position(m_layout.sections[size_t(box)].path());
    }

    QRectF rectOf(int box) const
    {
        const size_t sections = m_layout.sections.size();
        return size_t(box) < sections ? m_layout.sections[size_t(box)].rect()
                                      : m_layout.ends[size_t(box) - sections].rect;
    }

    QSizeF sizeOf(int box) const { return rectOf(box).size(); }

    void moveTo(int box, QPointF at)
    {
        const size_t sections = m_layout.sections.size();
        if (size_t(box) < sections)
            m_layout.sections[size_t(box)].at = at;
        else
            m_layout.ends[size_t(box) - sections].rect.moveTopLeft(at);
    }

    /// The box for a target outside the document; edges to the same one share it, a missing label is its
    /// section's own.
    int endFor(const Edge &edge, int from, QHash<std::pair<int, QString>, int> &ends)
    {
        const bool missing = edge.targetKind == TargetKind::Section || edge.targetKind == TargetKind::Label;
        const std::pair<int, QString> key(
            edge.targetKind == TargetKind::Label ? from : -1 - int(edge.targetKind), edge.target);
        const auto known = ends.constFind(key);
        if (known != ends.cend())
            return *known;
        const QSizeF size(m_style.externalWidth, missing ? m_style.missingHeight : m_style.externalHeight);
        m_layout.ends.push_back({&edge, missing, QRectF(QPointF(), size)});
        const int end = int(m_layout.ends.size()) - 1;
        ends.insert(key, end);
        return end;
    }

    /// Gives layers to what can be reached from a section and has none yet; returns the deepest.
    int walkFrom(int section, int layer)
    {
        std::deque<int> waiting{section};
        m_layers[size_t(section)] = layer;
        m_order.push_back(section);
        int deepest = layer;
        while (!waiting.empty()) {
            const int at = waiting.front();
            waiting.pop_front();
            for (const int e : m_out[size_t(at)]) {
                const int to = targetBox(m_layout.edges[size_t(e)]);
                if (m_layers[size_t(to)] >= 0)
                    continue;
                m_layers[size_t(to)] = m_layers[size_t(at)] + 1;
                deepest = std::max(deepest, m_layers[size_t(to)]);
                m_order.push_back(to);
                if (to < int(m_layout.sections.size()))
                    waiting.push_back(to);
            }
        }
        return deepest;
    }

    /// Boxes of each column, in the order in which they were reached. A layer that would be much higher than
    /// the whole is wide is spread over several columns.
    std::vector<std::vector<int>> fillColumns()
    {
        qreal area = 0;
        qreal highest = 0;
        int layers = 0;
        for (const int box : m_order) {
            const QSizeF size = sizeOf(box);
            area += (size.width() + m_style.columnGap) * (size.height() + m_style.sectionGap);
            highest = std::max(highest, size.height());
            layers = std::max(layers, m_layers[size_t(box)] + 1);
        }
        const qreal limit = std::max({highest, 1400.0, std::sqrt(area / 1.7)});
        std::vector<std::vector<int>> byLayer(static_cast<size_t>(layers));
        for (const int box : m_order) {
            if (isInColumn(box))
                byLayer[size_t(m_layers[size_t(box)])].push_back(box);
        }
        std::vector<std::vector<int>> columns;
        m_columnOf.assign(boxCount(), 0);
        for (const std::vector<int> &layer : byLayer) {
            qreal height = limit;
            for (const int box : layer) {
                const qreal own = sizeOf(box).height() + m_style.sectionGap;
                if (columns.empty() || height + own > limit + m_style.sectionGap || box == layer.front()) {
                    columns.emplace_back();
                    height = 0;
                }
                height += own;
                columns.back().push_back(box);
                m_columnOf[size_t(box)] = int(columns.size()) - 1;
            }
        }
        return columns;
    }

    WayRequest request(const PlacedEdge &edge) const
    {
        const int target = targetBox(edge);
        const QRectF rect = rectOf(target);
        const qreal entry = std::min(m_style.sectionHeader, rect.height()) / 2;
        return {edge.points.back(), {rect.left(), rect.top() + entry}, m_columnOf[size_t(edge.section)],
            m_columnOf[size_t(target)], target};
    }

    std::vector<WayRequest> inColumns(const std::vector<WayRequest> &all) const
    {
        std::vector<WayRequest> requests;
        for (size_t i = 0; i < all.size(); ++i) {
            if (isInColumn(m_layout.edges[i].section) && isInColumn(targetBox(m_layout.edges[i])))
                requests.push_back(all[i]);
        }
        return requests;
    }

    static QRectF boundsOf(const std::vector<QPointF> &points)
    {
        QRectF bounds(points.front(), QSizeF(0.01, 0.01));
        for (const QPointF &point : points)
            bounds |= QRectF(point, QSizeF(0.01, 0.01));
        return bounds;
    }

    FlowLayout &m_layout;
    const ViewState &m_view;
    const CanvasStyle &m_style;
    QHash<QString, int> m_index;
    std::vector<std::vector<int>> m_out; ///< edges of each section
    std::vector<int> m_layers; ///< of each box
    std::vector<int> m_order; ///< boxes as they were reached
    std::vector<int> m_columnOf;
    std::vector<BoxColumn> m_columns;
};

} // namespace

int FlowLayout::sectionOf(const QString &name) const
{
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].name() == name)
            return int(i);
    }
    return -1;
}

int FlowLayout::sectionAt(const NodePath &path) const
{
    for (size_t i = 0; i < sections.size(); ++i) {
        if (path.startsWith(sections[i].path()))
            return int(i);
    }
    return -1;
}

FlowLayoutPtr layoutFlow(const std::vector<ShownSection> &sections, const ViewState &view,
    const CanvasStyle &style, const FlowLayout *previous, const QString &entry)
{
    auto layout = std::make_shared<FlowLayout>();
    FlowPlacer placer(*layout, view, style);
    placer.placeSections(sections, previous);
    layout->dragged = view.positions();
    if (previous && placer.stands(*previous)) {
        placer.takeOver(*previous, entry);
        return layout;
    }
    placer.linkEdges();
    placer.assignLayers(entry);
    placer.placeBoxes();
    placer.routeEdges();
    placer.measureBounds();
    return layout;
}

} // namespace patchcord
