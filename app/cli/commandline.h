// SPDX-License-Identifier: MIT
#pragma once

#include "app/files/filespot.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace patchcord::cli {

/// Runs what the command line asks for when that is not the editor: a verb, --help or --version.
/// Nothing when the editor is to open. To be called before any application object exists: verbs make their
/// own, without a screen.
std::optional<int> runCommandLine(int &argc, char **argv);

/// The options that stand before or instead of a verb.
QList<QCommandLineOption> programOptions();

/// What the exit codes mean, in a sentence.
QString exitStatus();

/// What the command line can do, in short.
QString overview();

/// How the editor is to start.
struct EditorStart
{
    std::vector<FileSpot> files;
    bool newWindow = false; ///< not in a window that is there
    bool restore = true; ///< what was open last, when no files are given
};

/// What the command line asks of the editor; options of the toolkit are left out. Nothing, with a complaint
/// on standard error, when an option is unknown, when a name looks like a mistyped verb, or at a terminal
/// when none of the files can be read: elsewhere the window tells that.
std::optional<EditorStart> editorStart(const QStringList &arguments);

} // namespace patchcord::cli
