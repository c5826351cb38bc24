// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace patchcord {

struct Theme;

// The parts of a list's row that delegates paint alike.

inline constexpr int RowMargin = 8; ///< at both ends, and between the icon and the text

/// The ground of a row, as the style shows selection and focus, without its text. `row` is initialised.
void paintRowGround(QPainter &painter, QStyleOptionViewItem row);

/// An icon at the left of a row, within its margins; returns the room behind it.
QRect paintRowIcon(QPainter &painter, const QRect &row, const QIcon &icon, QIcon::Mode mode = QIcon::Normal);

/// A small text at the right end of a room, elided to what is left of it.
void paintRowDetail(QPainter &painter, QRect room, const QString &detail, const Theme &theme);

} // namespace patchcord
