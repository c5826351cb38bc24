// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/tool.h"
#include "model/edit/linkedits.h"

namespace patchcord {

/// Pulls a link from an outcome of a step to a section, a step or the box of a URL. In the open it is a new
/// step that hangs on the outcome. Where there are several ways to lead somewhere, they are offered.
class LinkTool : public CanvasTool
{
public:
    /// `handle` is what was taken hold of, in scene coordinates.
    LinkTool(const ToolContext &context, const NodePath &step, const Outcome &outcome, const QRectF &handle);

    void move(const CanvasPointer &pointer) override;
    void release(const CanvasPointer &pointer) override;
    void paint(QPainter &painter, const Theme &theme) const override;
    QString refusal() const override;
    Qt::CursorShape cursor() const override;

private:
    /// What lies under the mouse, and the ways to get there.
    struct Drop
    {
        LinkTarget target;
        QRectF mark; ///< what lights up, in scene coordinates
        std::vector<LinkOffer> offers;
    };

    std::optional<Drop> dropAt(QPointF scene) const;
    bool fits() const;

    NodePath m_step;
    Outcome m_outcome;
    PlacedPort m_handle;
    QPointF m_start;
    QPointF m_end;
    std::optional<Drop> m_drop;
};

/// The tool for what was taken hold of, a port or the chip of a branch; null when it is neither.
std::unique_ptr<CanvasTool> linkToolFor(const ToolContext &context, const Hit &hit);

} // namespace patchcord
