// SPDX-License-Identifier: MIT
#include "editor/canvas/linktool.h"

#include "editor/canvas/canvasview.h"
#include "editor/canvas/edgepainter.h"
#include "editor/canvas/linkpick.h"
#include "editor/document/document.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {

/// Hits on anything but what can be led to count as the open.
constexpr qreal Tolerance = 0;
constexpr qsizetype CheapToTry = 200 * 1024; ///< bytes of text

} // namespace

LinkTool::LinkTool(
    const ToolContext &context, const NodePath &step, const Outcome &outcome, const QRectF &handle)
    : CanvasTool(context)
    , m_step(step)
    , m_outcome(outcome)
    , m_handle{outcome, oneLine(outcomeTitle(outcome), 60), handle}
    , m_start(handle.right(), handle.center().y())
    , m_end(m_start)
{
}

std::optional<LinkTool::Drop> LinkTool::dropAt(QPointF scene) const
{
    const Hit hit = hitTest(context().scene, scene, Tolerance);
    const Snapshot &snapshot = *context().document.snapshot();
    Drop drop;
    if (hit.kind == Hit::Kind::End && hit.edge->targetKind == TargetKind::Url) {
        drop.target = {LinkTarget::Kind::Url, hit.edge->target, {}};
        for (const PlacedEnd &end : context().scene.layout().ends) {
            if (end.edge == hit.edge)
                drop.mark = end.rect;
        }
        return drop;
    }
    if (hit.section < 0 || hit.kind == Hit::Kind::Port)
        return std::nullopt;
    const PlacedSection &section = context().scene.layout().sections[size_t(hit.section)];
    const bool isOwn = context().scene.layout().sectionAt(m_step) == hit.section;
    if (hit.card < 0 && isOwn && hit.kind != Hit::Kind::Header)
        return std::nullopt;
    drop.target = linkTargetAt(snapshot, m_step, isOwn && hit.card >= 0 ? hit.path : section.path());
    drop.mark = isOwn && hit.card >= 0 ? context().scene.cardRect({hit.section, hit.card}) : section.rect();
    return drop;
}

void LinkTool::move(const CanvasPointer &pointer)
{
    m_end = pointer.scene;
    std::optional<Drop> drop = dropAt(pointer.scene);
    if (drop && m_drop && drop->target == m_drop->target) {
        m_drop->mark = drop->mark;
        return;
    }
    m_drop = std::move(drop);
    // Tried once for each place that the mouse comes to; in a long text only where it is let go.
    if (m_drop && context().document.snapshot()->text().size() <= CheapToTry)
        m_drop->offers = linkOffers(*context().document.snapshot(), m_step, m_outcome, m_drop->target);
}

void LinkTool::release(const CanvasPointer &pointer)
{
    move(pointer);
    CanvasView &canvas = context().view;
    if (!m_drop)
        askForStepOn(canvas, m_step, m_outcome, pointer.global);
    else
        takeOneOffer(canvas, m_step, m_outcome, m_drop->target, pointer.global);
}

bool LinkTool::fits() const
{
    return !m_drop || m_drop->offers.empty()
        || std::any_of(m_drop->offers.begin(), m_drop->offers.end(),
            [](const LinkOffer &offer) { return offer.link.ok(); });
}

void LinkTool::paint(QPainter &painter, const Theme &theme) const
{
    const QColor color = fits() ? theme.accent : theme.error;
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintPorts(painter, {m_handle}, 0, theme, context().scene.style());
    painter.setBrush(Qt::NoBrush);
    if (m_drop) {
        painter.setPen(QPen(color, 2));
        painter.drawRoundedRect(m_drop->mark, metrics::CardRadius, metrics::CardRadius);
    } else {
        // What would be made, as an empty card.
        painter.setPen(QPen(color, 2, Qt::DashLine));
        painter.drawRoundedRect(
            QRectF(m_end - QPointF(0, 20), QSizeF(120, 40)), metrics::CardRadius, metrics::CardRadius);
    }
    const QPointF bend(std::max(m_start.x() + 12, m_end.x() - 24), m_start.y());
    const std::vector<QPointF> way{m_start, bend, {bend.x(), m_end.y()}, m_end};
    paintWay(painter, way, color, 2, context().scene.style());
    paintArrow(painter, way[2], m_end, color);
}

QString LinkTool::refusal() const
{
    return fits() ? QString() : m_drop->offers.front().link.error();
}

Qt::CursorShape LinkTool::cursor() const
{
    return fits() ? Qt::CrossCursor : Qt::ForbiddenCursor;
}

std::unique_ptr<CanvasTool> linkToolFor(const ToolContext &context, const Hit &hit)
{
    if (hit.kind == Hit::Kind::Port) {
        const PlacedPort &port = context.scene.ports()[size_t(hit.port)];
        return std::make_unique<LinkTool>(context, context.scene.portsStep(), port.outcome, port.rect);
    }
    if (hit.kind != Hit::Kind::Chip)
        return nullptr;
    const Snapshot &snapshot = *context.document.snapshot();
    const std::optional<Outcome> outcome = outcomeOfBranch(snapshot, hit.path);
    const CanvasScene::CardRef card{hit.section, hit.card};
    if (!outcome || !card)
        return nullptr;
    return std::make_unique<LinkTool>(
        context, context.scene.card(card).step->path, *outcome, context.scene.chipRect(hit.path));
}

} // namespace patchcord
