// SPDX-License-Identifier: MIT
#include "editor/properties/codecseditor.h"

#include "editor/properties/textcompleter.h"

namespace patchcord {

CodecsEditor::CodecsEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : LineEditor(parameter, context, parent)
{
    const auto finder = [](QStringView text) {
        // Inside ${ a variable is meant, which the line completes itself.
        return TextCompleter::variableWord(text).begin >= 0 ? TextCompleter::Word()
                                                            : TextCompleter::commaWord(text);
    };
    const auto offer = [&parameter] {
        QStringList names;
        for (const Choice &choice : parameter.choices)
            names.append(choice.value);
        return names;
    };
    new TextCompleter(line(), finder, offer);
}

LineEditor::Parsed CodecsEditor::parse(const QString &text) const
{
    if (holdsVariable(text))
        return {Value(text), {}};
    QString codecs = text;
    codecs.remove(u' ');
    if (codecs.isEmpty())
        return {};
    return {Value(codecs), {}};
}

} // namespace patchcord
