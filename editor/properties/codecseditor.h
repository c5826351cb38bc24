// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

/// Codecs, best first, with commas and no spaces. Completes the known names behind each comma.
class CodecsEditor : public LineEditor
{
    Q_OBJECT

public:
    CodecsEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);

protected:
    Parsed parse(const QString &text) const override;
};

} // namespace patchcord
