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

/// One command of the command line: `patchcord NAME ...`.
struct Verb
{
    QString name;
    QString usage; ///< what stands behind the name
    QString summary; ///< one line for the overview
    Needs needs = Needs::Core;
    int (*run)(const Verb &verb, const QStringList &arguments) = nullptr;
};

const std::vector<Verb> &verbs();
/// The verb of this name, or null.
const Verb *verb(const QString &name);

int runCheck(const Verb &verb, const QStringList &arguments);
int runExplain(const Verb &verb, const QStringList &arguments);
int runDiff(const Verb &verb, const QStringList &arguments);
int runConvert(const Verb &verb, const QStringList &arguments);
int runSet(const Verb &verb, const QStringList &arguments);
int runUnset(const Verb &verb, const QStringList &arguments);
int runGraph(const Verb &verb, const QStringList &arguments);
int runRender(const Verb &verb, const QStringList &arguments);
int runSchema(const Verb &verb, const QStringList &arguments);

} // namespace patchcord::cli
