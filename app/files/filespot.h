// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// A file, and a place in it where one is given.
struct FileSpot
{
    QString path;
    int line = 0; ///< from 1; 0: none
    int column = 0; ///< in characters, from 1; 0: none

    friend bool operator==(const FileSpot &, const FileSpot &) = default;
};

/// Reads FILE, FILE:LINE or FILE:LINE:COLUMN, as compilers and `check` print them. A file whose own name ends
/// in such a way is that file.
FileSpot fileSpot(const QString &argument);

} // namespace patchcord
