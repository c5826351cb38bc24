// SPDX-License-Identifier: MIT
#include "model/syntax/scalar.h"
#include "model/syntax/scalarchars.h"

namespace patchcord {

namespace {

/// Text in double quotes, as YAML and JSON share them. `mustEscape` tells which further characters are
/// written as \uXXXX.
QByteArray quoted(const QString &text, bool (*mustEscape)(char16_t))
{
    static constexpr std::u16string_view plain = u"\"\\\n\r\t";
    static constexpr std::u16string_view letters = u"\"\\nrt";
    QString out(1, u'"');
    for (const QChar c : text) {
        const size_t known = plain.find(c.unicode());
        if (known != std::u16string_view::npos)
            out += QLatin1Char('\\') + QChar(letters[known]);
        else if (mustEscape(c.unicode()))
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

QByteArray encodeSingleQuoted(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', QLatin1String("''"));
    return "'" + doubled.toUtf8() + "'";
}

/// Whether a text can stand in a block scalar as it is. A first line that starts with a blank would need an
/// indentation indicator: such texts are quoted instead.
bool fitsBlockScalar(const QString &text)
{
    if (text.isEmpty() || text.contains(u'\r') || anyNeedsEscape(text))
        return false;
    const QChar first = text.front();
    return first != u'\n' && !isBlank(first.unicode());
}

QByteArray encodeBlock(QString text, char indicator, const ScalarSlot &slot)
{
    QByteArray out(1, indicator);
    if (!text.endsWith(u'\n'))
        out += '-';
    else if (text.endsWith(QLatin1String("\n\n")))
        out += '+';
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QString &line : text.split(u'\n')) {
        out += slot.newline;
        if (!line.isEmpty())
            out += QByteArray(slot.indent, ' ') + line.toUtf8();
    }
    return out;
}

QByteArray encodeYamlString(const QString &text, const ScalarSlot &slot)
{
    const bool several = text.contains(u'\n');
    const bool block = slot.surroundings == Surroundings::Block && fitsBlockScalar(text);
    switch (slot.style) {
    case NodeStyle::Folded:
        if (block && !QStringView(text).chopped(text.endsWith(u'\n') ? 1 : 0).contains(u'\n'))
            return encodeBlock(text, '>', slot);
        [[fallthrough]];
    case NodeStyle::Literal:
        if (block)
            return encodeBlock(text, '|', slot);
        break;
    case NodeStyle::SingleQuoted:
        if (!several && !anyNeedsEscape(text) && !text.contains(u'\t'))
            return encodeSingleQuoted(text);
        break;
    case NodeStyle::DoubleQuoted:
        break;
    default:
        if (isSafePlain(text, slot.surroundings))
            return text.toUtf8();
        if (several && block)
            return encodeBlock(text, '|', slot);
        break;
    }
    return quoted(text, needsEscape);
}

} // namespace

QByteArray encodeJsonString(const QString &text)
{
    return quoted(text, [](char16_t c) { return c < 0x20; });
}

QByteArray encodeScalar(const Value &value, const ScalarSlot &slot)
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        return value.toBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    case Value::Kind::Number:
        return value.text().toUtf8();
    case Value::Kind::String:
        return slot.language == Language::Json ? encodeJsonString(value.text())
                                               : encodeYamlString(value.text(), slot);
    case Value::Kind::Null:
    case Value::Kind::List:
    case Value::Kind::Map:
        break;
    }
    return QByteArrayLiteral("null");
}

} // namespace patchcord
