// SPDX-License-Identifier: MIT
#include "editor/properties/fieldwords.h"

#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

QString counted(int count, const char *one, const char *many)
{
    return count == 1 ? tr(one) : tr(many).arg(count);
}

/// Durations are told from here on: below, seconds are easier to read than minutes.
constexpr double ToldFrom = 60;

QString listInWords(const Parameter &parameter, const Value::List &items)
{
    if (parameter.type == ParameterType::Headers)
        return counted(int(items.size()), QT_TRANSLATE_NOOP("FieldWords", "1 header"),
            QT_TRANSLATE_NOOP("FieldWords", "%1 headers"));
    QStringList texts;
    for (const Value &item : items) {
        if (item.isList() || item.isMap())
            return counted(int(items.size()), QT_TRANSLATE_NOOP("FieldWords", "1 item"),
                QT_TRANSLATE_NOOP("FieldWords", "%1 items"));
        texts.append(
            parameter.type == ParameterType::SoundList ? soundText(item.text()) : oneLine(item.text()));
    }
    return texts.isEmpty() ? tr("none") : texts.join(QStringLiteral(", "));
}

} // namespace

QString labelOf(const Parameter &parameter)
{
    if (!parameter.name.isEmpty())
        return parameter.name;
    switch (parameter.type) {
    case ParameterType::Conditions:
        return tr("conditions");
    case ParameterType::StringMap:
        return tr("variables");
    case ParameterType::LabelName:
        return tr("name");
    case ParameterType::StringList:
        return tr("names");
    default:
        return tr("value");
    }
}

QString unitText(const Parameter &parameter, const QString &number)
{
    switch (parameter.unit) {
    case Unit::None:
        return {};
    case Unit::Decibels:
        return tr("dB");
    case Unit::Digits:
        return tr("digits");
    case Unit::Seconds:
    case Unit::Milliseconds:
        break;
    }
    const bool inSeconds = parameter.unit == Unit::Seconds;
    const QString unit = inSeconds ? tr("s") : tr("ms");
    bool isNumber = false;
    const double amount = number.toDouble(&isNumber);
    const double seconds = inSeconds ? amount : amount / 1000;
    if (!isNumber || amount < (inSeconds ? ToldFrom + 1 : 1000))
        return unit;
    return tr("%1 = %2").arg(unit, durationText(seconds));
}

QString valueInWords(const Parameter &parameter, const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return tr("none");
    case Value::Kind::Bool:
        return value.toBool() ? tr("yes") : tr("no");
    case Value::Kind::List:
        return listInWords(parameter, value.list());
    case Value::Kind::Map:
        return counted(int(value.map().size()), QT_TRANSLATE_NOOP("FieldWords", "1 entry"),
            QT_TRANSLATE_NOOP("FieldWords", "%1 entries"));
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
        return counted(
            count, QT_TRANSLATE_NOOP("FieldWords", "1 case"), QT_TRANSLATE_NOOP("FieldWords", "%1 cases"));
    case ParameterType::Conditions:
        return counted(count, QT_TRANSLATE_NOOP("FieldWords", "1 condition"),
            QT_TRANSLATE_NOOP("FieldWords", "%1 conditions"));
    case ParameterType::Result:
        if (value.isSequence())
            return counted(count, QT_TRANSLATE_NOOP("FieldWords", "1 condition"),
                QT_TRANSLATE_NOOP("FieldWords", "%1 conditions"));
        return counted(value.value("case").childCount() + (value.value("default").isValid() ? 1 : 0),
            QT_TRANSLATE_NOOP("FieldWords", "1 case"), QT_TRANSLATE_NOOP("FieldWords", "%1 cases"));
    default:
        return counted(value.isMap() ? 1 : count, QT_TRANSLATE_NOOP("FieldWords", "1 step"),
            QT_TRANSLATE_NOOP("FieldWords", "%1 steps"));
    }
}

QString noEffectText(AddressKinds kinds)
{
    if (kinds == AddressKind::Phone)
        return tr("no effect on phone numbers");
    if (kinds == AddressKind::Sip)
        return tr("no effect on SIP");
    if (kinds == AddressKind::Resource)
        return tr("no effect on resources");
    if (kinds == AddressKind::Queue)
        return tr("no effect on queues");
    if (kinds == AddressKind::Stream)
        return tr("no effect on streams");
    return tr("no effect on these destinations");
}

QString addressFormatName(AddressKind kind)
{
    return kind == AddressKind::Phone ? tr("E.164") : addressKindName(kind);
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return {};
    case Standing::Newer:
        return tr("Documented, but newer than the official schema.");
    case Standing::FoundInFiles:
        return tr("Only seen in documents: no published source describes it.");
    case Standing::Legacy:
        return tr("An older form: it is kept, but new documents do without.");
    case Standing::Deprecated:
        return tr("Deprecated.");
    }
    return {};
}

QString standingTag(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return {};
    case Standing::Newer:
        return tr("new");
    case Standing::FoundInFiles:
        return tr("seen");
    case Standing::Legacy:
        return tr("older");
    case Standing::Deprecated:
        return tr("retired");
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
