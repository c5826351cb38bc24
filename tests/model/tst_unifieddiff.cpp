// SPDX-License-Identifier: MIT
#include "model/text/unifieddiff.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patchcord;

class TestUnifiedDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void patchMakesTheSame();
};

void TestUnifiedDiff::shown_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<TextEdits>("edits");
    QTest::addColumn<QByteArray>("diff");
    const auto row = [](const char *name, const QByteArray &before, std::initializer_list<TextEdit> edits,
                         const QByteArray &diff) {
        TextEdits all;
        for (const TextEdit &edit : edits)
            all.add(edit);
        QTest::newRow(name) << before << all << diff;
    };
    const QByteArray letters = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
    const QByteArray head = "--- x\n+++ x\n";
    row("nothing", "a\n", {}, "");
    row("the same again", "a\n", {{{0, 1}, "a"}}, "");
    row("a word in a line", "a\nbb\nc\n", {{{3, 4}, "x"}}, head + "@@ -1,3 +1,3 @@\n a\n-bb\n+bx\n c\n");
    row("three lines around", letters, {{{10, 11}, "F"}},
        head + "@@ -3,7 +3,7 @@\n c\n d\n e\n-f\n+F\n g\n h\n i\n");
    row("a line more", "a\nb\n", {{{2, 2}, "x\n"}}, head + "@@ -1,2 +1,3 @@\n a\n+x\n b\n");
    row("a line less", "a\nb\n", {{{0, 2}, ""}}, head + "@@ -1,2 +1 @@\n-a\n b\n");
    row("at the end", "a\n", {{{2, 2}, "b\n"}}, head + "@@ -1 +1,2 @@\n a\n+b\n");
    row("into an empty file", "", {{{0, 0}, "a\n"}}, head + "@@ -0,0 +1 @@\n+a\n");
    row("all of it", "a\n", {{{0, 2}, ""}}, head + "@@ -1 +0,0 @@\n-a\n");
    row("no line end", "a\nb", {{{3, 3}, "c"}},
        head + "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+bc\n\\ No newline at end of file\n");
    row("a line end more", "a", {{{1, 1}, "\n"}},
        head + "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    row("far apart", letters, {{{0, 1}, "A"}, {{22, 23}, "L"}},
        head + "@@ -1,4 +1,4 @@\n-a\n+A\n b\n c\n d\n@@ -9,4 +9,4 @@\n i\n j\n k\n-l\n+L\n");
    row("close together", letters, {{{0, 1}, "A"}, {{8, 9}, "E\nE"}},
        head + "@@ -1,8 +1,9 @@\n-a\n+A\n b\n c\n d\n-e\n+E\n+E\n f\n g\n h\n");
    row("carriage returns", "a\r\nb\r\n", {{{3, 4}, "x"}}, head + "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+x\r\n");
}

void TestUnifiedDiff::shown()
{
    QFETCH(QByteArray, before);
    QFETCH(TextEdits, edits);
    QFETCH(QByteArray, diff);
    QCOMPARE(unifiedDiff(before, edits, "x"), diff);
}

/// The tool that everyone has makes the new text of the old one and the diff.
void TestUnifiedDiff::patchMakesTheSame()
{
    const QString patch = QStandardPaths::findExecutable(QStringLiteral("patch"));
    if (patch.isEmpty())
        QSKIP("the program “patch” is not there");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x"));
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArray before;
        for (int i = random.bounded(30); i >= 0; --i)
            before += QByteArray(1, char('a' + random.bounded(4))) + (i > 0 || random.bounded(2) ? "\n" : "");
        TextEdits edits;
        for (qsizetype at = random.bounded(8); at < before.size(); at += 2 + random.bounded(20)) {
            const qsizetype end = std::min<qsizetype>(before.size(), at + random.bounded(5));
            edits.add({{at, end}, QByteArray("x\ny\n", random.bounded(5))});
            at = end;
        }
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(before);
        out.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(patch, {QStringLiteral("-s"), QStringLiteral("-p0")});
        process.write(unifiedDiff(before, edits, "x"));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll() + process.readAllStandardError());
        const QByteArray after = edits.applied(before);
        QFile in(file);
        QCOMPARE(in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray(), after);
    }
}

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unifieddiff.moc"
