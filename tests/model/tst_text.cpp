// SPDX-License-Identifier: MIT
#include "model/text/lineindex.h"
#include "model/text/textedit.h"
#include "model/text/textformat.h"
#include "model/text/utf8.h"

#include <QTest>
#include <random>

using namespace patchcord;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsApply_data();
    void editsApply();
    void editsMapOffsets();
    void randomEditsInvert();
    void positions_data();
    void positions();
    void formats_data();
    void formats();
    void invalidUtf8_data();
    void invalidUtf8();
};

void TestText::editsApply_data()
{
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("none") << QList<TextEdit>{} << QByteArray("abcdef");
    QTest::newRow("nothing for nothing is dropped") << QList<TextEdit>{{{2, 2}, {}}} << QByteArray("abcdef");
    QTest::newRow("insert") << QList<TextEdit>{{{3, 3}, "XY"}} << QByteArray("abcXYdef");
    QTest::newRow("remove") << QList<TextEdit>{{{0, 2}, {}}} << QByteArray("cdef");
    QTest::newRow("replace at both ends, added backwards")
        << QList<TextEdit>{{{5, 6}, "Z"}, {{0, 1}, "A"}} << QByteArray("AbcdeZ");
    QTest::newRow("touching") << QList<TextEdit>{{{0, 2}, "1"}, {{2, 4}, "2"}} << QByteArray("12ef");
    QTest::newRow("insertions at one place keep their order")
        << QList<TextEdit>{{{3, 3}, "1"}, {{3, 3}, "2"}} << QByteArray("abc12def");
    QTest::newRow("an insertion stands before a removal at its place")
        << QList<TextEdit>{{{3, 5}, {}}, {{3, 3}, "1"}} << QByteArray("abc1f");
}

void TestText::editsApply()
{
    QFETCH(QList<TextEdit>, edits);
    QFETCH(QByteArray, after);
    const QByteArray before = "abcdef";
    TextEdits set;
    for (const TextEdit &edit : edits)
        set.add(edit);
    QCOMPARE(set.applied(before), after);
    QCOMPARE(set.inverted(before).applied(after), before);
    QCOMPARE(set.isEmpty(), before == after);
}

void TestText::editsMapOffsets()
{
    TextEdits edits;
    edits.add({{2, 4}, "XYZ"});
    edits.add({{6, 6}, "!"});
    QCOMPARE(edits.mapped(0), std::optional<qsizetype>(0));
    QCOMPARE(edits.mapped(2), std::nullopt);
    QCOMPARE(edits.mapped(3), std::nullopt);
    QCOMPARE(edits.mapped(4), std::optional<qsizetype>(5));
    QCOMPARE(edits.mapped(6), std::optional<qsizetype>(8));
    QCOMPARE(edits.hull(), (TextRange{2, 6}));
}

void TestText::randomEditsInvert()
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text(qsizetype(random() % 60), 'a');
        for (char &c : text)
            c = char('a' + random() % 26);
        TextEdits edits;
        for (qsizetype at = 0; at <= text.size();) {
            const qsizetype end = std::min<qsizetype>(text.size(), at + qsizetype(random() % 5));
            edits.add({{at, end}, QByteArray(qsizetype(random() % 4), 'X')});
            at = end + 1 + qsizetype(random() % 9);
        }
        const QByteArray after = edits.applied(text);
        QCOMPARE(edits.inverted(text).applied(after), text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const auto to = edits.mapped(i))
                QCOMPARE(after[*to], text[i]);
        }
    }
}

void TestText::positions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("utf16");
    QTest::addColumn<int>("characters");
    QTest::newRow("start") << QByteArray("a: 1\n") << qsizetype(0) << 0 << 0 << 0;
    QTest::newRow("second line") << QByteArray("a: 1\nb: 2\n") << qsizetype(8) << 1 << 3 << 3;
    QTest::newRow("behind the last newline") << QByteArray("a\n") << qsizetype(2) << 1 << 0 << 0;
    QTest::newRow("CRLF is one line end") << QByteArray("a\r\nbc") << qsizetype(4) << 1 << 1 << 1;
    QTest::newRow("CR alone is one too") << QByteArray("a\rb") << qsizetype(2) << 1 << 0 << 0;
    QTest::newRow("a BOM takes no column") << QByteArray("\xEF\xBB\xBF"
                                                         "ab")
                                           << qsizetype(4) << 0 << 1 << 1;
    QTest::newRow("two-byte characters") << QByteArray("\xC3\xA9\xC3\xA9x") << qsizetype(4) << 0 << 2 << 2;
    QTest::newRow("an emoji is two units") << QByteArray("\xF0\x9F\x98\x80x") << qsizetype(4) << 0 << 2 << 1;
    QTest::newRow("a broken byte is one") << QByteArray("\xFFx") << qsizetype(1) << 0 << 1 << 1;
}

void TestText::positions()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QFETCH(int, line);
    QFETCH(int, utf16);
    QFETCH(int, characters);
    const LineIndex lines(text);
    QCOMPARE(lines.utf16Position(text, offset), (TextPosition{line, utf16}));
    QCOMPARE(lines.characterPosition(text, offset), (TextPosition{line, characters}));
    QCOMPARE(lines.offsetAt(text, {line, utf16}), offset);
}

void TestText::formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextFormat>("format");
    QTest::newRow("empty") << QByteArray() << TextFormat{};
    QTest::newRow("two spaces, dashes indented") << QByteArray("a:\n  b:\n    - c\n") << TextFormat{};
    QTest::newRow("dashes at the key") << QByteArray("a:\n- c\nb:\n- d\n") << TextFormat{.sequenceIndent = 0};
    QTest::newRow("four spaces") << QByteArray("a:\n    b: 1\n") << TextFormat{.indent = 4};
    QTest::newRow("CRLF, no final newline")
        << QByteArray("a:\r\n  b: 1") << TextFormat{.lineEnd = LineEnd::CrLf, .endsWithNewline = false};
    QTest::newRow("JSON") << QByteArray("{\n  \"a\": 1\n}\n") << TextFormat{.language = Language::Json};
    QTest::newRow("JSON with tabs") << QByteArray(
        "{\n\t\"a\": 1\n}\n") << TextFormat{.language = Language::Json, .indent = 1, .indentsWithTabs = true};
    QTest::newRow("a YAML flow map is not JSON") << QByteArray("{a: 1}\n") << TextFormat{};
    QTest::newRow("JSON whose first brace is gone")
        << QByteArray("\"version\": \"1.0.0\",\n\"sections\": {}\n}\n")
        << TextFormat{.language = Language::Json};
    QTest::newRow("plain text of YAML may end in a bracket")
        << QByteArray("\"12\": a,b]\nversion: 1.0.0\n") << TextFormat{};
    QTest::newRow("and be the last") << QByteArray("\"12\": 5\na: b]\n") << TextFormat{};
    QTest::newRow("or in a brace") << QByteArray("\"12\": a,b}\n") << TextFormat{};
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF{}\n")
                         << TextFormat{.language = Language::Json, .hasBom = true};
}

void TestText::formats()
{
    QFETCH(QByteArray, text);
    QFETCH(TextFormat, format);
    QVERIFY(TextFormat::detect(text) == format);
}

void TestText::invalidUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("ASCII") << QByteArray("a long line of plain text") << qsizetype(-1);
    QTest::newRow("all lengths") << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") << qsizetype(-1);
    QTest::newRow("lone continuation") << QByteArray("abcdefgh\x80") << qsizetype(8);
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << qsizetype(0);
    QTest::newRow("overlong of three") << QByteArray("x\xE0\x80\xAF") << qsizetype(1);
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << qsizetype(0);
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << qsizetype(0);
    QTest::newRow("cut off") << QByteArray("ab\xE2\x82") << qsizetype(2);
}

void TestText::invalidUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, at);
    QCOMPARE(firstInvalidUtf8(text), at);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
