// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace patchcord {

/// Paints a text on one line at the left of a room, elided at its end, and returns the room behind it.
QRect paintLine(
    QPainter &painter, const QRect &room, const QFont &font, const QColor &color, const QString &text);

} // namespace patchcord
