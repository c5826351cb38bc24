// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"

#include <QByteArray>
#include <QString>

namespace patchcord::cli {

/// What the program says with its exit code.
enum ExitCode : int {
    Fine = 0,
    Found = 1, ///< check found errors, or warnings with --strict; diff found a difference
    Trouble = 2, ///< wrong usage, or a file that cannot be read or written
};

/// Writes to standard output. False when not all of it got there.
bool print(const QByteArray &bytes);

/// Says in one line on standard error what is wrong, and returns Trouble.
int complain(const QString &sentence);

/// Whether somebody at a terminal reads what is complained of. Who starts the program from a desktop does
/// not.
bool isReadAtTerminal();

/// Writes text of several lines to standard error, where standard output holds something else.
void explain(const QByteArray &lines);

/// A remark on standard error that changes nothing.
void remark(const QString &sentence);

/// The text with control and direction characters spelled out (`\x1b`, `\u202e`), so that a document
/// cannot steer the terminal that shows it.
QString printable(const QString &text);

/// The same for JSON, whose meaning stays.
QByteArray printableJson(const QByteArray &json);

/// The bytes of a file, or of standard input for "-".
Result<QByteArray> readInput(const QString &file);

/// Writes to a file in one go, or to standard output for "-" or no name.
Result<bool> writeOutput(const QString &file, const QByteArray &bytes);

/// What a file is called in messages: "-" is "<stdin>".
QString nameOf(const QString &file);

} // namespace patchcord::cli
