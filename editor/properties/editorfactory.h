// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

/// Which kind of editor fits a field as it is written at present.
enum class EditorKind : quint8 {
    Typed, ///< the one for the parameter's type
    Expression, ///< ${...} in place of a typed value
    Steps, ///< steps, which the canvas shows
    Raw, ///< a value that the typed editor cannot show
};

EditorKind editorKindFor(const Parameter &parameter, const FieldState &state);

/// Whether the field may hold an expression in place of its type's values, so that a row offers the switch.
bool offersExpression(const Parameter &parameter);

/// `parameter` and `context` must outlive the editor.
FieldEditor *makeEditor(const Parameter &parameter, EditorKind kind, const FieldState &state,
    const FormContext &context, QWidget *parent);

} // namespace patchcord
