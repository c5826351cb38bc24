// SPDX-License-Identifier: MIT
#include "editor/document/viewstate.h"

namespace patchcord {

void ViewState::collapse(const QString &section)
{
    if (m_collapsed.contains(section))
        return;
    m_collapsed.insert(section);
    Q_EMIT changed();
}

void ViewState::expand(const QString &section)
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

std::optional<QPointF> ViewState::position(const QString &section) const
{
    const auto found = m_positions.constFind(section);
    return found == m_positions.cend() ? std::nullopt : std::optional<QPointF>(*found);
}

void ViewState::setPosition(const QString &section, QPointF topLeft)
{
    if (position(section) == topLeft)
        return;
    m_positions.insert(section, topLeft);
    Q_EMIT changed();
}

void ViewState::clearPositions()
{
    if (m_positions.isEmpty())
        return;
    m_positions.clear();
    Q_EMIT changed();
}

} // namespace patchcord
