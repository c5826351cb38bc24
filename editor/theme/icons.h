// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace patchcord::icons {

/// An icon of the program by name ("open", "undo", "step-add"): drawn from `:/icons/NAME.svg` in the colour
/// of the palette's text, following light and dark by itself, with a faded disabled state.
QIcon icon(const QString &name);

/// The same in one colour, for what a colour means: a severity, a method's group.
QIcon tinted(const QString &name, const QColor &color);

/// The icon of a method ("method-connect"), or that of its group ("group-connect") when it has none of its
/// own.
QString methodIconName(const QString &method, MethodGroup group);

/// Paints an icon in one colour into a rectangle, crisp at any scale. Cached.
void paint(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

} // namespace patchcord::icons
