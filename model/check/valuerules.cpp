// SPDX-License-Identifier: MIT
#include "model/check/valuerules.h"

#include "model/check/headerrules.h"
#include "model/text/displaytext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
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

bool looksLikePhone(const QString &text)
{
    const QStringView digits = text.startsWith(u'+') ? QStringView(text).mid(1) : QStringView(text);
    return digits.size() >= 7
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

/// Fields whose bounds the published schemas enforce. Elsewhere a bound is advice.
bool hasStrictBounds(const FieldOwner &owner, const QString &parameter)
{
    struct Field
    {
        const char *method;
        const char *parameter; ///< empty: every one of the method
    };
    static constexpr std::array Fields{
        Field{"detect_machine", ""},
        Field{"enter_queue", "wait_time"},
        Field{"goto", "max"},
        Field{"join_conference", "max_participants"},
        Field{"play", "volume"},
        Field{"prompt", "volume"},
        Field{"sleep", "duration"},
        Field{"connect", "session_timeout"},
    };
    return owner.method && std::any_of(Fields.begin(), Fields.end(), [&](const Field &field) {
        return owner.method->name == QLatin1String(field.method)
            && (field.parameter[0] == '\0' || parameter == QLatin1String(field.parameter));
    });
}

/// The rules for the value of one parameter.
class ValueCheck
{
public:
    ValueCheck(RuleContext &context, const FieldOwner &owner, const Parameter &parameter)
        : m_context(context)
        , m_owner(owner)
        , m_parameter(parameter)
    {
    }

    void run(const SyntaxNode &value)
    {
        if (!value.isValid() || value.kind() == NodeKind::Alias)
            return;
        if (value.isNull() && m_parameter.type != ParameterType::Any) {
            m_context.report(Rule::NoValue, value,
                Check::tr("%1 has no value: give it one, or remove the line.").arg(name()));
            return;
        }
        switch (m_parameter.type) {
        case ParameterType::Any:
        case ParameterType::Destinations:
        case ParameterType::DestinationGroups:
            return;
        case ParameterType::Integer:
        case ParameterType::Number:
            number(value);
            return;
        case ParameterType::Boolean:
            boolean(value);
            return;
        case ParameterType::SoundList:
        case ParameterType::StringList:
        case ParameterType::ChoiceList:
            list(value);
            return;
        case ParameterType::Headers:
            if (value.isSequence())
                checkHeaders(m_context, value, name());
            else
                structure(value, value.isSequence());
            return;
        case ParameterType::ObjectList:
            structure(value, value.isSequence());
            return;
        case ParameterType::Object:
        case ParameterType::StringMap:
        case ParameterType::StepsByCase:
            structure(value, value.isMap());
            return;
        case ParameterType::Result:
            structure(value, value.isCollection());
            return;
        case ParameterType::Steps:
        case ParameterType::Conditions:
            structure(value, value.isCollection() || value.isString());
            return;
        case ParameterType::UrlOrSteps:
            structure(value, value.isCollection() || value.isString());
            return;
        default:
            text(value);
        }
    }

private:
    QString name() const { return fieldName(m_owner, m_parameter.name); }

    void wrongType(const SyntaxNode &value, const QString &remedy = {})
    {
        QString message = Check::tr("%1 takes %2, but this is %3.")
                              .arg(name(), wantedText(m_parameter.type), thingText(value));
        if (!remedy.isEmpty())
            message += u' ' + remedy;
        m_context.report(Rule::WrongType, value, message);
    }

    void structure(const SyntaxNode &value, bool isRight)
    {
        if (isRight || variableInstead(value))
            return;
        wrongType(value);
    }

    /// Whether a variable stands where a typed value is wanted; told when the field is not known to take one.
    bool variableInstead(const SyntaxNode &value)
    {
        if (!value.isString())
            return false;
        const QString text = value.text();
        if (!isVariableText(text))
            return false;
        if (!m_parameter.acceptsVariable) {
            m_context.report(Rule::VariableNotAccepted, value,
                Check::tr(
                    "%1 takes %2; that it takes the variable %3 is not documented. Write the value itself.")
                    .arg(name(), wantedText(m_parameter.type), inQuotes(text)));
        }
        return true;
    }

    void number(const SyntaxNode &value)
    {
        if (variableInstead(value))
            return;
        const std::optional<double> number = value.isScalar() ? numberOf(value) : std::nullopt;
        if (value.isString() && number) {
            m_context.report(Rule::QuotedNumber, value,
                Check::tr("%1 takes %2, but %3 in quotes is text: write %4 without quotes.")
                    .arg(name(), wantedText(m_parameter.type), inQuotes(value.text()),
                        value.text().trimmed()));
            return;
        }
        if (value.kind() != NodeKind::Number) {
            const bool holdsOne = value.isString() && holdsVariable(value.text());
            wrongType(
                value, holdsOne ? Check::tr("A variable has to be the whole value here: ${…}.") : QString());
            return;
        }
        if (!number)
            return;
        if (m_parameter.type == ParameterType::Integer && *number != std::floor(*number)) {
            wrongType(value);
            return;
        }
        bounds(value, *number);
    }

    void bounds(const SyntaxNode &value, double number)
    {
        const bool isLow = m_parameter.minimum && number < *m_parameter.minimum;
        const bool isHigh = m_parameter.maximum && number > *m_parameter.maximum;
        if (!isLow && !isHigh)
            return;
        const auto figure = [](double bound) { return QString::number(bound); };
        QString wanted;
        if (m_parameter.minimum && m_parameter.maximum)
            wanted =
                Check::tr("from %1 to %2").arg(figure(*m_parameter.minimum), figure(*m_parameter.maximum));
        else if (m_parameter.minimum)
            wanted = Check::tr("%1 or more").arg(figure(*m_parameter.minimum));
        else
            wanted = Check::tr("%1 or less").arg(figure(*m_parameter.maximum));
        const Rule rule = hasStrictBounds(m_owner, m_parameter.name) ? Rule::OutOfRange : Rule::UnusualValue;
        m_context.report(
            rule, value, Check::tr("%1 should be %2, not %3.").arg(name(), wanted, value.text()));
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
        // Documents of the vendor's own do this, so it cannot be refused everywhere.
        m_context.report(Rule::QuotedBoolean, value,
            Check::tr("%1 is true or false, but %2 is text: write %3, without quotes.")
                .arg(name(), inQuotes(value.text()),
                    yes.contains(word) ? QStringLiteral("true") : QStringLiteral("false")));
    }

    void list(const SyntaxNode &value)
    {
        if (value.isSequence()) {
            QSet<QString> seen;
            for (const SyntaxNode &item : value.items())
                listItem(item, seen);
            return;
        }
        // Sounds have more forms than a list: one text (prompt.play), an object (ringback).
        if (m_parameter.type == ParameterType::SoundList) {
            if (value.isString())
                return;
            if (value.isMap()) {
                if (const QString meant = unquotedSound(value); !meant.isEmpty())
                    wrongType(value, quoteRemedy(meant));
                return;
            }
        }
        if (!variableInstead(value))
            wrongType(value);
    }

    void listItem(const SyntaxNode &item, QSet<QString> &seen)
    {
        if (item.kind() == NodeKind::Alias)
            return;
        if (item.isMap() || item.isSequence() || item.isNull()) {
            const QString remedy = m_parameter.type == ParameterType::SoundList && item.isMap()
                ? u' ' + quoteRemedy(unquotedSound(item))
                : QString();
            m_context.report(Rule::WrongType, item,
                Check::tr("%1 is a list of texts, but this is %2.").arg(name(), thingText(item)) + remedy);
            return;
        }
        if (!item.isString()) {
            unquoted(item);
            return;
        }
        if (m_parameter.type != ParameterType::ChoiceList)
            return;
        const QString text = item.text();
        choice(item, text);
        if (seen.contains(text)) {
            m_context.report(Rule::RepeatedChoice, item,
                Check::tr("%1 names %2 twice: remove one of them.").arg(name(), inQuotes(text)));
        }
        seen.insert(text);
    }

    void text(const SyntaxNode &value)
    {
        if (!value.isString()) {
            notText(value);
            return;
        }
        const QString text = value.text();
        // An empty address is told by the rules for destinations.
        if (m_parameter.required && m_parameter.type != ParameterType::Address && text.trimmed().isEmpty()) {
            m_context.report(Rule::NoValue, value, Check::tr("%1 is empty: it needs a value.").arg(name()));
            return;
        }
        if (m_parameter.type == ParameterType::Choice)
            choice(value, text);
        else if (m_parameter.type == ParameterType::Codecs && text.contains(u' ') && !holdsVariable(text)) {
            m_context.report(Rule::BadPattern, value,
                Check::tr("%1 is a list with commas and no spaces: write %2.")
                    .arg(name(), inQuotes(QString(text).remove(u' '))));
        }
        if (!m_parameter.pattern.isEmpty() && !holdsVariable(text)
            && !QRegularExpression(m_parameter.pattern).match(text).hasMatch()) {
            m_context.report(Rule::BadPattern, value,
                Check::tr("%1 does not look right: %2. An example: %3.")
                    .arg(name(), inQuotes(text),
                        m_parameter.example.isEmpty() ? m_parameter.help : inQuotes(m_parameter.example)));
        }
    }

    void notText(const SyntaxNode &value)
    {
        if (value.isCollection())
            wrongType(value, value.isMap() ? quoteRemedy(unquotedSound(value)) : QString());
        else if (value.kind() == NodeKind::Number
            && (m_parameter.type == ParameterType::Address || looksLikePhone(value.text())))
            numberAsAddress(value);
        else
            unquoted(value);
    }

    /// A number or a truth value where text belongs. Pages of the vendor's show such values, so it is no
    /// error.
    void unquoted(const SyntaxNode &value)
    {
        m_context.report(Rule::UnquotedText, value,
            Check::tr("%1 takes text, but %2 without quotes is none: write \"%2\".")
                .arg(name(), value.text()));
    }

    void numberAsAddress(const SyntaxNode &value)
    {
        const QString written = value.text();
        const QString message = written.startsWith(u'+')
            ? Check::tr("%1 without quotes is a number and loses its plus: write it in quotes, \"%2\".")
            : Check::tr("%1 is a number, not a phone number: write it in quotes with + and the country code, "
                        "like \"%2\".");
        QString meant = written;
        if (!meant.startsWith(u'+'))
            meant.prepend(meant.size() == 10 ? QStringLiteral("+1") : QStringLiteral("+"));
        m_context.report(Rule::NumberAsAddress, value, message.arg(inQuotes(written), meant));
    }

    void choice(const SyntaxNode &value, const QString &text)
    {
        if (holdsVariable(text))
            return;
        QStringList names;
        for (const Choice &choice : m_parameter.choices)
            names.append(choice.value);
        if (names.isEmpty() || names.contains(text))
            return;
        m_context.report(Rule::BadChoice, value,
            Check::tr("%1 cannot be %2: it is %3.").arg(name(), inQuotes(text), listOfAny(names))
                + suggestion(text, names));
    }

    /// `say: Hello` without quotes is a map; the text that was meant, or nothing.
    static QString unquotedSound(const SyntaxNode &map)
    {
        if (map.childCount() != 1)
            return {};
        for (const SyntaxNode::Entry &entry : map.entries()) {
            static const QStringList schemes{
                QStringLiteral("say"), QStringLiteral("silence"), QStringLiteral("ring")};
            if (schemes.contains(entry.key.text()))
                return entry.key.text() + QStringLiteral(": ") + entry.value.text();
        }
        return {};
    }

    static QString quoteRemedy(const QString &text)
    {
        return text.isEmpty() ? QString() : Check::tr("Write it in quotes: \"%1\".").arg(oneLine(text, 60));
    }

    RuleContext &m_context;
    const FieldOwner &m_owner;
    const Parameter &m_parameter;
};

} // namespace

void checkValue(
    RuleContext &context, const FieldOwner &owner, const Parameter &parameter, const SyntaxNode &value)
{
    ValueCheck(context, owner, parameter).run(value);
}

} // namespace patchcord
