// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/verb.h"
#include "app/files/documentfile.h"
#include "app/language/language.h"
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

/// What programs read is English wherever it is written; what people read is in their language, and English
/// where the locale is C, as in scripts.
bool isForPrograms(const Verb &verb, const QStringList &arguments)
{
    if (verb.name == u"graph" || verb.name == u"schema" || verb.name == u"manual")
        return true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--format" && i + 1 < arguments.size())
            return arguments[i + 1] != u"text";
        if (arguments[i].startsWith(u"--format="))
            return arguments[i] != u"--format=text";
    }
    return false;
}

/// To be called when the application object stands: it knows the arguments, and the words' language.
int parseAndRun(const Verb &verb)
{
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    speak(isForPrograms(verb, arguments) ? QStringList() : preferredLanguages());
    Options options(verb);
    verb.describe(options);
    if (const auto done = options.parse(arguments))
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

/// Why files cannot be read, a sentence for each of those that cannot.
QStringList unreadable(const std::vector<FileSpot> &files)
{
    QStringList problems;
    for (const FileSpot &file : files) {
        if (const Result<QByteArray> bytes = readDocumentFile(file.path); !bytes)
            problems += bytes.error();
    }
    return problems;
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

QList<QCommandLineOption> programOptions()
{
    return {
        {{QStringLiteral("h"), QStringLiteral("help")},
            Words::tr("Show the commands; behind a command, what it does.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Print the version.")},
        {QStringLiteral("new-window"), Words::tr("Open a window of its own, also when one is there.")},
        {QStringLiteral("no-restore"), Words::tr("Do not open what was open last.")},
    };
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
    text += QStringLiteral("  patchcord [OPTION...] [FILE[:LINE[:COLUMN]]...]\n      ")
        + Words::tr("Opens files in the editor, in the window that is there.") + u'\n';
    for (const Verb &verb : verbs())
        text += QStringLiteral("  patchcord %1 %2\n      %3\n").arg(verb.name, verb.usage, verb.sentence());
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
    if (first == u"--help" || first == u"-h" || first == u"help") {
        const QCoreApplication app(argc, argv);
        speak(preferredLanguages());
        return print(overview().toUtf8()) ? Fine : Trouble;
    }
    if (first == u"--version" || first == u"-v") {
        const QString line = QStringLiteral("patchcord %1\n").arg(QCoreApplication::applicationVersion());
        return print(line.toUtf8()) ? Fine : Trouble;
    }
    return std::nullopt;
}

std::optional<EditorStart> editorStart(const QStringList &arguments)
{
    EditorStart start;
    bool onlyFiles = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-')) {
            start.files.push_back(fileSpot(argument));
        } else if (argument == u"--") {
            onlyFiles = true;
        } else if (argument == u"--new-window") {
            start.newWindow = true;
        } else if (argument == u"--no-restore") {
            start.restore = false;
        } else if (takesValue(argument)) {
            ++i;
        } else {
            complain(Words::tr("There is no option %1. See “patchcord --help”.").arg(argument));
            return std::nullopt;
        }
    }
    if (!start.files.empty() && !onlyFiles && looksLikeVerb(start.files.front().path)) {
        complainOfVerb(start.files.front().path);
        return std::nullopt;
    }
    const QStringList problems = isReadAtTerminal() ? unreadable(start.files) : QStringList();
    if (problems.isEmpty() || size_t(problems.size()) < start.files.size())
        return start;
    for (const QString &problem : problems)
        complain(problem);
    return std::nullopt;
}

} // namespace patchcord::cli
