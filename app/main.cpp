// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/files/settingsfile.h"
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

/// Qt wants UTF-8 and says so on standard error when the locale is another one.
void useUtf8()
{
#ifdef Q_OS_UNIX
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

int runEditor(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::optional<cli::EditorStart> start = cli::editorStart(arguments);
    if (!start)
        return cli::Trouble;
    if (!hasDisplay(argc, argv)) {
        return cli::complain(QCoreApplication::translate("patchcord::CommandLine",
            "There is no display to open a window on. “patchcord --help” tells what works without one."));
    }
    const QApplication app(argc, argv);
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
