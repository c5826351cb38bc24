// SPDX-License-Identifier: MIT
#include "editor/properties/urleditor.h"

#include "model/text/displaytext.h"

namespace patchcord {

UrlEditor::UrlEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : LineEditor(parameter, context, parent)
{
    line()->setAcceptDrops(false); // a drop would land in the masked text
    line()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    connect(line(), &FieldLine::focused, this, [this] { line()->setShownText(m_shown.text); });
    connect(line(), &FieldLine::left, this, [this] { display(FieldState(m_shown)); });
}

void UrlEditor::display(const FieldState &state)
{
    m_shown = state;
    LineEditor::display(state);
}

QString UrlEditor::shownText(const FieldState &state) const
{
    return line()->hasFocus() ? state.text : withoutSecrets(state.text);
}

} // namespace patchcord
