// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace patchcord::fonts {

/// The system's font at 13 px: content.
QFont body();
/// 13 px, weight 600: names.
QFont name();
/// 12 px: secondary text.
QFont small();
/// The font of SWML text: the system's fixed-width font at 12 px, or what useForCode() chose.
QFont code();
/// Chooses the family, empty for the system's own, and the size in pixels, and lets every widget know.
void useForCode(const QString &family, int pixels);

} // namespace patchcord::fonts
