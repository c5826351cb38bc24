// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"
#include "model/syntax/jsonrepairs.h"

namespace patchcord {

/// What is said of a key that occurs twice in one map.
QString doubleKeyMessage(const QString &key);

/// Makes a fragment from the events of a parser: open and close collections, add scalars, in document order.
/// Whatever happens, finish() leaves a well-formed tree: open collections are closed, keys have values.
class FragmentBuilder
{
public:
    explicit FragmentBuilder(QByteArray text) { m_fragment.text = std::move(text); }

    /// The role of the next node: whether the open collection is a map that waits for a key.
    bool expectsKey() const;
    /// Depth of open collections.
    int depth() const { return int(m_open.size()); }
    bool isFull() const { return m_fragment.nodes.size() >= size_t(MaxNodes); }
    bool isEmpty() const { return m_fragment.nodes.empty(); }
    /// Where the last scalar or closed collection ends; 0 when there is none.
    qsizetype lastEnd() const { return m_lastEnd; }
    /// End of the root node. Only when not empty.
    qsizetype rootEnd() const { return m_fragment.nodes.front().end; }

    FragmentNode *openCollection()
    {
        return m_open.empty() ? nullptr : &m_fragment.nodes[size_t(m_open.back())];
    }
    /// The last finished child of the open collection, or null.
    const FragmentNode *lastChild() const;

    void open(NodeKind kind, NodeStyle style, qsizetype itemBegin, qsizetype begin);
    void close(qsizetype end);
    void scalar(NodeKind kind, NodeStyle style, qsizetype itemBegin, TextRange range);

    void error(SyntaxFault fault, TextRange range, const QString &message);
    void error(SyntaxError error) { m_fragment.errors.push_back(std::move(error)); }
    /// Says that an anchor or a tag stands before the node added last.
    void markProperties() { m_fragment.nodes.back().hasProperties = true; }
    void markAliases() { m_fragment.hasAliases = true; }
    /// Says that nothing can be read from here on: what is open is not whole, nor what was read last.
    void breakOff(qsizetype at);
    /// What a reader of JSON waits for behind `cursor`.
    JsonStop jsonStop(qsizetype cursor) const;
    void markUnfinished() { m_fragment.mayGoOn = true; }

    const QByteArray &text() const { return m_fragment.text; }
    /// Closes what is open at `end`, gives keys without a value an empty one, looks for keys that occur
    /// twice.
    FragmentPtr finish(qsizetype end);

private:
    qint32 inside(qsizetype offset) const;
    qint32 add(NodeKind kind, NodeStyle style, qsizetype itemBegin, TextRange range);
    void checkKeys();

    struct Level
    {
        qint32 children = 0;
        qint32 lastChild = -1;
    };

    Fragment m_fragment;
    std::vector<qint32> m_open;
    std::vector<Level> m_levels;
    qint32 m_lastEnd = 0;
};

} // namespace patchcord
