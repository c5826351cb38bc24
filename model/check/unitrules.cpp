// SPDX-License-Identifier: MIT
#include "model/check/unitrules.h"

#include <QRegularExpression>

#include <cmath>

namespace patchcord {

namespace {

/// No step waits for less by intention, and what rings or listens for as long as that is no timeout.
constexpr double LeastMilliseconds = 100;
constexpr double MostSeconds = 1000;

/// Whether the parameter is one of those that last for a minute or two when nothing is said.
bool isShortByDefault(const Parameter &shape)
{
    bool isNumber = false;
    const double usual = shape.fallback.value.text().toDouble(&isNumber);
    return isNumber && usual > 0 && usual * 10 <= MostSeconds;
}

void report(RuleContext &context, const FieldPlace &place, const SyntaxNode &value, const QString &message,
    double meant)
{
    const QString written = QString::number(meant, 'g', 15);
    context.report(Rule::OtherUnit, value, message.arg(place.name(), value.text(), written),
        {fix::replace(pathOf(value), Value::number(written), written, FixKind::Choice)});
}

} // namespace

bool checkUnit(RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value,
    double number)
{
    // Who writes a name with its unit has seen it.
    const bool saysUnit = shape.name.endsWith(QLatin1String("_ms"));
    if (shape.unit == Unit::Milliseconds && !saysUnit && !shape.maximum && number > 0
        && number < LeastMilliseconds) {
        report(context, place, value,
            Check::tr("%1 is in milliseconds, so that %2 is over at once: write %3 for seconds."),
            number * 1000);
        return true;
    }
    if (shape.unit == Unit::Seconds && number >= MostSeconds && isShortByDefault(shape)) {
        report(context, place, value,
            Check::tr("%1 is in seconds, so that %2 is very long: if milliseconds were meant, write %3."),
            number / 1000);
        return true;
    }
    return false;
}

QString plainDuration(const Parameter &shape, const SyntaxNode &value)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?(ms|s|secs?|seconds?|m|mins?|minutes?)")));
    if (!value.isString() || (shape.unit != Unit::Seconds && shape.unit != Unit::Milliseconds))
        return {};
    const QRegularExpressionMatch match = form.match(value.text().trimmed());
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2);
    const double milliseconds = unit == QLatin1String("ms") ? 1 : unit.startsWith(u's') ? 1000 : 60'000;
    const double number =
        match.captured(1).toDouble() * milliseconds / (shape.unit == Unit::Seconds ? 1000 : 1);
    const bool isWhole = number == std::floor(number);
    return isWhole || shape.type == ParameterType::Number ? QString::number(number, 'g', 15) : QString();
}

} // namespace patchcord
