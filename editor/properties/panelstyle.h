// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

struct Theme;

/// The form's own style sheet, over the application's: fields lose their frame, since a FieldBox draws it,
/// and texts take the colour of their tone.
QString panelStyleSheet(const Theme &theme);

} // namespace patchcord
