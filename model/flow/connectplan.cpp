// SPDX-License-Identifier: MIT
#include "model/flow/connectplan.h"

#include <array>

namespace patchcord {

namespace {

struct FormKey
{
    DialForm form;
    const char *key;
};
constexpr std::array<FormKey, 4> FormKeys{{
    {DialForm::One, "to"},
    {DialForm::Serial, "serial"},
    {DialForm::Parallel, "parallel"},
    {DialForm::Groups, "serial_parallel"},
}};

EffectiveTimeout timeoutOf(const SyntaxNode &own, const SyntaxNode &ofConnect)
{
    if (own.isScalar() && !own.isNull())
        return {own.text(), ValueSource::Destination};
    if (ofConnect.isScalar() && !ofConnect.isNull())
        return {ofConnect.text(), ValueSource::Connect};
    return {QString::number(DefaultTimeoutSeconds), ValueSource::Default};
}

/// Reads the lists of one connect body, and keeps each destination's node beside it.
class ListReader
{
public:
    ListReader(const SyntaxNode &connectTimeout, std::vector<SyntaxNode> &nodes)
        : m_connectTimeout(connectTimeout)
        , m_nodes(nodes)
    {
    }

    Destination destination(const SyntaxNode &node, const NodePath &path)
    {
        Destination destination;
        destination.path = path;
        destination.bare = node.isScalar() && !node.isNull();
        const SyntaxNode to = destination.bare ? node : node.value("to");
        destination.to = to.isScalar() ? to.text() : QString();
        destination.kind = to.isString() ? classifyAddress(destination.to) : AddressKind::Other;
        destination.timeout = timeoutOf(node.value("timeout"), m_connectTimeout);
        m_nodes.push_back(node);
        return destination;
    }

    /// A single destination stands for a list of one, and lists inside are read as if their brackets were not
    /// there.
    DialGroup group(const SyntaxNode &list, const NodePath &path)
    {
        DialGroup group{path, {}};
        forEachOf(list, path, [&](const SyntaxNode &item, const NodePath &itemPath) {
            forEachOf(item, itemPath, [&](const SyntaxNode &inner, const NodePath &innerPath) {
                group.destinations.push_back(destination(inner, innerPath));
            });
        });
        return group;
    }

private:
    template <typename Visitor>
    static void forEachOf(const SyntaxNode &list, const NodePath &path, Visitor &&visit)
    {
        if (!list.isSequence()) {
            if (list.isValid() && !(list.isNull() && !list.parent().isSequence()))
                visit(list, path);
            return;
        }
        qsizetype index = 0;
        for (const SyntaxNode &item : list.items())
            visit(item, path.child(index++));
    }

    const SyntaxNode m_connectTimeout;
    std::vector<SyntaxNode> &m_nodes;
};

} // namespace

QString dialKey(DialForm form)
{
    for (const FormKey &known : FormKeys) {
        if (known.form == form)
            return QString::fromLatin1(known.key);
    }
    return {};
}

std::optional<DialForm> dialFormOfKey(const QString &key)
{
    for (const FormKey &known : FormKeys) {
        if (key == QLatin1String(known.key))
            return known.form;
    }
    return {};
}

int ConnectPlan::destinationCount() const
{
    size_t count = 0;
    for (const DialGroup &group : groups)
        count += group.destinations.size();
    return int(count);
}

AddressKinds ConnectPlan::kinds() const
{
    AddressKinds kinds;
    for (const DialGroup &group : groups) {
        for (const Destination &destination : group.destinations)
            kinds |= destination.kind;
    }
    return kinds;
}

ConnectPlan readConnectPlan(const SyntaxNode &body, const NodePath &path, std::vector<SyntaxNode> &nodes)
{
    ConnectPlan plan;
    ListReader reader(body.value("timeout"), nodes);
    if (body.isString()) {
        plan.hasDialling = true;
        plan.groups.push_back(reader.group(body, path));
        return plan;
    }
    plan.hasResult = body.value("result").isValid();
    SyntaxNode value;
    for (const SyntaxNode::Entry &entry : body.entries()) {
        const std::optional<DialForm> form = dialFormOfKey(entry.key.text());
        if (!form)
            continue;
        plan.conflict = plan.hasDialling;
        if (!plan.hasDialling) {
            plan.form = *form;
            value = entry.value;
        }
        plan.hasDialling = true;
    }
    if (!plan.hasDialling)
        return plan;

    const NodePath list = path.child(dialKey(plan.form));
    if (plan.form == DialForm::One && !value.isSequence()) {
        Destination only = reader.destination(value, path);
        only.bare = false;
        plan.groups.push_back({path, {only}});
    } else if (plan.form == DialForm::Groups && value.isSequence()) {
        qsizetype index = 0;
        for (const SyntaxNode &item : value.items())
            plan.groups.push_back(reader.group(item, list.child(index++)));
    } else {
        // A list behind `to` comes here too: the platform refuses it, but its addresses are worth showing.
        plan.groups.push_back(reader.group(value, list));
    }
    return plan;
}

ConnectPlan readConnectPlan(const SyntaxNode &body)
{
    std::vector<SyntaxNode> nodes;
    return readConnectPlan(body, body.path(), nodes);
}

} // namespace patchcord
