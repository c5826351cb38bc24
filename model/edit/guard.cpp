// SPDX-License-Identifier: MIT
#include "model/edit/guard.h"

#include "model/edit/edittexts.h"
#include "model/syntax/anchors.h"
#include "model/syntax/yamlscan.h"
#include "model/text/lineindex.h"
#include "model/text/utf8.h"

#include <QSet>

namespace patchcord {

namespace {

/// Says where the fault stands that leaves a node unsure: the first one in it, or the first there is.
Obstacle brokenAt(const SyntaxNode &node)
{
    const SyntaxTree &tree = *node.tree();
    const TextRange range = node.range();
    const SyntaxError *told = nullptr;
    for (const SyntaxError &error : tree.errors()) {
        if (!breaksReading(error))
            continue;
        const bool isInside = range.begin <= error.range.begin && error.range.begin <= range.end;
        if (!told || isInside)
            told = &error;
        if (isInside)
            break;
    }
    const int line = LineIndex(tree.text()).lineAt(told ? told->range.begin : range.begin) + 1;
    return Failure{
        EditTexts::tr("This part of the text is broken in line %1. Repair it there first.").arg(line)};
}

template <typename Visitor> void forEachNode(const SyntaxNode &node, const Visitor &visit)
{
    visit(node);
    for (const Item &item : itemsOf(node)) {
        if (item.key)
            forEachNode(item.key, visit);
        forEachNode(item.value, visit);
    }
}

Failure aliasFailure(const QByteArray &name)
{
    return {EditTexts::tr(
        "This is shared through the alias “*%1”: change it in the text, where the anchor “&%1” stands.")
                .arg(QString::fromUtf8(name))};
}

Failure doubledKey(const QString &name)
{
    return {
        EditTexts::tr("The key “%1” occurs twice here. Remove one of the two in the text first.").arg(name)};
}

} // namespace

Obstacle brokenPart(const SyntaxNode &node)
{
    for (SyntaxNode at = node; at; at = at.parent()) {
        if (at.isCut())
            return brokenAt(at);
        // Where an item ends is told by the next one: what is wrong with others does not touch it.
        if (at.parent().isSequence())
            break;
    }
    return {};
}

Obstacle tabBefore(const SyntaxNode &node)
{
    if (node.parent() || node.childCount() > 0)
        return {};
    const QByteArrayView text = node.tree()->text();
    const qsizetype begin = yamlscan::lineBegin(text, node.range().begin);
    if (!text.sliced(begin, yamlscan::skipBlanks(text, begin) - begin).contains('\t'))
        return {};
    return Failure{EditTexts::tr("A tab stands before this: remove it in the text first.")};
}

Obstacle unsafeCollection(const SyntaxNode &collection)
{
    if (const Obstacle tab = tabBefore(collection))
        return *tab;
    // The items of a list stand on their own: which of them are whole is asked of each.
    const Obstacle broken = collection.isSequence() ? Obstacle() : brokenPart(collection);
    if (broken)
        return broken;
    const QByteArrayView text = collection.tree()->text();
    if (collection.isFlow() && text[collection.range().begin] != '[' && text[collection.range().begin] != '{')
        return Failure{EditTexts::tr("A pair without braces in a list can only be changed in the text.")};

    QSet<QString> names;
    for (const Item &item : itemsOf(collection)) {
        if (!item.key)
            continue;
        if (item.key.isCollection() || item.key.kind() == NodeKind::Alias)
            return Failure{
                EditTexts::tr("A map whose keys are not plain names can only be changed in the text.")};
        const QString name = item.key.text();
        if (names.contains(name))
            return doubledKey(name);
        names.insert(name);
        if (name == QLatin1String("<<") && item.key.style() == NodeStyle::Plain)
            return Failure{EditTexts::tr(
                "This map takes in another one with “<<”: it can only be changed in the text.")};
        // At the start of the text it would no longer be a part of the name.
        if (bomLength(text.sliced(item.begin())) > 0)
            return Failure{EditTexts::tr(
                "A byte order mark, which nobody sees, stands before “%1”: remove it in the text first.")
                               .arg(name.sliced(1))};
        qsizetype before = item.begin() - 1;
        while (before >= 0 && (text[before] == ' ' || text[before] == '\t'))
            --before;
        // yaml-cpp also takes `?a` for a key when no colon follows.
        const bool isInName = item.key.style() == NodeStyle::Plain && text[item.key.range().begin] == '?';
        if (isInName || (before >= 0 && before < item.begin() - 1 && text[before] == '?'))
            return Failure{
                EditTexts::tr("An entry that is written with “?” can only be changed in the text.")};
    }
    return doubledOnTheWay(collection);
}

Obstacle doubledOnTheWay(const SyntaxNode &node)
{
    for (SyntaxNode at = node; at.parent(); at = at.parent()) {
        if (!at.parent().isMap())
            continue;
        const QString name = at.key().text();
        int found = 0;
        for (const SyntaxNode::Entry entry : at.parent().entries())
            found += entry.key.text() == name ? 1 : 0;
        if (found > 1)
            return doubledKey(name);
    }
    return {};
}

bool holdsAliases(const SyntaxNode &node)
{
    bool found = false;
    if (mayHoldAliases(*node.tree()))
        forEachNode(node, [&](const SyntaxNode &below) { found |= below.kind() == NodeKind::Alias; });
    return found;
}

Obstacle brokenNeighbour(const Items &items, int index)
{
    for (int i = std::max(index - 1, 0); i <= index && i < int(items.size()); ++i) {
        // Where an item ends is told by the last thing in it, which may be a section of its own.
        SyntaxNode last = items[size_t(i)].value;
        for (Items below = itemsOf(last); !last.isCut() && !below.empty(); below = itemsOf(last))
            last = below.back().value;
        if (last.isCut())
            return brokenAt(last);
    }
    // Behind the last one there may be more that could not be read.
    const SyntaxNode collection = items.empty() ? SyntaxNode() : items.front().value.parent();
    return index == int(items.size()) && collection.isCut() ? brokenAt(collection) : Obstacle();
}

Obstacle obstacleToInsert(const SyntaxNode &list, int index)
{
    if (const Obstacle shared = sharedValue(list))
        return shared;
    if (!list.isSequence() && !list.isNull())
        return Failure{EditTexts::tr("“%1” is not a list.").arg(list.path().toPointer())};
    if (const Obstacle unsafe = unsafeCollection(list))
        return unsafe;
    if (index < 0 || index > list.childCount())
        return Failure{EditTexts::tr("The list at “%1” has %n items.", nullptr, list.childCount())
                           .arg(list.path().toPointer())};
    if (list.isNull())
        return brokenPart(list);
    // What was read of an empty one may be its opening bracket alone.
    const bool isOnlyOpened = list.childCount() == 0 && list.isCut();
    return isOnlyOpened ? brokenAt(list) : brokenNeighbour(itemsOf(list), index);
}

Obstacle sharedValue(const SyntaxNode &node)
{
    if (node && node.kind() == NodeKind::Alias)
        return aliasFailure(node.source().sliced(1).toByteArray());
    return {};
}

Obstacle neededAnchor(const SyntaxNode &node, OwnAnchor own)
{
    const SyntaxTree &tree = *node.tree();
    if (!mayHoldAliases(tree))
        return {};
    QSet<QByteArray> anchors;
    forEachNode(node, [&](const SyntaxNode &below) {
        if (below != node || own == OwnAnchor::Goes)
            anchors.insert(anchorOf(below));
    });
    Obstacle found;
    forEachNode(tree.root(), [&](const SyntaxNode &other) {
        if (other.kind() != NodeKind::Alias || node.range().covers(other.range()))
            return;
        const QByteArray name = other.source().sliced(1).toByteArray();
        if (anchors.contains(name))
            found = Failure{EditTexts::tr(
                "“&%1” stands in here and is used elsewhere as “*%1”: change that in the text first.")
                                .arg(QString::fromUtf8(name))};
    });
    return found;
}

Obstacle aliasBeforeAnchor(const SyntaxNode &node, qsizetype offset)
{
    const SyntaxTree &tree = *node.tree();
    if (!mayHoldAliases(tree))
        return {};
    QSet<QByteArray> aliases;
    QSet<QByteArray> anchors;
    forEachNode(node, [&](const SyntaxNode &below) {
        anchors.insert(anchorOf(below));
        if (below.kind() == NodeKind::Alias)
            aliases.insert(below.source().sliced(1).toByteArray());
    });
    aliases.subtract(anchors);
    Obstacle found;
    forEachNode(tree.root(), [&](const SyntaxNode &other) {
        if (other.range().begin >= offset && aliases.contains(anchorOf(other)))
            found = aliasFailure(anchorOf(other));
    });
    return found;
}

Failure missingPlace(const SyntaxTree &tree, const NodePath &path)
{
    if (!tree.root() && !tree.errors().empty())
        return Failure{EditTexts::tr("The text cannot be read from line %1 on.")
                           .arg(LineIndex(tree.text()).lineAt(tree.errors().front().range.begin) + 1)};
    for (qsizetype count = 0; count <= path.size(); ++count) {
        const SyntaxNode node = tree.resolve(path.first(count));
        if (const Obstacle shared = sharedValue(node))
            return *shared;
    }
    return {EditTexts::tr("There is nothing at “%1” in this document.").arg(path.toPointer())};
}

} // namespace patchcord
