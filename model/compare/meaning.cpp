// SPDX-License-Identifier: MIT
#include "model/compare/meaning.h"

#include "model/syntax/anchors.h"

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

enum Tag : quint64 { NullTag = 11, BoolTag, NumberTag, StringTag, AliasTag, ListTag, MapTag };

/// A number in one spelling for all that are equal.
QByteArray plainNumber(const QByteArray &spelling)
{
    const bool isPlain = !spelling.isEmpty() && spelling.size() < 16 && spelling[0] >= '1'
        && spelling[0] <= '9'
        && std::all_of(spelling.begin(), spelling.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isPlain)
        return spelling;
    bool ok = false;
    qint64 whole = 0;
    if (spelling.startsWith("0x"))
        whole = spelling.sliced(2).toLongLong(&ok, 16);
    else if (spelling.startsWith("0o"))
        whole = spelling.sliced(2).toLongLong(&ok, 8);
    else
        whole = spelling.toLongLong(&ok, 10);
    if (ok)
        return QByteArray::number(whole);
    const double number = spelling.toDouble(&ok);
    if (!ok)
        return spelling;
    constexpr double LargestExact = 9e15;
    if (std::abs(number) < LargestExact && number == std::floor(number))
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', 17);
}

/// The bytes that a scalar means: a part of the text where the spelling says it, else what is decoded into
/// `storage`.
QByteArrayView scalarView(const SyntaxNode &node, QByteArray &storage)
{
    const QByteArrayView source = node.source();
    switch (node.style()) {
    case NodeStyle::Plain:
        if (!source.contains('\n') && !source.contains('\r'))
            return source;
        break;
    case NodeStyle::DoubleQuoted:
    case NodeStyle::SingleQuoted: {
        const char mark = node.style() == NodeStyle::DoubleQuoted ? '\\' : '\'';
        const QByteArrayView inner = source.size() >= 2 ? source.sliced(1, source.size() - 2) : source;
        if (!inner.contains(mark) && !inner.contains('\n') && !inner.contains('\r'))
            return inner;
        break;
    }
    default:
        break;
    }
    storage = node.text().toUtf8();
    return storage;
}

/// Tells a collection from the scalar that it begins with.
qsizetype placeOf(const SyntaxNode &node)
{
    return node.range().begin * 2 + (node.isCollection() ? 1 : 0);
}

quint64 hashOf(const SyntaxNode &scalar)
{
    QByteArray storage;
    return qHash(scalarView(scalar, storage), 0);
}

} // namespace

QByteArray scalarBytes(const SyntaxNode &node)
{
    QByteArray storage;
    return scalarView(node, storage).toByteArray();
}

const Standin *Standins::find(const SyntaxNode &node) const
{
    if (m_byPlace.isEmpty())
        return nullptr;
    const auto found = m_byPlace.constFind(node.range().begin);
    return found != m_byPlace.cend() && found->node == node ? &*found : nullptr;
}

Meaning::Meaning(const SyntaxTree &tree)
    : m_hasAliases(mayHoldAliases(tree))
{
    if (!m_hasAliases)
        return;
    QHash<QByteArray, SyntaxNode> anchors;
    findAnchors(tree.root(), anchors);
}

void Meaning::findAnchors(const SyntaxNode &node, QHash<QByteArray, SyntaxNode> &anchors)
{
    if (node.kind() == NodeKind::Alias) {
        const QByteArrayView name = node.source();
        const SyntaxNode target =
            anchors.value(name.sliced(std::min<qsizetype>(1, name.size())).toByteArray());
        if (!target)
            return;
        m_targets.insert(node.range().begin, target);
        // In the order of the text, so that the aliases inside are known and no chain of them is followed.
        const qsizetype place = placeOf(target);
        if (!m_known.contains(place))
            m_known.insert(place, of(target));
        return;
    }
    const QByteArray name = anchorOf(node);
    for (const SyntaxNode &item : node.items())
        findAnchors(item, anchors);
    for (const SyntaxNode::Entry &entry : node.entries()) {
        findAnchors(entry.key, anchors);
        findAnchors(entry.value, anchors);
    }
    // Known only behind its end: an alias inside would name itself.
    if (!name.isEmpty())
        anchors.insert(name, node);
}

SyntaxNode Meaning::resolved(const SyntaxNode &node) const
{
    return node.kind() == NodeKind::Alias ? m_targets.value(node.range().begin, node) : node;
}

quint64 Meaning::mixed(quint64 a, quint64 b)
{
    quint64 x = a * 0x9E3779B97F4A7C15ULL + b;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93ULL;
    x ^= x >> 29;
    return x;
}

quint64 Meaning::ofList(const std::vector<quint64> &items)
{
    quint64 meaning = ListTag;
    for (const quint64 item : items)
        meaning = mixed(meaning, item);
    return meaning;
}

quint64 Meaning::ofField(const QString &key, quint64 value)
{
    return mixed(MapTag, mixed(qHash(QByteArrayView(key.toUtf8()), 0), value));
}

quint64 Meaning::ofScalar(const SyntaxNode &node) const
{
    switch (node.kind()) {
    case NodeKind::Null:
        return NullTag;
    case NodeKind::Bool:
        return mixed(BoolTag, node.boolean().value_or(false) ? 1 : 0);
    case NodeKind::Number:
        return mixed(NumberTag, qHash(QByteArrayView(plainNumber(scalarBytes(node))), 0));
    default:
        return mixed(StringTag, hashOf(node));
    }
}

quint64 Meaning::of(const SyntaxNode &node, const Standins &standins) const
{
    if (!node)
        return NullTag;
    if (const Standin *const standin = standins.find(node))
        return standin->meaning;
    if (node.kind() == NodeKind::Alias) {
        const SyntaxNode target = resolved(node);
        if (target == node)
            return mixed(AliasTag, qHash(node.source(), 0));
        return m_known.value(placeOf(target));
    }
    if (!node.isCollection())
        return ofScalar(node);
    if (node.isSequence()) {
        quint64 meaning = ListTag;
        for (const SyntaxNode &item : node.items())
            meaning = mixed(meaning, of(item, standins));
        return meaning;
    }
    // The order of keys says nothing.
    quint64 sum = 0;
    for (const SyntaxNode::Entry &entry : node.entries()) {
        const quint64 key = hashOf(entry.key);
        sum += mixed(key, of(entry.value, standins));
    }
    return mixed(MapTag, sum);
}

} // namespace patchcord
