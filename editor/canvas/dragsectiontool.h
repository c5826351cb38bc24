// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/tool.h"

namespace patchcord {

/// Moves a section by its header. Where it stands is view state, never part of the text.
class DragSectionTool : public CanvasTool
{
public:
    DragSectionTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    void paint(QPainter &painter, const Theme &theme) const override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    NodePath m_section;
    QRectF m_rect; ///< where it would stand
    QPointF m_grip;
    bool m_moved = false;
};

} // namespace patchcord
