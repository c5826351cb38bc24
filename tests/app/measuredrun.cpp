// SPDX-License-Identifier: MIT
#include "tests/app/measuredrun.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patchcord {

namespace {

constexpr rlim_t SmallStack = 256 * 1024;
constexpr rlim_t MostSeconds = 60;

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    if (setrlimit(resource, &both) != 0)
        _exit(125);
}

qint64 milliseconds(const timeval &time)
{
    return qint64(time.tv_sec) * 1000 + time.tv_usec / 1000;
}

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1'000'000) : QByteArray();
}

} // namespace

MeasuredRun measureProgram(const QStringList &arguments, Stack stack)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const QString err = folder.filePath(QStringLiteral("err"));
    // Nothing may be allocated between fork and exec.
    std::vector<QByteArray> words{QByteArrayLiteral(PATCHCORD_BINARY)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray outName = QFile::encodeName(out);
    const QByteArray errName = QFile::encodeName(err);

    const pid_t child = fork();
    if (child == 0) {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            unsetenv(name);
        if (!freopen(outName.constData(), "w", stdout) || !freopen(errName.constData(), "w", stderr))
            _exit(125);
        limit(RLIMIT_CPU, MostSeconds);
        limit(RLIMIT_CORE, 0);
        if (stack == Stack::Small)
            limit(RLIMIT_STACK, SmallStack);
        execv(pointers[0], pointers.data());
        _exit(126);
    }
    int status = -1;
    rusage used{};
    wait4(child, &status, 0, &used);
    MeasuredRun run;
    run.milliseconds = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    run.peakBytes = qint64(used.ru_maxrss) * 1024;
    if (WIFEXITED(status))
        run.exitCode = WEXITSTATUS(status);
    run.out = beginningOf(out);
    run.err = beginningOf(err);
    return run;
}

} // namespace patchcord
