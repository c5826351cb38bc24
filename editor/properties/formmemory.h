// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSize>
#include <QString>
#include <optional>

namespace patchcord {

enum class Fold : quint8 { Open, Closed };

/// What forms remember of how a person uses them; never part of a document.
class FormMemory
{
public:
    /// Which groups of fields were opened or closed, as long as the program runs.
    std::optional<Fold> fold(const QString &group) const
    {
        const auto found = m_folds.find(group);
        return found == m_folds.end() ? std::nullopt : std::optional(*found);
    }
    void setFold(const QString &group, Fold fold) { m_folds.insert(group, fold); }

    /// Of the window for a long text.
    QSize textWindowSize = {720, 560};

private:
    QHash<QString, Fold> m_folds;
};

} // namespace patchcord
