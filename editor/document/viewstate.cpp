// SPDX-License-Identifier: MIT
#include "editor/document/viewstate.h"

#include "editor/document/carriedpath.h"

#include <utility>

namespace patchcord {

void ViewState::collapse(const NodePath &section)
{
    if (m_collapsed.contains(section))
        return;
    m_collapsed.insert(section);
    Q_EMIT changed();
}

void ViewState::expand(const NodePath &section)
{
    if (m_collapsed.remove(section))
        Q_EMIT changed();
}

void ViewState::expandAll()
{
    if (m_collapsed.isEmpty())
        return;
    m_collapsed.clear();
    Q_EMIT changed();
}

std::optional<QPointF> ViewState::position(const NodePath &section) const
{
    const auto found = m_positions.constFind(section);
    return found == m_positions.cend() ? std::nullopt : std::optional<QPointF>(*found);
}

void ViewState::setPosition(const NodePath &section, QPointF topLeft)
{
    if (position(section) == topLeft)
        return;
    m_positions.insert(section, topLeft);
    m_cleared.clear();
    Q_EMIT changed();
}

void ViewState::clearPositions()
{
    if (m_positions.isEmpty())
        return;
    m_cleared = std::exchange(m_positions, {});
    Q_EMIT changed();
}

void ViewState::restorePositions()
{
    if (m_cleared.isEmpty())
        return;
    m_positions = std::exchange(m_cleared, {});
    Q_EMIT changed();
}

void ViewState::carry(const TextEdits &edits, const SyntaxTree &before, const SyntaxTree &after)
{
    // A section that cannot be found is kept where it was: while the text is broken it is still shown.
    const auto now = [&](const NodePath &section) {
        const NodePath carried = carriedPath(section, edits, before, after);
        return carried.size() == section.size() ? carried : section;
    };
    QSet<NodePath> collapsed;
    for (const NodePath &section : std::as_const(m_collapsed))
        collapsed.insert(now(section));
    QHash<NodePath, QPointF> positions;
    for (auto it = m_positions.cbegin(); it != m_positions.cend(); ++it)
        positions.insert(now(it.key()), it.value());
    QHash<NodePath, QPointF> cleared;
    for (auto it = m_cleared.cbegin(); it != m_cleared.cend(); ++it)
        cleared.insert(now(it.key()), it.value());
    m_cleared = std::move(cleared);
    m_collapsed = std::move(collapsed);
    m_positions = std::move(positions);
}

} // namespace patchcord
