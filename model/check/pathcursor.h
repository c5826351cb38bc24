// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <vector>

namespace patchcord {

/// Resolves many paths below one node, given in document order, in one walk: what follows is looked for
/// behind what was found last. Paths in any other order are answered rightly too, only slower.
class PathCursor
{
public:
    explicit PathCursor(SyntaxNode root)
        : m_root(root)
    {
    }

    /// As root.resolve(path.tail(skipped)).
    SyntaxNode resolve(const NodePath &path, qsizetype skipped);

private:
    struct Level
    {
        QString segment; ///< the key or index that led to `child`
        SyntaxNode child;
        SyntaxNode parent;
        SyntaxRange<SyntaxNode>::Iterator item;
        SyntaxRange<SyntaxNode::Entry>::Iterator entry;
        int index = 0; ///< of `item`
    };

    static void restart(Level &level);
    static bool advance(Level &level, const QString &segment);

    SyntaxNode m_root;
    std::vector<Level> m_levels;
};

} // namespace patchcord
