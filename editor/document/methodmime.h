// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// What the palette puts into a drag: the name of a method, UTF-8.
inline QString methodMimeType()
{
    return QStringLiteral("application/x-patchcord-method");
}

} // namespace patchcord
