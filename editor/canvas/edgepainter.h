// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/cardpainter.h"
#include "editor/canvas/flowlayout.h"

#include <QPainterPath>
#include <vector>

namespace patchcord {

const QColor &edgeColor(const Edge &edge, const Theme &theme);

/// The way as a path with rounded corners.
QPainterPath roundedWay(const std::vector<QPointF> &points, qreal radius);

/// The gotos of a section, dashed, with their arrows.
void paintInnerRoutes(QPainter &painter, const SectionLayout &layout, const PaintContext &context);

/// All edges between sections, with their ends, as far as they touch `exposed`. The painter stands in scene
/// coordinates. Without Detail::Full all segments go out in one call without smoothing.
void paintEdges(
    QPainter &painter, const FlowLayout &layout, const PaintContext &context, const QRectF &exposed);

/// One way, thick, as when it is pointed at or being dragged.
void paintWay(QPainter &painter, const std::vector<QPointF> &points, const QColor &color, qreal width,
    const CanvasStyle &style);

/// An arrow head whose tip is at `tip`, coming from `from`.
void paintArrow(QPainter &painter, QPointF from, QPointF tip, const QColor &color);

} // namespace patchcord
