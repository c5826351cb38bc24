// SPDX-License-Identifier: MIT
#include "app/files/githead.h"

#include "app/files/documentfile.h"
#include "model/syntax/fragment.h"

#include <QFileInfo>
#include <QProcessEnvironment>

namespace patchcord {

namespace {

constexpr int LongestMs = 15'000;

QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The file says which repository is meant, not where the program was started; and nothing is traced.
    const QStringList harmless{QStringLiteral("GIT_EXEC_PATH"), QStringLiteral("GIT_CEILING_DIRECTORIES"),
        QStringLiteral("GIT_DISCOVERY_ACROSS_FILESYSTEM")};
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("GIT_")) && !harmless.contains(name))
            environment.remove(name);
    }
    // A repository may allow itself any protocol, also one that is a command; this counts for more.
    environment.insert(QStringLiteral("GIT_ALLOW_PROTOCOL"), QStringLiteral("none"));
    environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

} // namespace

GitHead::GitHead(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessEnvironment(quietEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(LongestMs);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &GitHead::takeOutput);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (takeOutput())
            answered(status == QProcess::NormalExit ? exitCode : -1);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Failure{tr("git could not be started. Install it to compare with the last commit.")});
    });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stop();
        finish(Failure{tr("git did not answer within %1 seconds.").arg(LongestMs / 1000)});
    });
}

GitHead::~GitHead()
{
    stop();
}

void GitHead::read(const QString &path)
{
    stop();
    // A link is followed: git keeps the link, not what it leads to.
    const QFileInfo file(canonicalPath(path));
    m_folder = file.absolutePath();
    m_name = file.fileName();
    m_limit.start();
    ask(Question::Repository);
}

void GitHead::ask(Question question)
{
    m_question = question;
    m_output.clear();
    QStringList arguments{QStringLiteral("-C"), m_folder, QStringLiteral("--no-pager"), QStringLiteral("-c"),
        QStringLiteral("core.fsmonitor=false"), QStringLiteral("-c"),
        QStringLiteral("core.hooksPath=/dev/null"), QStringLiteral("-c"),
        QStringLiteral("protocol.allow=never")};
    const QString object = QStringLiteral("HEAD:./") + m_name;
    switch (question) {
    case Question::Repository:
        arguments += {QStringLiteral("rev-parse"), QStringLiteral("--git-dir")};
        break;
    case Question::Commit:
        arguments += {QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--quiet"),
            QStringLiteral("HEAD")};
        break;
    case Question::Size:
        arguments += {QStringLiteral("cat-file"), QStringLiteral("-s"), object};
        break;
    case Question::Content:
        arguments += {QStringLiteral("cat-file"), QStringLiteral("blob"), object};
        break;
    }
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
}

bool GitHead::takeOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() <= MaxBytes)
        return true;
    stop();
    finish(
        Failure{tr("“%1” is larger than %2 MB in the last commit.").arg(m_name).arg(MaxBytes / 1'000'000)});
    return false;
}

void GitHead::answered(int exitCode)
{
    const bool isGood = exitCode == 0;
    switch (m_question) {
    case Question::Repository:
        if (isGood)
            return ask(Question::Commit);
        return finish(Failure{m_process.readAllStandardError().contains("dubious ownership")
                ? tr("git does not trust the folder “%1”, since it belongs to somebody else.").arg(m_folder)
                : tr("“%1” lies in no git repository.").arg(m_name)});
    case Question::Commit:
        return isGood ? ask(Question::Size)
                      : finish(Failure{tr("The git repository of “%1” has no commit yet.").arg(m_name)});
    case Question::Size:
        if (!isGood)
            return finish(Failure{tr("“%1” is not in the last commit of its git repository.").arg(m_name)});
        if (m_output.trimmed().toLongLong() > MaxBytes)
            return finish(Failure{
                tr("“%1” is larger than %2 MB in the last commit.").arg(m_name).arg(MaxBytes / 1'000'000)});
        return ask(Question::Content);
    case Question::Content:
        if (isGood)
            return finish(m_output);
        return finish(Failure{tr("git could not read “%1” from the last commit.").arg(m_name)});
    }
}

void GitHead::finish(const Result<QByteArray> &result)
{
    m_limit.stop();
    m_output.clear();
    Q_EMIT done(result);
}

void GitHead::stop()
{
    m_limit.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QSignalBlocker quiet(&m_process);
    m_process.kill();
    m_process.waitForFinished(1000);
}

} // namespace patchcord
