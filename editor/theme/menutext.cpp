// SPDX-License-Identifier: MIT
#include "editor/theme/menutext.h"

namespace patchcord {

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace patchcord
