// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace patchcord {

/// What it may cost that a text is broken: each piece that cannot be read, and each reading on trial that
/// finds out what would mend it. One budget is for a whole text, however many faults in however many sections
/// it has. When it is used up, the sections behind that are broken are told as broken and not taken apart.
class TrialBudget
{
public:
    static constexpr qsizetype MostBytes = 2 * 1024 * 1024;

    explicit TrialBudget(qsizetype bytes = MostBytes)
        : m_limit(bytes)
    {
    }

    /// Pays for reading so many bytes once, unless that is more than is left.
    bool pay(qsizetype bytes)
    {
        const qsizetype cost = bytes + OneReading;
        if (cost > left()) {
            m_isShort = true;
            return false;
        }
        m_used += cost;
        return true;
    }

    qsizetype left() const { return m_limit - m_used; }
    qsizetype limit() const { return m_limit; }
    qsizetype used() const { return m_used; }
    /// Whether something was not tried, so that with more the result might have been another one.
    bool isShort() const { return m_isShort; }

private:
    /// What a parser costs before the first byte.
    static constexpr qsizetype OneReading = 512;

    qsizetype m_limit = 0;
    qsizetype m_used = 0;
    bool m_isShort = false;
};

} // namespace patchcord
