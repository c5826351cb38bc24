// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/problemmarks.h"
#include "editor/theme/theme.h"

class QPainter;

namespace patchcord {

/// What painting needs besides the thing itself.
struct PaintContext
{
    const CanvasStyle &style;
    const Theme &theme;
    Detail detail = Detail::Full;
    qreal zoom = 1; ///< only to keep far-out names readable
};

/// The colour of a step: its group's, a quiet one when the method is unknown.
QColor stepColor(const Step &step, const Theme &theme);

/// Paints one card into its rectangle.
void paintCard(QPainter &painter, const Step &step, const QRectF &rect, const PaintContext &context,
    const SectionMarks &marks, int card);

/// The number of problems, in the colour of the worst.
void paintBadge(QPainter &painter, const QRectF &rect, const Mark &mark, const PaintContext &context);

/// A line of text on one line, cut with "…" where it does not fit.
void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
    const QColor &color, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace patchcord
