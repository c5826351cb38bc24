// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/cardpainter.h"

namespace patchcord {

// Notes on the canvas: the comments of the text, on strips of paper above what they belong to.

/// The strip of a step's note with its upper left corner at a point; empty when it has none.
QRectF paperRect(const Step &step, QPointF at, qreal width, const CanvasStyle &style);

/// The strip of a section's note in the free part of its header: as wide as its words, or as its icon.
QRectF headerPaper(const QStringList &note, const QRectF &free, const CanvasStyle &style);

void paintHeaderPaper(
    QPainter &painter, const QStringList &note, const QRectF &rect, const PaintContext &context);

void paintPaper(QPainter &painter, const QStringList &note, const QRectF &rect, const PaintContext &context);

} // namespace patchcord
