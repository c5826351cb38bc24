// SPDX-License-Identifier: MIT
#include "app/files/githead.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patchcord;

// Each test makes a repository of its own in a temporary folder.

class TestGitHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsTheLastCommit_data();
    void readsTheLastCommit();
    void readsFromAFolderBelow();
    void followsLinks();
    void tellsWhyNot();
    void tellsThatGitIsMissing();
    void runsNothingOfTheRepository();
    void fetchesNothing();
    void tracesNothing();
    void writesNothing();
    void asksAnew();

private:
    void git(const QStringList &arguments);
    void write(const QString &name, const QByteArray &bytes);
    void commitAll();
    Result<QByteArray> read(const QString &name);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_repository;
};

void TestGitHead::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
}

void TestGitHead::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_repository = m_dir->filePath(QStringLiteral("repo"));
    QVERIFY(QDir().mkpath(m_repository));
    git({QStringLiteral("init"), QStringLiteral("--quiet")});
}

void TestGitHead::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_repository);
    process.start(QStringLiteral("git"),
        QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Test"), QStringLiteral("-c"),
            QStringLiteral("user.email=test@example.com")}
            + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestGitHead::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_repository + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

void TestGitHead::commitAll()
{
    git({QStringLiteral("add"), QStringLiteral("-A")});
    git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("-m"), QStringLiteral("x")});
}

Result<QByteArray> TestGitHead::read(const QString &name)
{
    GitHead head;
    Result<QByteArray> got = Failure{QStringLiteral("no answer")};
    bool isDone = false;
    connect(&head, &GitHead::done, this, [&](const Result<QByteArray> &bytes) {
        got = bytes;
        isDone = true;
    });
    head.read(m_repository + u'/' + name);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000); }();
    return got;
}

void TestGitHead::readsTheLastCommit_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("flow.yaml");
    QTest::newRow("dash in front") << QStringLiteral("--help.yaml");
    QTest::newRow("colon") << QStringLiteral("a:b.yaml");
    QTest::newRow("colon in front") << QStringLiteral(":(top)a.yaml");
    QTest::newRow("spaces and accents") << QStringLiteral("mon flux à moi.yaml");
    QTest::newRow("wildcards") << QStringLiteral("*?[a].yaml");
    QTest::newRow("quotes") << QStringLiteral("'\"$(touch x);`.yaml");
    QTest::newRow("line end") << QStringLiteral("a\nb.yaml");
}

void TestGitHead::readsTheLastCommit()
{
    QFETCH(QString, name);
    const QByteArray before = QByteArray("a: 1\r\n\0b\n", 9);
    write(name, before);
    write(QStringLiteral("other.yaml"), "other");
    commitAll();
    write(name, "changed");
    const Result<QByteArray> bytes = read(name);
    QVERIFY2(bytes.ok(), qPrintable(bytes.error()));
    QCOMPARE(*bytes, before);
}

void TestGitHead::readsFromAFolderBelow()
{
    write(QStringLiteral("flows/deep/a.yaml"), "deep");
    commitAll();
    write(QStringLiteral("flows/deep/a.yaml"), "changed");
    QCOMPARE(*read(QStringLiteral("flows/deep/a.yaml")), QByteArray("deep"));
}

void TestGitHead::followsLinks()
{
    write(QStringLiteral("a.yaml"), "real");
    QVERIFY(QFile::link(QStringLiteral("a.yaml"), m_repository + QStringLiteral("/link.yaml")));
    commitAll();
    QCOMPARE(*read(QStringLiteral("link.yaml")), QByteArray("real"));
}

void TestGitHead::tellsWhyNot()
{
    write(QStringLiteral("a.yaml"), "a");
    QVERIFY2(read(QStringLiteral("a.yaml")).error().contains(QStringLiteral("no commit yet")),
        qPrintable(read(QStringLiteral("a.yaml")).error()));
    commitAll();
    write(QStringLiteral("new.yaml"), "new");
    QVERIFY(read(QStringLiteral("new.yaml"))
                .error()
                .contains(QStringLiteral("“new.yaml” is not in the last commit")));
    const QString outside = m_dir->filePath(QStringLiteral("outside.yaml"));
    QFile file(outside);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString why = read(QStringLiteral("../outside.yaml")).error();
    QVERIFY2(why.contains(QStringLiteral("lies in no git repository")), qPrintable(why));
}

void TestGitHead::tellsThatGitIsMissing()
{
    GitHead head;
    QString why;
    connect(&head, &GitHead::done, this, [&](const Result<QByteArray> &bytes) { why = bytes.error(); });
    head.setProgram(QStringLiteral("/nowhere/git"));
    head.read(m_repository + QStringLiteral("/a.yaml"));
    QTRY_VERIFY(why.contains(QStringLiteral("git could not be started")));
}

/// Filters, monitors and hooks that a repository brings along stay asleep.
void TestGitHead::runsNothingOfTheRepository()
{
    const QString trace = m_dir->filePath(QStringLiteral("trace"));
    const QString script = m_dir->filePath(QStringLiteral("run"));
    write(QStringLiteral("a.yaml"), "a");
    commitAll();
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ntouch '" + trace.toUtf8() + "'\ncat\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const char *key : {"core.fsmonitor", "filter.f.smudge", "filter.f.clean", "filter.f.process",
             "diff.f.textconv", "core.pager", "core.sshCommand"})
        git({QStringLiteral("config"), QLatin1String(key), script});
    write(QStringLiteral(".gitattributes"), "* filter=f diff=f\n");
    QFile::remove(trace);
    QCOMPARE(*read(QStringLiteral("a.yaml")), QByteArray("a"));
    QVERIFY(!QFile::exists(trace));
}

/// What a repository lacks is not fetched, however much it allows itself.
void TestGitHead::fetchesNothing()
{
    const QString trace = m_dir->filePath(QStringLiteral("trace"));
    const QByteArray bytes = "a: 1\n";
    write(QStringLiteral("a.yaml"), bytes);
    commitAll();
    const QList<QStringList> settings{{QStringLiteral("core.repositoryFormatVersion"), QStringLiteral("1")},
        {QStringLiteral("extensions.partialClone"), QStringLiteral("origin")},
        {QStringLiteral("remote.origin.promisor"), QStringLiteral("true")},
        {QStringLiteral("remote.origin.url"), QStringLiteral("ext::touch ") + trace},
        {QStringLiteral("protocol.ext.allow"), QStringLiteral("always")}};
    for (const QStringList &setting : settings)
        git(QStringList{QStringLiteral("config")} + setting);
    const QByteArray blob = "blob " + QByteArray::number(bytes.size()) + '\0' + bytes;
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(blob, QCryptographicHash::Sha1).toHex()).insert(2, u'/');
    QVERIFY(QFile::remove(m_repository + QStringLiteral("/.git/objects/") + name));
    QVERIFY(!read(QStringLiteral("a.yaml")).ok());
    QVERIFY(!QFile::exists(trace));
}

/// What the environment asks of git is not for this.
void TestGitHead::tracesNothing()
{
    write(QStringLiteral("a.yaml"), "a");
    commitAll();
    const QString trace = m_dir->filePath(QStringLiteral("trace"));
    const QByteArrayList names{"GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE_SETUP"};
    for (const QByteArray &name : names)
        qputenv(name.constData(), trace.toUtf8());
    const Result<QByteArray> bytes = read(QStringLiteral("a.yaml"));
    for (const QByteArray &name : names)
        qunsetenv(name.constData());
    QVERIFY2(bytes.ok(), qPrintable(bytes.error()));
    QVERIFY(!QFile::exists(trace));
}

void TestGitHead::writesNothing()
{
    write(QStringLiteral("a.yaml"), "a");
    commitAll();
    const auto stamps = [this] {
        QStringList all;
        const QDir dir(m_repository + QStringLiteral("/.git"));
        for (const QFileInfo &info : dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
            all += info.fileName() + info.lastModified().toString(Qt::ISODateWithMs);
        return all;
    };
    write(QStringLiteral("a.yaml"), "b");
    const QStringList before = stamps();
    QVERIFY(read(QStringLiteral("a.yaml")).ok());
    QCOMPARE(stamps(), before);
}

void TestGitHead::asksAnew()
{
    write(QStringLiteral("a.yaml"), "a");
    write(QStringLiteral("b.yaml"), "b");
    commitAll();
    GitHead head;
    QByteArrayList got;
    connect(&head, &GitHead::done, this, [&](const Result<QByteArray> &bytes) { got += *bytes; });
    head.read(m_repository + QStringLiteral("/a.yaml"));
    head.read(m_repository + QStringLiteral("/b.yaml"));
    QTRY_COMPARE(got, QByteArrayList{"b"});
    QTest::qWait(100);
    QCOMPARE(got, QByteArrayList{"b"});
}

QTEST_GUILESS_MAIN(TestGitHead)
#include "tst_githead.moc"
