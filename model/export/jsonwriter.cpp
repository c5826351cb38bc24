// SPDX-License-Identifier: MIT
#include "model/export/valuewriter.h"

#include "model/syntax/scalar.h"

#include <QRegularExpression>

namespace patchcord {

namespace {

class JsonWriter
{
public:
    explicit JsonWriter(const QByteArray &newline)
        : m_newline(newline)
    {
    }

    QByteArray written(const Value &value)
    {
        write(value, 0);
        return m_out + m_newline;
    }

private:
    void line(int level)
    {
        m_out += m_newline;
        m_out.append(level * 2, ' ');
    }

    void write(const Value &value, int level)
    {
        switch (value.kind()) {
        case Value::Kind::Null:
            m_out += "null";
            break;
        case Value::Kind::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        case Value::Kind::Number: {
            const QByteArray number = jsonNumber(value.text());
            m_out += number.isEmpty() ? encodeJsonString(value.text()) : number;
            break;
        }
        case Value::Kind::String:
            m_out += encodeJsonString(value.text());
            break;
        case Value::Kind::List:
            list(value.list(), level);
            break;
        case Value::Kind::Map:
            map(value.map(), level);
            break;
        }
    }

    void list(const Value::List &items, int level)
    {
        m_out += '[';
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                m_out += ',';
            line(level + 1);
            write(items[i], level + 1);
        }
        if (!items.empty())
            line(level);
        m_out += ']';
    }

    void map(const Value::Map &fields, int level)
    {
        m_out += '{';
        for (size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                m_out += ',';
            line(level + 1);
            m_out += encodeJsonString(fields[i].first) + ": ";
            write(fields[i].second, level + 1);
        }
        if (!fields.empty())
            line(level);
        m_out += '}';
    }

    QByteArray m_newline;
    QByteArray m_out;
};

/// `0x1F` and `0o17` as decimals; empty when it is neither or too large.
QByteArray fromOtherBase(const QString &spelling)
{
    const int base = spelling.startsWith(u"0x") ? 16 : spelling.startsWith(u"0o") ? 8 : 0;
    if (base == 0)
        return {};
    bool ok = false;
    const qulonglong number = spelling.mid(2).toULongLong(&ok, base);
    return ok ? QByteArray::number(number) : QByteArray();
}

} // namespace

QByteArray jsonNumber(const QString &spelling)
{
    static const QRegularExpression json(
        QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z"));
    if (json.match(spelling).hasMatch())
        return spelling.toLatin1();
    static const QRegularExpression decimal(
        QStringLiteral("\\A([-+]?)([0-9]*)(\\.?)([0-9]*)([eE][-+]?[0-9]+)?\\z"));
    const QRegularExpressionMatch match = decimal.match(spelling);
    if (!match.hasMatch())
        return fromOtherBase(spelling);
    QString whole = match.captured(2);
    QString part = match.captured(4);
    if (whole.isEmpty() && part.isEmpty())
        return {};
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    QString number = match.captured(1) == u"-" ? QStringLiteral("-") : QString();
    number += whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!match.captured(3).isEmpty()) // `5.` stays a number with a fraction
        number += u'.' + (part.isEmpty() ? QStringLiteral("0") : part);
    return (number + match.captured(5)).toLatin1();
}

QByteArray writeJson(const Value &value, const QByteArray &newline)
{
    return JsonWriter(newline).written(value);
}

} // namespace patchcord
