// SPDX-License-Identifier: MIT
#include "model/check/scalarrules.h"

#include "model/check/plainrules.h"
#include "model/check/secretrules.h"
#include "model/check/soundrules.h"
#include "model/check/typefixes.h"
#include "model/check/unitrules.h"
#include "model/check/urlrules.h"
#include "model/text/displaytext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

/// A typed field takes a text that starts with a variable and ends with one, as the official schema says.
bool isVariableText(const QString &text)
{
    return holdsVariable(text) && (text.startsWith(u'$') || text.startsWith(u'%')) && text.endsWith(u'}');
}

std::optional<double> numberOf(const SyntaxNode &value)
{
    bool isNumber = false;
    const double number = value.text().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// A number in quotes, as a number is written.
struct PlainNumber
{
    QString text; ///< empty when there is no such number
    FixKind kind = FixKind::Sure;
};

/// `+5` and `5.` are numbers to people alone; `020` may be a code, or be counted in eights.
PlainNumber plainNumber(const QString &text)
{
    static const QRegularExpression parts(QRegularExpression::anchoredPattern(
        QStringLiteral("([+-]?)([0-9]*)(?:\\.([0-9]*))?([eE][+-]?[0-9]+)?")));
    const QRegularExpressionMatch match = parts.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    PlainNumber number;
    QString whole = match.captured(2);
    while (whole.size() > 1 && whole.startsWith(u'0')) {
        whole.remove(0, 1);
        number.kind = FixKind::Choice;
    }
    const QString fraction = match.captured(3);
    number.text = (match.captured(1) == u'-' ? QStringLiteral("-") : QString())
        + (whole.isEmpty() ? QStringLiteral("0") : whole) + (fraction.isEmpty() ? QString() : u'.' + fraction)
        + match.captured(4);
    return number;
}

bool looksLikePhone(const QString &text)
{
    const QStringView digits = text.startsWith(u'+') ? QStringView(text).mid(1) : QStringView(text);
    return digits.size() >= 7
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

class ScalarCheck
{
public:
    ScalarCheck(RuleContext &context, const FieldPlace &place, const Parameter &shape)
        : m_context(context)
        , m_place(place)
        , m_shape(shape)
    {
    }

    void run(const SyntaxNode &value)
    {
        switch (m_shape.type) {
        case ParameterType::Null:
            // A value that is there is none: the caller has told a null apart.
            wrongType(value);
            return;
        case ParameterType::Integer:
        case ParameterType::Number:
            number(value);
            return;
        case ParameterType::Boolean:
            boolean(value);
            return;
        default:
            text(value);
        }
    }

private:
    QString name() const { return m_place.name(); }

    void wrongType(const SyntaxNode &value, const QString &remedy = {})
    {
        reportWrongType(m_context, m_place, m_shape, value, remedy);
    }

    bool variableInstead(const SyntaxNode &value)
    {
        return isVariableInstead(m_context, m_place, m_shape, value);
    }

    void number(const SyntaxNode &value)
    {
        if (variableInstead(value))
            return;
        const std::optional<double> number = value.isScalar() ? numberOf(value) : std::nullopt;
        const PlainNumber plain = value.isString() && number ? plainNumber(value.text()) : PlainNumber();
        if (!plain.text.isEmpty()) {
            m_context.report(Rule::QuotedNumber, value,
                Check::tr("%1 takes %2, but %3 in quotes is text: write %4 without quotes.")
                    .arg(name(), wantedText(m_shape), inQuotes(value.text()), plain.text),
                {fix::replace(pathOf(value), Value::number(plain.text), plain.text, plain.kind)});
            return;
        }
        if (value.kind() != NodeKind::Number) {
            const bool holdsOne = value.isString() && holdsVariable(value.text());
            const QString duration = plainDuration(m_shape, value);
            wrongType(value,
                holdsOne                 ? Check::tr("A variable has to be the whole value here: ${…}.")
                    : duration.isEmpty() ? QString()
                                         : Check::tr("Write %1, without a unit.").arg(duration));
            return;
        }
        if (!number)
            return;
        if (m_shape.type == ParameterType::Integer && *number != std::floor(*number)) {
            fraction(value, *number);
            return;
        }
        // What is written in another unit lies outside the usual range too.
        const bool isTold = checkUnit(m_context, m_place, m_shape, value, *number);
        if (!isTold || m_shape.bounds == Bounds::Enforced)
            bounds(value, *number);
    }

    /// Older documents have fractions of seconds where today's schema wants whole ones (reference.md X10).
    void fraction(const SyntaxNode &value, double number)
    {
        if (m_shape.unit != Unit::Seconds) {
            wrongType(value);
            return;
        }
        const QString whole = QString::number(std::max(1.0, std::round(number)));
        m_context.report(Rule::FractionalSeconds, value,
            Check::tr(
                "%1 counts whole seconds, and a validator that uses the official schema refuses %2: write "
                "%3.")
                .arg(name(), value.text(), whole),
            {fix::replace(pathOf(value), Value::number(whole), whole)});
    }

    void bounds(const SyntaxNode &value, double number)
    {
        const bool isLow = m_shape.minimum && number < *m_shape.minimum;
        const bool isHigh = m_shape.maximum && number > *m_shape.maximum;
        if (!isLow && !isHigh)
            return;
        const auto figure = [](double bound) { return QString::number(bound); };
        QString wanted;
        if (m_shape.minimum && m_shape.maximum)
            wanted = Check::tr("from %1 to %2").arg(figure(*m_shape.minimum), figure(*m_shape.maximum));
        else if (m_shape.minimum)
            wanted = Check::tr("%1 or more").arg(figure(*m_shape.minimum));
        else
            wanted = Check::tr("%1 or less").arg(figure(*m_shape.maximum));
        const Rule rule = m_shape.bounds == Bounds::Advice ? Rule::UnusualValue : Rule::OutOfRange;
        m_context.report(rule, value, Check::tr("%1 should be %2, not %3.").arg(name(), wanted, value.text()),
            {nearest(value, isLow ? *m_shape.minimum : *m_shape.maximum)});
    }

    static Fix nearest(const SyntaxNode &value, double bound)
    {
        const QString written = QString::number(bound, 'g', 15);
        return fix::replace(pathOf(value), Value::number(written), written, FixKind::Choice);
    }

    void boolean(const SyntaxNode &value)
    {
        if (value.kind() == NodeKind::Bool || variableInstead(value))
            return;
        static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on")};
        static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off")};
        const QString word = value.text().toLower();
        if (!value.isString() || !(yes.contains(word) || no.contains(word))) {
            wrongType(value);
            return;
        }
        const bool meant = yes.contains(word);
        const QString written = meant ? QStringLiteral("true") : QStringLiteral("false");
        m_context.report(Rule::QuotedBoolean, value,
            Check::tr("%1 is true or false, but %2 is text: write %3, without quotes.")
                .arg(name(), inQuotes(value.text()), written),
            {fix::replace(pathOf(value), meant, written)});
    }

    void text(const SyntaxNode &value)
    {
        if (!value.isString()) {
            notText(value);
            return;
        }
        const QString text = value.text();
        // An empty address is told by the rules for destinations.
        if (m_shape.required && m_shape.type != ParameterType::Address && text.trimmed().isEmpty()) {
            m_context.report(Rule::NoValue, value, Check::tr("%1 is empty: it needs a value.").arg(name()));
            return;
        }
        checkPlainWord(m_context, m_place, value);
        checkSecret(m_context, m_place, m_shape, value);
        checkWebhook(m_context, m_place, m_shape, value);
        if (m_shape.type == ParameterType::Choice)
            choice(value, text);
        else if (m_shape.type == ParameterType::Sound)
            checkSound(m_context, m_place, m_shape, value);
        else if (m_shape.type == ParameterType::Url)
            checkUrl(m_context, m_place, m_shape, value);
        else if (m_shape.type == ParameterType::Codecs && text.contains(u' ') && !holdsVariable(text)) {
            m_context.report(Rule::UnusualValue, value,
                Check::tr("%1 is a list with commas and no spaces: write %2.")
                    .arg(name(), inQuotes(QString(text).remove(u' '))),
                {fix::replace(
                    pathOf(value), QString(text).remove(u' '), inQuotes(QString(text).remove(u' ')))});
        }
        if (!holdsVariable(text)) {
            length(value, text);
            pattern(value, text);
        }
    }

    void length(const SyntaxNode &value, const QString &text)
    {
        const qsizetype count = text.size();
        if (m_shape.leastLength && count < *m_shape.leastLength) {
            m_context.report(lengthRule(m_shape), value,
                count == 0 ? Check::tr("%1 is empty: it needs a text.").arg(name())
                           : Check::tr("%1 needs at least %n characters.", nullptr, *m_shape.leastLength)
                                 .arg(name()));
        } else if (m_shape.mostLength && count > *m_shape.mostLength) {
            m_context.report(lengthRule(m_shape), value,
                Check::tr("%1 is too long: it takes at most %n characters.", nullptr, *m_shape.mostLength)
                    .arg(name()));
        }
    }

    void pattern(const SyntaxNode &value, const QString &text)
    {
        if (!m_shape.hasPattern() || m_shape.pattern.match(text).hasMatch())
            return;
        QString message = Check::tr("%1 does not look right: %2.").arg(name(), inQuotes(text));
        if (!m_shape.example.isEmpty())
            message += u' ' + Check::tr("An example: %1.").arg(inQuotes(m_shape.example));
        else if (!m_shape.help.isEmpty())
            message += u' ' + m_shape.help;
        m_context.report(
            m_shape.bounds == Bounds::Advice ? Rule::UnusualValue : Rule::BadPattern, value, message);
    }

    void notText(const SyntaxNode &value)
    {
        if (value.isCollection())
            wrongType(value, value.isMap() ? quoteRemedy(unquotedSound(value)) : QString());
        else if (value.kind() == NodeKind::Number
            && (m_shape.type == ParameterType::Address || looksLikePhone(value.text())))
            numberAsAddress(value);
        else
            unquoted(value);
    }

    /// A number or a truth value where text belongs.
    void unquoted(const SyntaxNode &value)
    {
        m_context.report(Rule::UnquotedText, value,
            Check::tr("%1 takes text, but this is %2: put it in quotes, \"%3\".")
                .arg(name(), thingText(value), value.text()),
            {fix::replace(pathOf(value), value.text(), QStringLiteral("\"%1\"").arg(value.text()))});
    }

    void numberAsAddress(const SyntaxNode &value)
    {
        const QString written = value.text();
        if (written.startsWith(u'0')) {
            m_context.report(Rule::NumberAsAddress, value,
                Check::tr("%1 is a number, not a phone number: write it in quotes, with + and the country "
                          "code in place of its leading 0, in the United Kingdom \"%2\".")
                    .arg(inQuotes(written), QStringLiteral("+44") + written.mid(1)));
            return;
        }
        const QString message = written.startsWith(u'+')
            ? Check::tr("%1 without quotes is a number and loses its plus: write it in quotes, \"%2\".")
            : Check::tr("%1 is a number, not a phone number: write it in quotes with + and the country code, "
                        "like \"%2\".");
        QString meant = written;
        if (!meant.startsWith(u'+'))
            meant.prepend(meant.size() == 10 ? QStringLiteral("+1") : QStringLiteral("+"));
        m_context.report(Rule::NumberAsAddress, value, message.arg(inQuotes(written), meant),
            {fix::replace(pathOf(value), meant, QStringLiteral("\"%1\"").arg(meant),
                written.startsWith(u'+') ? FixKind::Sure : FixKind::Choice)});
    }

    void choice(const SyntaxNode &value, const QString &text)
    {
        // Of one word alone, as in `type: object`, nothing else can be meant.
        if (m_shape.choices.size() > 1 && isVariableInstead(m_context, m_place, m_shape, value))
            return;
        QStringList names;
        for (const Choice &choice : m_shape.choices)
            names.append(choice.value);
        if (names.contains(text))
            return;
        Fixes fixes;
        const QString meant = didYouMean(text, names);
        if (!meant.isEmpty())
            fixes.push_back(
                fix::replace(pathOf(value), meant, isSlip(text, meant) ? FixKind::Sure : FixKind::Choice));
        if (m_shape.legacyChoices.contains(text)) {
            m_context.report(Rule::Legacy, value,
                Check::tr("%1: %2 is an older spelling that today’s schema does not know: write %3.")
                    .arg(name(), inQuotes(text), inQuotes(meant)),
                std::move(fixes));
            return;
        }
        m_context.report(Rule::BadChoice, value,
            Check::tr("%1 cannot be %2: it is %3.").arg(name(), inQuotes(text), listOfAny(names))
                + suggestion(text, names),
            std::move(fixes));
    }

    RuleContext &m_context;
    const FieldPlace &m_place;
    const Parameter &m_shape;
};

} // namespace

bool isVariableInstead(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value)
{
    if (!value.isString())
        return false;
    const QString text = value.text();
    if (!isVariableText(text))
        return false;
    if (!shape.acceptsVariable) {
        context.report(Rule::VariableNotAccepted, value,
            Check::tr("%1 takes %2; that it takes the variable %3 is not documented. Write the value itself.")
                .arg(place.name(), wantedText(shape), inQuotes(text)));
    }
    return true;
}

void reportWrongType(RuleContext &context, const FieldPlace &place, const Parameter &shape,
    const SyntaxNode &value, const QString &remedy)
{
    QString message =
        Check::tr("%1 takes %2, but this is %3.").arg(place.name(), wantedText(shape), thingText(value));
    if (!remedy.isEmpty())
        message += u' ' + remedy;
    context.report(Rule::WrongType, value, message, fixesForWrongType(context.catalog(), shape, value));
}

void checkScalar(
    RuleContext &context, const FieldPlace &place, const Parameter &shape, const SyntaxNode &value)
{
    ScalarCheck(context, place, shape).run(value);
}

} // namespace patchcord
