// SPDX-License-Identifier: MIT
#include "app/files/filespot.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace patchcord {

FileSpot fileSpot(const QString &argument)
{
    if (QFileInfo::exists(argument))
        return {argument};
    static const QRegularExpression pattern(
        QStringLiteral("^(.+?):([1-9][0-9]{0,8})(?::([1-9][0-9]{0,8}))?:?$"));
    const QRegularExpressionMatch match = pattern.match(argument);
    if (!match.hasMatch())
        return {argument};
    return {match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace patchcord
