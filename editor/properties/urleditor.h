// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

/// A URL: written without the help that words get.
class UrlEditor : public LineEditor
{
    Q_OBJECT

public:
    UrlEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);
};

} // namespace patchcord
