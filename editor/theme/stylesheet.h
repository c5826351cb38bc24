// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

struct Theme;

/// The style sheet that goes over the Fusion style: hairlines, rounded fields, slim scroll bars and
/// tabs with a line under the current one, in the colours of a theme.
QString applicationStyleSheet(const Theme &theme);

} // namespace patchcord
