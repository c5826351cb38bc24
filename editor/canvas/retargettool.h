// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/droptarget.h"
#include "editor/canvas/tool.h"

namespace patchcord {

/// Drags the end of an edge to another section or label. A goto dropped on another section is refused, and
/// `execute` or `transfer` are offered in its place. Dropped in the open, the end of one of these gets a new
/// section.
class RetargetTool : public CanvasTool
{
public:
    RetargetTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    void paint(QPainter &painter, const Theme &theme) const override;
    QString refusal() const override;
    Qt::CursorShape cursor() const override;

private:
    /// Whether the drop would make a section.
    bool makesSection() const;
    void offerOtherMethods(const QPoint &at) const;

    Edge m_edge; ///< a copy: the draft outlives a change of the scene
    QPointF m_start;
    QPointF m_end;
    std::optional<LinkDrop> m_drop;
};

} // namespace patchcord
