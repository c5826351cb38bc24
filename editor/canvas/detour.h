// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

namespace patchcord {

/// Whether a way of horizontal and vertical lines touches the inside of a box.
bool crosses(const std::vector<QPointF> &way, const QRectF &box);

/// The shortest way with few bends around boxes that stand anywhere, as people drag them: from a point that
/// is left to the right, to one that is entered from the left. Falls back to the plain way when the boxes
/// leave no other.
std::vector<QPointF> detour(QPointF from, QPointF to, const std::vector<QRectF> &boxes);

} // namespace patchcord
