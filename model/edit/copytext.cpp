// SPDX-License-Identifier: MIT
#include "model/edit/copytext.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"

namespace patchcord {

namespace {

/// An item of a flow collection as it is written, from its key on.
QByteArray flowTextOf(const SyntaxNode &node)
{
    const QByteArrayView text = node.tree()->text();
    const SyntaxNode key = node.key();
    const qsizetype begin = key ? key.itemBegin() : node.itemBegin();
    return reindented(text.sliced(begin, node.range().end - begin), indentationOf(text, begin), "  ");
}

} // namespace

QByteArray textOfItems(const Snapshot &snapshot, const QList<NodePath> &items)
{
    const QByteArray newline = snapshot.tree().format().newline();
    QByteArray block;
    QByteArray flow;
    bool isMap = false;
    bool isFlow = false;
    for (const NodePath &path : items) {
        const SyntaxNode node = snapshot.resolve(path);
        const SyntaxNode parent = node.parent();
        if (!parent)
            continue;
        isMap = parent.isMap();
        isFlow |= parent.isFlow();
        if (!parent.isFlow())
            block += pieceOf(parent, node.index()) + newline;
        flow += (flow.isEmpty() ? "  " : ',' + newline + "  ") + flowTextOf(node);
    }
    if (!isFlow)
        return block;
    return (isMap ? "{" : "[") + newline + flow + newline + (isMap ? "}" : "]") + newline;
}

} // namespace patchcord
