// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

// What the palette puts into a drag, and the canvas takes: a name, UTF-8.

inline QString methodMimeType()
{
    return QStringLiteral("application/x-patchcord-method");
}

inline QString snippetMimeType()
{
    return QStringLiteral("application/x-patchcord-snippet");
}

} // namespace patchcord
