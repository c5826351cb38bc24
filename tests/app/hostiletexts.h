// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord {

/// A file that was made to hurt, or by a tool that went wrong, and the answer to it.
struct HostileText
{
    QByteArray row; ///< of docs/faults.md
    QString name; ///< of the file
    QByteArray (*text)() = nullptr;
    int exitCode = 1; ///< of `patchcord check`
    QByteArray says; ///< what stands in its answer
};

/// Made anew when asked for, as some are large.
const std::vector<HostileText> &hostileTexts();

} // namespace patchcord
