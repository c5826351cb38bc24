// SPDX-License-Identifier: MIT
#include "resources/resources.h"

namespace patchcord {

QString catalogFolder()
{
    return QStringLiteral(":/catalog");
}

} // namespace patchcord
