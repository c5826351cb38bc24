// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>

namespace patchcord::cli {

/// An option as it is written: `-o OUT`, `--format text|json`, `-h, --help`.
QString spelled(const QCommandLineOption &option);

/// A line for each of the options: how it is written, and what it does.
QString optionLines(const QList<QCommandLineOption> &options);

/// The options and arguments of one verb, as its `describe` declares them: parses, answers --help and
/// complains in one line.
class Options
{
public:
    explicit Options(const Verb &verb);

    /// `help` explains the verb below its usage line. Beside the options it takes at least `atLeast` and at
    /// most `atMost` arguments.
    void setUse(const QString &help, int atLeast, int atMost);
    void addFlag(const QString &name, const QString &description);
    void addOption(const QString &name, const QString &valueName, const QString &description);

    const QString &help() const { return m_help; }
    const QList<QCommandLineOption> &declared() const { return m_options; }

    /// The exit code when there is nothing more to do: after --help, or after a complaint.
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList files() const { return m_parser.positionalArguments(); }

    /// Complains about the usage, with a pointer to the help.
    int wrong(const QString &sentence) const;

private:
    QString helpText() const;

    const Verb &m_verb;
    QString m_help;
    int m_atLeast = 0;
    int m_atMost = 0;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
};

} // namespace patchcord::cli
