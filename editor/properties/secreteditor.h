// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

class GlyphButton;

/// A password or a token: masked until the eye is pressed. A variable is no secret and stands in the open.
class SecretEditor : public LineEditor
{
    Q_OBJECT

public:
    SecretEditor(const Parameter &parameter, const FormContext &context, QWidget *parent);

    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;

private:
    void showMask();

    GlyphButton *m_eye;
    NodePath m_path; ///< whose secret was displayed last
    bool m_isVariable = false;
};

} // namespace patchcord
