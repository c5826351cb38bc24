// SPDX-License-Identifier: MIT
#include "model/edit/blockwriter.h"

#include "model/edit/blocktext.h"

namespace patchcord {

bool isBlockValue(const Value &value)
{
    return (value.isList() && !value.list().empty()) || (value.isMap() && !value.map().empty());
}

QByteArray BlockWriter::entry(const QString &key, const Value &value, NodeStyle keyStyle) const
{
    return entryAt(key, value, keyStyle, 0);
}

QByteArray BlockWriter::item(const Value &value, int gap) const
{
    return itemAt(value, gap, 0);
}

QByteArray BlockWriter::collection(const Value &value) const
{
    return collectionAt(value, 0);
}

QByteArray BlockWriter::inlineText(const Value &value, int indent) const
{
    if (value.isList())
        return QByteArrayLiteral("[]");
    if (value.isMap())
        return QByteArrayLiteral("{}");
    return m_style.scalar(value, NodeStyle::Plain, Surroundings::Block, indent);
}

QByteArray BlockWriter::entryAt(const QString &key, const Value &value, NodeStyle keyStyle, int column) const
{
    const QByteArray head = m_style.key(key, keyStyle, Surroundings::Block) + ':';
    if (!isBlockValue(value))
        return head + ' ' + inlineText(value, column + m_style.format.indent);
    const int below = column + (value.isList() ? m_style.format.sequenceIndent : m_style.format.indent);
    return head + m_style.format.newline() + spaces(below) + collectionAt(value, below);
}

QByteArray BlockWriter::itemAt(const Value &value, int gap, int column) const
{
    const int inside = column + gap;
    return '-' + spaces(gap - 1)
        + (isBlockValue(value) ? collectionAt(value, inside) : inlineText(value, inside));
}

QByteArray BlockWriter::collectionAt(const Value &value, int column) const
{
    QByteArray text;
    const QByteArray between = m_style.format.newline() + spaces(column);
    for (const Value &item : value.list())
        text.append(text.isEmpty() ? QByteArray() : between).append(itemAt(item, 2, column));
    for (const auto &[key, field] : value.map())
        text.append(text.isEmpty() ? QByteArray() : between)
            .append(entryAt(key, field, NodeStyle::Plain, column));
    return text;
}

} // namespace patchcord
