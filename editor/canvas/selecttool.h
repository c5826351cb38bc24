// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/tool.h"
#include "model/syntax/nodepath.h"

#include <QList>

namespace patchcord {

/// Selects the steps that a rubber band touches; with Ctrl held it adds to what is selected.
class SelectTool : public CanvasTool
{
public:
    SelectTool(const ToolContext &context, const CanvasPointer &from);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    void paint(QPainter &painter, const Theme &theme) const override;

private:
    QPointF m_from;
    QRectF m_band;
};

/// The steps whose cards a rectangle of the scene touches, in document order.
QList<NodePath> stepsIn(const CanvasScene &scene, const QRectF &rect);

} // namespace patchcord
