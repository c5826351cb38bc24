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
/// The system's fixed-width font at 12 px.
QFont code();

} // namespace patchcord::fonts
