// SPDX-License-Identifier: MIT
#include "model/edit/pathshift.h"

namespace patchcord {

namespace {

/// The item of a list that a path leads to or through, or -1.
int itemOnPath(const NodePath &path, const NodePath &list)
{
    return path.size() > list.size() && path.startsWith(list) ? path.first(list.size() + 1).lastIndex() : -1;
}

NodePath withItem(const NodePath &path, const NodePath &list, int index)
{
    return list.child(index).joined(path.tail(list.size() + 1));
}

} // namespace

NodePath afterInsertion(const NodePath &path, const NodePath &list, int index)
{
    const int own = itemOnPath(path, list);
    return own < index ? path : withItem(path, list, own + 1);
}

NodePath afterRemoval(const NodePath &path, const NodePath &item)
{
    const int own = itemOnPath(path, item.parent());
    return own <= item.lastIndex() ? path : withItem(path, item.parent(), own - 1);
}

} // namespace patchcord
