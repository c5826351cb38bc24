// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/tool.h"

namespace patchcord {

/// Moves the view with the mouse.
class PanTool : public CanvasTool
{
public:
    PanTool(const ToolContext &context, const CanvasPointer &from);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    bool scrollsAtBorder() const override { return false; }

private:
    QPointF m_last; ///< in the view
};

} // namespace patchcord
