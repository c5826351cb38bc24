// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/cardpainter.h"
#include "editor/canvas/flowlayout.h"

#include <QRectF>

namespace patchcord {

/// Paints what lies inside a section's frame (frame, header, wires, cards, chips, gotos, ways of edges to the
/// border), with the section's upper left corner at the origin, as far as it touches `exposed`.
void paintSection(QPainter &painter, const PlacedSection &section, const SectionMarks &marks,
    const PaintContext &context, const QRectF &exposed);

/// Where the pieces of a section's header stand, in section coordinates.
struct HeaderGeometry
{
    QRectF mark; ///< the entry triangle; empty on other sections
    QRectF name;
    QRectF badge; ///< problems, or the sign of a section that nothing leads to
    QRectF paper; ///< the comment above the section; empty without one
    QRectF note; ///< "3 steps"
    QRectF chevron; ///< collapses and expands
};
HeaderGeometry measureHeader(const PlacedSection &section, const CanvasStyle &style);

} // namespace patchcord
