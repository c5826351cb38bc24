// SPDX-License-Identifier: MIT
#include "editor/properties/urleditor.h"

namespace patchcord {

UrlEditor::UrlEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : LineEditor(parameter, context, parent)
{
    line()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
}

} // namespace patchcord
