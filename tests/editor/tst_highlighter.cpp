// SPDX-License-Identifier: MIT
#include "editor/source/highlighter.h"
#include "editor/source/linescanner.h"
#include "editor/source/textmirror.h"
#include "model/catalog/catalog.h"
#include "resources/resources.h"

#include <QTest>
#include <algorithm>

using namespace patchcord;

class TestHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void highlight_data();
    void highlight();
    void windowsAreThoseOfTheWhole();
    void brokenTextIsScanned();
    void longLinesAreLeftAlone();

private:
    CatalogPtr m_catalog;
};

void TestHighlighter::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestHighlighter::highlight_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("spans");
    QTest::newRow("plain") << QByteArray("key: word") << QStringLiteral("key:K");
    QTest::newRow("quoted") << QByteArray("'k': \"v # no\" # yes")
                            << QStringLiteral("'k':K \"v # no\":S # yes:C");
    QTest::newRow("values") << QByteArray("a: [1, true, null, x]") << QStringLiteral("a:K 1:N true:W null:W");
    QTest::newRow("comment line") << QByteArray("  # alone") << QStringLiteral("# alone:C");
    QTest::newRow("hash in a word") << QByteArray("a: b#c") << QStringLiteral("a:K");
    QTest::newRow("umlauts") << QByteArray("\xc3\xa4\xf0\x9f\x98\x80: '\xc3\xbc'")
                             << QStringLiteral("ä😀:K 'ü':S");
    QTest::newRow("json") << QByteArray("{\"a\": \"b\", \"c\": -1.5, \"d\": null}")
                          << QStringLiteral("\"a\":K \"b\":S \"c\":K -1.5:N \"d\":K null:W");
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbfk: 1") << QStringLiteral("k:K 1:N");
}

void TestHighlighter::highlight()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, spans);
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    const QString line = widgetText(snapshot->text());
    QStringList found;
    for (const CodeSpan &span : patchcord::highlight(*snapshot, 0, 0))
        found.append(line.mid(span.begin, span.end - span.begin) + u':' + u"PKSNWC"[int(span.kind)]);
    QCOMPARE(found.join(u' '), spans);
}

void TestHighlighter::windowsAreThoseOfTheWhole()
{
    const SnapshotPtr snapshot =
        Snapshot::build("version: 1.0.0\nsections:\n  main:\n    - play:\n        url: |\n"
                        "          one # two\n          three\n    - hangup: {} # done\n"
                        "  other:\n    - sleep: 3\n",
            m_catalog);
    const std::vector<CodeSpan> whole = patchcord::highlight(*snapshot, 0, 10);
    std::vector<CodeSpan> pieces;
    for (int line = 0; line <= 10; ++line) {
        const std::vector<CodeSpan> spans = patchcord::highlight(*snapshot, line, line);
        pieces.insert(pieces.end(), spans.begin(), spans.end());
    }
    QCOMPARE(pieces, whole);
    // A hash inside a block text is no comment.
    const auto inBlock =
        std::find_if(whole.begin(), whole.end(), [](const CodeSpan &s) { return s.line == 5; });
    QCOMPARE(inBlock->kind, CodeKind::String);
}

void TestHighlighter::brokenTextIsScanned()
{
    const std::vector<CodeSpan> spans = scanLine("  - to: \"+1555\" # x");
    QCOMPARE(spans.size(), size_t(3));
    QCOMPARE(spans[0], (CodeSpan{0, 4, 6, CodeKind::Key}));
    QCOMPARE(spans[1], (CodeSpan{0, 8, 15, CodeKind::String}));
    QCOMPARE(spans[2], (CodeSpan{0, 16, 19, CodeKind::Comment}));
    const SnapshotPtr snapshot = Snapshot::build("a: [1\nb: 2\n: : {\nlast: 'x\n", m_catalog);
    QVERIFY(!snapshot->isWhole());
    QVERIFY(!patchcord::highlight(*snapshot, 0, 4).empty());
}

void TestHighlighter::longLinesAreLeftAlone()
{
    const SnapshotPtr snapshot =
        Snapshot::build("[\"" + QByteArray(LongestHighlightedLine, 'x') + "\"]\n", m_catalog);
    QVERIFY(patchcord::highlight(*snapshot, 0, 0).empty());
}

QTEST_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
