// SPDX-License-Identifier: MIT
#pragma once

#include "editor/theme/theme.h"
#include "model/snapshot/snapshot.h"

#include <QSizeF>

class QPainter;

namespace patchcord {

// The picture of a whole flow without a widget: for export and for the command line.

/// The size of the picture in pixels at 100 %, its margin included.
QSizeF flowPictureSize(const Snapshot &snapshot);

/// Paints the whole flow, everything expanded, in the theme's colours; the picture's upper left corner at the
/// origin.
void paintFlowPicture(QPainter &painter, const Snapshot &snapshot, const Theme &theme);

} // namespace patchcord
