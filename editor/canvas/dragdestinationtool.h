// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/droptarget.h"
#include "editor/canvas/tool.h"

namespace patchcord {

/// Moves a destination between the rows and groups of its connect step; below the last group it makes a new
/// one.
class DragDestinationTool : public CanvasTool
{
public:
    DragDestinationTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    void paint(QPainter &painter, const Theme &theme) const override;
    QString refusal() const override;
    Qt::CursorShape cursor() const override;

private:
    CanvasScene::CardRef m_card;
    int m_row = 0;
    NodePath m_destination;
    QRectF m_ghost;
    QPointF m_grip;
    std::optional<DestinationDrop> m_drop;
};

} // namespace patchcord
