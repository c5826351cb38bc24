// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/verb.h"
#include "app/files/documentfile.h"
#include "model/check/didyoumean.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

/// Standard error is for sentences to the user. What the toolkit has to remark on its surroundings (a folder
/// that is not set, a font that is missing) is none; what kills the program still gets there.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

/// To be called when the application object stands: it knows the arguments, and the words' language.
int parseAndRun(const Verb &verb)
{
    Options options(verb);
    verb.describe(options);
    if (const auto done = options.parse(QCoreApplication::arguments().mid(2)))
        return *done;
    return verb.run(options);
}

int runVerb(const Verb &verb, int &argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    if (verb.needs == Needs::Core) {
        const QCoreApplication app(argc, argv);
        return parseAndRun(verb);
    }
    // The picture is the same with and without a screen: it is always drawn without one.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    return parseAndRun(verb);
}

/// Options of the toolkit that take a value of their own.
bool takesValue(const QString &option)
{
    static const QStringList options{QStringLiteral("-platform"), QStringLiteral("-platformpluginpath"),
        QStringLiteral("-platformtheme"), QStringLiteral("-plugin"), QStringLiteral("-style"),
        QStringLiteral("-stylesheet"), QStringLiteral("-qwindowgeometry"), QStringLiteral("-qwindowtitle"),
        QStringLiteral("-qwindowicon"), QStringLiteral("-display"), QStringLiteral("-session")};
    return options.contains(option.startsWith(u"--") ? option.mid(1) : option);
}

/// A word that is no file and has no look of one: somebody meant a verb.
bool looksLikeVerb(const QString &argument)
{
    return !argument.contains(u'.') && !argument.contains(u'/') && !QFileInfo::exists(argument);
}

int complainOfVerb(const QString &word)
{
    QStringList names;
    for (const Verb &verb : verbs())
        names += verb.name;
    const QString meant = didYouMean(word, names);
    const QString sentence = Words::tr("There is no command and no file “%1”.").arg(word);
    return complain(sentence + u' '
        + (meant.isEmpty() ? Words::tr("See “patchcord --help”.")
                           : Words::tr("Did you mean “%1”?").arg(meant)));
}

} // namespace

const QList<QCommandLineOption> &programOptions()
{
    static const QList<QCommandLineOption> options{
        {{QStringLiteral("h"), QStringLiteral("help")},
            Words::tr("Show the commands; behind a command, what it does.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Print the version.")},
    };
    return options;
}

QString exitStatus()
{
    return Words::tr("Ends with 0 when all is well, 1 when check found errors or diff a difference, 2 when "
                     "something could "
                     "not be done.");
}

QString overview()
{
    QString text = Words::tr("Patchcord edits SWML call flows.") + QStringLiteral("\n\n");
    text += QStringLiteral("  patchcord [FILE...]\n      ") + Words::tr("Opens files in the editor.") + u'\n';
    for (const Verb &verb : verbs())
        text += QStringLiteral("  patchcord %1 %2\n      %3\n").arg(verb.name, verb.usage, verb.summary);
    text += u'\n' + Words::tr("Options:") + u'\n' + optionLines(programOptions()) + u'\n';
    return text + exitStatus() + u'\n';
}

std::optional<int> runCommandLine(int &argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (const Verb *const found = verb(first))
        return runVerb(*found, argc, argv);
    if (first == u"--help" || first == u"-h" || first == u"help")
        return print(overview().toUtf8()) ? Fine : Trouble;
    if (first == u"--version" || first == u"-v") {
        const QString line = QStringLiteral("patchcord %1\n").arg(QCoreApplication::applicationVersion());
        return print(line.toUtf8()) ? Fine : Trouble;
    }
    return std::nullopt;
}

std::optional<QStringList> editorFiles(const QStringList &arguments)
{
    QStringList files;
    bool onlyFiles = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-')) {
            files += argument;
        } else if (argument == u"--") {
            onlyFiles = true;
        } else if (takesValue(argument)) {
            ++i;
        } else {
            complain(Words::tr("There is no option %1. See “patchcord --help”.").arg(argument));
            return std::nullopt;
        }
    }
    if (files.size() >= 1 && !onlyFiles && looksLikeVerb(files.constFirst())) {
        complainOfVerb(files.constFirst());
        return std::nullopt;
    }
    QStringList problems;
    for (const QString &file : std::as_const(files)) {
        const Result<QByteArray> bytes = readDocumentFile(file);
        if (!bytes)
            problems += bytes.error();
    }
    if (!files.isEmpty() && problems.size() == files.size()) {
        for (const QString &problem : std::as_const(problems))
            complain(problem);
        return std::nullopt;
    }
    return files;
}

} // namespace patchcord::cli
