// SPDX-License-Identifier: MIT
#include "model/export/resolvedvalue.h"

#include "model/syntax/anchors.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace patchcord {

namespace {

class Resolver
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Convert)

public:
    explicit Resolver(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    Result<Value> run()
    {
        const SyntaxErrors &errors = m_snapshot.tree().errors();
        for (const SyntaxError &error : errors) {
            if (error.fault != SyntaxFault::MergeKey)
                return fault(error);
        }
        if (!m_snapshot.tree().root())
            return Failure{tr("The document is empty: there is nothing to convert.")};
        Value value = valueOfNode(m_snapshot.tree().root());
        if (!m_error.isEmpty())
            return Failure{m_error};
        return value;
    }

private:
    /// What an anchor named; unfinished while its own node is being read.
    struct Anchored
    {
        Value value;
        int nodes = 0;
        bool finished = false;
    };

    Failure fault(const SyntaxError &error) const
    {
        const TextPosition at = m_snapshot.lines().characterPosition(m_snapshot.text(), error.range.begin);
        return {tr("Line %1, column %2: %3").arg(at.line + 1).arg(at.column + 1).arg(error.message)};
    }

    void fail(const SyntaxNode &node, const QString &why)
    {
        if (m_error.isEmpty()) {
            const int line = m_snapshot.lines().lineAt(node.range().begin);
            m_error = tr("Line %1: %2").arg(line + 1).arg(why);
        }
    }

    bool spend(const SyntaxNode &node, int nodes)
    {
        m_nodes += nodes;
        if (m_nodes > MaxResolvedNodes)
            fail(node, tr("written out, the aliases make more than %1 values.").arg(MaxResolvedNodes));
        return m_error.isEmpty();
    }

    Value valueOfNode(const SyntaxNode &node)
    {
        if (!spend(node, 1))
            return {};
        const QByteArray anchor = anchorOf(node);
        if (anchor.isEmpty())
            return content(node);
        m_anchors[anchor] = {};
        const int before = m_nodes;
        Value value = content(node);
        m_anchors[anchor] = {value, m_nodes - before + 1, true};
        return value;
    }

    Value content(const SyntaxNode &node)
    {
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
            return alias(node);
        case NodeKind::Sequence:
            return list(node);
        case NodeKind::Map:
            return map(node);
        }
        return {};
    }

    Value alias(const SyntaxNode &node)
    {
        const QByteArray name =
            node.source().sliced(std::min<qsizetype>(1, node.source().size())).toByteArray();
        const auto found = m_anchors.constFind(name);
        if (found == m_anchors.cend()) {
            fail(node, tr("nothing above is anchored as “%1”.").arg(QString::fromUtf8(name)));
            return {};
        }
        if (!found->finished) {
            fail(node, tr("the alias “%1” stands inside what it names.").arg(QString::fromUtf8(name)));
            return {};
        }
        return spend(node, found->nodes) ? found->value : Value();
    }

    Value list(const SyntaxNode &node)
    {
        Value::List items;
        for (const SyntaxNode &item : node.items()) {
            items.push_back(valueOfNode(item));
            if (!m_error.isEmpty())
                break;
        }
        return Value(std::move(items));
    }

    Value map(const SyntaxNode &node)
    {
        Value::Map fields;
        QSet<QString> names;
        for (const auto &[key, value] : node.entries()) {
            const QString name = nameOf(key);
            if (names.contains(name))
                fail(key, tr("the key “%1” stands twice; remove one of them.").arg(name));
            names.insert(name);
            fields.emplace_back(name, valueOfNode(value));
            if (!m_error.isEmpty())
                break;
        }
        return Value(std::move(fields));
    }

    QString nameOf(const SyntaxNode &key)
    {
        if (key.isCollection()) {
            fail(key, tr("a list or a map stands as a key; only text can."));
            return {};
        }
        // An anchor on a key names the key's text; an alias may stand for it below.
        const Value value = valueOfNode(key);
        if (value.isList() || value.isMap())
            fail(key, tr("a list or a map stands as a key; only text can."));
        return key.kind() == NodeKind::Alias ? value.text() : key.text();
    }

    const Snapshot &m_snapshot;
    QHash<QByteArray, Anchored> m_anchors;
    int m_nodes = 0;
    QString m_error;
};

} // namespace

Result<Value> resolvedValue(const Snapshot &snapshot)
{
    return Resolver(snapshot).run();
}

} // namespace patchcord
