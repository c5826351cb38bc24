// SPDX-License-Identifier: MIT
#include "tests/support/randomedits.h"

#include "model/edit/connectedits.h"
#include "model/edit/treeedits.h"
#include "model/syntax/comments.h"
#include "model/syntax/yamlscan.h"
#include "tests/support/independentreader.h"

#include <functional>
#include <random>

namespace patchcord {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Value &value)
{
    return readJsonIndependently(value.toJson()).value_or(Json());
}

std::string keyOf(const QString &segment)
{
    return segment.toStdString();
}

Json &at(Json &json, const NodePath &path)
{
    Json *here = &json;
    for (const QString &segment : path.segments())
        here = here->is_array() ? &here->at(segment.toUInt()) : &here->at(keyOf(segment));
    return *here;
}

void removeAt(Json &json, const NodePath &path)
{
    Json &parent = at(json, path.parent());
    if (parent.is_array())
        parent.erase(parent.begin() + path.lastIndex());
    else
        parent.erase(keyOf(path.last()));
}

/// A map with one entry replaced by others, in its place.
Json withEntry(
    const Json &map, const std::string &key, const std::vector<std::pair<std::string, Json>> &others)
{
    Json result = Json::object();
    for (const auto &[name, value] : map.items()) {
        if (name != key) {
            result[name] = value;
            continue;
        }
        for (const auto &[otherName, other] : others)
            result[otherName] = other;
    }
    return result;
}

void insertEntryAt(Json &map, int index, const std::string &key, const Json &value)
{
    Json result = Json::object();
    int position = 0;
    for (const auto &[name, old] : map.items()) {
        if (position++ == index)
            result[key] = value;
        result[name] = old;
    }
    if (index >= position)
        result[key] = value;
    map = std::move(result);
}

/// Everything that goes when an item goes.
TextRange goesWith(const SyntaxNode &node)
{
    const QByteArrayView text = node.tree()->text();
    const TextRange extent = itemExtent(node);
    return {extent.begin,
        yamlscan::lineContentEnd(text, extent.end > extent.begin ? extent.end - 1 : extent.end)};
}

bool isOneLine(const SyntaxNode &node)
{
    return !node.source().contains('\n') && node.style() != NodeStyle::Literal
        && node.style() != NodeStyle::Folded;
}

template <typename Visitor> void forEachValue(const SyntaxNode &node, const Visitor &visit)
{
    visit(node);
    for (const SyntaxNode &item : node.items())
        forEachValue(item, visit);
    for (const SyntaxNode::Entry entry : node.entries())
        forEachValue(entry.value, visit);
}

/// What a change of the dialling form makes of a connect, from connect.md alone.
Json redialled(const Json &connect, DialForm from, DialForm form)
{
    const std::string key = dialKey(from).toStdString();
    if (from == form)
        return connect;
    if (connect.is_string())
        return redialled(Json{{"to", connect}}, from, form);
    const Json &old = connect.at(key);
    Json all = Json::array(); // every destination, in order
    if (from == DialForm::One) {
        all.push_back(Json{{"to", old}});
    } else {
        for (const Json &item : old) {
            if (from == DialForm::Groups && item.is_array())
                all.insert(all.end(), item.begin(), item.end());
            else
                all.push_back(item);
        }
    }
    if (form == DialForm::One) {
        std::vector<std::pair<std::string, Json>> fields;
        if (!all[0].is_object())
            fields.emplace_back("to", all[0]);
        else
            for (const auto &[name, value] : all[0].items())
                fields.emplace_back(name, value);
        return withEntry(connect, key, fields);
    }
    Json dialled = all;
    if (form == DialForm::Groups) {
        dialled = Json::array();
        for (const Json &destination : all)
            dialled.push_back(Json::array({destination}));
        if (from == DialForm::Parallel)
            dialled = Json::array({all});
    }
    return withEntry(connect, key, {{dialKey(form).toStdString(), dialled}});
}

} // namespace

RandomEdits::RandomEdits(const QString &seed)
{
    const std::string text = seed.toStdString();
    std::seed_seq sequence(text.begin(), text.end());
    m_random = std::mt19937(sequence);
}

RandomEdits::RandomEdits(NumberSource numbers)
    : m_random(std::move(numbers))
{
}

int RandomEdits::below(int bound)
{
    return bound <= 1 ? 0 : int(m_random() % uint(bound));
}

const SyntaxNode &RandomEdits::oneOf(const Nodes &nodes)
{
    return nodes[size_t(below(int(nodes.size())))];
}

Value RandomEdits::scalar()
{
    static const char *const texts[] = {"plain", "two words", "+15551234567", "yes", "1.0", "007", "say: hi",
        "# no comment", "with # hash", "%{vars.x}", "${call.from}", "", " lead", "trail ", "it's",
        "\"quoted\"", "a,b]", "first line\nsecond line\n", "first line\nsecond line", "one\n\nthree\n\n",
        "\n", "  indented\nnot", "tab\there", "\xc3\xbc\xc3\xa9 \xf0\x9f\x98\x80", "null", "~", "-", "- item",
        "key:", "{", "[1]", "*alias", "&anchor", "!tag", "|", "> folded", "@at", "`tick`", "?",
        "http://example.com/a?b=c#d", "back\\slash", "<<", "2001-12-14", "12:30:45", "0x1F", "...", "---",
        "no\u00a0break"};
    switch (below(6)) {
    case 0:
        return Value(below(1000));
    case 1:
        return below(2) == 0;
    case 2:
        return below(4) == 0 ? Value() : Value::number(QStringLiteral("-1.50"));
    default:
        return QString::fromUtf8(texts[below(int(std::size(texts)))]);
    }
}

Value RandomEdits::value(int depth)
{
    if (depth == 0 || below(3) > 0)
        return scalar();
    if (below(2) == 0) {
        Value::List items;
        for (int i = below(4); i > 0; --i)
            items.push_back(value(depth - 1));
        return items;
    }
    Value::Map fields;
    for (int i = below(4); i > 0; --i)
        fields.emplace_back(QStringLiteral("k%1").arg(i), value(depth - 1));
    return fields;
}

QString RandomEdits::newKey(const SyntaxNode &map)
{
    static const char *const names[] = {
        "new", "two words", "yes", "12", "a: b", "#x", "\xc3\xbc", "it's", "q\"q"};
    QString name = QString::fromUtf8(names[below(int(std::size(names)))]);
    while (map.value(name))
        name += QString::number(below(10));
    return name;
}

RandomEdit RandomEdits::next(const Snapshot &snapshot, const Json &meaning)
{
    m_meaning = meaning;
    Nodes scalars, collections, maps, lists, items, removable;
    forEachValue(snapshot.tree().root(), [&](const SyntaxNode &node) {
        (node.isScalar() ? scalars : collections).push_back(node);
        if (node.isMap())
            maps.push_back(node);
        if (node.isSequence())
            lists.push_back(node);
        if (node.parent().isSequence())
            items.push_back(node);
        if (node.parent())
            removable.push_back(node);
    });
    std::vector<NodePath> connects;
    for (const SectionFlowPtr &section : snapshot.flow().sections()) {
        forEachStep(section->steps, [&](const Step &step) {
            if (step.plan && !step.isBare)
                connects.push_back(step.path.child(step.method));
        });
    }
    while (true) {
        switch (below(12)) {
        case 0:
        case 1:
            if (!scalars.empty())
                return setScalar(snapshot, oneOf(scalars));
            break;
        case 2:
            if (!removable.empty())
                return setCollection(snapshot, oneOf(removable));
            break;
        case 3:
            if (!maps.empty())
                return addKey(snapshot, oneOf(maps));
            break;
        case 4:
        case 5:
            return insert(snapshot, oneOf(collections));
        case 6:
            if (removable.size() > 3)
                return remove(snapshot, oneOf(removable));
            break;
        case 7:
            if (removable.size() > 3)
                return clear(snapshot, oneOf(removable));
            break;
        case 8:
            if (!items.empty())
                return move(snapshot, items, lists);
            break;
        case 9:
            if (!removable.empty())
                return rename(snapshot, oneOf(removable));
            break;
        case 10:
            if (const SyntaxNode map = maps.empty() ? SyntaxNode() : oneOf(maps); map.childCount() > 1)
                return reorder(snapshot, map);
            break;
        case 11:
            if (!connects.empty())
                return redial(snapshot, connects[size_t(below(int(connects.size())))]);
            break;
        }
        if (collections.empty())
            return {};
    }
}

RandomEdit RandomEdits::setScalar(const Snapshot &snapshot, const SyntaxNode &node)
{
    const NodePath path = node.path();
    const Value wanted = scalar();
    RandomEdit edit;
    edit.description =
        QStringLiteral("setValue %1 %2").arg(path.toPointer(), QString::fromUtf8(wanted.toJson()));
    edit.result = setValue(snapshot, path, wanted);
    edit.expected = m_meaning;
    at(edit.expected, path) = jsonOf(wanted);
    edit.isSmall = isOneLine(node) && !wanted.text().contains(u'\n');
    return edit;
}

RandomEdit RandomEdits::setCollection(const Snapshot &snapshot, const SyntaxNode &node)
{
    const NodePath path = node.path();
    const Value wanted = value(3);
    RandomEdit edit;
    edit.description =
        QStringLiteral("setValue %1 %2").arg(path.toPointer(), QString::fromUtf8(wanted.toJson()));
    edit.result = setValue(snapshot, path, wanted);
    edit.expected = m_meaning;
    at(edit.expected, path) = jsonOf(wanted);
    edit.ordered = false;
    if (node.isCollection())
        edit.mayLoseComments = {node.range().begin, goesWith(node).end};
    // Comments between a key and the first item of what is replaced go with it.
    if (node.isCollection() && node.childCount() > 0)
        edit.mayLoseComments.begin =
            std::min(node.key() ? node.key().range().end : node.itemBegin(), node.range().begin);
    return edit;
}

RandomEdit RandomEdits::addKey(const Snapshot &snapshot, const SyntaxNode &map)
{
    const QString key = newKey(map);
    const NodePath path = map.path().child(key);
    const Value wanted = value(2);
    RandomEdit edit;
    edit.description =
        QStringLiteral("setValue (new) %1 %2").arg(path.toPointer(), QString::fromUtf8(wanted.toJson()));
    edit.result = setValue(snapshot, path, wanted);
    edit.expected = m_meaning;
    at(edit.expected, path.parent())[keyOf(key)] = jsonOf(wanted);
    return edit;
}

RandomEdit RandomEdits::insert(const Snapshot &snapshot, const SyntaxNode &collection)
{
    const NodePath path = collection.path();
    const int index = below(collection.childCount() + 1);
    const Value wanted = value(2);
    RandomEdit edit;
    edit.expected = m_meaning;
    Json &target = at(edit.expected, path);
    if (collection.isMap()) {
        const QString key = newKey(collection);
        edit.description =
            QStringLiteral("insertEntry %1 %2 “%3” %4")
                .arg(path.toPointer(), QString::number(index), key, QString::fromUtf8(wanted.toJson()));
        edit.result = insertEntry(snapshot, path, index, key, wanted);
        insertEntryAt(target, index, keyOf(key), jsonOf(wanted));
    } else {
        edit.description =
            QStringLiteral("insertItem %1 %2 %3")
                .arg(path.toPointer(), QString::number(index), QString::fromUtf8(wanted.toJson()));
        edit.result = insertItem(snapshot, path, index, wanted);
        target.insert(target.begin() + index, jsonOf(wanted));
    }
    return edit;
}

RandomEdit RandomEdits::remove(const Snapshot &snapshot, const SyntaxNode &node)
{
    const NodePath path = node.path();
    RandomEdit edit;
    edit.description = QStringLiteral("removeValue %1").arg(path.toPointer());
    edit.result = removeValue(snapshot, path);
    edit.expected = m_meaning;
    removeAt(edit.expected, path);
    edit.mayLoseComments = goesWith(node);
    return edit;
}

RandomEdit RandomEdits::clear(const Snapshot &snapshot, const SyntaxNode &node)
{
    const NodePath path = node.path();
    const NodePath keep = path.first(below(int(path.size())));
    RandomEdit edit;
    edit.description = QStringLiteral("clearField %1 keep %2").arg(path.toPointer(), keep.toPointer());
    edit.result = clearField(snapshot, path, keep);
    edit.expected = m_meaning;
    NodePath top = path;
    while (top.parent() != keep && at(edit.expected, top.parent()).size() == 1)
        top = top.parent();
    removeAt(edit.expected, top);
    edit.mayLoseComments = goesWith(snapshot.resolve(top));
    return edit;
}

RandomEdit RandomEdits::move(const Snapshot &snapshot, const Nodes &items, const Nodes &lists)
{
    const SyntaxNode item = oneOf(items);
    const NodePath path = item.path();
    SyntaxNode list = below(2) == 0 ? item.parent() : oneOf(lists);
    if (list.path().startsWith(path))
        list = item.parent();
    const NodePath target = list.path();
    const int index = below(list.childCount() + 1);
    RandomEdit edit;
    edit.description = QStringLiteral("moveItem %1 to %2 at %3")
                           .arg(path.toPointer(), target.toPointer(), QString::number(index));
    edit.result = moveItem(snapshot, path, target, index);
    edit.expected = m_meaning;
    // A mark stands in for the item while it is away, so that the target's path stays what it is.
    const Json moved = at(edit.expected, path);
    const Json mark = "\x01moved away";
    at(edit.expected, path) = mark;
    Json &into = at(edit.expected, target);
    into.insert(into.begin() + index, moved);
    const std::function<bool(Json &)> dropMark = [&](Json &json) {
        if (json.is_array()) {
            const auto found = std::find(json.begin(), json.end(), mark);
            if (found != json.end()) {
                json.erase(found);
                return true;
            }
        }
        return json.is_structured() && std::any_of(json.begin(), json.end(), dropMark);
    };
    dropMark(edit.expected);
    // Inside brackets there is no place for the comments of a block.
    if (!item.parent().isFlow() && list.isFlow())
        edit.mayLoseComments = goesWith(item);
    return edit;
}

RandomEdit RandomEdits::reorder(const Snapshot &snapshot, const SyntaxNode &map)
{
    const NodePath path = map.path();
    const int from = below(map.childCount());
    const int index = below(map.childCount() + 1);
    RandomEdit edit;
    edit.expected = m_meaning;
    const Json old = at(edit.expected, path);
    Json::const_iterator entry = std::next(old.begin(), from);
    edit.description =
        QStringLiteral("moveEntry %1 of %2 to %3")
            .arg(QString::fromStdString(entry.key()), path.toPointer(), QString::number(index));
    edit.result = moveEntry(snapshot, path.child(QString::fromStdString(entry.key())), index);
    Json &reordered = at(edit.expected, path);
    reordered.erase(entry.key());
    insertEntryAt(reordered, index > from ? index - 1 : index, entry.key(), entry.value());
    return edit;
}

RandomEdit RandomEdits::rename(const Snapshot &snapshot, const SyntaxNode &node)
{
    const NodePath path = node.path();
    RandomEdit edit;
    edit.expected = m_meaning;
    if (!node.key())
        return setCollection(snapshot, node);
    const QString name = newKey(node.parent());
    edit.description = QStringLiteral("renameKey %1 “%2”").arg(path.toPointer(), name);
    edit.result = renameKey(snapshot, path, name);
    Json &map = at(edit.expected, path.parent());
    map = withEntry(map, keyOf(path.last()), {{keyOf(name), at(edit.expected, path)}});
    edit.isSmall = true;
    return edit;
}

RandomEdit RandomEdits::redial(const Snapshot &snapshot, const NodePath &connect)
{
    const DialForm form = DialForm(below(4));
    RandomEdit edit;
    edit.description = QStringLiteral("setDialForm %1 %2").arg(connect.toPointer(), dialKey(form));
    edit.expected = m_meaning;
    if (!dialFormObstacle(snapshot, connect, form).isEmpty())
        return edit;
    const DialForm from = readConnectPlan(snapshot.resolve(connect)).form;
    edit.result = setDialForm(snapshot, connect, form);
    Json &body = at(edit.expected, connect);
    body = redialled(body, from, form);
    return edit;
}

} // namespace patchcord
