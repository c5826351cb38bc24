// SPDX-License-Identifier: MIT
#include "app/files/savefile.h"
#include "tests/support/child.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace patchcord;

namespace {

/// Files may grow to this size only, as on a disk that is nearly full.
bool limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    return setrlimit(RLIMIT_FSIZE, &limit) == 0 && std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
}

} // namespace

class TestDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAndWritesEveryDocument();
    void keepsTheMode();
    void followsLinks();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesToReplaceAPipe();
    void refusesHugeFiles();
    void fullDiskLeavesTheOldFile();
    void readOnlyFileIsRefused();
    void missingFolderIsRefused();
    void tellsWhetherTheDiskStillAgrees();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDocumentFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestDocumentFile::readsAndWritesEveryDocument()
{
    for (const CorpusFile &file : allDocuments()) {
        const QString name = path("document");
        QVERIFY2(writeDocumentFile(name, file.bytes).ok(), qPrintable(file.name));
        const Result<QByteArray> back = readDocumentFile(name);
        QVERIFY2(back.ok(), qPrintable(back.error()));
        QCOMPARE(*back, file.bytes);
    }
}

void TestDocumentFile::keepsTheMode()
{
    const QString name = path("a.yaml");
    QVERIFY(writeAll(name, "old"));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto mode = QFileInfo(name).permissions();
    QVERIFY(writeDocumentFile(name, "new").ok());
    QCOMPARE(QFileInfo(name).permissions(), mode);
    QCOMPARE(readBytes(name), QByteArray("new"));
}

void TestDocumentFile::followsLinks()
{
    const QString target = path("target.yaml");
    const QString link = path("link.yaml");
    QVERIFY(writeAll(target, "old"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeDocumentFile(link, "new").ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readBytes(target), QByteArray("new"));
    QCOMPARE(canonicalPath(link), QFileInfo(target).canonicalFilePath());
}

void TestDocumentFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QStringLiteral("/nowhere/at/all.yaml") << QStringLiteral("There is no file");
    QTest::newRow("folder") << QStringLiteral("/") << QStringLiteral("is a folder");
    QTest::newRow("endless device") << QStringLiteral("/dev/zero") << QStringLiteral("is a device or a pipe");
    QTest::newRow("pipe") << QStringLiteral("PIPE") << QStringLiteral("is a device or a pipe");
    QTest::newRow("dangling link") << QStringLiteral("DANGLING")
                                   << QStringLiteral("link to a file that does not exist");
}

void TestDocumentFile::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    if (path == u"PIPE") {
        path = m_dir->filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    } else if (path == u"DANGLING") {
        path = m_dir->filePath(QStringLiteral("dangling"));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), path));
    }
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> bytes = readDocumentFile(path);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().contains(says), qPrintable(bytes.error()));
    QVERIFY2(bytes.error().contains(path), qPrintable(bytes.error()));
}

void TestDocumentFile::refusesToReplaceAPipe()
{
    const QString name = path("pipe");
    QCOMPARE(mkfifo(qPrintable(name), 0600), 0);
    QVERIFY(!writeDocumentFile(name, "text").ok());
    struct stat info = {};
    QCOMPARE(stat(qPrintable(name), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TestDocumentFile::refusesHugeFiles()
{
    const QString name = path("huge.yaml");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000)); // sparse: takes no room on the disk
    file.close();
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> bytes = readDocumentFile(name);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().contains(QStringLiteral("larger than 50 MB")), qPrintable(bytes.error()));
}

void TestDocumentFile::fullDiskLeavesTheOldFile()
{
    const QString name = path("a.yaml");
    const QByteArray old(1000, 'o');
    QVERIFY(writeAll(name, old));
    QVERIFY(inChild(
        [&] { return limitFileSize(65'536) && !writeDocumentFile(name, QByteArray(200'000, 'n')).ok(); }));
    QCOMPARE(readBytes(name), old);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.yaml")});
}

void TestDocumentFile::readOnlyFileIsRefused()
{
    const QString name = path("a.yaml");
    QVERIFY(writeAll(name, "old"));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777)));
    QVERIFY(inChild([&] {
        if (!becomeNobody())
            return false;
        const Result<FileMark> written = writeDocumentFile(name, "new");
        return !written && written.error().contains(QStringLiteral("was not saved"));
    }));
    QCOMPARE(readBytes(name), QByteArray("old"));
}

void TestDocumentFile::missingFolderIsRefused()
{
    const Result<FileMark> written = writeDocumentFile(path("gone/a.yaml"), "text");
    QVERIFY(!written);
    QVERIFY2(written.error().contains(QStringLiteral("was not saved")), qPrintable(written.error()));
}

void TestDocumentFile::tellsWhetherTheDiskStillAgrees()
{
    const QString name = path("a.yaml");
    const Result<FileMark> mark = writeDocumentFile(name, "one");
    QVERIFY(mark.ok());
    QCOMPARE(compareWithDisk(name, *mark), DiskState::Same);
    QVERIFY(writeAll(name, "two"));
    QCOMPARE(compareWithDisk(name, *mark), DiskState::Changed);
    QVERIFY(writeAll(name, "one")); // the content decides, not the date
    QCOMPARE(compareWithDisk(name, *mark), DiskState::Same);
    QVERIFY(QFile::remove(name));
    QCOMPARE(compareWithDisk(name, *mark), DiskState::Gone);
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
