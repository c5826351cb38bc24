// SPDX-License-Identifier: MIT
#include "editor/canvas/dragsteptool.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/cardpainter.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/document.h"

#include <QCoreApplication>
#include <QPainter>

namespace patchcord {

DragStepTool::DragStepTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from)
    : CanvasTool(context)
    , m_card{hit.section, hit.card}
{
    const PlacedCard &card = context.scene.card(m_card);
    m_steps = selectedSteps(context.document);
    if (!m_steps.contains(card.step->path))
        m_steps = {card.step->path};
    m_ghost = context.scene.cardRect(m_card);
    m_grip = from.scene - m_ghost.topLeft();
}

void DragStepTool::move(const CanvasPointer &pointer)
{
    m_ghost.moveTopLeft(pointer.scene - m_grip);
    for (const NodePath &step : std::as_const(m_steps)) {
        m_drop = stepDropAt(context().scene, pointer.scene, step);
        if (!m_drop || !m_drop->refusal.isEmpty())
            return;
    }
}

void DragStepTool::release(const CanvasPointer &pointer)
{
    move(pointer);
    if (!m_drop)
        return;
    if (!m_drop->refusal.isEmpty()) {
        Q_EMIT context().document.refused(m_drop->refusal);
        return;
    }
    if (m_steps.size() == 1)
        commands::moveStep(context().document, m_steps.front(), m_drop->place);
    else
        commands::moveSteps(context().document, m_steps, m_drop->place);
}

void DragStepTool::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setOpacity(0.65);
    const PaintContext paintContext{context().scene.style(), theme};
    // Those that come along show as cards behind it.
    const auto behind = std::min<qsizetype>(m_steps.size(), 3) - 1;
    for (qsizetype i = behind; i > 0; --i) {
        painter.setPen(theme.line);
        painter.setBrush(theme.card);
        painter.drawRoundedRect(m_ghost.translated(5.0 * i, 5.0 * i), 8, 8);
    }
    paintCard(painter, *context().scene.card(m_card).step, m_ghost, paintContext, SectionMarks(), -1);
    painter.restore();
    if (m_drop && m_drop->refusal.isEmpty())
        paintDropMarker(painter, m_drop->marker, theme);
}

QString DragStepTool::refusal() const
{
    if (!m_drop)
        return QCoreApplication::translate("Canvas", "Drop it in a section.");
    return m_drop->refusal;
}

Qt::CursorShape DragStepTool::cursor() const
{
    return m_drop && m_drop->refusal.isEmpty() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor;
}

void paintDropMarker(QPainter &painter, const QLineF &marker, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(marker);
    painter.setBrush(theme.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(marker.p1(), 4, 4);
}

} // namespace patchcord
