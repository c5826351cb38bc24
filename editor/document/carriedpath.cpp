// SPDX-License-Identifier: MIT
#include "editor/document/carriedpath.h"

#include "model/syntax/syntaxtree.h"

namespace patchcord {

namespace {

/// The deepest path on the way to `path` that exists in the tree; a missing item of a list gives the last one
/// before it.
NodePath nearestExisting(const SyntaxTree &tree, const NodePath &path)
{
    NodePath at = path;
    while (!at.isRoot() && !tree.resolve(at)) {
        const SyntaxNode parent = tree.resolve(at.parent());
        if (parent.isSequence() && parent.childCount() > 0 && at.lastIndex() >= 0)
            return at.parent().child(qsizetype(std::min(at.lastIndex(), parent.childCount() - 1)));
        at = at.parent();
    }
    return at;
}

} // namespace

std::optional<NodePath> survivingPath(
    const NodePath &path, const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after)
{
    const SyntaxNode old = before.resolve(path);
    if (!old) // the text was broken: what was out of reach may be back
        return after.resolve(path) ? std::optional(path) : std::nullopt;
    // The key or the dash is what moves with the item; the content may be what was just replaced.
    const SyntaxNode key = old.key();
    const qsizetype anchor = key ? key.range().begin : old.itemBegin();
    const auto moved = edits.mapped(anchor);
    if (moved) {
        SyntaxNode found = after.root().at(*moved);
        for (; found; found = found.parent()) {
            const SyntaxNode item = found.isKey() ? found.valueOfKey() : found;
            const SyntaxNode itemKey = item.key();
            const qsizetype begin = itemKey ? itemKey.range().begin : item.itemBegin();
            if (begin == *moved && item.path().size() == path.size())
                return item.path();
        }
    }
    return std::nullopt;
}

NodePath carriedPath(
    const NodePath &path, const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after)
{
    const std::optional<NodePath> surviving = survivingPath(path, edits, before, after);
    return surviving ? *surviving : nearestExisting(after, path);
}

} // namespace patchcord
