// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/droptarget.h"
#include "editor/canvas/tool.h"

#include <QPixmap>

namespace patchcord {

/// Moves a step, or all selected ones when it is one of them, to another place of its list, or to another
/// section or branch.
class DragStepTool : public CanvasTool
{
public:
    DragStepTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    void paint(QPainter &painter, const Theme &theme) const override;
    QString refusal() const override;
    Qt::CursorShape cursor() const override;
    QList<NodePath> stepsToCarryAway() const override { return m_steps; }

private:
    QList<NodePath> m_steps; ///< what is dragged
    CanvasScene::CardRef m_card;
    QRectF m_ghost;
    QPointF m_grip;
    std::optional<StepDrop> m_drop;
};

/// The line that shows where something lands, in scene coordinates.
void paintDropMarker(QPainter &painter, const QLineF &marker, const Theme &theme);

} // namespace patchcord
