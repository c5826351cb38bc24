// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace patchcord {

/// Which files were open last, and how they were looked at. Files only: what was never saved is a matter of
/// recovery.
struct Session
{
    struct File
    {
        QString path;
        double zoom = 1;
        QString selected = {}; ///< JSON pointer; empty: nothing

        friend bool operator==(const File &, const File &) = default;
    };
    std::vector<File> files;
    int current = 0;

    friend bool operator==(const Session &, const Session &) = default;
};

/// A session that cannot be read is an empty one: nothing is lost with it but a habit.
Session readSession(const QString &path);
/// False when it cannot be written.
bool writeSession(const QString &path, const Session &session);

} // namespace patchcord
