// SPDX-License-Identifier: MIT
// What opening, checking and drawing other people's documents may touch: the document, the program's own
// folders and the system's, and nothing else. Each function is a row of SECURITY.md.
#include "app/files/session.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace patchcord;

namespace {

constexpr int RunMs = 300'000;
constexpr int FewDocuments = 30; ///< where the environment does not ask for all of them

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void checkingTouchesNothingElse();
    void drawingTouchesNothingElse();
    void openingTouchesNothingElse();
    void secretsStayInTheirFile();
    void markupIsText();

private:
    /// Our own documents and those of others, the broken ones too, as files of a folder of their own.
    QStringList documents(int most) const;
    /// Runs the program under strace until it ends; the window, with these files, a while behind their
    /// opening.
    void trace(const QStringList &arguments);
    void traceWindow(const QStringList &files);
    void traceProcess(QProcess &process, const QStringList &arguments);
    void takeTrace(QProcess &process);
    /// What it touched that it must not, a line each.
    QStringList trespasses() const;
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
    QByteArray m_log;
    QByteArray m_output;
};

void TestTrust::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty(),
        "strace is missing; packaging/test installs it");
}

void TestTrust::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair("HOME", "home"), std::pair("XDG_CONFIG_HOME", "home/config"),
             std::pair("XDG_STATE_HOME", "home/state"), std::pair("XDG_CACHE_HOME", "home/cache"),
             std::pair("XDG_DATA_HOME", "home/data"), std::pair("XDG_RUNTIME_DIR", "home/run")}) {
        QVERIFY(QDir().mkpath(path(folder)));
        m_environment.insert(QLatin1String(name), path(folder));
    }
    QFile::setPermissions(path("home/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QVERIFY(QDir().mkpath(path("documents")));
}

void TestTrust::cleanup()
{
    m_dir.reset();
}

QStringList TestTrust::documents(int most) const
{
    std::vector<CorpusFile> all = allDocuments();
    for (const CorpusFile &broken : corpus(QStringLiteral("broken")))
        all.push_back(broken);
    const size_t step =
        qEnvironmentVariableIsSet("PATCHCORD_ALL") ? 1 : std::max<size_t>(1, all.size() / size_t(most));
    QStringList paths;
    for (size_t i = 0; i < all.size(); i += step) {
        const bool isJson = all[i].name.endsWith(QStringLiteral(".json"));
        const QString name = QStringLiteral("documents/%1.%2")
                                 .arg(i)
                                 .arg(isJson ? QStringLiteral("json") : QStringLiteral("yaml"));
        QFile file(m_dir->filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(all[i].bytes) == all[i].bytes.size())
            paths += file.fileName();
    }
    return paths;
}

void TestTrust::traceProcess(QProcess &process, const QStringList &arguments)
{
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("strace"),
        QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("400"),
            QStringLiteral("-e"),
            QStringLiteral("trace=network,execve,execveat,openat,open,creat,unlink,rename"),
            QStringLiteral("-o"), path("log"), QStringLiteral(PATCHCORD_BINARY)}
            + arguments);
}

void TestTrust::takeTrace(QProcess &process)
{
    QVERIFY(process.waitForFinished(RunMs));
    m_output = process.readAll();
    m_log = readBytes(path("log"));
    QVERIFY2(m_log.contains("execve("), m_log.first(std::min<qsizetype>(m_log.size(), 300)));
}

void TestTrust::trace(const QStringList &arguments)
{
    QProcess process;
    traceProcess(process, arguments);
    takeTrace(process);
}

void TestTrust::traceWindow(const QStringList &files)
{
    QFile::remove(path("home/state/patchcord/session.json"));
    QProcess process;
    traceProcess(process, files);
    // The session names what is open.
    const auto isOpen = [&] {
        return readSession(path("home/state/patchcord/session.json")).files.size() == size_t(files.size());
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen() || process.state() == QProcess::NotRunning, RunMs);
    QVERIFY(isOpen());
    QTest::qWait(2000); // what is done a little later
    // strace takes no signals; each of its lines begins with the process that it tells of, the first with
    // ours.
    const int pid = readBytes(path("log")).split(' ').constFirst().toInt();
    QVERIFY(pid > 0 && kill(pid, SIGTERM) == 0);
    takeTrace(process);
}

QStringList TestTrust::trespasses() const
{
    static const QRegularExpression opened(
        QStringLiteral("\\bopen(?:at)?\\((?:[^,]*, )?\"([^\"]*)\", ([A-Z_|0-9a-z]+)"));
    const QStringList readable{QStringLiteral("/usr/"), QStringLiteral("/lib/"), QStringLiteral("/lib64/"),
        QStringLiteral("/etc/"), QStringLiteral("/proc/"), QStringLiteral("/sys/"), QStringLiteral("/dev/"),
        QStringLiteral("/var/cache/fontconfig"), QStringLiteral("/var/lib/dbus/machine-id"), m_dir->path(),
        QFileInfo(QStringLiteral(PATCHCORD_BINARY)).path()};
    const QStringList writable{path("home"), path("out"), QStringLiteral("/dev/"), QStringLiteral("/proc/")};
    const auto isBelow = [](const QString &file, const QStringList &folders) {
        return std::any_of(
            folders.begin(), folders.end(), [&](const QString &folder) { return file.startsWith(folder); });
    };
    QStringList found;
    int programs = 0;
    for (const QByteArray &raw : m_log.split('\n')) {
        const QString line = QString::fromUtf8(raw);
        if (line.contains(QStringLiteral("ENOENT")))
            continue; // looked for, not there
        if (line.contains(QStringLiteral("execve(")) && ++programs > 1)
            found += line;
        if (line.contains(QStringLiteral("AF_INET")) || line.contains(QStringLiteral("AF_PACKET")))
            found += line;
        const QRegularExpressionMatch match = opened.match(line);
        if (!match.hasMatch() || !match.captured(1).startsWith(u'/'))
            continue;
        const QString mode = match.captured(2);
        const bool writes = mode.contains(QStringLiteral("O_WRONLY"))
            || mode.contains(QStringLiteral("O_RDWR")) || mode.contains(QStringLiteral("O_CREAT"));
        if (!isBelow(match.captured(1), writes ? writable : readable))
            found += line;
    }
    return found;
}

void TestTrust::checkingTouchesNothingElse()
{
    const QStringList files = documents(400);
    trace(QStringList{QStringLiteral("check")} + files);
    QVERIFY(m_output.contains("error") || m_output.contains("warning"));
    QVERIFY2(trespasses().isEmpty(), qPrintable(trespasses().mid(0, 3).join(u'\n')));
    qInfo("%d documents checked", int(files.size()));
}

void TestTrust::drawingTouchesNothingElse()
{
    QVERIFY(QDir().mkpath(path("out")));
    const QStringList files = documents(FewDocuments);
    for (const QString &file : files) {
        trace({QStringLiteral("render"), QStringLiteral("-o"), path("out/picture.svg"), file});
        QVERIFY2(trespasses().isEmpty(), qPrintable(trespasses().mid(0, 3).join(u'\n')));
    }
    qInfo("%d documents drawn", int(files.size()));
}

void TestTrust::openingTouchesNothingElse()
{
    const QStringList files = documents(FewDocuments);
    constexpr qsizetype AtOnce = 30;
    for (qsizetype i = 0; i < files.size(); i += AtOnce) {
        const QStringList some = files.mid(i, AtOnce);
        traceWindow(some);
        QVERIFY2(trespasses().isEmpty(), qPrintable(trespasses().mid(0, 3).join(u'\n')));
        for (const QString &file : some)
            QVERIFY2(m_log.contains(file.toUtf8()), qPrintable(file));
    }
    qInfo("%d documents opened in the window", int(files.size()));
}

void TestTrust::secretsStayInTheirFile()
{
    const QString file = path("documents/secret.yaml");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("version: 1.0.0\nsections:\n  main:\n    - request:\n"
              "        url: https://user:CANARY7731@example.com/hook?token=CANARY7731\n"
              "        method: POST\n        headers:\n          Authorization: Bearer CANARY7731\n"
              "    - connect:\n        to: sip:a@example.com\n        username: me\n        password: "
              "CANARY7731\n");
    out.close();
    traceWindow({file});
    QStringList holders;
    QDirIterator all(path("home"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        if (readBytes(all.next()).contains("CANARY7731"))
            holders += all.filePath();
    }
    QCOMPARE(holders, QStringList());
    QVERIFY2(!m_output.contains("CANARY7731"), m_output);
    QVERIFY(QDir().mkpath(path("out")));
    trace({QStringLiteral("check"), file});
    QVERIFY2(!m_output.contains("CANARY7731"), m_output);
    trace({QStringLiteral("graph"), file});
    QVERIFY2(!m_output.contains("CANARY7731"), m_output);
    trace({QStringLiteral("render"), QStringLiteral("-o"), path("out/picture.svg"), file});
    QVERIFY(!readBytes(path("out/picture.svg")).contains("CANARY7731"));
}

void TestTrust::markupIsText()
{
    const QByteArray markup = "<img src='" + QFile::encodeName(path("CANARY.png")) + "'><b>bold</b>";
    const QString file = path("documents/markup.yaml");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("# " + markup + "\nversion: 1.0.0\nsections:\n  main:\n    # " + markup
        + "\n    - play:\n        url: \"say:" + markup + "\"\n    - label: \"" + markup
        + "\"\n    - transfer:\n        dest: \"" + markup + "\"\n    - \"" + markup + "\": {}\n  \"" + markup
        + "\":\n    - hangup\n");
    out.close();
    QFile canary(path("CANARY.png"));
    QVERIFY(canary.open(QIODevice::WriteOnly));
    canary.close();
    traceWindow({file});
    QVERIFY(m_log.contains("markup.yaml"));
    QVERIFY(!m_log.contains("CANARY.png"));
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
