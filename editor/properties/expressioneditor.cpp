// SPDX-License-Identifier: MIT
#include "editor/properties/expressioneditor.h"

#include "editor/properties/textcompleter.h"
#include "editor/theme/fonts.h"

namespace patchcord {

namespace {

/// The name that is being typed at the end of bare JavaScript.
TextCompleter::Word nameAtEnd(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0
        && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'_' || text[begin - 1] == u'.'))
        --begin;
    const bool isName = begin < text.size() && !text[begin].isDigit();
    return isName && TextCompleter::variableWord(text).begin < 0 ? TextCompleter::Word{int(begin), {}}
                                                                 : TextCompleter::Word();
}

} // namespace

ExpressionEditor::ExpressionEditor(
    const Parameter &parameter, const FormContext &context, Form form, QWidget *parent)
    : LineEditor(parameter, context, parent)
    , m_form(form)
{
    line()->setFont(fonts::code());
    new TextCompleter(line(), nameAtEnd, [&context] { return context.variables(); });
}

void ExpressionEditor::display(const FieldState &state)
{
    LineEditor::display(state);
    if (m_form == Form::InBraces && !state.isSet())
        line()->setGhost(QStringLiteral("${…}"));
}

LineEditor::Parsed ExpressionEditor::parse(const QString &text) const
{
    if (m_form == Form::Bare || isVariable(text.trimmed()))
        return {Value(m_form == Form::Bare ? text : text.trimmed()), {}};
    return {};
}

void ExpressionEditor::commit()
{
    const QString text = line()->value().trimmed();
    if (m_form == Form::InBraces && line()->isModified() && !text.isEmpty() && !holdsVariable(text)
        && !text.contains(u'{')) {
        line()->setModified(false);
        Q_EMIT valueEntered(Value(QStringLiteral("${%1}").arg(text)));
    }
    LineEditor::commit();
}

} // namespace patchcord
