// SPDX-License-Identifier: MIT
#include "editor/canvas/dragsectiontool.h"

#include "editor/document/document.h"
#include "editor/theme/theme.h"

#include <QPainter>
#include <cmath>

namespace patchcord {

DragSectionTool::DragSectionTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from)
    : CanvasTool(context)
{
    const PlacedSection &section = context.scene.layout().sections[size_t(hit.section)];
    m_section = section.path();
    m_rect = section.rect();
    m_grip = from.scene - section.at;
}

void DragSectionTool::move(const CanvasPointer &pointer)
{
    const QPointF at = (pointer.scene - m_grip) / metrics::Grid;
    m_rect.moveTopLeft(QPointF(std::round(at.x()), std::round(at.y())) * metrics::Grid);
    m_moved = true;
}

void DragSectionTool::release(const CanvasPointer &pointer)
{
    move(pointer);
    context().document.viewState().setPosition(m_section, m_rect.topLeft());
}

void DragSectionTool::paint(QPainter &painter, const Theme &theme) const
{
    if (!m_moved)
        return;
    QColor fill = theme.accentTint;
    fill.setAlpha(90);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(m_rect, metrics::SectionRadius, metrics::SectionRadius);
}

} // namespace patchcord
