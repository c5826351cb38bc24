// SPDX-License-Identifier: MIT
#include "app/cli/options.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

bool isNegativeNumber(const QString &argument)
{
    return argument.size() > 1 && argument[0] == u'-' && (argument[1].isDigit() || argument[1] == u'.');
}

/// Numbers below zero are values, not options: they go behind a `--`. Arguments keep their order otherwise.
QStringList withNumbersLast(const QStringList &arguments)
{
    QStringList options;
    QStringList numbers;
    for (const QString &argument : arguments) {
        if (argument == u"--")
            return arguments;
        (isNegativeNumber(argument) ? numbers : options) += argument;
    }
    return numbers.isEmpty() ? arguments : options + QStringList{QStringLiteral("--")} + numbers;
}

} // namespace

QString spelled(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    const QString value = option.valueName();
    return names.join(QLatin1String(", ")) + (value.isEmpty() ? QString() : u' ' + value);
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += QStringLiteral("  %1 %2\n").arg(spelled(option).leftJustified(30), option.description());
    return text;
}

Options::Options(const Verb &verb)
    : m_verb(verb)
{
    addFlag(QStringLiteral("help"), Words::tr("Show this help."));
}

void Options::setUse(const QString &help, int atLeast, int atMost)
{
    m_help = help;
    m_atLeast = atLeast;
    m_atMost = atMost;
}

void Options::addFlag(const QString &name, const QString &description)
{
    m_options += QCommandLineOption(name, description);
    m_parser.addOption(m_options.constLast());
}

void Options::addOption(const QString &name, const QString &valueName, const QString &description)
{
    m_options += QCommandLineOption(name, description, valueName);
    m_parser.addOption(m_options.constLast());
}

std::optional<int> Options::parse(const QStringList &arguments)
{
    const bool parsed = m_parser.parse(QStringList{QStringLiteral("patchcord")} + withNumbersLast(arguments));
    if (isSet(QStringLiteral("help")) || arguments.contains(QStringLiteral("-h")))
        return print(helpText().toUtf8()) ? Fine : Trouble;
    if (!parsed) {
        const QStringList unknown = m_parser.unknownOptionNames();
        if (unknown.isEmpty())
            return wrong(m_parser.errorText());
        const QString dashes = unknown.constFirst().size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        return wrong(Words::tr("“%1” has no option %2.").arg(m_verb.name, dashes + unknown.constFirst()));
    }
    if (files().size() < m_atLeast || files().size() > m_atMost)
        return wrong(Words::tr("Usage: patchcord %1 %2.").arg(m_verb.name, m_verb.usage));
    return std::nullopt;
}

int Options::wrong(const QString &sentence) const
{
    return complain(Words::tr("%1 See “patchcord %2 --help”.").arg(sentence, m_verb.name));
}

QString Options::helpText() const
{
    QString text =
        Words::tr("Usage: patchcord %1 %2").arg(m_verb.name, m_verb.usage) + QStringLiteral("\n\n");
    text += m_verb.sentence() + u'\n' + m_help + QStringLiteral("\n\n") + Words::tr("Options:") + u'\n';
    return text + optionLines(m_options);
}

} // namespace patchcord::cli
