// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// Counts the times in a row that bringing documents back did not come to an end, so that a document on which
/// the program breaks does not break every start.
class StartGuard
{
public:
    /// From so many on, nothing is to be brought back by itself.
    static constexpr int MostBroken = 2;

    explicit StartGuard(const QString &folder);

    int broken() const;
    bool mayRestore() const { return broken() < MostBroken; }
    /// Documents are being brought back: counts as broken until succeeded().
    void begin();
    void succeeded();

private:
    QString m_file;
};

} // namespace patchcord
