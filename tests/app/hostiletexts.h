// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord {

/// Whether a file is small or nothing that could be read to its end, or holds a hundred thousand sound steps,
/// or as many faults, that are all read and shown.
enum class Burden : quint8 { Little, Much };

/// A file that was made to hurt, or by a tool that went wrong, and the answer to it.
struct HostileText
{
    QByteArray row; ///< of docs/faults.md
    QString name; ///< of the file
    QByteArray (*text)() = nullptr;
    int exitCode = 1; ///< of `patchcord check`
    QByteArray says; ///< what stands in its answer
    Burden burden = Burden::Little;
};

/// Made anew when asked for, as some are large.
const std::vector<HostileText> &hostileTexts();

} // namespace patchcord
