// SPDX-License-Identifier: MIT
#include "resources/resources.h"

namespace patchcord {

QString catalogFolder()
{
    return QStringLiteral(":/catalog");
}

QString rulePagesFolder()
{
    return QStringLiteral(":/help/rules");
}

} // namespace patchcord
