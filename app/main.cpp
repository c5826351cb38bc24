// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/language/language.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/themecontrol.h"
#include "editor/theme/icons.h"
#include "resources/resources.h"

#include <QApplication>
#include <QSettings>
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

/// The files that the window is to show, or nothing when none can open: that is told in the person's
/// language, before there is a window.
std::optional<QStringList> filesToOpen(int argc, char **argv)
{
    const QCoreApplication terminal(argc, argv);
    speak(preferredLanguages());
    const std::optional<QStringList> files = cli::editorFiles(QCoreApplication::arguments());
    if (files && !hasDisplay(argc, argv)) {
        cli::complain(QCoreApplication::translate("patchcord::CommandLine",
            "There is no display to open a window on. “patchcord --help” tells what works without one."));
        return std::nullopt;
    }
    return files;
}

int runEditor(int argc, char **argv)
{
    const std::optional<QStringList> files = filesToOpen(argc, argv);
    if (!files)
        return cli::Trouble;
    const QApplication app(argc, argv);
    speak(preferredLanguages());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setDesktopFileName(QStringLiteral("org.patchcord.Patchcord"));
    QApplication::setWindowIcon(icons::icon(QStringLiteral("patchcord")));
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    if (!catalog)
        return cli::complain(catalog.error());
    QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("patchcord"), QStringLiteral("patchcord"));
    ThemeControl theme(settings);
    MainWindow window(*catalog, settings, theme);
    window.show();
    for (const QString &file : *files)
        window.files().open(file);
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
