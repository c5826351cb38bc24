// SPDX-License-Identifier: MIT
#include "model/text/alignment.h"
#include "model/text/linediff.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace patchcord;

namespace {

std::vector<LineHunk> diff(const QByteArray &a, const QByteArray &b)
{
    const LineIndex linesA(a);
    const LineIndex linesB(b);
    return lineDiff({a, linesA}, {b, linesB});
}

/// "1-2:1-4 ..." with lines from 0, ends behind the last one.
QByteArray shown(const std::vector<LineHunk> &hunks)
{
    QByteArrayList parts;
    for (const LineHunk &hunk : hunks) {
        parts += QByteArray::number(hunk.a.begin) + '-' + QByteArray::number(hunk.a.end) + ':'
            + QByteArray::number(hunk.b.begin) + '-' + QByteArray::number(hunk.b.end);
    }
    return parts.join(' ');
}

QByteArray take(const QByteArray &a, const QByteArray &b, size_t which)
{
    const LineIndex linesA(a);
    const LineIndex linesB(b);
    const TextLines one{a, linesA};
    const TextLines other{b, linesB};
    return linesTaken(one, other, lineDiff(one, other).at(which), TextFormat::detect(a)).applied(a);
}

QByteArray shown(const std::vector<TextRange> &parts)
{
    QByteArrayList all;
    for (const TextRange part : parts)
        all += QByteArray::number(part.begin) + '-' + QByteArray::number(part.end);
    return all.join(' ');
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hunks_data();
    void hunks();
    void takes_data();
    void takes();
    void takingAllGivesTheOther();
    void parts_data();
    void parts();
    void alignsWhatIsLongest();
    void alignsInBoundedTime_data();
    void alignsInBoundedTime();
    void heaviestRunStays_data();
    void heaviestRunStays();
};

void TestLineDiff::hunks_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *a, const char *b, const char *expected) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(expected);
    };
    row("same", "a\nb\n", "a\nb\n", "");
    row("empty both", "", "", "");
    row("changed", "a\nb\nc\n", "a\nx\nc\n", "1-2:1-2");
    row("added", "a\nc\n", "a\nb\nc\n", "1-1:1-2");
    row("removed", "a\nb\nc\n", "a\nc\n", "1-2:1-1");
    row("added at the start", "b\n", "a\nb\n", "0-0:0-1");
    row("added at the end", "a\n", "a\nb\n", "1-1:1-2");
    row("two apart", "a\nb\nc\nd\n", "x\nb\nc\ny\n", "0-1:0-1 3-4:3-4");
    row("line ends are no difference", "a\r\nb\r\n", "a\nb\n", "");
    row("a mark is no difference",
        "\xEF\xBB\xBF"
        "a\nb\n",
        "a\nb\n", "");
    row("last line end", "a\nb", "a\nb\n", "2-2:2-3");
    row("all", "a\nb", "c", "0-2:0-1");
    row("an item begins at its dash", "- a:\n    x: 1\n- c\n", "- a:\n    x: 1\n- b:\n    x: 1\n- c\n",
        "2-2:2-4");
    row("a removed item begins at its dash", "- a:\n    x: 1\n- b:\n    x: 1\n- c\n", "- a:\n    x: 1\n- c\n",
        "2-4:2-2");
}

void TestLineDiff::hunks()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(diff(a, b)), expected);
}

void TestLineDiff::takes_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *a, const char *b, const char *expected) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(expected);
    };
    row("changed", "a\nb\nc\n", "a\nx\nc\n", "a\nx\nc\n");
    row("line ends of the first", "a\r\nb\r\nc\r\n", "a\nx\ny\nc\n", "a\r\nx\r\ny\r\nc\r\n");
    row("a mark stays",
        "\xEF\xBB\xBF"
        "a\nb\n",
        "x\nb\n",
        "\xEF\xBB\xBF"
        "x\nb\n");
    row("a mark is not brought", "a\nb\n",
        "\xEF\xBB\xBF"
        "x\nb\n",
        "x\nb\n");
    row("added behind the last line", "a\nb", "a\nb\nc", "a\nb\nc");
    row("removed at the end", "a\nb\nc", "a\nb", "a\nb");
    row("removed at the end, with line end", "a\nb\nc\n", "a\nb\n", "a\nb\n");
    row("line end at the end", "a\r\nb", "a\nb\n", "a\r\nb\r\n");
    row("line end at the end gone", "a\nb\n", "a\nb", "a\nb");
    row("whole text", "a\nb", "c\nd", "c\nd");
    row("into nothing", "", "a\nb\n", "a\nb\n");
    row("to nothing", "a\nb\n", "", "");
}

void TestLineDiff::takes()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, expected);
    QCOMPARE(take(a, b, 0), expected);
}

void TestLineDiff::takingAllGivesTheOther()
{
    std::mt19937 random(7);
    const auto text = [&random] {
        QByteArray lines;
        for (int i = int(random() % 12); i > 0; --i)
            lines +=
                QByteArrayLiteral("abcde").sliced(int(random() % 5), 1) + (i > 1 || random() % 2 ? "\n" : "");
        return lines;
    };
    for (int i = 0; i < 2000; ++i) {
        QByteArray a = text();
        const QByteArray b = text();
        const size_t count = diff(a, b).size();
        const LineIndex linesB(b);
        const TextFormat format = TextFormat::detect(a);
        TextEdits all;
        const LineIndex linesA(a);
        for (const LineHunk &hunk : lineDiff({a, linesA}, {b, linesB})) {
            for (const TextEdit &edit : linesTaken({a, linesA}, {b, linesB}, hunk, format))
                all.add(edit);
        }
        QCOMPARE(all.applied(a), b);
        // One by one as well, each in what the last one left.
        for (size_t step = 0; step < count; ++step) {
            QVERIFY(!diff(a, b).empty());
            a = take(a, b, 0);
        }
        QCOMPARE(a, b);
    }
}

void TestLineDiff::parts_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("inA");
    QTest::addColumn<QByteArray>("inB");
    const auto row = [](const char *name, const char *a, const char *b, const char *inA, const char *inB) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(inA) << QByteArray(inB);
    };
    row("same", "a: 1", "a: 1", "", "");
    row("value", "timeout: 20", "timeout: 35", "9-11", "9-11");
    row("word in the middle", "say:Hello dear friend", "say:Hello friend", "10-15", "");
    row("added at the end", "a: b", "a: b c", "", "4-6");
    row("accents are not split", "na\xC3\xAFve", "na\xC3\xA9ve", "0-6", "0-6");
    const QByteArray many = QByteArray("x ").repeated(500);
    QTest::newRow("very long") << many + "old" + many << many + "new" + many << QByteArray("1000-1003")
                               << QByteArray("1000-1003");
    QTest::newRow("very long, in a character")
        << many + "\xC3\xAF" << many + "\xC3\xA9" << QByteArray("1000-1002") << QByteArray("1000-1002");
}

void TestLineDiff::parts()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const LineParts parts = changedParts(a, b);
    QTEST(shown(parts.a), "inA");
    QTEST(shown(parts.b), "inB");
}

/// Against the plain way of finding a longest common subsequence.
void TestLineDiff::alignsWhatIsLongest()
{
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::vector<quint64> a(random() % 20);
        std::vector<quint64> b(random() % 20);
        for (quint64 &item : a)
            item = random() % 6;
        for (quint64 &item : b)
            item = random() % 6;
        std::vector<std::vector<int>> longest(a.size() + 1, std::vector<int>(b.size() + 1, 0));
        for (size_t i = a.size(); i > 0; --i) {
            for (size_t k = b.size(); k > 0; --k) {
                longest[i - 1][k - 1] =
                    a[i - 1] == b[k - 1] ? longest[i][k] + 1 : std::max(longest[i][k - 1], longest[i - 1][k]);
            }
        }
        const std::vector<AlignedPair> pairs = alignEqual(a, b);
        QCOMPARE(int(pairs.size()), longest[0][0]);
        for (size_t i = 0; i < pairs.size(); ++i) {
            QCOMPARE(a[size_t(pairs[i].a)], b[size_t(pairs[i].b)]);
            QVERIFY(i == 0 || (pairs[i - 1].a < pairs[i].a && pairs[i - 1].b < pairs[i].b));
        }
    }
}

void TestLineDiff::alignsInBoundedTime_data()
{
    QTest::addColumn<int>("alphabet");
    QTest::newRow("few values") << 3;
    QTest::newRow("some values") << 1000;
    QTest::newRow("many values") << 1'000'000'000;
}

void TestLineDiff::alignsInBoundedTime()
{
    QFETCH(int, alphabet);
    std::mt19937 random(13);
    std::vector<quint64> a(200'000);
    std::vector<quint64> b(200'000);
    for (quint64 &item : a)
        item = random() % quint64(alphabet);
    for (quint64 &item : b)
        item = random() % quint64(alphabet);
    QElapsedTimer timer;
    timer.start();
    const std::vector<AlignedPair> pairs = alignEqual(a, b);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    for (size_t i = 1; i < pairs.size(); ++i)
        QVERIFY(pairs[i - 1].a < pairs[i].a && pairs[i - 1].b < pairs[i].b);
}

void TestLineDiff::heaviestRunStays_data()
{
    QTest::addColumn<QList<int>>("places");
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QByteArray>("stays");
    QTest::newRow("nothing") << QList<int>{} << QList<int>{} << QByteArray();
    QTest::newRow("in order") << QList<int>{0, 1, 2} << QList<int>{1, 1, 1} << QByteArray("yyy");
    QTest::newRow("first to the end")
        << QList<int>{3, 0, 1, 2} << QList<int>{1, 1, 1, 1} << QByteArray("nyyy");
    QTest::newRow("heavier of two") << QList<int>{1, 0} << QList<int>{5, 9} << QByteArray("ny");
    QTest::newRow("heavier of two, the other way")
        << QList<int>{1, 0} << QList<int>{9, 5} << QByteArray("yn");
    QTest::newRow("one heavy, two light") << QList<int>{2, 0, 1} << QList<int>{9, 4, 4} << QByteArray("ynn");
}

void TestLineDiff::heaviestRunStays()
{
    QFETCH(QList<int>, places);
    QFETCH(QList<int>, weights);
    const std::vector<qint64> weight(weights.begin(), weights.end());
    QByteArray stays;
    for (const bool one : heaviestRun({places.constData(), size_t(places.size())}, weight))
        stays += one ? 'y' : 'n';
    QTEST(stays, "stays");
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
