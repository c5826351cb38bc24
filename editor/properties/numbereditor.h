// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

/// A number with its unit, and in words where that helps: "14400 s = 4 h". Keeps the spelling that was typed.
class NumberEditor : public LineEditor
{
    Q_OBJECT

public:
    using LineEditor::LineEditor;

protected:
    Parsed parse(const QString &text) const override;
    QString suffix(const FieldState &state) const override;
};

} // namespace patchcord
