// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace patchcord {

/// What a run of the program took, as the system counted it.
struct MeasuredRun
{
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0; ///< of all its threads: how busy the machine is does not count
    qint64 peakBytes = 0; ///< of memory, at most at one time
};

/// How much stack the program gets; a small one shows where depth of a text becomes depth of calls.
enum class Stack : quint8 { Usual, Small };

/// Runs the built program on a machine without a display, and stops it after a minute. What it prints beyond
/// a megabyte is cut.
MeasuredRun measureProgram(const QStringList &arguments, Stack stack = Stack::Usual);

} // namespace patchcord
