// SPDX-License-Identifier: MIT
#include "tests/oracle/rightlines.h"

#include <QSet>

namespace patchcord {

namespace {

template <typename Visitor> void forEachScalar(const SyntaxNode &node, const Visitor &visit)
{
    if (node.isScalar())
        visit(node);
    for (const SyntaxNode &item : node.items())
        forEachScalar(item, visit);
    for (const SyntaxNode::Entry entry : node.entries()) {
        visit(entry.key);
        forEachScalar(entry.value, visit);
    }
}

/// What a reference can name: sections and labels.
QSet<QString> namesOf(const Snapshot &snapshot)
{
    QSet<QString> names;
    for (const SyntaxNode::Entry section : snapshot.tree().root().value("sections").entries())
        names.insert(section.key.text());
    forEachScalar(snapshot.tree().root(), [&](const SyntaxNode &scalar) {
        if (scalar.key().textIs("label"))
            names.insert(scalar.text());
    });
    return names;
}

} // namespace

int lineOf(const Snapshot &snapshot, qsizetype offset)
{
    return snapshot.lines().lineAt(offset) + 1;
}

Lines linesOfValue(const Snapshot &snapshot, const SyntaxNode &value)
{
    if (!value)
        return {};
    Lines lines{lineOf(snapshot, value.itemBegin()), lineOf(snapshot, value.range().begin)};
    if (const SyntaxNode key = value.key())
        lines.insert(lineOf(snapshot, key.range().begin));
    return lines;
}

Lines linesOfKey(const Snapshot &snapshot, const SyntaxNode &map, const QString &key)
{
    Lines lines;
    for (const SyntaxNode::Entry entry : map.entries()) {
        if (entry.key.text() == key)
            lines.insert(lineOf(snapshot, entry.key.range().begin));
    }
    return lines;
}

Lines linesTiedTo(const SyntaxNode &partBefore, const Snapshot &before, const Snapshot &after)
{
    const QSet<QString> names = namesOf(before);
    QSet<QString> tied;
    const auto collect = [&](const SyntaxNode &scalar) {
        if (names.contains(scalar.text()))
            tied.insert(scalar.text());
    };
    collect(partBefore.key());
    forEachScalar(partBefore, collect);
    Lines lines;
    forEachScalar(after.tree().root(), [&](const SyntaxNode &scalar) {
        if (tied.contains(scalar.text()))
            lines.insert(lineOf(after, scalar.range().begin));
    });
    return lines;
}

} // namespace patchcord
