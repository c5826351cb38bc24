// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// The stem, or the first of stem_2, stem_3, … that is not taken.
template <typename IsTaken> QString freeName(const QString &stem, IsTaken isTaken)
{
    QString name = stem;
    for (int i = 2; isTaken(name); ++i)
        name = stem + u'_' + QString::number(i);
    return name;
}

} // namespace patchcord
