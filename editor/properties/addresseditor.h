// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

/// Whom connect dials. The row says at the right what kind of address it is.
class AddressEditor : public LineEditor
{
    Q_OBJECT

public:
    AddressEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);

protected:
    Parsed parse(const QString &text) const override;
};

} // namespace patchcord
