// SPDX-License-Identifier: MIT
#include "editor/properties/fieldwords.h"

#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// Durations are told from here on: below, seconds are easier to read than minutes.
constexpr double ToldFrom = 60;

QString listInWords(const Parameter &parameter, const Value::List &items)
{
    if (parameter.type == ParameterType::Headers)
        return Words::tr("%n headers", nullptr, int(items.size()));
    QStringList texts;
    for (const Value &item : items) {
        if (item.isList() || item.isMap())
            return Words::tr("%n items", nullptr, int(items.size()));
        texts.append(
            parameter.type == ParameterType::SoundList ? soundText(item.text()) : oneLine(item.text()));
    }
    return texts.isEmpty() ? Words::tr("none") : texts.join(QStringLiteral(", "));
}

} // namespace

QString labelOf(const Parameter &parameter)
{
    if (!parameter.name.isEmpty())
        return parameter.name;
    switch (parameter.type) {
    case ParameterType::Conditions:
        return Words::tr("conditions");
    case ParameterType::StringMap:
        return Words::tr("variables");
    case ParameterType::LabelName:
        return Words::tr("name");
    case ParameterType::StringList:
        return Words::tr("names");
    default:
        return Words::tr("value");
    }
}

QString unitText(const Parameter &parameter, const QString &number)
{
    switch (parameter.unit) {
    case Unit::None:
        return {};
    case Unit::Decibels:
        return Words::tr("dB");
    case Unit::Digits:
        return Words::tr("digits");
    case Unit::Seconds:
    case Unit::Milliseconds:
        break;
    }
    const bool inSeconds = parameter.unit == Unit::Seconds;
    const QString unit = inSeconds ? Words::tr("s") : Words::tr("ms");
    bool isNumber = false;
    const double amount = number.toDouble(&isNumber);
    const double seconds = inSeconds ? amount : amount / 1000;
    if (!isNumber || amount < (inSeconds ? ToldFrom + 1 : 1000))
        return unit;
    return Words::tr("%1 = %2").arg(unit, durationText(seconds));
}

QString valueInWords(const Parameter &parameter, const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return Words::tr("none");
    case Value::Kind::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case Value::Kind::List:
        return listInWords(parameter, value.list());
    case Value::Kind::Map:
        return Words::tr("%n entries", nullptr, int(value.map().size()));
    case Value::Kind::Number:
    case Value::Kind::String:
        break;
    }
    if (parameter.secret)
        return QStringLiteral("••••••");
    const QString text = oneLine(value.text());
    bool isNumber = false;
    text.toDouble(&isNumber);
    const QString unit = isNumber ? unitText(parameter, text) : QString();
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString stepsInWords(const SyntaxNode &value, ParameterType type)
{
    const int count = value.isCollection() ? value.childCount() : value.isValid() && !value.isNull() ? 1 : 0;
    switch (type) {
    case ParameterType::StepsByCase:
        return Words::tr("%n cases", nullptr, count);
    case ParameterType::Conditions:
        return Words::tr("%n conditions", nullptr, count);
    case ParameterType::Result:
        if (value.isSequence())
            return Words::tr("%n conditions", nullptr, count);
        return Words::tr("%n cases", nullptr,
            value.value("case").childCount() + (value.value("default").isValid() ? 1 : 0));
    default:
        return Words::tr("%n steps", nullptr, value.isMap() ? 1 : count);
    }
}

QString noEffectText(AddressKinds kinds)
{
    if (kinds == AddressKind::Phone)
        return Words::tr("no effect on phone numbers");
    if (kinds == AddressKind::Sip)
        return Words::tr("no effect on SIP");
    if (kinds == AddressKind::Resource)
        return Words::tr("no effect on resources");
    if (kinds == AddressKind::Queue)
        return Words::tr("no effect on queues");
    if (kinds == AddressKind::Stream)
        return Words::tr("no effect on streams");
    return Words::tr("no effect on these destinations");
}

QString addressFormatName(AddressKind kind)
{
    return kind == AddressKind::Phone ? Words::tr("E.164") : addressKindName(kind);
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return {};
    case Standing::Newer:
        return Words::tr("Documented, but newer than the official schema.");
    case Standing::FoundInFiles:
        return Words::tr("Only seen in documents: no published source describes it.");
    case Standing::Legacy:
        return Words::tr("An older form: it is kept, but new documents do without.");
    case Standing::Deprecated:
        return Words::tr("Deprecated.");
    }
    return {};
}

QString standingTag(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return {};
    case Standing::Newer:
        return Words::tr("new");
    case Standing::FoundInFiles:
        return Words::tr("seen");
    case Standing::Legacy:
        return Words::tr("older");
    case Standing::Deprecated:
        return Words::tr("retired");
    }
    return {};
}

QString sourceText(const SyntaxNode &node)
{
    QStringList lines = QString::fromUtf8(node.source()).split(u'\n');
    const auto indentOf = [](const QString &line) {
        const auto first = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == u' '; });
        return qsizetype(first - line.begin());
    };
    qsizetype indent = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).trimmed().isEmpty())
            indent = indent < 0 ? indentOf(lines.at(i)) : std::min(indent, indentOf(lines.at(i)));
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && indent > 0)
            lines[i].remove(0, std::min(indent, indentOf(lines.at(i))));
        if (lines.at(i).endsWith(u'\r'))
            lines[i].chop(1);
    }
    return lines.join(u'\n');
}

} // namespace patchcord
