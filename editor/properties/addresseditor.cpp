// SPDX-License-Identifier: MIT
#include "editor/properties/addresseditor.h"

namespace patchcord {

AddressEditor::AddressEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : LineEditor(parameter, context, parent)
{
    line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
}

LineEditor::Parsed AddressEditor::parse(const QString &text) const
{
    // Pasted addresses bring spaces along, which no address has at its ends.
    const QString address = text.trimmed();
    if (address.isEmpty())
        return {};
    return {Value(address), {}};
}

} // namespace patchcord
