// SPDX-License-Identifier: MIT
#include "editor/canvas/sectionlayout.h"

#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/innerroutes.h"
#include "editor/canvas/papers.h"
#include "model/flow/aicontexts.h"

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

/// Whether the line down to the next step is drawn. Steps of a context may name what follows instead.
bool leadsOn(const Step &step)
{
    return !isContextStep(step) || step.known->flow == Flow::Continues;
}

/// Places the lists of one section; what it has placed so far is in `layout`.
class SectionPlacer
{
public:
    SectionPlacer(SectionLayout &layout, const CanvasStyle &style)
        : m_layout(layout)
        , m_style(style)
    {
    }

    /// Places a list with its upper left corner at `at`; returns its bounds.
    QRectF placeList(const std::vector<Step> &steps, const std::vector<DisabledStep> &disabled,
        const NodePath &list, QPointF at, qreal width, int lane)
    {
        QRectF bounds(at, QSizeF(width, 0));
        const auto gapAt = [&](int index, qreal y) {
            m_layout.gaps.push_back({list, index, QLineF(at.x(), y, at.x() + width, y), lane});
        };
        if (steps.empty()) {
            bounds.setHeight(m_style.emptySlotHeight);
            m_layout.emptySlots.push_back(bounds);
            gapAt(0, bounds.center().y());
            return bounds
                | placeDisabled(
                    disabled.begin(), disabled.end(), {at.x(), bounds.bottom() + m_style.cardGap}, width);
        }
        qreal y = at.y();
        auto next = disabled.begin();
        for (size_t i = 0; i < steps.size(); ++i) {
            const Step &step = steps[i];
            const bool isLed = i > 0 && steps[i - 1].branches.empty() && leadsOn(steps[i - 1]);
            const auto from = next;
            next = std::find_if(
                next, disabled.end(), [&](const DisabledStep &other) { return other.before > int(i); });
            const QRectF off = placeDisabled(from, next, {at.x(), y}, width);
            if (!off.isEmpty()) {
                if (isLed)
                    wire(stem(off), y - m_style.cardGap, y);
                y = off.bottom() + m_style.cardGap;
            }
            gapAt(int(i), y - m_style.cardGap / 2);
            const QRectF paper = paperRect(step, {at.x(), y}, width, m_style);
            const QRectF rect(QPointF(at.x(), paper.isEmpty() ? y : paper.bottom() + m_style.paperGap),
                cardSize(step, m_style, width));
            if (isLed)
                wire(stem(rect), y - m_style.cardGap, y);
            const int card = int(m_layout.cards.size());
            m_layout.cards.push_back({&step, rect, lane, int(i), paper});
            m_layout.cardIndex.insert(step.path, card);
            bounds |= rect;
            if (!step.branches.empty())
                bounds |= placeLanes(step, card, rect);
            y = bounds.bottom() + m_style.cardGap;
        }
        gapAt(int(steps.size()), y - m_style.cardGap / 2);
        return bounds | placeDisabled(next, disabled.end(), {at.x(), y}, width);
    }

private:
    using Disabled = std::vector<DisabledStep>::const_iterator;

    /// Places steps that stand in comments, one below the other; returns their bounds.
    QRectF placeDisabled(Disabled from, Disabled to, QPointF at, qreal width)
    {
        QRectF bounds;
        for (Disabled step = from; step != to; ++step) {
            const QRectF rect(at, QSizeF(std::min(width, m_style.cardWidth), m_style.disabledHeight));
            m_layout.disabled.push_back({&*step, rect});
            bounds |= rect;
            at.setY(rect.bottom() + m_style.cardGap);
        }
        return bounds;
    }

    /// The height where the line from step to step runs: the middle of a usual card.
    qreal stem(const QRectF &card) const
    {
        return card.left() + std::min(card.width(), m_style.cardWidth) / 2;
    }

    void wire(qreal x, qreal from, qreal to) { m_layout.wires.push_back(QLineF(x, from, x, to)); }

    qreal laneWidth(const Branch &branch, qreal chipWidth) const
    {
        qreal width = std::max(m_style.narrowestCard, chipWidth);
        if (!branch.disabled.empty())
            width = std::max(width, m_style.disabledWidth);
        for (const Step &step : branch.steps) {
            if (!step.plan)
                width = std::max(width, naturalCardWidth(step, m_style));
        }
        return width;
    }

    QRectF placeLanes(const Step &step, int card, const QRectF &cardRect)
    {
        const qreal bus = cardRect.bottom() + m_style.busDrop;
        const qreal chipTop = cardRect.bottom() + m_style.chipDrop;
        const qreal top = cardRect.bottom() + m_style.laneDrop;
        const qreal stemX = stem(cardRect);
        wire(stemX, cardRect.bottom(), bus);
        qreal busLeft = stemX;
        qreal busRight = stemX;
        qreal bottom = top;
        qreal left = cardRect.left();
        std::vector<int> own;
        for (const Branch &branch : step.branches) {
            const qreal textWidth = std::ceil(m_style.smallMetrics.horizontalAdvance(chipText(branch)));
            const qreal chipWidth = std::min(textWidth + 22, m_style.cardWidth);
            // A single lane stands straight below its step.
            const qreal width = step.branches.size() == 1 ? m_style.cardWidth : laneWidth(branch, chipWidth);
            const int lane = int(m_layout.lanes.size());
            own.push_back(lane);
            m_layout.lanes.emplace_back();
            const int firstCard = int(m_layout.cards.size());
            const QRectF bounds =
                placeList(branch.steps, branch.disabled, branch.path, {left, top}, width, lane);
            const qreal middle = left + width / 2;
            PlacedLane &placed = m_layout.lanes[size_t(lane)];
            placed.branch = &branch;
            placed.owner = card;
            placed.chip = QRectF(middle - chipWidth / 2, chipTop, chipWidth, m_style.chipHeight);
            placed.bounds = bounds;
            placed.laneRight = bounds.right();
            placed.firstCard = firstCard;
            placed.endCard = int(m_layout.cards.size());
            wire(middle, bus, chipTop);
            wire(middle, chipTop + m_style.chipHeight, top);
            busLeft = std::min(busLeft, middle);
            busRight = std::max(busRight, middle);
            bottom = std::max(bottom, bounds.bottom());
            left = bounds.right() + m_style.laneGap;
        }
        m_layout.wires.push_back(QLineF(busLeft, bus, busRight, bus));
        for (const int lane : own) {
            m_layout.lanes[size_t(lane)].bottomRow = bottom;
            m_layout.lanes[size_t(lane)].endOfBlock = int(m_layout.lanes.size());
        }
        return QRectF(QPointF(cardRect.left(), cardRect.bottom()),
            QPointF(left - m_style.laneGap, bottom + m_style.blockBottom));
    }

    SectionLayout &m_layout;
    const CanvasStyle &m_style;
};

} // namespace

int SectionLayout::cardAt(const NodePath &path) const
{
    for (qsizetype count = path.size(); count > flow->path.size(); --count) {
        // Steps stand in lists: where no index ends the path there is no need to look.
        const QString &last = path.at(count - 1);
        if (last.isEmpty() || !last.front().isDigit())
            continue;
        const int card = cardOf(path.first(count));
        if (card >= 0)
            return card;
    }
    return -1;
}

SectionLayoutPtr layoutSection(const SectionFlowPtr &flow, const CanvasStyle &style)
{
    auto layout = std::make_shared<SectionLayout>();
    layout->flow = flow;
    SectionPlacer placer(*layout, style);
    const QPointF at(style.sectionPadding, style.sectionHeader);
    const QRectF content = placer.placeList(flow->steps, flow->disabled, flow->path, at, style.cardWidth, -1);
    const qreal corridor = routeInside(*layout, style, content.right());
    layout->size = QSizeF(corridor + style.sectionPadding, content.bottom() + style.sectionPadding);
    finishExits(*layout);
    return layout;
}

SectionLayoutPtr layoutCollapsed(const SectionFlowPtr &flow, const CanvasStyle &style)
{
    auto layout = std::make_shared<SectionLayout>();
    layout->flow = flow;
    layout->collapsed = true;
    layout->size = QSizeF(style.collapsedWidth, style.collapsedHeight);
    const QPointF port(layout->size.width(), layout->size.height() / 2);
    forEachStep(flow->steps, [&](const Step &step) {
        for (const Edge &edge : step.edges) {
            if (!(edge.targetKind == TargetKind::Label && flow->labels.contains(edge.target)))
                layout->exits.push_back({&edge, -1, {port}, 1});
        }
    });
    return layout;
}

} // namespace patchcord
