// SPDX-License-Identifier: MIT
// Several starts of the program and one file; what a start brings back. Each function but the tables is a row
// of docs/faults.md.
#include "app/files/filelock.h"
#include "app/files/filespot.h"
#include "app/files/session.h"
#include "app/instance/instancerequest.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace patchcord;

namespace {

constexpr int StartMs = 20'000; ///< under the sanitizers, beside other tests

} // namespace

class TestOneEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void spots_data();
    void spots();
    void requests();
    void sessionsReadBack();
    void brokenSessionIsAnEmptyOne_data();
    void brokenSessionIsAnEmptyOne();
    void lockOfADeadProcessIsTakenOver();
    void askingWhoHasItDoesNotDisturb();
    void homeThatCannotBeWritten();

    void secondStartOpensInTheFirst();
    void newWindowLeavesTheFileToTheFirst();
    void restoresWhatWasOpen();
    void noRestoreOpensNothing();
    void missingFileIsToldInTheWindow();
    void endedBySignal_data();
    void endedBySignal();
    void nonsenseOnTheSocket();
    void brokenStartsOpenNothing();
    void startsAnywhere_data();
    void startsAnywhere();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QString flow(const char *name)
    {
        const QString file = path(name);
        QFile out(file);
        const QByteArray bytes = readBytes(QStringLiteral(PATCHCORD_FIXTURES "/documents/06-crlf.yaml"));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? file : QString();
    }
    /// Starts the program without a screen, in a home of its own.
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(PATCHCORD_BINARY), arguments);
        return process;
    }
    QString sessionFile() const { return path("state/patchcord/session.json"); }
    /// The files that the session names.
    QStringList sessionNames() const
    {
        QStringList names;
        for (const Session::File &file : readSession(sessionFile()).files)
            names += QFileInfo(file.path).fileName();
        return names;
    }
    static bool endKindly(QProcess &process)
    {
        process.terminate();
        return process.waitForFinished(StartMs);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
};

void TestOneEditor::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    const auto set = [this](const char *name, const QString &folder) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QLatin1String(name), folder);
        qputenv(name, QFile::encodeName(folder));
    };
    set("HOME", path("home"));
    set("XDG_CONFIG_HOME", path("config"));
    set("XDG_STATE_HOME", path("state"));
    set("XDG_RUNTIME_DIR", path("run"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

void TestOneEditor::cleanup()
{
    m_dir.reset();
}

void TestOneEditor::spots_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<FileSpot>("spot");
    QTest::newRow("a file") << QStringLiteral("a.yaml") << FileSpot{QStringLiteral("a.yaml")};
    QTest::newRow("a line") << QStringLiteral("a.yaml:12") << FileSpot{QStringLiteral("a.yaml"), 12, 0};
    QTest::newRow("line and column") << QStringLiteral("a.yaml:12:5")
                                     << FileSpot{QStringLiteral("a.yaml"), 12, 5};
    QTest::newRow("as messages are copied")
        << QStringLiteral("a.yaml:12:5:") << FileSpot{QStringLiteral("a.yaml"), 12, 5};
    QTest::newRow("no line 0") << QStringLiteral("a.yaml:0") << FileSpot{QStringLiteral("a.yaml:0")};
    QTest::newRow("no number") << QStringLiteral("a:b.yaml") << FileSpot{QStringLiteral("a:b.yaml")};
    QTest::newRow("a drive") << QStringLiteral("C:\\a.yaml:3")
                             << FileSpot{QStringLiteral("C:\\a.yaml"), 3, 0};
    QTest::newRow("too large a number")
        << QStringLiteral("a.yaml:99999999999") << FileSpot{QStringLiteral("a.yaml:99999999999")};
    QTest::newRow("a file of that name")
        << QStringLiteral("EXISTS:7") << FileSpot{QStringLiteral("EXISTS:7")};
}

void TestOneEditor::spots()
{
    QFETCH(QString, argument);
    QFETCH(FileSpot, spot);
    if (argument.startsWith(QStringLiteral("EXISTS"))) {
        argument = spot.path = flow("EXISTS:7");
        QVERIFY(QFileInfo::exists(argument));
    }
    const FileSpot found = fileSpot(argument);
    QCOMPARE(found.path, spot.path);
    QCOMPARE(found.line, spot.line);
    QCOMPARE(found.column, spot.column);
}

void TestOneEditor::requests()
{
    const InstanceRequest request{{{QStringLiteral("/a b.yaml"), 3, 4}, {QStringLiteral("/\u00e9\n.yaml")}}};
    const QByteArray line = encodeRequest(request);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(decodeRequest(line) == request);
    QVERIFY(decodeRequest(encodeRequest({})) == InstanceRequest{});
    for (const char *bad : {"", "{}", "[]", "nonsense", R"({"open":[{"path":"relative"}]})",
             R"({"open":[{"path":"/a","line":-1}]})", R"({"open":[3]})"})
        QVERIFY2(!decodeRequest(bad), bad);
}

void TestOneEditor::sessionsReadBack()
{
    const Session session{
        {{QStringLiteral("/a.yaml"), 0.5, QStringLiteral("/sections/main/0")}, {QStringLiteral("/b.yaml")}},
        1};
    QVERIFY(writeSession(sessionFile(), session));
    QVERIFY(readSession(sessionFile()) == session);
    QCOMPARE(
        QFileInfo(sessionFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestOneEditor::brokenSessionIsAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\x00{", 3);
    QTest::newRow("cut off") << QByteArray(R"({"files":[{"path":"/a)");
    QTest::newRow("another shape") << QByteArray(R"({"files":{"path":3},"current":"x"})");
    QTest::newRow("no names") << QByteArray(R"({"files":[{},{"path":""},7],"current":99})");
}

void TestOneEditor::brokenSessionIsAnEmptyOne()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(path("state/patchcord")));
    QFile file(sessionFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(readSession(sessionFile()) == Session{});
}

void TestOneEditor::lockOfADeadProcessIsTakenOver()
{
    const QString file = flow("a.yaml");
    const pid_t child = fork();
    if (child == 0) {
        const std::unique_ptr<FileLock> lock = FileLock::take(file);
        if (lock)
            raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(FileLock::take(file));
}

void TestOneEditor::askingWhoHasItDoesNotDisturb()
{
    const QString file = flow("a.yaml");
    const pid_t asking = fork();
    if (asking == 0) {
        for (;;)
            (void)FileLock::holder(file);
    }
    int refused = 0;
    for (int i = 0; i < 200; ++i)
        refused += FileLock::take(file) ? 0 : 1;
    kill(asking, SIGKILL);
    waitpid(asking, nullptr, 0);
    QCOMPARE(refused, 0);
}

void TestOneEditor::homeThatCannotBeWritten()
{
    qputenv("XDG_STATE_HOME", "/proc/no-such-place");
    QVERIFY(FileLock::take(flow("a.yaml"))); // the editor is of use without locks
    QVERIFY(!FileLock::holder(flow("a.yaml")));
    QVERIFY(!writeSession(QStringLiteral("/proc/no-such-place/session.json"), {}));
}

void TestOneEditor::secondStartOpensInTheFirst()
{
    const std::unique_ptr<QProcess> first = start({flow("a.yaml")});
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), QStringList{QStringLiteral("a.yaml")}, StartMs);
    const std::unique_ptr<QProcess> second = start({flow("b.yaml") + QStringLiteral(":3:5")});
    QVERIFY(second->waitForFinished(StartMs));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    const QStringList both{QStringLiteral("a.yaml"), QStringLiteral("b.yaml")};
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), both, StartMs);
    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(endKindly(*first));
}

void TestOneEditor::newWindowLeavesTheFileToTheFirst()
{
    const QString file = flow("a.yaml");
    const std::unique_ptr<QProcess> first = start({file});
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), QStringList{QStringLiteral("a.yaml")}, StartMs);
    QCOMPARE(FileLock::holder(file), std::optional<qint64>(first->processId()));
    const std::unique_ptr<QProcess> second = start({QStringLiteral("--new-window"), file, flow("b.yaml")});
    QTRY_COMPARE_WITH_TIMEOUT(
        FileLock::holder(path("b.yaml")), std::optional<qint64>(second->processId()), StartMs);
    QCOMPARE(FileLock::holder(file), std::optional<qint64>(first->processId()));
    QCOMPARE(second->state(), QProcess::Running);
    first->kill();
    QVERIFY(first->waitForFinished(StartMs));
    QVERIFY(FileLock::take(file)); // what a dead process had is free
    QVERIFY(endKindly(*second));
}

void TestOneEditor::restoresWhatWasOpen()
{
    const QString file = flow("a.yaml");
    const QStringList both{QStringLiteral("a.yaml"), QStringLiteral("b.yaml")};
    std::unique_ptr<QProcess> process = start({file, flow("b.yaml"), flow("gone.yaml")});
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), both + QStringList{QStringLiteral("gone.yaml")}, StartMs);
    QVERIFY(endKindly(*process));
    QVERIFY(QFile::remove(path("gone.yaml")));
    process = start({});
    QTRY_COMPARE_WITH_TIMEOUT(FileLock::holder(file), std::optional<qint64>(process->processId()), StartMs);
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), both, StartMs);
    QVERIFY(endKindly(*process));
}

void TestOneEditor::noRestoreOpensNothing()
{
    const QString file = flow("a.yaml");
    QVERIFY(writeSession(sessionFile(), {{{file}}, 0}));
    const std::unique_ptr<QProcess> process =
        start({QStringLiteral("--no-restore"), QStringLiteral("--new-window")});
    const QString socket = path("run/patchcord/process-") + QString::number(process->processId());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), StartMs);
    QTest::qWait(1500);
    QVERIFY(!FileLock::holder(file));
    QVERIFY(endKindly(*process));
}

void TestOneEditor::missingFileIsToldInTheWindow()
{
    // As a desktop starts it, where nobody reads standard error.
    const std::unique_ptr<QProcess> process = start({path("missing.yaml")});
    const QString socket = path("run/patchcord/process-") + QString::number(process->processId());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), StartMs);
    QVERIFY(!process->waitForFinished(1000));
    QVERIFY(!process->readAllStandardError().contains("missing.yaml"));
    QVERIFY(endKindly(*process));
}

void TestOneEditor::endedBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestOneEditor::endedBySignal()
{
    QFETCH(int, number);
    const std::unique_ptr<QProcess> process = start({flow("a.yaml")});
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), QStringList{QStringLiteral("a.yaml")}, StartMs);
    QCOMPARE(kill(pid_t(process->processId()), number), 0);
    QVERIFY(process->waitForFinished(StartMs));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit); // as if it had not been caught
    QCOMPARE(process->exitCode(), number);
    QVERIFY(!QFileInfo::exists(path("state/patchcord/recovery/starts")));
}

void TestOneEditor::nonsenseOnTheSocket()
{
    const std::unique_ptr<QProcess> process = start({flow("a.yaml")});
    QTRY_COMPARE_WITH_TIMEOUT(sessionNames(), QStringList{QStringLiteral("a.yaml")}, StartMs);
    const QString name = path("run/patchcord/process-") + QString::number(process->processId());
    for (const QByteArray &nonsense :
        {QByteArray("\n"), QByteArray("nonsense\n"), QByteArray(2'000'000, 'x'), QByteArray()}) {
        QLocalSocket socket;
        socket.connectToServer(name);
        QVERIFY(socket.waitForConnected(StartMs));
        socket.write(nonsense);
        socket.waitForBytesWritten(2000);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
        QVERIFY(!socket.canReadLine());
    }
    QCOMPARE(process->state(), QProcess::Running);
    QVERIFY(endKindly(*process));
}

void TestOneEditor::brokenStartsOpenNothing()
{
    const QString file = flow("a.yaml");
    QVERIFY(writeSession(sessionFile(), {{{file}}, 0}));
    QVERIFY(QDir().mkpath(path("state/patchcord/recovery")));
    QFile starts(path("state/patchcord/recovery/starts"));
    QVERIFY(starts.open(QIODevice::WriteOnly) && starts.write("2") == 1);
    starts.close();
    const std::unique_ptr<QProcess> process = start({});
    QTRY_VERIFY_WITH_TIMEOUT(!starts.exists(), StartMs); // the next start may try again
    QTest::qWait(500);
    QVERIFY(!FileLock::holder(file));
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    QVERIFY(process->waitForFinished(StartMs));
}

void TestOneEditor::startsAnywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // null: not set
    const QString locked = QStringLiteral("/proc/no-such-place");
    QTest::newRow("no home") << QStringLiteral("HOME") << QString();
    QTest::newRow("no runtime folder") << QStringLiteral("XDG_RUNTIME_DIR") << QString();
    QTest::newRow("no session bus") << QStringLiteral("DBUS_SESSION_BUS_ADDRESS") << QString();
    QTest::newRow("the C locale") << QStringLiteral("LC_ALL") << QStringLiteral("C");
    QTest::newRow("a home that cannot be written") << QStringLiteral("XDG_STATE_HOME") << locked;
    QTest::newRow("settings that cannot be written") << QStringLiteral("XDG_CONFIG_HOME") << locked;
    QTest::newRow("a relative folder") << QStringLiteral("XDG_STATE_HOME") << QStringLiteral("relative");
}

void TestOneEditor::startsAnywhere()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    if (value.isNull())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
    const std::unique_ptr<QProcess> process = start({QStringLiteral("--new-window"), flow("a.yaml")});
    QVERIFY(process->waitForStarted(StartMs));
    QVERIFY2(!process->waitForFinished(3000), process->readAllStandardError());
    QVERIFY(endKindly(*process));
    QCOMPARE(process->exitCode(), SIGTERM);
    QVERIFY(!QFileInfo::exists(QStringLiteral("relative")));
}

QTEST_GUILESS_MAIN(TestOneEditor)
#include "tst_oneeditor.moc"
