// SPDX-License-Identifier: MIT
#include "editor/canvas/dragdestinationtool.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/cardpainter.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/dragsteptool.h"
#include "editor/document/document.h"

#include <QCoreApplication>
#include <QPainter>

namespace patchcord {

DragDestinationTool::DragDestinationTool(
    const ToolContext &context, const Hit &hit, const CanvasPointer &from)
    : CanvasTool(context)
    , m_card{hit.section, hit.card}
    , m_row(hit.row)
    , m_destination(hit.path)
{
    m_ghost = context.scene.rectOf(hit.path);
    m_grip = from.scene - m_ghost.topLeft();
}

void DragDestinationTool::move(const CanvasPointer &pointer)
{
    m_ghost.moveTopLeft(pointer.scene - m_grip);
    m_drop = destinationDropAt(context().scene, m_card, m_row, pointer.scene);
}

void DragDestinationTool::release(const CanvasPointer &pointer)
{
    move(pointer);
    if (!m_drop)
        return;
    const NodePath step = context().scene.card(m_card).step->path;
    commands::moveDestination(context().document, step, m_destination, m_drop->group, m_drop->index);
}

void DragDestinationTool::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setOpacity(0.8);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(m_ghost, metrics::Radius, metrics::Radius);
    const Step &step = *context().scene.card(m_card).step;
    if (const Destination *destination = destinationOf(*step.plan, m_row))
        paintLine(painter, m_ghost.adjusted(10, 0, -10, 0), destinationText(*destination),
            context().scene.style().small, theme.text);
    painter.restore();
    if (m_drop)
        paintDropMarker(painter, m_drop->marker, theme);
}

QString DragDestinationTool::refusal() const
{
    return m_drop ? QString()
                  : QCoreApplication::translate("Canvas", "A destination stays in its connect step.");
}

Qt::CursorShape DragDestinationTool::cursor() const
{
    return m_drop ? Qt::ClosedHandCursor : Qt::ForbiddenCursor;
}

} // namespace patchcord
