// SPDX-License-Identifier: MIT
#include "editor/document/selection.h"

#include "editor/document/carriedpath.h"

namespace patchcord {

void Selection::select(const NodePath &path)
{
    assign(path.isRoot() ? QList<NodePath>{} : QList<NodePath>{path});
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
    assign(paths);
}

void Selection::assign(QList<NodePath> paths)
{
    if (paths == m_paths)
        return;
    m_paths = std::move(paths);
    m_current = m_paths.isEmpty() ? NodePath() : m_paths.constLast();
    Q_EMIT changed();
}

} // namespace patchcord
