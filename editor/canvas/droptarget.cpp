// SPDX-License-Identifier: MIT
#include "editor/canvas/droptarget.h"

#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/hittest.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>

namespace patchcord {

namespace {

constexpr qreal EdgeReach = 8; ///< how near an edge a step has to be dropped
constexpr qreal BesidePenalty = 4; ///< a gap beside the point is that much farther than one above or below it

int topmostSection(const CanvasScene &scene, QPointF point)
{
    const std::vector<PlacedSection> &sections = scene.layout().sections;
    for (int i = int(sections.size()) - 1; i >= 0; --i) {
        if (sections[size_t(i)].rect().contains(point))
            return i;
    }
    return -1;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

/// On an edge, in the open between sections.
std::optional<StepDrop> dropOnEdge(const CanvasScene &scene, QPointF point, const NodePath &step)
{
    const Hit hit = hitTest(scene, point, EdgeReach);
    if (hit.kind != Hit::Kind::Edge && hit.kind != Hit::Kind::EdgeTip)
        return std::nullopt;
    const NodePath &from = hit.edge->step;
    const CanvasScene::CardRef card = scene.cardAt(from);
    if (!card || from.lastIndex() < 0)
        return std::nullopt;
    StepDrop drop;
    drop.place = {from.parent(), from.lastIndex()};
    const QRectF rect = scene.cardRect(card);
    const qreal above = rect.top() - scene.style().cardGap / 2;
    drop.marker = QLineF(rect.left(), above, rect.right(), above);
    if (!step.isRoot() && from.startsWith(step))
        drop.refusal = Words::tr("This is the step that the link leaves from.");
    return drop;
}

} // namespace

std::optional<StepDrop> stepDropAt(const CanvasScene &scene, QPointF point, const NodePath &step)
{
    const int index = topmostSection(scene, point);
    if (index < 0)
        return dropOnEdge(scene, point, step);
    const PlacedSection &section = scene.layout().sections[size_t(index)];
    const QPointF inside = point - section.at;
    const PlacedGap *best = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (const PlacedGap &gap : section.layout->gaps) {
        const qreal beside = std::max({gap.marker.x1() - inside.x(), inside.x() - gap.marker.x2(), 0.0});
        const qreal far = std::abs(gap.marker.y1() - inside.y()) + BesidePenalty * beside;
        // Of gaps at the same height the inner list's counts: it comes later.
        if (far <= least) {
            least = far;
            best = &gap;
        }
    }
    StepDrop drop;
    if (!best) {
        // A collapsed section takes steps at its end.
        drop.place = {section.layout->flow->path, int(section.layout->flow->steps.size())};
        const QRectF rect = section.rect();
        drop.marker = QLineF(rect.left() + 16, rect.bottom() - 8, rect.right() - 16, rect.bottom() - 8);
    } else {
        drop.place = {best->list, best->index};
        drop.marker = best->marker.translated(section.at);
    }
    if (section.isStale)
        drop.refusal = Words::tr("The text of this section is broken. Mend it first.");
    else if (!step.isRoot() && drop.place.list.startsWith(step))
        drop.refusal = Words::tr("A step cannot be moved into one of its own branches.");
    else if (!section.layout->flow->isList)
        drop.refusal = Words::tr("This section holds no list of steps.");
    return drop;
}

std::optional<DestinationDrop> destinationDropAt(
    const CanvasScene &scene, CanvasScene::CardRef card, int draggedRow, QPointF point)
{
    const QRectF rect = scene.cardRect(card);
    const Step &step = *scene.card(card).step;
    if (!step.plan || !rect.adjusted(-20, -20, 20, 20).contains(point))
        return std::nullopt;
    const CardGeometry geometry = measure(step, scene.style(), rect.width());
    if (geometry.rows.empty() || draggedRow >= int(geometry.rows.size()))
        return std::nullopt;
    const qreal y = point.y() - rect.top();
    const auto markerAt = [&](qreal height, const QRectF &row) {
        return QLineF(row.left(), height, row.right(), height).translated(rect.topLeft());
    };
    const CardGeometry::Row &last = geometry.rows.back();
    const bool grouped = step.plan->form == DialForm::Groups;
    if (grouped && y > last.rect.bottom() + scene.style().rowGap)
        return DestinationDrop{int(step.plan->groups.size()), 0,
            markerAt(last.rect.bottom() + scene.style().groupGap - 3, last.rect)};
    DestinationDrop best;
    qreal least = std::numeric_limits<qreal>::max();
    for (const CardGeometry::Row &row : geometry.rows) {
        const auto consider = [&](int index, qreal height) {
            const qreal far = std::abs(height - y);
            if (far < least) {
                least = far;
                best = {row.group, index, markerAt(height, row.rect)};
            }
        };
        consider(row.index, row.rect.top() - scene.style().rowGap / 2);
        consider(row.index + 1, row.rect.bottom() + scene.style().rowGap / 2);
    }
    return best;
}

std::optional<LinkDrop> linkDropAt(const CanvasScene &scene, QPointF point, const Edge &edge)
{
    const int index = topmostSection(scene, point);
    if (index < 0)
        return std::nullopt;
    const PlacedSection &section = scene.layout().sections[size_t(index)];
    LinkDrop drop;
    if (edge.kind != EdgeKind::Goto && edge.kind != EdgeKind::NextStep) {
        drop.target = section.name();
        drop.mark = section.rect();
        if (edge.kind == EdgeKind::Confirm)
            drop.refusal = Words::tr("“confirm” runs a URL or steps of its own, not a section.");
        return drop;
    }
    if (index != scene.layout().sectionAt(edge.step)) {
        drop.mark = section.rect();
        if (edge.kind == EdgeKind::NextStep) {
            drop.refusal = Words::tr(
                "“valid_steps” leads to steps of the same context. Use “valid_contexts” for others.");
            return drop;
        }
        drop.otherSection = section.name();
        drop.refusal = Words::tr("A goto stays inside its section. Use execute or transfer to get to “%1”.")
                           .arg(oneLine(section.name()));
        return drop;
    }
    for (const PlacedCard &card : section.layout->cards) {
        if (!card.rect.contains(point - section.at))
            continue;
        drop.mark = card.rect.translated(section.at);
        drop.target = card.step->label;
        if (edge.kind == EdgeKind::Goto)
            drop.step = card.step->path;
        else if (drop.target.isEmpty())
            drop.refusal = Words::tr("This step has no name.");
        return drop;
    }
    return std::nullopt;
}

} // namespace patchcord
