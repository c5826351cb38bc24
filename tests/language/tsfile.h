// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace patchcord {

/// One text of a file of translations.
struct TsText
{
    QString context;
    QString source;
    QString state; ///< unfinished, vanished, obsolete; empty when all is well
    bool isCounted = false;
    QStringList forms; ///< the translation; of a counted text one for each form
};

/// The texts of a .ts file; none when it cannot be read.
std::vector<TsText> readTs(const QString &path);

} // namespace patchcord
