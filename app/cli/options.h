// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>

namespace patchcord::cli {

/// The options and arguments of one verb: declares, parses, answers --help and complains in one line.
class Options
{
public:
    /// `help` explains the verb below its usage line.
    Options(const Verb &verb, const QString &help);

    void addFlag(const QString &name, const QString &description);
    void addOption(const QString &name, const QString &valueName, const QString &description);

    /// The exit code when there is nothing more to do: after --help, or after a complaint.
    /// At least `atLeast` and at most `atMost` arguments have to be left.
    std::optional<int> parse(const QStringList &arguments, int atLeast, int atMost);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList files() const { return m_parser.positionalArguments(); }

    /// Complains about the usage, with a pointer to the help.
    int wrong(const QString &sentence) const;

private:
    QString helpText() const;

    const Verb &m_verb;
    QString m_help;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
};

} // namespace patchcord::cli
