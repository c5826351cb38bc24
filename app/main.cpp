// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/files/settingsfile.h"
#include "app/language/language.h"
#include "app/start/program.h"
#include "app/window/themecontrol.h"
#include "editor/theme/icons.h"
#include "resources/resources.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyleFactory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

using namespace patchcord;

namespace {

/// Qt wants UTF-8 and says so on standard error when the locale is another one. The language of the locale
/// stays, also of one that this system has not generated; C is English, whatever LANGUAGE says, as for other
/// programs.
void useUtf8()
{
#ifdef Q_OS_UNIX
    QByteArray locale;
    for (const char *const name : {"LANG", "LC_MESSAGES", "LC_ALL"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            locale = qgetenv(name);
    }
    const bool isPlain = locale.isEmpty() || locale == "C" || locale == "POSIX";
    if (isPlain || qEnvironmentVariableIsEmpty("LANGUAGE"))
        qputenv("LANGUAGE", isPlain ? "C" : locale);
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// Whether a window could open. Without a display the toolkit would abort instead of saying so.
bool hasDisplay(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    }
    return false;
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

/// The request to a window that is there; it may stand in another folder.
InstanceRequest requestOf(const cli::EditorStart &start)
{
    InstanceRequest request;
    for (FileSpot file : start.files) {
        file.path = QFileInfo(file.path).absoluteFilePath();
        request.files.push_back(file);
    }
    return request;
}

/// How the window is to start, or nothing when it cannot: that is told in the person's language, before there
/// is a window.
std::optional<cli::EditorStart> windowStart(int argc, char **argv)
{
    const QCoreApplication terminal(argc, argv);
    speak(preferredLanguages());
    const std::optional<cli::EditorStart> start = cli::editorStart(QCoreApplication::arguments());
    if (start && !hasDisplay(argc, argv)) {
        cli::complain(QCoreApplication::translate("patchcord::CommandLine",
            "There is no display to open a window on. “patchcord --help” tells what works without one."));
        return std::nullopt;
    }
    return start;
}

int runEditor(int argc, char **argv)
{
    const std::optional<cli::EditorStart> start = windowStart(argc, argv);
    if (!start)
        return cli::Trouble;
    const QApplication app(argc, argv);
    speak(preferredLanguages());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setDesktopFileName(QStringLiteral("org.patchcord.Patchcord"));
    QApplication::setWindowIcon(icons::icon(QStringLiteral("patchcord")));
    if (!start->newWindow && Instance::handOver(Instance::defaultFolder(), requestOf(*start)))
        return cli::Fine;
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    if (!catalog)
        return cli::complain(catalog.error());
    SettingsFile file;
    ThemeControl theme(file.settings());
    Program program(*catalog, file.settings(), theme);
    if (!file.problem().isEmpty())
        program.window().say(file.problem());
    program.start(*start);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    QCoreApplication::setApplicationName(QStringLiteral("Patchcord"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATCHCORD_VERSION));
    if (const std::optional<int> code = cli::runCommandLine(argc, argv))
        return *code;
    return runEditor(argc, argv);
}
