// SPDX-License-Identifier: MIT
#include "app/window/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace patchcord {

QString withSuffix(Prompts &prompts, const QString &path, const QString &suffix)
{
    const QString whole = path + u'.' + suffix;
    if (!QFileInfo::exists(whole))
        return whole;
    const auto tr = [](const char *text) { return QCoreApplication::translate("Prompts", text); };
    const Confirmation replace = prompts.confirm(
        tr("Replace “%1”?").arg(QFileInfo(whole).fileName()), tr("The file exists already."), tr("Replace"));
    return replace == Confirmation::Yes ? whole : QString();
}

} // namespace patchcord
