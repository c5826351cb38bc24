// SPDX-License-Identifier: MIT
#include "model/text/textpattern.h"
#include "tests/support/variants.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patchcord;

using Case = TextQuery::Case;
using Words = TextQuery::Words;
using Kind = TextQuery::Kind;

Q_DECLARE_METATYPE(TextQuery)

namespace {

TextQuery literal(const char *text)
{
    return {QString::fromUtf8(text)};
}

TextQuery expression(const char *text)
{
    return {QString::fromUtf8(text), Case::Matters, Words::Any, Kind::Expression};
}

/// "begin-end" of each match, in bytes.
QByteArray placesOf(const std::vector<TextMatch> &matches)
{
    QByteArrayList places;
    for (const TextMatch &match : matches)
        places += QByteArray::number(match.range.begin) + '-' + QByteArray::number(match.range.end);
    return places.join(' ');
}

TextEdits replaced(const QByteArray &text, const TextPattern &pattern, const std::vector<TextMatch> &matches,
    const QString &with, const QByteArray &newline = "\n")
{
    TextEdits edits;
    for (const TextMatch &match : matches)
        edits.add({match.range, pattern.replacement(text, match, with, newline)});
    return edits;
}

} // namespace

class TestTextPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void replaces_data();
    void replaces();
    void invalidExpressionIsTold_data();
    void invalidExpressionIsTold();
    void expressionIsRefused_data();
    void expressionIsRefused();
    void endlessExpressionIsGivenUp();
    void stopsWhenAsked();
    void onlyHitsChange_data();
    void onlyHitsChange();
    void longTextIsQuick();
};

void TestTextPattern::matches_data()
{
    QTest::addColumn<TextQuery>("query");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("places");
    QTest::newRow("nothing") << literal("") << QByteArray("abc") << QByteArray();
    QTest::newRow("literal") << literal("b") << QByteArray("abAB") << QByteArray("1-2 3-4");
    QTest::newRow("case matters") << TextQuery{QStringLiteral("B"), Case::Matters} << QByteArray("abAB")
                                  << QByteArray("3-4");
    QTest::newRow("signs are no expression") << literal("a.c") << QByteArray("abc a.c") << QByteArray("4-7");
    QTest::newRow("whole words") << TextQuery{QStringLiteral("to"), Case::Ignored, Words::Whole}
                                 << QByteArray("to: stop to_ (to)") << QByteArray("0-2 14-16");
    QTest::newRow("umlauts in either case") << literal("ä") << QByteArray("Ää") << QByteArray("0-2 2-4");
    QTest::newRow("behind an emoji") << literal("x") << QByteArray("😀x") << QByteArray("4-5");
    QTest::newRow("an emoji") << literal("😀") << QByteArray("a😀😀") << QByteArray("1-5 5-9");
    QTest::newRow("behind a BOM") << literal("a")
                                  << QByteArray("\xef\xbb\xbf"
                                                "ba")
                                  << QByteArray("4-5");
    QTest::newRow("behind a byte that is no UTF-8") << literal("b")
                                                    << QByteArray("a\xff"
                                                                  "b")
                                                    << QByteArray("2-3");
    QTest::newRow("expression") << expression("[0-9]+") << QByteArray("a12b345") << QByteArray("1-3 4-7");
    QTest::newRow("start of each line")
        << expression("^b") << QByteArray("b\nab\r\nb\rb") << QByteArray("0-1 6-7 8-9");
    QTest::newRow("end of each line")
        << expression("b$") << QByteArray("b\nba\r\nb\r\nb") << QByteArray("0-1 6-7 9-10");
    QTest::newRow("a dot ends with the line")
        << expression("a.*") << QByteArray("ab\r\nac") << QByteArray("0-2 4-6");
    QTest::newRow("no character") << expression("^") << QByteArray("a\nb") << QByteArray("0-0 2-2");
    QTest::newRow("whole words of an expression")
        << TextQuery{QStringLiteral("a|b"), Case::Matters, Words::Whole, Kind::Expression}
        << QByteArray("a ab b") << QByteArray("0-1 5-6");
}

void TestTextPattern::matches()
{
    QFETCH(TextQuery, query);
    QFETCH(QByteArray, text);
    const Result<TextPattern> pattern = TextPattern::of(query);
    QVERIFY2(pattern.ok(), qPrintable(pattern.error()));
    const Result<std::vector<TextMatch>> found = pattern->matchesIn(text);
    QVERIFY2(found.ok(), qPrintable(found.error()));
    QTEST(placesOf(*found), "places");
}

void TestTextPattern::replaces_data()
{
    QTest::addColumn<TextQuery>("query");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("literal") << literal("b") << QByteArray("abAB") << QStringLiteral("$1\\1")
                             << QByteArray("a$1\\1A$1\\1");
    QTest::newRow("groups") << expression("(\\w+): (\\w+)") << QByteArray("a: b\nc: d")
                            << QStringLiteral("\\2: $1") << QByteArray("b: a\nd: c");
    QTest::newRow("the whole") << expression("b+") << QByteArray("abba") << QStringLiteral("[$0|\\0|$&]")
                               << QByteArray("a[bb|bb|bb]a");
    QTest::newRow("a group that took nothing")
        << expression("a(x)?") << QByteArray("a") << QStringLiteral("<$1>") << QByteArray("<>");
    QTest::newRow("a group that is not there")
        << expression("a") << QByteArray("a") << QStringLiteral("<$7>") << QByteArray("<>");
    QTest::newRow("line end and tab")
        << expression(", ") << QByteArray("a, b") << QStringLiteral("\\n\\t") << QByteArray("a\r\n\tb");
    QTest::newRow("the signs themselves")
        << expression("a") << QByteArray("a") << QStringLiteral("\\\\1 $$1 $x") << QByteArray("\\1 $1 $x");
    QTest::newRow("an emoji") << expression("a") << QByteArray("a") << QStringLiteral("😀") << QByteArray("😀");
    QTest::newRow("inserts") << expression("^") << QByteArray("a\nb") << QStringLiteral("- ")
                             << QByteArray("- a\n- b");
    QTest::newRow("removes") << literal("a") << QByteArray("aba") << QString() << QByteArray("b");
}

void TestTextPattern::replaces()
{
    QFETCH(TextQuery, query);
    QFETCH(QByteArray, text);
    QFETCH(QString, with);
    const Result<TextPattern> pattern = TextPattern::of(query);
    const std::vector<TextMatch> found = *pattern->matchesIn(text);
    const TextEdits edits = replaced(text, *pattern, found, with, "\r\n");
    const QByteArray after = edits.applied(text);
    QTEST(after, "after");
    QCOMPARE(edits.inverted(text).applied(after), text);
}

void TestTextPattern::invalidExpressionIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("character");
    QTest::newRow("a group that is not closed") << QStringLiteral("ab(c") << 5;
    QTest::newRow("nothing to repeat") << QStringLiteral("a|*") << 3;
    QTest::newRow("a set that is not closed") << QStringLiteral("[a") << 3;
}

void TestTextPattern::invalidExpressionIsTold()
{
    QFETCH(QString, text);
    QFETCH(int, character);
    for (const Words words : {Words::Any, Words::Whole}) {
        const auto pattern = TextPattern::of({text, Case::Ignored, words, Kind::Expression});
        QVERIFY(!pattern.ok());
        const QString start =
            QStringLiteral("The expression cannot be read at character %1: ").arg(character);
        QVERIFY2(pattern.error().startsWith(start), qPrintable(pattern.error()));
    }
}

void TestTextPattern::expressionIsRefused_data()
{
    QTest::addColumn<TextQuery>("query");
    QTest::addColumn<QString>("start");
    QTest::newRow("half a character")
        << expression("a\\C") << QStringLiteral("The expression cannot have \\C in it");
    QTest::newRow("a quotation that swallows the word's end") << TextQuery{QStringLiteral("\\Qab"),
        Case::Matters, Words::Whole, Kind::Expression} << QStringLiteral("This cannot be sought: ");
}

/// What can be read as it stands, and still cannot be sought.
void TestTextPattern::expressionIsRefused()
{
    QFETCH(TextQuery, query);
    QFETCH(QString, start);
    const Result<TextPattern> pattern = TextPattern::of(query);
    QVERIFY(!pattern.ok());
    QVERIFY2(pattern.error().startsWith(start), qPrintable(pattern.error()));
    QVERIFY(TextPattern::of(expression("\\\\C")).ok());
}

/// A pattern that tries every way to share out a long word ends in a sentence, in bounded time.
void TestTextPattern::endlessExpressionIsGivenUp()
{
    const QByteArray text = QByteArray(5000, 'a') + "!\n";
    QElapsedTimer timer;
    timer.start();
    const auto found = TextPattern::of(expression("(a+)+b"))->matchesIn(text);
    const auto twice = TextPattern::of(expression("(a|aa)+$"))->matchesIn(text);
    qInfo("given up after %lld ms", qlonglong(timer.elapsed()));
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(!twice.ok());
    QVERIFY(twice.error().startsWith(QStringLiteral("This expression takes too long.")));
    QVERIFY(!found.ok() || found->empty());
}

void TestTextPattern::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto found = TextPattern::of(literal("a"))->matchesIn(QByteArray(1000, 'a'), stop.get_token());
    QVERIFY(found.ok());
    QVERIFY(found->empty());
}

void TestTextPattern::onlyHitsChange_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

/// What stands between the hits is the same afterwards, and the inverse gives the bytes.
void TestTextPattern::onlyHitsChange()
{
    QFETCH(QByteArray, text);
    for (const TextQuery &query :
        {literal("play"), literal("e"), expression("\\s+$"), expression("(\\w+):")}) {
        const Result<TextPattern> pattern = TextPattern::of(query);
        const std::vector<TextMatch> found = *pattern->matchesIn(text);
        const QString with = query.kind == Kind::Literal ? QStringLiteral("ü😀") : QStringLiteral("<$1>");
        const TextEdits edits = replaced(text, *pattern, found, with);
        const QByteArray after = edits.applied(text);
        qsizetype done = 0;
        QByteArray between;
        for (const TextMatch &match : found) {
            QVERIFY(match.range.begin >= done);
            const QByteArray hit = text.mid(match.range.begin, match.range.length());
            if (query.kind == Kind::Literal)
                QCOMPARE(hit.toLower(), query.text.toUtf8());
            between += text.sliced(done, match.range.begin - done);
            between += pattern->replacement(text, match, with, "\n");
            done = match.range.end;
        }
        between += text.sliced(done);
        QCOMPARE(after, between);
        QCOMPARE(edits.inverted(text).applied(after), text);
    }
}

void TestTextPattern::longTextIsQuick()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "    - play:\n        url: \"say:Hello, this is the support line. Please hold.\"\n";
    for (const TextQuery &query : {literal("hello"), expression("say:(\\w+)"), expression("nowhere\\d+")}) {
        QElapsedTimer timer;
        timer.start();
        const auto found = TextPattern::of(query)->matchesIn(text);
        QVERIFY2(found.ok(), qPrintable(found.error()));
        qInfo("“%s” in %lld kB: %lld hits, %lld ms", qPrintable(query.text), qlonglong(text.size() / 1024),
            qlonglong(found->size()), qlonglong(timer.elapsed()));
        QVERIFY(timer.elapsed() < 2000);
    }
}

QTEST_APPLESS_MAIN(TestTextPattern)
#include "tst_textpattern.moc"
