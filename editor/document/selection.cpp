// SPDX-License-Identifier: MIT
#include "editor/document/selection.h"

#include "editor/document/carriedpath.h"

namespace patchcord {

namespace {

QList<NodePath> only(const NodePath &path)
{
    return path.isRoot() ? QList<NodePath>{} : QList<NodePath>{path};
}

} // namespace

void Selection::select(const NodePath &path)
{
    assign(only(path));
}

void Selection::jumpTo(const NodePath &path)
{
    assign(only(path), Move::Jump);
}

void Selection::carryOnTo(const NodePath &path)
{
    assign(only(path), Move::CarriedOn);
}

void Selection::toggle(const NodePath &path)
{
    QList<NodePath> paths = m_paths;
    if (!paths.removeOne(path))
        paths.append(path);
    assign(paths);
}

void Selection::selectAll(const QList<NodePath> &paths)
{
    assign(paths);
}

void Selection::clear()
{
    assign({});
}

void Selection::carry(const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after)
{
    QList<NodePath> paths;
    for (const NodePath &path : std::as_const(m_paths)) {
        const NodePath now = carriedPath(path, edits, before, after);
        if (!now.isRoot() && !paths.contains(now))
            paths.append(now);
    }
    assign(paths, Move::Followed);
}

void Selection::assign(QList<NodePath> paths, Move move)
{
    if (paths == m_paths)
        return;
    m_move = move;
    m_paths = std::move(paths);
    m_current = m_paths.isEmpty() ? NodePath() : m_paths.constLast();
    Q_EMIT changed();
}

} // namespace patchcord
