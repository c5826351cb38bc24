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
    const char *summary = nullptr; ///< what it does, in English
    Needs needs = Needs::Core;
    int (*run)(const Verb &verb, const QStringList &arguments) = nullptr;

    /// What it does, in one line. The table of verbs is made before it is known in which language.
    QString sentence() const;
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
