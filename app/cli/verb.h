// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace patchcord::cli {

/// What has to stand before a verb can run.
enum class Needs : quint8 {
    Core, ///< nothing that draws
    Pictures, ///< fonts and painting, but no screen
};

class Options;

/// One command of the command line: `patchcord NAME ...`.
struct Verb
{
    QString name;
    QString usage; ///< what stands behind the name
    const char *summary = nullptr; ///< what it does, in English
    Needs needs = Needs::Core;
    void (*describe)(
        Options &options) = nullptr; ///< declares how it is used, for parsing, --help and the manual
    int (*run)(const Options &options) = nullptr;

    /// What it does, in one line. The table of verbs is made before it is known in which language.
    QString sentence() const;
};

const std::vector<Verb> &verbs();
/// The verb of this name, or null.
const Verb *verb(const QString &name);

void describeCheck(Options &options);
int runCheck(const Options &options);
void describeExplain(Options &options);
int runExplain(const Options &options);
void describeDiff(Options &options);
int runDiff(const Options &options);
void describeConvert(Options &options);
int runConvert(const Options &options);
void describeSet(Options &options);
int runSet(const Options &options);
void describeUnset(Options &options);
int runUnset(const Options &options);
void describeGraph(Options &options);
int runGraph(const Options &options);
void describeRender(Options &options);
int runRender(const Options &options);
void describeSchema(Options &options);
int runSchema(const Options &options);
void describeManual(Options &options);
int runManual(const Options &options);

} // namespace patchcord::cli
