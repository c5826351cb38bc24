// SPDX-License-Identifier: MIT
#include "editor/properties/scalartext.h"

#include <QRegularExpression>

namespace patchcord {

namespace {

bool isNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$"));
    return number.match(text).hasMatch();
}

bool isTruth(const QString &text)
{
    return text == QLatin1String("true") || text == QLatin1String("false");
}

} // namespace

QString scalarText(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::String:
    case Value::Kind::Number:
        return value.text();
    case Value::Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return QString::fromUtf8(value.toJson());
    }
}

Value retyped(const Value &old, const QString &text)
{
    switch (old.kind()) {
    case Value::Kind::Number:
        return isNumber(text) ? Value::number(text) : Value(text);
    case Value::Kind::Bool:
        return isTruth(text) ? Value(text == QLatin1String("true")) : Value(text);
    case Value::Kind::List:
    case Value::Kind::Map:
        return guessed(text);
    default:
        return Value(text);
    }
}

Value guessed(const QString &text)
{
    if (isNumber(text))
        return Value::number(text);
    if (isTruth(text))
        return Value(text == QLatin1String("true"));
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        if (const Result<Value> json = Value::fromJson(text.toUtf8()))
            return *json;
    }
    return Value(text);
}

} // namespace patchcord
