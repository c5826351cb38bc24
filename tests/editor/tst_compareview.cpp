// SPDX-License-Identifier: MIT
#include "editor/compare/changeentries.h"
#include "editor/compare/comparesession.h"
#include "editor/compare/diffrows.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace patchcord;

// What the window of a comparison rests on: rows, the lines of each change, taking over. The window itself is
// tested with the program's.

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_data();
    void rows();
    void linesOfChanges_data();
    void linesOfChanges();
    void everyHunkIsTold();
    void takesOverOneChange_data();
    void takesOverOneChange();
    void takeOverIsOneStep();
    void oldLinesAreNotTaken();
    void survivesItsDocument();

private:
    CatalogPtr m_catalog;
};

namespace {

QByteArray shown(const std::vector<DiffRow> &rows)
{
    QByteArrayList all;
    for (const DiffRow &row : rows) {
        const auto number = [](int line) { return line < 0 ? QByteArray(".") : QByteArray::number(line); };
        all += number(row.a) + number(row.b) + (row.hunk < 0 ? QByteArray("=") : QByteArray("!"));
    }
    return all.join(' ');
}

} // namespace

void TestCompareView::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCompareView::rows_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("same") << QByteArray("x\ny") << QByteArray("x\ny") << QByteArray("00= 11=");
    QTest::newRow("added") << QByteArray("x\nz") << QByteArray("x\ny\nz") << QByteArray("00= .1! 12=");
    QTest::newRow("removed") << QByteArray("x\ny\nz") << QByteArray("x\nz") << QByteArray("00= 1.! 21=");
    QTest::newRow("longer") << QByteArray("x\ny\nz") << QByteArray("x\n1\n2\nz")
                            << QByteArray("00= 11! .2! 23=");
}

void TestCompareView::rows()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const LineIndex linesA(a);
    const LineIndex linesB(b);
    QTEST(shown(diffRows(lineDiff({a, linesA}, {b, linesB}), linesA.lineCount(), linesB.lineCount())),
        "expected");
}

void TestCompareView::linesOfChanges_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QStringList>("expected"); // title: numbers of hunks
    const QByteArray head = "sections:\n  main:\n";
    QTest::newRow("a step changed") << head + "    - answer\n    - play: say:a\n"
                                    << head + "    - answer\n    - play: say:b\n"
                                    << QStringList{QStringLiteral("play · “b”: 0")};
    QTest::newRow("two steps") << head + "    - play: say:a\n    - sleep: 1\n    - record: {beep: true}\n"
                               << head + "    - play: say:b\n    - sleep: 1\n    - record: {beep: false}\n"
                               << QStringList{QStringLiteral("play · “b”: 0"), QStringLiteral("record: 1")};
    QTest::newRow("inside a branch, and around")
        << head
            + "    - switch:\n        variable: a\n        case:\n          x:\n            - play: say:a\n"
        << head
            + "    - switch:\n        variable: b\n        case:\n          x:\n            - play: say:b\n"
        << QStringList{QStringLiteral("switch · on b: 0"), QStringLiteral("switch › ‘x’ › play · “b”: 1")};
    QTest::newRow("moved") << head + "    - play: say:a\n    - sleep: 1\n    - sleep: 2\n    - hangup\n"
                           << head + "    - sleep: 1\n    - sleep: 2\n    - play: say:a\n    - hangup\n"
                           << QStringList{QStringLiteral("play · “a”: 0 1")};
    QTest::newRow("lines alone") << head + "    - answer\n"
                                 << head + "\n    - answer\n"
                                 << QStringList{QStringLiteral("text: 0")};
    QTest::newRow("the frame") << "version: 1.0.0\n" + head + "    - answer\n"
                               << "version: 1.0.1\n" + head + "    - answer\n"
                               << QStringList{QStringLiteral("document: 0")};
}

void TestCompareView::linesOfChanges()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    Document document(m_catalog, b);
    const CompareSession session(document, Snapshot::build(a, m_catalog));
    QStringList told;
    for (int i = 0; i < int(session.entries().size()); ++i) {
        QStringList hunks;
        for (const int hunk : session.entries()[size_t(i)].hunks)
            hunks += QString::number(hunk);
        told += session.titleOf(i) + QStringLiteral(": ") + hunks.join(u' ');
    }
    QTEST(told, "expected");
}

/// Of documents that have little in common too, no line that differs is left untold.
void TestCompareView::everyHunkIsTold()
{
    const std::vector<CorpusFile> files = allDocuments();
    for (size_t i = 0; i + 1 < files.size(); i += 5) {
        Document document(m_catalog, files[i + 1].bytes);
        const CompareSession session(document, Snapshot::build(files[i].bytes, m_catalog));
        for (int hunk = 0; hunk < int(session.hunks().size()); ++hunk)
            QVERIFY2(session.entryOfHunk(hunk) >= 0, qPrintable(files[i].name));
        for (int entry = 0; entry < int(session.entries().size()); ++entry)
            QVERIFY(!session.titleOf(entry).isEmpty() && !session.deedOf(entry).isEmpty());
    }
}

void TestCompareView::takesOverOneChange_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<int>("entry");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray head = "sections:\n  main:\n";
    QTest::newRow("a changed step, others stay")
        << head + "    - play: say:a\n    - sleep: 1\n    - record: {beep: true}\n"
        << head + "    - play: say:b\n    - sleep: 1\n    - record: {beep: false}\n"
        << 1 << head + "    - play: say:b\n    - sleep: 1\n    - record: {beep: true}\n";
    QTest::newRow("a removed step comes back")
        << head + "    - answer\n    - play: say:a\n    - hangup\n"
        << head + "    - answer\n    - hangup\n"
        << 0 << head + "    - answer\n    - play: say:a\n    - hangup\n";
    QTest::newRow("an added step goes")
        << head + "    - answer\n    - hangup\n"
        << head + "    - answer\n    # mine\n    - play: say:a\n    - hangup\n"
        << 0 << head + "    - answer\n    - hangup\n";
    QTest::newRow("a moved step goes back")
        << head + "    - play: say:a\n    - sleep: 1\n    - sleep: 2\n    - hangup\n"
        << head + "    - sleep: 1\n    - sleep: 2\n    - play: say:a\n    - hangup\n"
        << 0 << head + "    - play: say:a\n    - sleep: 1\n    - sleep: 2\n    - hangup\n";
    const QByteArray three = head + "    - play: say:a\n    - sleep: 1\n    - record:\n        beep: true\n";
    const QByteArray changed =
        head + "    - play: say:b\n    - sleep: 2\n    - record:\n        beep: false\n";
    QTest::newRow("the first of neighbours that changed")
        << three << changed << 0
        << head + "    - play: say:a\n    - sleep: 2\n    - record:\n        beep: false\n";
    QTest::newRow("the second of neighbours that changed")
        << three << changed << 1
        << head + "    - play: say:b\n    - sleep: 1\n    - record:\n        beep: false\n";
    QTest::newRow("a step behind one that changed goes")
        << head + "    - play: say:a\n    - hangup\n"
        << head + "    - play: say:b\n    - sleep: 1\n    - sleep: 2\n    - hangup\n"
        << 1 << head + "    - play: say:b\n    - sleep: 2\n    - hangup\n";
    QTest::newRow("a step in front of one that changed comes back")
        << head + "    - sleep: 1\n    - play: say:a\n    - hangup\n"
        << head + "    - play: say:b\n    - hangup\n"
        << 0 << head + "    - sleep: 1\n    - play: say:b\n    - hangup\n";
    const QByteArray moved = head + "    - play: say:a\n    - sleep: 1\n    - hangup\n";
    const QByteArray movedPastNote =
        head + "    # three tries\n    - sleep: 1\n    - hangup\n    - play: say:a\n";
    QTest::newRow("a moved step goes back, a note beside it stays")
        << moved << movedPastNote << 1
        << head + "    - play: say:a\n    # three tries\n    - sleep: 1\n    - hangup\n";
    QTest::newRow("a note goes, the step that moved beside it stays")
        << moved << movedPastNote << 0 << head + "    - sleep: 1\n    - hangup\n    - play: say:a\n";
    QTest::newRow("a removed step comes back, a note in its place stays")
        << head + "    - answer\n    - play: say:a\n    - hangup\n"
        << head + "    - answer\n    # mine\n    - hangup\n"
        << 0 << head + "    - answer\n    - play: say:a\n    # mine\n    - hangup\n";
    QTest::newRow("line ends stay") << head + "    - play: say:a\n"
                                    << QByteArray("sections:\r\n  main:\r\n    - play: say:b\r\n") << 0
                                    << QByteArray("sections:\r\n  main:\r\n    - play: say:a\r\n");
}

void TestCompareView::takesOverOneChange()
{
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, own);
    QFETCH(int, entry);
    Document document(m_catalog, own);
    CompareSession session(document, Snapshot::build(other, m_catalog));
    session.takeOver(entry);
    QTEST(document.snapshot()->text(), "expected");
    document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), own);
}

void TestCompareView::takeOverIsOneStep()
{
    const QByteArray own =
        "sections:\n  main:\n    - sleep: 1\n    - sleep: 2\n    - play: say:a\n    - hangup\n";
    Document document(m_catalog, own);
    CompareSession session(document,
        Snapshot::build(
            "sections:\n  main:\n    - play: say:a\n    - sleep: 1\n    - sleep: 2\n    - hangup\n",
            m_catalog));
    QCOMPARE(session.entries().front().hunks.size(), size_t(2));
    session.takeOver(0);
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(session.entries().empty());
}

/// What was typed after the comparison was made is never overwritten by lines that were compared before.
void TestCompareView::oldLinesAreNotTaken()
{
    Document document(m_catalog, "sections:\n  main:\n    - play: say:b\n");
    CompareSession session(document, Snapshot::build("sections:\n  main:\n    - play: say:a\n", m_catalog));
    document.apply(QStringLiteral("Type"), TextEdits({{0, 0}, "# new\n# lines\n"}));
    const QByteArray typed = document.snapshot()->text();
    session.takeOver(0);
    QCOMPARE(document.snapshot()->text(), typed);
    QCOMPARE(session.own()->text(), typed);
}

void TestCompareView::survivesItsDocument()
{
    auto document = std::make_unique<Document>(m_catalog, "sections:\n  main:\n    - play: say:b\n");
    CompareSession session(*document, Snapshot::build("sections:\n  main:\n    - play: say:a\n", m_catalog));
    document.reset();
    QVERIFY(!session.document());
    session.takeOver(0);
    session.next();
    QCOMPARE(session.current(), 0);
    QCOMPARE(session.own()->text(), QByteArray("sections:\n  main:\n    - play: say:b\n"));
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
