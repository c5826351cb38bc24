// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

/// A URL. A password in it is masked unless the cursor is in the line.
class UrlEditor : public LineEditor
{
    Q_OBJECT

public:
    UrlEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);

    void display(const FieldState &state) override;

protected:
    QString shownText(const FieldState &state) const override;

private:
    FieldState m_shown; ///< what was displayed last: the focus decides how
};

} // namespace patchcord
