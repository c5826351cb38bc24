// SPDX-License-Identifier: MIT
#include "editor/properties/numbereditor.h"

#include "editor/properties/fieldwords.h"

#include <QRegularExpression>

namespace patchcord {

LineEditor::Parsed NumberEditor::parse(const QString &text) const
{
    static const QRegularExpression whole(QStringLiteral("^-?(0|[1-9][0-9]{0,17})$"));
    static const QRegularExpression decimal(
        QStringLiteral("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$"));
    const QString word = text.trimmed();
    const bool isWhole = parameter().type == ParameterType::Integer;
    if ((isWhole ? whole : decimal).match(word).hasMatch())
        return {Value::number(word), {}};
    if (parameter().acceptsVariable && isVariable(word))
        return {Value(word), {}};
    if (!parameter().acceptsVariable)
        return {std::nullopt, isWhole ? tr("Write a whole number.") : tr("Write a number.")};
    return {std::nullopt,
        isWhole ? tr("Write a whole number, or an expression ${…}.")
                : tr("Write a number, or an expression ${…}.")};
}

QString NumberEditor::suffix(const FieldState &state) const
{
    bool isNumber = false;
    state.text.toDouble(&isNumber);
    return isNumber ? unitText(parameter(), state.text) : QString();
}

} // namespace patchcord
