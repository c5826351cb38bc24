// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"

#include <algorithm>

namespace patchcord {

/// Puts a section together from pieces that were read on their own.
class SectionAssembly
{
public:
    explicit SectionAssembly(const Fragment &broken)
    {
        m_section.text = broken.text;
        m_section.mayGoOn = broken.mayGoOn;
        m_section.hasAliases = broken.hasAliases;
        m_section.brokenAt = std::max(broken.brokenAt, 0);
    }

    /// The map with its one key, and its value, which stands open for items.
    void begin(TextRange key, NodeStyle keyStyle, NodeStyle style)
    {
        add({NodeKind::Map, style, false, false, false, -1, 0, qint32(key.begin), qint32(key.end),
            qint32(key.begin)});
        add({NodeKind::String, keyStyle, true, false, false, 0, 2, qint32(key.begin), qint32(key.end),
            qint32(key.begin)});
    }
    void beginList(NodeStyle style, qsizetype at)
    {
        add({NodeKind::Sequence, style, false, false, false, 0, 0, qint32(at), qint32(at), qint32(at)});
    }
    /// A place of which nothing is known: a value, or an item of the list.
    void unknown(qint32 parent, qsizetype item, qsizetype at)
    {
        const auto next = qint32(m_section.nodes.size()) + 1;
        add({NodeKind::Null, NodeStyle::Empty, false, false, true, parent, next, qint32(at), qint32(at),
            qint32(item)});
    }
    /// Takes over a node of another fragment, with all that is below it and with the faults there.
    void take(const Fragment &from, qint32 node, qint32 parent, qsizetype shift)
    {
        const qint32 by = qint32(m_section.nodes.size()) - node;
        const qint32 end = from.nodes[size_t(node)].subtreeEnd;
        for (qint32 i = node; i < end; ++i) {
            FragmentNode copy = from.nodes[size_t(i)];
            copy.parent = i == node ? parent : copy.parent + by;
            copy.subtreeEnd += by;
            copy.begin += qint32(shift);
            copy.end += qint32(shift);
            copy.itemBegin += qint32(shift);
            add(copy);
        }
        m_section.singleOverDouble += node <= 1 ? from.singleOverDouble : 0;
        m_section.hasAliases |= from.hasAliases;
    }
    void takeErrors(const Fragment &from, qsizetype shift)
    {
        for (const SyntaxError &error : from.errors)
            m_section.errors.push_back(error.shifted(shift));
    }
    void tell(SyntaxError error) { m_section.errors.push_back(std::move(error)); }
    bool isSound() const { return patchcord::isSound(m_section.errors); }

    std::vector<FragmentNode> &nodes() { return m_section.nodes; }

    FragmentPtr finish(qsizetype end)
    {
        std::vector<FragmentNode> &all = m_section.nodes;
        const auto count = qint32(all.size());
        for (const size_t open : {size_t(0), size_t(2)}) {
            if (open < all.size() && (all[open].kind == NodeKind::Map || all[open].kind == NodeKind::Sequence)
                && all[open].subtreeEnd == 0) {
                all[open].subtreeEnd = count;
                all[open].end = qint32(std::max<qsizetype>(end, all[open].begin));
            }
        }
        std::stable_sort(m_section.errors.begin(), m_section.errors.end(),
            [](const SyntaxError &a, const SyntaxError &b) { return a.range.begin < b.range.begin; });
        return std::make_shared<const Fragment>(std::move(m_section));
    }

private:
    void add(const FragmentNode &node) { m_section.nodes.push_back(node); }

    Fragment m_section;
};

} // namespace patchcord
