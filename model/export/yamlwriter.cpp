// SPDX-License-Identifier: MIT
#include "model/export/valuewriter.h"

#include "model/syntax/scalar.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

/// YAML readers look no further than 1024 bytes for the colon behind a key.
constexpr qsizetype LongestKey = 1000;

class YamlWriter
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Convert)

public:
    explicit YamlWriter(const QByteArray &newline)
        : m_newline(newline)
    {
    }

    Result<QByteArray> written(const Value &value)
    {
        if (hasItems(value))
            block(value, 0);
        else
            m_out += inPlace(value, 2) + m_newline;
        if (!m_error.isEmpty())
            return Failure{m_error};
        return m_out;
    }

private:
    static bool hasItems(const Value &value)
    {
        return (value.isMap() && !value.map().empty()) || (value.isList() && !value.list().empty());
    }

    /// Starts the line of an item, unless it stands behind the dash of the list around it.
    void startItem(int column)
    {
        if (!m_afterDash)
            m_out.append(column, ' ');
        m_afterDash = false;
    }

    /// A value that stands on the line of its key or dash. `column` is where the lines of a literal begin.
    QByteArray inPlace(const Value &value, int column) const
    {
        if (value.isMap())
            return "{}";
        if (value.isList())
            return "[]";
        const bool lines = value.isString() && value.text().contains(u'\n');
        ScalarSlot slot;
        slot.style = lines ? NodeStyle::Literal : NodeStyle::Plain;
        slot.indent = column;
        slot.newline = m_newline;
        return encodeScalar(value, slot);
    }

    /// The lines of a collection that has items, each at `column`.
    void block(const Value &value, int column)
    {
        if (value.isList()) {
            for (const Value &item : value.list())
                listItem(item, column);
        } else {
            for (const auto &[name, field] : value.map())
                entry(name, field, column);
        }
    }

    void listItem(const Value &item, int column)
    {
        startItem(column);
        m_out += "- ";
        if (hasItems(item)) {
            m_afterDash = true;
            block(item, column + 2);
        } else {
            m_out += inPlace(item, column + 2) + m_newline;
        }
    }

    void entry(const QString &name, const Value &field, int column)
    {
        startItem(column);
        ScalarSlot slot;
        slot.style = name.contains(u'\n') ? NodeStyle::DoubleQuoted : NodeStyle::Plain;
        const QByteArray key = encodeScalar(Value(name), slot);
        if (key.size() > LongestKey)
            m_error = tr("The key “%1…” is too long for YAML.").arg(name.left(40));
        m_out += key + ':';
        if (hasItems(field)) {
            m_out += m_newline;
            block(field, column + 2);
        } else {
            m_out += ' ' + inPlace(field, column + 2) + m_newline;
        }
    }

    QByteArray m_newline;
    QByteArray m_out;
    bool m_afterDash = false;
    QString m_error;
};

} // namespace

Result<QByteArray> writeYaml(const Value &value, const QByteArray &newline)
{
    return YamlWriter(newline).written(value);
}

} // namespace patchcord
