// SPDX-License-Identifier: MIT
#include "app/window/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Prompts)
};

} // namespace

QString withSuffix(Prompts &prompts, const QString &path, const QString &suffix)
{
    const QString whole = path + u'.' + suffix;
    if (!QFileInfo::exists(whole))
        return whole;
    const Confirmation replace = prompts.confirm(Words::tr("Replace “%1”?").arg(QFileInfo(whole).fileName()),
        Words::tr("The file exists already."), Words::tr("Replace"));
    return replace == Confirmation::Yes ? whole : QString();
}

} // namespace patchcord
