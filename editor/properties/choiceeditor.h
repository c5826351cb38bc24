// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

namespace patchcord {

class FieldCombo;

/// One of the known words, or what counts without the key. A word that is not known is shown and kept.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Parameter &parameter, QWidget *parent);

    void display(const FieldState &state) override;

private:
    const Parameter &m_parameter;
    FieldCombo *m_combo;
};

} // namespace patchcord
