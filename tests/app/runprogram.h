// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace patchcord {

/// What a run of the program left behind.
struct Run
{
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;
};

/// Runs the built program as in a terminal of a machine without a display.
Run runProgram(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});

} // namespace patchcord
