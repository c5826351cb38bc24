// SPDX-License-Identifier: MIT
#include "model/check/pathcursor.h"

namespace patchcord {

SyntaxNode PathCursor::resolve(const NodePath &path, qsizetype skipped)
{
    const qsizetype length = path.size() - skipped;
    size_t depth = 0;
    while (depth < m_levels.size() && qsizetype(depth) < length
        && m_levels[depth].segment == path.at(skipped + qsizetype(depth))) {
        ++depth;
    }
    for (; qsizetype(depth) < length; ++depth) {
        const QString &segment = path.at(skipped + qsizetype(depth));
        if (depth == m_levels.size()) {
            m_levels.emplace_back();
            m_levels.back().parent = depth == 0 ? m_root : m_levels[depth - 1].child;
            restart(m_levels.back());
        } else {
            m_levels.resize(depth + 1); // levels below stand on another child
        }
        if (!advance(m_levels[depth], segment)) {
            restart(m_levels[depth]);
            if (!advance(m_levels[depth], segment)) {
                m_levels.resize(depth);
                return {};
            }
        }
    }
    return length > 0 ? m_levels[size_t(length) - 1].child : m_root;
}

void PathCursor::restart(Level &level)
{
    level.item = level.parent.items().begin();
    level.entry = level.parent.entries().begin();
    level.index = 0;
}

bool PathCursor::advance(Level &level, const QString &segment)
{
    level.segment = segment;
    if (level.parent.isSequence()) {
        bool isIndex = false;
        const int wanted = segment.toInt(&isIndex);
        const auto end = level.parent.items().end();
        while (isIndex && level.index < wanted && level.item != end) {
            ++level.item;
            ++level.index;
        }
        if (!isIndex || level.index != wanted || level.item == end)
            return false;
        level.child = *level.item;
        return true;
    }
    const QByteArray key = segment.toUtf8();
    for (const auto end = level.parent.entries().end(); level.entry != end; ++level.entry) {
        const SyntaxNode::Entry entry = *level.entry;
        if (entry.key.textIs(key)) {
            level.child = entry.value;
            return true;
        }
    }
    return false;
}

} // namespace patchcord
