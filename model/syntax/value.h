// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QByteArrayView>
#include <QString>
#include <utility>
#include <vector>

namespace patchcord {

/// A JSON-like value that keeps what matters in a document: the order of keys and the spelling of numbers.
/// What edits write and what forms show; never a second model of the document.
class Value
{
public:
    enum class Kind : quint8 { Null, Bool, Number, String, List, Map };
    using List = std::vector<Value>;
    using Field = std::pair<QString, Value>;
    using Map = std::vector<Field>;

    Value() = default; ///< null
    Value(bool value)
        : m_kind(Kind::Bool)
        , m_bool(value)
    {
    }
    Value(int number)
        : Value(qint64(number))
    {
    }
    Value(qint64 number)
        : m_kind(Kind::Number)
        , m_text(QString::number(number))
    {
    }
    Value(QString text)
        : m_kind(Kind::String)
        , m_text(std::move(text))
    {
    }
    Value(const char *) = delete;
    Value(List items)
        : m_kind(Kind::List)
        , m_list(std::move(items))
    {
    }
    Value(Map fields)
        : m_kind(Kind::Map)
        , m_map(std::move(fields))
    {
    }
    /// A number with its spelling: `1.10` stays `1.10`.
    static Value number(QString spelling);

    /// Reads JSON text. Fails with a sentence that names the line and column.
    static Result<Value> fromJson(QByteArrayView json);
    /// Compact JSON with `", "` and `": "` between things, on one line.
    QByteArray toJson() const;

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isString() const { return m_kind == Kind::String; }
    bool isList() const { return m_kind == Kind::List; }
    bool isMap() const { return m_kind == Kind::Map; }

    bool toBool() const { return m_bool; }
    /// The text of a string, the spelling of a number, else empty.
    const QString &text() const { return m_text; }
    const List &list() const { return m_list; }
    const Map &map() const { return m_map; }
    List &list() { return m_list; }
    Map &map() { return m_map; }
    /// The field's value, or null.
    const Value &field(const QString &name) const;

    friend bool operator==(const Value &, const Value &) = default;

private:
    Kind m_kind = Kind::Null;
    bool m_bool = false;
    QString m_text;
    List m_list;
    Map m_map;
};

class SyntaxNode;

/// What a node of a document means. Aliases give the text `*name`; a budget bounds the work.
Value valueOf(const SyntaxNode &node);

} // namespace patchcord
