// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/lineeditor.h"

namespace patchcord {

/// An expression in code type, with completion of variables: either bare JavaScript, or one whole ${...} in
/// place of a typed value. For the latter the braces may be left out when typing.
class ExpressionEditor : public LineEditor
{
    Q_OBJECT

public:
    enum class Form : quint8 { Bare, InBraces };

    ExpressionEditor(const Parameter &parameter, const FormContext &context, Form form, QWidget *parent);

    void display(const FieldState &state) override;
    void commit() override;

protected:
    Parsed parse(const QString &text) const override;

private:
    Form m_form;
};

} // namespace patchcord
