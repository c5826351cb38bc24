// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/cardpainter.h"

namespace patchcord {

/// Paints the small card of a step that stands in comments.
void paintDisabled(
    QPainter &painter, const DisabledStep &step, const QRectF &rect, const PaintContext &context);

} // namespace patchcord
