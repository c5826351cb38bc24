// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"

#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/edit/valueedits.h"
#include "model/syntax/scalar.h"

namespace patchcord::edits {

namespace {

/// Whether two values mean the same: the order of keys does not count.
bool meanTheSame(const Value &a, const Value &b)
{
    if (a.kind() != b.kind())
        return false;
    if (a.isList())
        return std::equal(a.list().begin(), a.list().end(), b.list().begin(), b.list().end(), meanTheSame);
    if (!a.isMap())
        return a == b;
    return a.map().size() == b.map().size()
        && std::all_of(a.map().begin(), a.map().end(), [&](const Value::Field &field) {
               const auto same = std::find_if(b.map().begin(), b.map().end(),
                   [&](const Value::Field &other) { return other.first == field.first; });
               return same != b.map().end() && meanTheSame(field.second, same->second);
           });
}

bool holds(const Value &map, const QString &key)
{
    return std::any_of(
        map.map().begin(), map.map().end(), [&](const Value::Field &field) { return field.first == key; });
}

/// Changes a map field by field, so that what stays the same keeps its text.
Result<TextEdits> mergeMap(const SyntaxNode &node, const NodePath &path, const Value &value)
{
    EditScript script(*node.tree());
    QStringList surplus;
    for (const SyntaxNode::Entry &entry : node.entries()) {
        if (!holds(value, entry.key.text()))
            surplus.append(entry.key.text());
    }
    for (const auto &[key, field] : value.map())
        script.add(setValue(script.tree(), path.child(key), field));
    for (const QString &key : std::as_const(surplus))
        script.add(removeValue(script.tree(), path.child(key)));
    return script.result();
}

/// Changes a list item by item. What is equal at both ends stays as it is.
Result<TextEdits> mergeList(const SyntaxNode &node, const NodePath &path, const Value &value)
{
    std::vector<Value> old;
    for (const SyntaxNode &item : node.items())
        old.push_back(valueOf(item));
    const std::vector<Value> &wanted = value.list();

    size_t head = 0;
    while (head < old.size() && head < wanted.size() && meanTheSame(old[head], wanted[head]))
        ++head;
    size_t tail = 0;
    while (tail < std::min(old.size(), wanted.size()) - head
        && meanTheSame(old[old.size() - 1 - tail], wanted[wanted.size() - 1 - tail]))
        ++tail;

    EditScript script(*node.tree());
    const size_t oldEnd = old.size() - tail;
    const size_t wantedEnd = wanted.size() - tail;
    for (size_t i = head; i < wantedEnd; ++i) {
        if (i < oldEnd)
            script.add(setValue(script.tree(), path.child(qsizetype(i)), wanted[i]));
        else
            script.add(insertItem(script.tree(), path, int(i), wanted[i]));
    }
    for (size_t i = oldEnd; i > wantedEnd; --i)
        script.add(removeValue(script.tree(), path.child(qsizetype(i - 1))));
    return script.result();
}

Obstacle obstacleToChange(const SyntaxNode &node)
{
    if (const Obstacle broken = brokenPart(node))
        return broken;
    if (const Obstacle tab = tabBefore(node))
        return *tab;
    if (const Obstacle shared = sharedValue(node))
        return shared;
    return node.parent() ? unsafeCollection(node.parent()) : Obstacle();
}

/// Sets the value of a node that is there.
Result<TextEdits> setExisting(const SyntaxNode &node, const NodePath &path, const Value &value)
{
    if (const Obstacle obstacle = obstacleToChange(node))
        return *obstacle;
    if (meanTheSame(valueOf(node), value))
        return TextEdits();
    if (node.childCount() > 0 && node.isMap() && value.isMap() && !value.map().empty())
        return mergeMap(node, path, value);
    if (node.childCount() > 0 && node.isSequence() && value.isList() && !value.list().empty())
        return mergeList(node, path, value);
    if (const Obstacle needed = neededAnchor(node, OwnAnchor::Stays))
        return *needed;
    return replaceNode(node, value);
}

/// The value wrapped in maps for the missing part of a path.
Value nested(const NodePath &missing, Value value)
{
    for (qsizetype i = missing.size(); i > 0; --i)
        value = Value::Map{{missing.at(i - 1), std::move(value)}};
    return value;
}

bool isAbsent(const SyntaxNode &root)
{
    return !root || (root.isNull() && root.style() == NodeStyle::Empty && !root.hasProperties());
}

/// Adds what is missing below a node that is there.
Result<TextEdits> addBelow(
    const SyntaxNode &node, const NodePath &path, const NodePath &missing, const Value &value)
{
    if (const Obstacle obstacle = obstacleToChange(node))
        return *obstacle;
    const QString &segment = missing.at(0);
    const Value inner = nested(missing.tail(1), value);
    if (node.isMap()) {
        if (const Obstacle unsafe = unsafeCollection(node))
            return *unsafe;
        return insertEntry(*node.tree(), path, node.childCount(), segment, inner);
    }
    if (node.isSequence()) {
        const int count = node.childCount();
        if (missing.first(1).lastIndex() == count)
            return insertItem(*node.tree(), path, count, inner);
        return Failure{
            EditTexts::tr("The list at “%1” has %n items: “%2” is not one of them.", nullptr, count)
                .arg(path.toPointer(), segment)};
    }
    if (node.isNull())
        return replaceNode(node, nested(missing, value));
    // `- hangup` is short for `- hangup: {}`.
    if (node.isString() && missing.size() > 1 && node.textIs(segment.toUtf8()))
        return replaceNode(node, nested(missing, value));
    return Failure{EditTexts::tr("The value at “%1” is “%2”, which cannot hold a field “%3”.")
                       .arg(path.toPointer(), node.text(), segment)};
}

} // namespace

Result<TextEdits> setValue(const SyntaxTree &tree, const NodePath &path, const Value &value)
{
    if (isAbsent(tree.root())) {
        if (!tree.errors().empty())
            return missingPlace(tree, path);
        const Value document = nested(path, value);
        if (!document.isMap() || document.map().empty())
            return Failure{EditTexts::tr("A document starts with a map of names and values.")};
        return writeRoot(tree, document);
    }
    SyntaxNode at = tree.root();
    qsizetype found = 0;
    for (; found < path.size(); ++found) {
        const SyntaxNode next = at.resolve(path.tail(found).first(1));
        if (!next)
            break;
        at = next;
    }
    return found == path.size() ? setExisting(at, path, value)
                                : addBelow(at, path.first(found), path.tail(found), value);
}

Result<TextEdits> quote(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode node = tree.resolve(path);
    if (!node)
        return missingPlace(tree, path);
    if (const Obstacle obstacle = obstacleToChange(node))
        return *obstacle;
    if (node.style() != NodeStyle::Plain)
        return TextEdits();
    const Surroundings surroundings = isInFlow(node) ? Surroundings::Flow : Surroundings::Block;
    return TextEdits({node.range(),
        encodeScalar(node.text(), {Language::Yaml, surroundings, NodeStyle::DoubleQuoted, 0, {}})});
}

} // namespace patchcord::edits
