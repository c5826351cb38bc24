// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

class GrowingText;

/// Any value as it is written, in code type. What is typed is read as JSON, in a YAML document as YAML too,
/// and written with Ctrl+Enter or when the field is left; what cannot be read is not written and says why.
class RawEditor : public FieldEditor
{
    Q_OBJECT

public:
    RawEditor(const FormContext &context, Shape shape, QWidget *parent);

    Shape shape() const override { return m_shape; }
    void display(const FieldState &state) override;
    void commit() override;

private:
    void leave();

    const FormContext &m_context;
    Shape m_shape;
    GrowingText *m_text;
    FieldState m_shown;
    bool m_typed = false; ///< the text is a person's and not written yet
};

/// Reads a typed value: JSON, or in a YAML document YAML.
Result<Value> readRawValue(const QString &text, Language language);

/// Where two values differ when it is in one place only: the way there and the new value; else the whole.
struct NarrowChange
{
    NodePath at;
    Value value;
};
NarrowChange narrowed(const Value &before, const Value &after);

} // namespace patchcord
