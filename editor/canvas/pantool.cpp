// SPDX-License-Identifier: MIT
#include "editor/canvas/pantool.h"

namespace patchcord {

PanTool::PanTool(const ToolContext &context, const CanvasPointer &from)
    : CanvasTool(context)
    , m_last(from.view)
{
}

void PanTool::move(const CanvasPointer &pointer)
{
    context().camera.panBy(pointer.view - m_last);
    m_last = pointer.view;
}

void PanTool::release(const CanvasPointer &pointer)
{
    move(pointer);
}

} // namespace patchcord
