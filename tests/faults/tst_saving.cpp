// SPDX-License-Identifier: MIT
// What can go wrong while a file is saved. Each function is a row of docs/faults.md.
#include "app/files/savefile.h"
#include "tests/support/child.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace patchcord;

namespace {

constexpr uid_t Nobody = 65534;
constexpr int NewBytes = 300'000;

QByteArray oldText()
{
    return QByteArray(1000, 'o');
}

QByteArray newText()
{
    return QByteArray(NewBytes, 'n');
}

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killed();
    void nthCallFails();
    void diskFull();
    void readOnlyFile();
    void readOnlyFolder();
    void folderGone();
    void symbolicLink();
    void hardLink();
    void noRegularFile();
    void sameTime();
    void modeIsKept_data();
    void modeIsKept();
    void ownerAndAttributes();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    /// What else than the file lies in the folder.
    QStringList leftovers() const
    {
        QStringList names = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
        names.removeOne(QStringLiteral("flow.yaml"));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSaving::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSaving::killed()
{
    constexpr int Kills = 200;
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file, oldText()));
    QRandomGenerator random(6);
    int old = 0, left = 0;
    for (int i = 0; i < Kills; ++i) {
        QProcess child;
        child.start(QStringLiteral(PATCHCORD_SAVECHILD),
            {QStringLiteral("endless"), file, QString::number(NewBytes)});
        QVERIFY(child.waitForReadyRead(30'000));
        QTest::qSleep(random.bounded(1, 40));
        child.kill();
        QVERIFY(child.waitForFinished());
        const QByteArray found = readBytes(file);
        QVERIFY2(found == oldText() || found == newText(), qPrintable(QString::number(found.size())));
        old += found == oldText();
        left += int(leftovers().size());
        for (const QString &name : leftovers())
            QFile::remove(m_dir->filePath(name));
    }
    qInfo("%d kills: %d times the old text, %d times the new one, %d files left behind", Kills, old,
        Kills - old, left);
    QVERIFY2(old > 0 && old < Kills, "the kills came at the same moment always");
}

void TestSaving::nthCallFails()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    QVERIFY2(!strace.isEmpty(), "strace is missing; packaging/test installs it");
    const QString file = path("flow.yaml");
    const QString log = path("log");
    const auto run = [&](const QStringList &injection) {
        QProcess process;
        process.start(strace,
            QStringList{QStringLiteral("-f"), QStringLiteral("-o"), log} + injection
                + QStringList{QStringLiteral(PATCHCORD_SAVECHILD), QStringLiteral("once"), file,
                    QString::number(NewBytes)});
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
            ? process.exitCode()
            : -1;
    };
    QVERIFY(writeAll(file, oldText()));
    QCOMPARE(run({}), 0);
    QCOMPARE(readBytes(file), newText());

    // Which calls there are behind the begin of saving: the numbers of each. The sanitizers ask by writing 16
    // bytes into a pipe whether memory may be read; those are no calls of ours, and end the program.
    QHash<QString, int> counts;
    QHash<QString, QList<int>> calls;
    bool begun = false;
    static const QRegularExpression call(QStringLiteral("^\\d+ +([a-z0-9_]+)\\("));
    for (const QByteArray &line : readBytes(log).split('\n')) {
        begun = begun || line.contains("saving-begins-here");
        const QString name = call.match(QString::fromLatin1(line)).captured(1);
        const int number = ++counts[name];
        if (begun && !line.endsWith(", 16) = 16"))
            calls[name] += number;
    }
    QVERIFY(begun);
    int faults = 0, refused = 0;
    for (const char *name : {"openat", "write", "pwrite64", "fdatasync", "fsync", "linkat", "rename",
             "renameat2", "fchmod", "chmod", "fchown", "ftruncate", "close", "read", "lseek", "statx",
             "newfstatat", "getxattr", "listxattr", "readlink", "unlink", "access"}) {
        const char *const error = qstrcmp(name, "write") == 0 ? "ENOSPC" : "EIO";
        for (const int number : calls.value(QLatin1String(name))) {
            QVERIFY(writeAll(file, oldText()));
            const QString injection = QStringLiteral("inject=%1:error=%2:when=%3")
                                          .arg(QLatin1String(name), QLatin1String(error))
                                          .arg(number);
            const int code = run({QStringLiteral("-e"), injection});
            const QByteArray found = readBytes(file);
            QVERIFY2(found == oldText() || found == newText(), qPrintable(injection));
            QVERIFY2(code == 0 || code == 1, qPrintable(injection));
            QVERIFY2(code == 1 || found == newText(),
                qPrintable(injection + QStringLiteral(" was told to be saved")));
            ++faults;
            refused += code;
        }
    }
    qInfo("%d calls failed, one at a time; saving said no to %d of them", faults, refused);
    QVERIFY(faults > 10 && refused > 4);
}

void TestSaving::diskFull()
{
    const QString disk = path("disk");
    QVERIFY(QDir().mkdir(disk));
    const QString file = disk + QStringLiteral("/flow.yaml");
    const bool isMounted = geteuid() == 0 && mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=64k") == 0;
    QVERIFY(writeAll(file, oldText()));
    const auto fails = [&](SaveWay way) {
        const Result<FileMark> written = writeDocumentFile(file, newText(), way);
        return !written && written.error().contains(QStringLiteral("was not saved"))
            && readBytes(file) == oldText();
    };
    bool replaceFails = false, overFails = false;
    if (isMounted) {
        replaceFails = fails(SaveWay::Replace);
        overFails = fails(SaveWay::WriteOver);
        umount(qPrintable(disk));
    } else {
        // Where nothing can be mounted, a limit on the size of files makes the same short write.
        const auto limited = [&](SaveWay way) {
            return inChild([&] {
                const rlimit limit{65'536, 65'536};
                return setrlimit(RLIMIT_FSIZE, &limit) == 0 && std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR
                    && fails(way);
            });
        };
        replaceFails = limited(SaveWay::Replace);
        overFails = limited(SaveWay::WriteOver);
    }
    QVERIFY(replaceFails);
    QVERIFY(overFails);
}

void TestSaving::readOnlyFile()
{
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file, oldText()));
    QCOMPARE(chmod(qPrintable(file), 0444), 0);
    QCOMPARE(chmod(qPrintable(m_dir->path()), 0777), 0);
    QVERIFY(inChild([&] {
        return becomeNobody() && saveHindrance(file) == SaveHindrance::ReadOnlyFile
            && !writeDocumentFile(file, newText()) && !writeDocumentFile(file, newText(), SaveWay::WriteOver);
    }));
    QCOMPARE(readBytes(file), oldText());
    QCOMPARE(QFileInfo(file).permissions() & QFile::WriteOwner, QFile::Permissions());
}

void TestSaving::readOnlyFolder()
{
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file, oldText()));
    QCOMPARE(chmod(qPrintable(file), 0666), 0);
    QCOMPARE(chmod(qPrintable(m_dir->path()), 0555), 0);
    const bool held = inChild([&] {
        return becomeNobody() && saveHindrance(file) == SaveHindrance::ReadOnlyFolder
            && !writeDocumentFile(file, newText()) && readBytes(file) == oldText()
            && writeDocumentFile(file, newText(), SaveWay::WriteOver).ok();
    });
    chmod(qPrintable(m_dir->path()), 0755);
    QVERIFY(held);
    QCOMPARE(readBytes(file), newText());
}

void TestSaving::folderGone()
{
    const QString file = path("gone/flow.yaml");
    QCOMPARE(saveHindrance(file), SaveHindrance::NoFolder);
    const Result<FileMark> written = writeDocumentFile(file, newText());
    QVERIFY(!written);
    QVERIFY2(written.error().contains(QStringLiteral("was not saved")), qPrintable(written.error()));
}

void TestSaving::symbolicLink()
{
    const QString file = path("flow.yaml");
    const QString link = path("link.yaml");
    QVERIFY(writeAll(file, oldText()));
    QVERIFY(QFile::link(QStringLiteral("flow.yaml"), link));
    QVERIFY(writeDocumentFile(link, newText()).ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readBytes(file), newText());
}

void TestSaving::hardLink()
{
    const QString file = path("flow.yaml");
    const QString other = path("other.yaml");
    QVERIFY(writeAll(file, oldText()));
    QCOMPARE(saveHindrance(file), SaveHindrance::None);
    QCOMPARE(link(qPrintable(file), qPrintable(other)), 0);
    QCOMPARE(saveHindrance(file), SaveHindrance::OtherNames);
    QVERIFY(writeDocumentFile(file, newText(), SaveWay::WriteOver).ok());
    QCOMPARE(readBytes(other), newText());
    QCOMPARE(saveHindrance(file), SaveHindrance::OtherNames);
    QVERIFY(writeDocumentFile(file, oldText(), SaveWay::WriteOver).ok()); // a shorter one
    QCOMPARE(readBytes(other), oldText());
}

void TestSaving::noRegularFile()
{
    const QString pipe = path("pipe");
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &each : {pipe, QStringLiteral("/dev/null"), m_dir->path()}) {
        for (const SaveWay way : {SaveWay::Replace, SaveWay::WriteOver})
            QVERIFY2(!writeDocumentFile(each, newText(), way), qPrintable(each));
    }
    struct stat info = {};
    QCOMPARE(stat(qPrintable(pipe), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TestSaving::sameTime()
{
    const QString file = path("flow.yaml");
    const Result<FileMark> mark = writeDocumentFile(file, "version: 1.0.0\n");
    QVERIFY(mark.ok());
    struct stat before = {};
    QCOMPARE(stat(qPrintable(file), &before), 0);
    QVERIFY(writeAll(file, "version: 2.0.0\n"));
    const timespec times[] = {before.st_atim, before.st_mtim};
    QCOMPARE(utimensat(AT_FDCWD, qPrintable(file), times, 0), 0);
    QCOMPARE(compareWithDisk(file, *mark), DiskState::Changed);
    QVERIFY(writeAll(file, "version: 1.0.0\n"));
    QCOMPARE(compareWithDisk(file, *mark), DiskState::Same); // whatever its time is now
}

void TestSaving::modeIsKept_data()
{
    QTest::addColumn<uint>("mode");
    for (const uint mode : {0600U, 0640U, 0644U, 0666U, 0755U, 0444U})
        QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
}

void TestSaving::modeIsKept()
{
    QFETCH(uint, mode);
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file, oldText()));
    QCOMPARE(chmod(qPrintable(file), mode), 0);
    // The administrator may write it whatever the mode says.
    QCOMPARE(writeDocumentFile(file, newText()).ok(), (mode & S_IWUSR) != 0 || geteuid() == 0);
    struct stat info = {};
    QCOMPARE(stat(qPrintable(file), &info), 0);
    QCOMPARE(uint(info.st_mode & 07777), mode);
}

void TestSaving::ownerAndAttributes()
{
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file, oldText()));
    QCOMPARE(chmod(qPrintable(file), 0640), 0);
    const bool hasAttributes = setxattr(qPrintable(file), "user.note", "kept", 4, 0) == 0;
    const bool mayGiveAway = geteuid() == 0 && chown(qPrintable(file), Nobody, Nobody) == 0;
    QVERIFY(writeDocumentFile(file, newText()).ok());
    struct stat info = {};
    QCOMPARE(stat(qPrintable(file), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0640));
    if (mayGiveAway) {
        QCOMPARE(info.st_uid, Nobody);
        QCOMPARE(info.st_gid, gid_t(Nobody));
    } else {
        qInfo("Only the administrator can give files away: the owner was not tested.");
    }
    if (hasAttributes) {
        char value[8] = {};
        QCOMPARE(getxattr(qPrintable(file), "user.note", value, sizeof value), ssize_t(4));
        QCOMPARE(QByteArray(value), QByteArray("kept"));
    } else {
        qInfo("This disk keeps no extended attributes: they were not tested.");
    }
}

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
