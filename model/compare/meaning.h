// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <QHash>
#include <vector>

namespace patchcord {

/// A node that counts as a number of its own, whatever stands in it.
struct Standin
{
    SyntaxNode node;
    quint64 meaning = 0;
};

/// Such nodes of one document.
class Standins
{
public:
    void add(const Standin &standin) { m_byPlace.insert(standin.node.range().begin, standin); }
    bool isEmpty() const { return m_byPlace.isEmpty(); }
    /// Null when the node counts as what it is.
    const Standin *find(const SyntaxNode &node) const;

private:
    QHash<qsizetype, Standin> m_byPlace; ///< no two values of a document start at one place
};

/// What the values of a document mean, as numbers: equal ones for what is read as the same, whatever the
/// language, the style, the spelling of numbers and the order of keys. An alias means what it names.
class Meaning
{
public:
    explicit Meaning(const SyntaxTree &tree);

    quint64 of(const SyntaxNode &node, const Standins &standins = {}) const;

    /// The node that an alias names; the node itself where it is none, or names nothing.
    SyntaxNode resolved(const SyntaxNode &node) const;
    bool hasAliases() const { return m_hasAliases; }

    /// The parts of a list, in order.
    static quint64 ofList(const std::vector<quint64> &items);
    /// A map of one field.
    static quint64 ofField(const QString &key, quint64 value);
    static quint64 mixed(quint64 a, quint64 b);

private:
    quint64 ofScalar(const SyntaxNode &node) const;
    void findAnchors(const SyntaxNode &node, QHash<QByteArray, SyntaxNode> &anchors);

    bool m_hasAliases = false;
    QHash<qsizetype, SyntaxNode> m_targets; ///< by where the alias stands
    QHash<qsizetype, quint64> m_known; ///< of what aliases name, by where it stands
};

/// The bytes that a scalar means; nothing is decoded where the spelling says it.
QByteArray scalarBytes(const SyntaxNode &node);

} // namespace patchcord
