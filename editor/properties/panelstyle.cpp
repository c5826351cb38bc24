// SPDX-License-Identifier: MIT
#include "editor/properties/panelstyle.h"

#include "editor/theme/theme.h"

namespace patchcord {

QString panelStyleSheet(const Theme &theme)
{
    // The numbers are those of FieldLine::Tone.
    return QStringLiteral(R"(
patchcord--FieldLine, patchcord--FieldLine:focus { border: none; background: transparent; padding: 0;
    min-height: 20px; color: %1; }
patchcord--FieldLine[tone="1"] { color: %2; }
patchcord--FieldLine[tone="2"] { color: %3; }
patchcord--GrowingText, patchcord--GrowingText:focus { border: none; background: transparent; color: %1; padding: 0; }
patchcord--FieldCombo, patchcord--FieldCombo:focus { border: none; background: transparent; padding: 0;
    min-height: 20px; }
QLabel[tone="error"] { color: %4; }
QLabel[tone="warning"] { color: %5; }
QLabel[tone="quiet"] { color: %6; }
)")
        .arg(theme.text.name(), theme.accent.name(), theme.disabledText.name(), theme.error.name(),
            theme.warning.name(), theme.secondaryText.name());
}

} // namespace patchcord
