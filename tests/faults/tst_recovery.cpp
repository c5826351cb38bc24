// SPDX-License-Identifier: MIT
// What becomes of unsaved work when the program ends without being asked. Each function is a row of
// docs/faults.md.
#include "app/compare/comparewindow.h"
#include "app/files/statefolder.h"
#include "app/recovery/recoveryfolder.h"
#include "app/recovery/startguard.h"
#include "app/window/comparecommands.h"
#include "app/window/noticebar.h"
#include "app/window/recovering.h"
#include "app/window/recoverydialog.h"
#include "app/window/recoverykeeper.h"
#include "editor/document/typedtext.h"
#include "tests/app/windowtest.h"
#include "tests/support/child.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace patchcord;

namespace {

constexpr int MostLostMs = 2000;

/// Leaves work behind as a process that was killed does.
bool leaveBehind(const QString &root, const RecoveryRecord &record)
{
    return inChild([&] {
        // Never deleted: nothing is tidied up.
        auto *const folder = new RecoveryFolder(root);
        return folder->prepare() && folder->keep(QStringLiteral("one"), record);
    });
}

RecoveryRecord sample()
{
    RecoveryRecord record;
    record.name = QStringLiteral("untitled.yaml");
    record.changed = QDateTime::currentDateTimeUtc();
    record.text = "version: 1.0.0\nsections:\n  main:\n  - hangup\n";
    return record;
}

/// The files of unsaved work below a folder.
QStringList recoveryFiles(const QString &root)
{
    QStringList files;
    QDirIterator all(root, {QStringLiteral("*.recovery")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    return files;
}

/// What is kept in the only file of unsaved work; empty when there is not one.
QByteArray keptText(const QString &root)
{
    const QStringList files = recoveryFiles(root);
    const Result<RecoveryRecord> record =
        decodeRecovery(files.size() == 1 ? readBytes(files.front()) : QByteArray());
    return record ? record->text : QByteArray();
}

} // namespace

class TestRecovery : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffAnywhere();
    void laterVersionIsPutAside();
    void othersCannotLook();
    void keptWithinTwoSeconds();
    void untitledIsKept();
    void typedAndNotYetReadIsKept();
    void goneWhenSavedUndoneOrDiscarded();
    void endedWithoutAsking();
    void diskFullIsToldOnce();
    void workOfALivingProcessIsLeftAlone();
    void lookingForWorkDisturbsNobody();
    void sameAsOnDiskIsDropped();
    void restores();
    void comparesBesideTheDialog();
    void restoresAnUntitledOne();
    void fileChangedMeanwhile();
    void fileGoneMeanwhile();
    void discardAsksFirst();
    void laterKeepsAll();
    void twoBrokenStarts();

private:
    QString root() const { return path("recovery"); }
    std::unique_ptr<Recovering> recovering(RecoveryKeeper &keeper)
    {
        return std::make_unique<Recovering>(Recovering::Context{m_catalog, m_window->files(),
                                                m_window->tabs(), m_window->comparing(), keeper, *m_prompts},
            *m_window);
    }
};

void TestRecovery::cutOffAnywhere()
{
    RecoveryRecord record = sample();
    record.path = QStringLiteral("/somewhere/flow.yaml");
    record.fileHash = QByteArray::fromHex("00ff10");
    const QByteArray whole = encodeRecovery(record);
    const Result<RecoveryRecord> back = decodeRecovery(whole);
    QVERIFY2(back.ok(), qPrintable(back.error()));
    QCOMPARE(back->path, record.path);
    QCOMPARE(back->name, record.name);
    QCOMPARE(back->fileHash, record.fileHash);
    QCOMPARE(back->text, record.text);
    QVERIFY(qAbs(back->changed.msecsTo(record.changed)) <= 1);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!decodeRecovery(whole.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!decodeRecovery(whole + 'x'));
}

void TestRecovery::laterVersionIsPutAside()
{
    QVERIFY(leaveBehind(root(), sample()));
    const QString file = recoveryFiles(root()).value(0);
    QByteArray bytes = readBytes(file);
    bytes.replace("patchcord-recovery 1", "patchcord-recovery 2");
    QVERIFY(writeAll(file, bytes));
    RecoveryKeeper keeper(m_window->tabs(), root());
    recovering(keeper)->offer();
    QCOMPARE(m_prompts->asked.size(), 1);
    QVERIFY2(
        m_prompts->asked.front().contains(QStringLiteral("put aside")), qPrintable(m_prompts->asked.front()));
    QCOMPARE(m_window->tabs().count(), 0);
    const QStringList left = recoveryFiles(root());
    QCOMPARE(left.size(), 1);
    QVERIFY(left.front().contains(QStringLiteral("/bad/")));
    QCOMPARE(readBytes(left.front()), bytes);
}

void TestRecovery::othersCannotLook()
{
    const mode_t before = umask(0);
    QVERIFY(m_window->files().open(copyOf("06-crlf.yaml")));
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Secret")));
    RecoveryKeeper keeper(m_window->tabs(), root());
    QVERIFY(keeper.keepNow());
    umask(before);
    struct stat info = {};
    QCOMPARE(stat(qPrintable(root()), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0700));
    const QStringList files = recoveryFiles(root());
    QCOMPARE(files.size(), 1);
    QCOMPARE(stat(qPrintable(files.front()), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    QVERIFY(!files.front().contains(QStringLiteral("06-crlf")));
    QDirIterator all(root(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QCOMPARE(stat(qPrintable(all.next()), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0700));
    }
}

void TestRecovery::keptWithinTwoSeconds()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    const QByteArray onDisk = readBytes(file);
    RecoveryKeeper keeper(m_window->tabs(), root());
    QTest::qWait(1100);
    QCOMPARE(recoveryFiles(root()), QStringList()); // nothing is unsaved yet
    for (int i = 0; i < 3; ++i) {
        change("/sections/main/0/play/url", Value(QStringLiteral("say:Number %1").arg(i)));
        const QByteArray text = tab().document().text();
        QTRY_COMPARE_WITH_TIMEOUT(keptText(root()), text, MostLostMs);
    }
    QCOMPARE(readBytes(file), onDisk);
}

void TestRecovery::untitledIsKept()
{
    m_window->files().newDocument(QStringLiteral("empty"));
    change("/version", Value(QStringLiteral("1.0.1")));
    RecoveryKeeper keeper(m_window->tabs(), root());
    QTRY_COMPARE_WITH_TIMEOUT(keptText(root()), tab().document().text(), MostLostMs);
}

void TestRecovery::typedAndNotYetReadIsKept()
{
    QVERIFY(m_window->files().open(copyOf("06-crlf.yaml")));
    RecoveryKeeper keeper(m_window->tabs(), root());
    TypedText &typed = document().typedText();
    typed.setReadAtOnce(0); // all reading goes on beside
    for (int i = 0; i < 40; ++i) { // keys that come faster than the text is read
        typed.type(TextEdits{{{0, 0}, "#"}});
        QTest::qWait(40);
    }
    QTRY_VERIFY_WITH_TIMEOUT(keptText(root()).startsWith("####################"), MostLostMs);
    document().settle();
}

void TestRecovery::goneWhenSavedUndoneOrDiscarded()
{
    RecoveryKeeper keeper(m_window->tabs(), root());
    QVERIFY(m_window->files().open(copyOf("06-crlf.yaml")));
    const auto changeAndKeep = [&](const char *url) {
        change("/sections/main/0/play/url", Value(QString::fromLatin1(url)));
        return keeper.keepNow() && recoveryFiles(root()).size() == 1;
    };
    QVERIFY(changeAndKeep("say:Saved"));
    QVERIFY(m_window->files().saving().save(tab()));
    QTRY_COMPARE(recoveryFiles(root()), QStringList());

    QVERIFY(changeAndKeep("say:Undone"));
    document().undoStack().undo();
    QTRY_COMPARE(recoveryFiles(root()), QStringList());

    QVERIFY(changeAndKeep("say:Discarded"));
    m_prompts->unsaved = UnsavedChoice::Discard;
    QVERIFY(m_window->files().close(tab()));
    QVERIFY(keeper.keepNow());
    QCOMPARE(recoveryFiles(root()), QStringList());
}

void TestRecovery::endedWithoutAsking()
{
    m_window->files().newDocument(QStringLiteral("empty"));
    change("/version", Value(QStringLiteral("1.0.1")));
    {
        const RecoveryKeeper keeper(m_window->tabs(), root());
    }
    QCOMPARE(keptText(root()), tab().document().text());
}

void TestRecovery::diskFullIsToldOnce()
{
    QVERIFY(writeAll(root(), "a file where the folder should be"));
    m_window->files().newDocument(QStringLiteral("empty"));
    change("/version", Value(QStringLiteral("1.0.1")));
    RecoveryKeeper keeper(m_window->tabs(), root());
    QSignalSpy failed(&keeper, &RecoveryKeeper::failed);
    QVERIFY(!keeper.keepNow());
    QVERIFY(!keeper.keepNow());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("Unsaved work cannot be kept")));
    QVERIFY(QFile::remove(root()));
    QVERIFY(keeper.keepNow()); // and it works again when it can
    QCOMPARE(keptText(root()), tab().document().text());
}

void TestRecovery::workOfALivingProcessIsLeftAlone()
{
    RecoveryFolder living(root());
    QVERIFY(living.prepare());
    QVERIFY(living.keep(QStringLiteral("one"), sample()));
    // Locks are of processes: another one asks.
    QVERIFY(inChild([this] { return abandonedWork(root()).empty(); }));
    QCOMPARE(recoveryFiles(root()).size(), 1);
}

void TestRecovery::lookingForWorkDisturbsNobody()
{
    const pid_t looking = fork();
    if (looking == 0) {
        for (;;)
            (void)abandonedWork(root());
    }
    int lost = 0;
    for (int i = 0; i < 300; ++i) {
        RecoveryFolder folder(root());
        const bool isKept = folder.prepare() && folder.keep(QStringLiteral("one"), sample());
        lost += isKept && keptText(root()) == sample().text ? 0 : 1;
        folder.drop(QStringLiteral("one"));
    }
    kill(looking, SIGKILL);
    waitpid(looking, nullptr, 0);
    QCOMPARE(lost, 0);
}

void TestRecovery::sameAsOnDiskIsDropped()
{
    RecoveryRecord record = sample();
    record.path = path("flow.yaml");
    QVERIFY(writeAll(record.path, record.text));
    QVERIFY(leaveBehind(root(), record));
    QVERIFY(abandonedWork(root()).empty());
    QCOMPARE(recoveryFiles(root()), QStringList());
}

void TestRecovery::restores()
{
    RecoveryRecord record = sample();
    record.path = copyOf("06-crlf.yaml");
    record.name = QStringLiteral("06-crlf.yaml");
    const QByteArray onDisk = readBytes(record.path);
    record.fileHash = FileMark::of(onDisk).hash;
    QVERIFY(leaveBehind(root(), record));

    RecoveryKeeper keeper(m_window->tabs(), root());
    const std::unique_ptr<Recovering> it = recovering(keeper);
    it->offer();
    auto *const dialog = m_window->findChild<RecoveryDialog *>();
    QVERIFY(dialog);
    const QTreeWidget &list = *dialog->findChild<QTreeWidget *>();
    QCOMPARE(list.topLevelItemCount(), 1);
    QCOMPARE(list.topLevelItem(0)->text(0), record.name);
    QCOMPARE(list.topLevelItem(0)->text(3), QStringLiteral("as it was"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_window->tabs().count(), 1);
    QCOMPARE(tab().document().text(), record.text);
    QCOMPARE(tab().document().path(), record.path);
    QVERIFY(tab().document().isModified());
    QVERIFY(!tab().notice().isVisible());
    QCOMPARE(readBytes(record.path), onDisk); // nothing but saving writes it
    QCOMPARE(keptText(root()), record.text); // it is kept anew
    QCOMPARE(m_prompts->asked, QStringList());
    document().undoStack().undo();
    QCOMPARE(tab().document().text(), onDisk);
}

void TestRecovery::comparesBesideTheDialog()
{
    RecoveryRecord record = sample();
    record.path = copyOf("06-crlf.yaml");
    QVERIFY(leaveBehind(root(), record));
    RecoveryKeeper keeper(m_window->tabs(), root());
    const std::unique_ptr<Recovering> it = recovering(keeper);
    it->offer();
    auto *const dialog = m_window->findChild<RecoveryDialog *>();
    QVERIFY(dialog);
    const auto press = [dialog] {
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Compare")))
                button->click();
        }
    };
    const auto windows = [this] { return m_window->findChildren<CompareWindow *>(); };
    press();
    QCOMPARE(windows().size(), 1);
    // A modal dialog lets its own windows alone take mouse and keys.
    QCOMPARE(windows().front()->parentWidget(), dialog);
    QVERIFY(windows().front()->isVisible());
    press(); // the second takes the place of the first
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(dialog->isVisible());
}

void TestRecovery::restoresAnUntitledOne()
{
    const RecoveryRecord record = sample();
    QVERIFY(leaveBehind(root(), record));
    RecoveryKeeper keeper(m_window->tabs(), root());
    recovering(keeper)->restore(abandonedWork(root()));
    QCOMPARE(tab().document().text(), record.text);
    QCOMPARE(tab().document().name(), record.name);
    QVERIFY(tab().document().path().isEmpty());
    QVERIFY(tab().document().isModified());
}

void TestRecovery::fileChangedMeanwhile()
{
    RecoveryRecord record = sample();
    record.path = copyOf("06-crlf.yaml");
    record.fileHash = FileMark::of("what it held when it was opened").hash;
    QVERIFY(leaveBehind(root(), record));
    const std::vector<AbandonedWork> works = abandonedWork(root());
    QCOMPARE(works.size(), size_t(1)); // offered all the same
    QCOMPARE(fileStateText(works.front().record), QStringLiteral("changed since"));
    RecoveryKeeper keeper(m_window->tabs(), root());
    recovering(keeper)->restore(works);
    QCOMPARE(tab().document().text(), record.text);
    QVERIFY(tab().notice().isVisible());
    QVERIFY(tab().notice().sentence().contains(QStringLiteral("was changed on disk")));
}

void TestRecovery::fileGoneMeanwhile()
{
    RecoveryRecord record = sample();
    record.path = path("gone/flow.yaml");
    record.name = QStringLiteral("flow.yaml");
    record.fileHash = FileMark::of("something").hash;
    QVERIFY(leaveBehind(root(), record));
    const std::vector<AbandonedWork> works = abandonedWork(root());
    QCOMPARE(works.size(), size_t(1));
    QCOMPARE(fileStateText(works.front().record), QStringLiteral("gone"));
    RecoveryKeeper keeper(m_window->tabs(), root());
    recovering(keeper)->restore(works);
    QCOMPARE(tab().document().text(), record.text);
    QVERIFY(tab().document().isModified());
    QVERIFY(tab().notice().sentence().contains(QStringLiteral("could not be opened again")));
}

void TestRecovery::discardAsksFirst()
{
    QVERIFY(leaveBehind(root(), sample()));
    RecoveryKeeper keeper(m_window->tabs(), root());
    const std::unique_ptr<Recovering> it = recovering(keeper);
    m_prompts->confirmation = Confirmation::No;
    it->discard(abandonedWork(root()));
    QCOMPARE(recoveryFiles(root()).size(), 1);
    m_prompts->confirmation = Confirmation::Yes;
    it->discard(abandonedWork(root()));
    QCOMPARE(recoveryFiles(root()), QStringList());
    QCOMPARE(m_window->tabs().count(), 0);
}

void TestRecovery::laterKeepsAll()
{
    QVERIFY(leaveBehind(root(), sample()));
    RecoveryKeeper keeper(m_window->tabs(), root());
    const std::unique_ptr<Recovering> it = recovering(keeper);
    it->offer();
    QTest::keyClick(m_window->findChild<RecoveryDialog *>(), Qt::Key_Escape);
    QCOMPARE(m_window->tabs().count(), 0);
    QCOMPARE(recoveryFiles(root()).size(), 1);
    QTRY_VERIFY(!m_window->findChild<RecoveryDialog *>());
    it->show(); // by the menu
    QVERIFY(m_window->findChild<RecoveryDialog *>());
}

void TestRecovery::twoBrokenStarts()
{
    StartGuard guard(root());
    QVERIFY(guard.mayRestore());
    guard.begin();
    QVERIFY(guard.mayRestore());
    guard.begin();
    QVERIFY(!guard.mayRestore());
    QVERIFY(!StartGuard(root()).mayRestore()); // of another start
    guard.succeeded();
    QVERIFY(guard.mayRestore());
    QVERIFY(writeAll(root() + QStringLiteral("/starts"), "nonsense"));
    QVERIFY(guard.mayRestore());
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
