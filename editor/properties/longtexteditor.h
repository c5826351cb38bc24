// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

class GrowingText;

/// Text of several lines: prompts, message bodies.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget *parent);

    Shape shape() const override { return Shape::Wide; }
    void display(const FieldState &state) override;
    void commit() override;

private:
    void leave();

    GrowingText *m_text;
    bool m_emptied = false;
};

} // namespace patchcord
