// SPDX-License-Identifier: MIT
#include "model/syntax/value.h"

#include "model/syntax/jsonreader.h"
#include "model/syntax/reader.h"
#include "model/syntax/scalar.h"
#include "model/text/lineindex.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

/// Counts down the nodes a walk may still meet, so that no input makes it endless.
Value valueWithin(const SyntaxNode &node, int &budget)
{
    if (!node || --budget < 0)
        return {};
    switch (node.kind()) {
    case NodeKind::Null:
        return {};
    case NodeKind::Bool:
        return Value(node.boolean().value_or(false));
    case NodeKind::Number:
        return Value::number(node.text());
    case NodeKind::String:
        return Value(node.text());
    case NodeKind::Alias:
        return Value(QString::fromUtf8(node.source()));
    case NodeKind::Sequence: {
        Value::List items;
        for (const SyntaxNode item : node.items())
            items.push_back(valueWithin(item, budget));
        return Value(std::move(items));
    }
    case NodeKind::Map: {
        Value::Map fields;
        for (const SyntaxNode::Entry entry : node.entries())
            fields.emplace_back(entry.key.text(), valueWithin(entry.value, budget));
        return Value(std::move(fields));
    }
    }
    return {};
}

void writeJson(const Value &value, QByteArray &out)
{
    const char *separator = "";
    switch (value.kind()) {
    case Value::Kind::List:
        out += '[';
        for (const Value &item : value.list()) {
            out += separator;
            writeJson(item, out);
            separator = ", ";
        }
        out += ']';
        break;
    case Value::Kind::Map:
        out += '{';
        for (const auto &[name, item] : value.map()) {
            out += separator + encodeJsonString(name) + ": ";
            writeJson(item, out);
            separator = ", ";
        }
        out += '}';
        break;
    default:
        out += encodeScalar(value, {.language = Language::Json});
    }
}

} // namespace

Value Value::number(QString spelling)
{
    Value value(std::move(spelling));
    value.m_kind = Kind::Number;
    return value;
}

Result<Value> Value::fromJson(QByteArrayView json)
{
    const FragmentPtr fragment = readJson(json.toByteArray());
    if (!fragment->errors.empty()) {
        const SyntaxError &error = fragment->errors.front();
        const TextPosition at = LineIndex(json).characterPosition(json, error.range.begin);
        return Failure{QCoreApplication::translate("Value", "Line %1, column %2: %3")
                           .arg(at.line + 1)
                           .arg(at.column + 1)
                           .arg(error.message)};
    }
    if (fragment->nodes.empty())
        return Failure{
            QCoreApplication::translate("Value", "Nothing stands here: a JSON value is expected.")};
    return valueOf(treeOf(fragment).root());
}

QByteArray Value::toJson() const
{
    QByteArray out;
    writeJson(*this, out);
    return out;
}

const Value &Value::field(const QString &name) const
{
    static const Value none;
    const auto found =
        std::find_if(m_map.begin(), m_map.end(), [&](const Field &field) { return field.first == name; });
    return found == m_map.end() ? none : found->second;
}

Value valueOf(const SyntaxNode &node)
{
    int budget = MaxNodes;
    return valueWithin(node, budget);
}

} // namespace patchcord
