// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"
#include "model/syntax/scalar.h"

#include <QTest>
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include <yaml-cpp/yaml.h>
#pragma GCC diagnostic pop

using namespace patchcord;

class TestScalar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoding_data();
    void decoding();
    void plainKinds_data();
    void plainKinds();
    void safePlain_data();
    void safePlain();
    void stylesAreKept_data();
    void stylesAreKept();
    void writtenTextsReadBack();
};

void TestScalar::decoding_data()
{
    QTest::addColumn<QByteArray>("document"); // a map with one entry
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("k: a b") << QStringLiteral("a b");
    QTest::newRow("plain over lines") << QByteArray("k: a\n  b\n\n  c\n") << QStringLiteral("a b\nc");
    QTest::newRow("single") << QByteArray("k: 'it''s'") << QStringLiteral("it's");
    QTest::newRow("single over lines") << QByteArray("k: 'a\n  b'") << QStringLiteral("a b");
    QTest::newRow("double, escapes") << QByteArray("k: \"a\\tb\\\"\\\\\\x41\\u00e9\\/\\e\"")
                                     << QStringLiteral("a\tb\"\\A\u00e9/\x1b");
    QTest::newRow("double, surrogates") << QByteArray("k: \"\\U0001F600\"") << QStringLiteral("\U0001F600");
    QTest::newRow("double, escaped line end") << QByteArray("k: \"a \\\n   b\"") << QStringLiteral("a b");
    QTest::newRow("double over lines") << QByteArray("k: \"a  \n\n  b\"") << QStringLiteral("a\nb");
    QTest::newRow("literal") << QByteArray("k: |\n  a\n   b\n\n  c\nx: 1") << QStringLiteral("a\n b\n\nc\n");
    QTest::newRow("literal, strip") << QByteArray("k: |-\n  a\n") << QStringLiteral("a");
    QTest::newRow("literal, keep") << QByteArray("k: |+\n  a\n\nx: 1") << QStringLiteral("a\n\n");
    QTest::newRow("literal, own indentation") << QByteArray("k: |1\n   a\n") << QStringLiteral("  a\n");
    QTest::newRow("literal, comment behind the header")
        << QByteArray("k: | # why\n  a\n") << QStringLiteral("a\n");
    QTest::newRow("literal, CRLF") << QByteArray("k: |\r\n  a\r\n  b\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("folded") << QByteArray("k: >\n  a\n  b\n\n  c\n") << QStringLiteral("a b\nc\n");
    QTest::newRow("folded, deeper lines stay")
        << QByteArray("k: >\n  a\n    b\n  c\n") << QStringLiteral("a\n  b\nc\n");
    QTest::newRow("empty block") << QByteArray("k: |\nx: 1") << QString();
}

void TestScalar::decoding()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, text);
    const SyntaxTree tree = readTree(document);
    QVERIFY(tree.errors().empty());
    QCOMPARE(tree.root().value("k").text(), text);
    QCOMPARE(QString::fromStdString(YAML::Load(document.toStdString())["k"].Scalar()), text);
}

void TestScalar::plainKinds_data()
{
    QTest::addColumn<NodeKind>("kind");
    for (const char *word : {"", "~", "null", "Null", "NULL"})
        QTest::newRow(word) << NodeKind::Null;
    for (const char *word : {"true", "True", "TRUE", "false", "False", "FALSE"})
        QTest::newRow(word) << NodeKind::Bool;
    for (const char *word : {"0", "12", "-3", "+15551234567", "010", "0o17", "0x1F", "1.5", ".5", "1.", "1e3",
             "1.5E-3", ".inf", "-.INF", ".nan"})
        QTest::newRow(word) << NodeKind::Number;
    for (const char *word : {"yes", "no", "on", "nUll", "1.0.0", "1_000", "12:30", "+", "-", ".", "1e", "0o8",
             "0x", "abc", "sip:a@b", "e3"})
        QTest::newRow(word) << NodeKind::String;
}

void TestScalar::plainKinds()
{
    QFETCH(NodeKind, kind);
    QCOMPARE(resolvePlain(QTest::currentDataTag()), kind);
}

void TestScalar::safePlain_data()
{
    QTest::addColumn<bool>("block");
    QTest::addColumn<bool>("flow");
    for (const char *unsafe :
        {"yes", "No", "ON", "off", "y", "N", "true", "null", "~", "=", "<<", "+15551234567", "010", "0o17",
            "0x1F", "0b1", "1_000", "1e3", ".5", ".inf", ".NaN", "12:30:45", "2001-12-14",
            "2001-12-14T21:59:43Z", "1.0", "-1", "---", "...", "%{x}", "@a", "`a", "&a", "*a", "!a", "|", ">",
            "?", "- a", "-", "#a", "say: hi", "a #b", " a", "a ", "a:", "{a", "[a", "\"a", "'a", ",a"})
        QTest::newRow(unsafe) << false << false;
    for (const char *safe : {"hello", "say hi", "1.0.0", "Polly.Salli", "a-b", "it's", "5 digits", "v1",
             "queue_name", "n1", "/public/room"})
        QTest::newRow(safe) << true << true;
    for (const char *blockOnly :
        {"sip:alice@example.com", "${x}", "say:Hello, world", "a [b]", "https://example.com"})
        QTest::newRow(blockOnly) << true << false;
}

void TestScalar::safePlain()
{
    QFETCH(bool, block);
    QFETCH(bool, flow);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(isSafePlain(text, Surroundings::Block), block);
    QCOMPARE(isSafePlain(text, Surroundings::Flow), flow);
}

void TestScalar::stylesAreKept_data()
{
    QTest::addColumn<NodeStyle>("style");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("plain") << NodeStyle::Plain << QStringLiteral("abc") << QByteArray("abc");
    QTest::newRow("plain that would be a number")
        << NodeStyle::Plain << QStringLiteral("+1555") << QByteArray("\"+1555\"");
    QTest::newRow("plain of two lines")
        << NodeStyle::Plain << QStringLiteral("a\nb") << QByteArray("|-\n    a\n    b");
    QTest::newRow("single") << NodeStyle::SingleQuoted << QStringLiteral("it's") << QByteArray("'it''s'");
    QTest::newRow("single cannot hold a line end")
        << NodeStyle::SingleQuoted << QStringLiteral("a\nb") << QByteArray("\"a\\nb\"");
    QTest::newRow("double") << NodeStyle::DoubleQuoted << QStringLiteral("a\"b") << QByteArray("\"a\\\"b\"");
    QTest::newRow("literal, final line end")
        << NodeStyle::Literal << QStringLiteral("a\n b\n") << QByteArray("|\n    a\n     b");
    QTest::newRow("literal, several final line ends")
        << NodeStyle::Literal << QStringLiteral("a\n\n") << QByteArray("|+\n    a\n");
    QTest::newRow("literal that starts with a blank")
        << NodeStyle::Literal << QStringLiteral(" a") << QByteArray("\" a\"");
    QTest::newRow("folded") << NodeStyle::Folded << QStringLiteral("a b") << QByteArray(">-\n    a b");
    QTest::newRow("folded becomes literal")
        << NodeStyle::Folded << QStringLiteral("a\nb") << QByteArray("|-\n    a\n    b");
    QTest::newRow("control character")
        << NodeStyle::Literal << QStringLiteral("a\x07") << QByteArray("\"a\\u0007\"");
}

void TestScalar::stylesAreKept()
{
    QFETCH(NodeStyle, style);
    QFETCH(QString, text);
    QFETCH(QByteArray, source);
    QCOMPARE(encodeScalar(Value(text), {.style = style, .indent = 4}), source);
}

void TestScalar::writtenTextsReadBack()
{
    const QStringList texts{QString(), QStringLiteral("a"), QStringLiteral(" a"), QStringLiteral("a "),
        QStringLiteral("\n"), QStringLiteral("a\n"), QStringLiteral("a\n\n\nb"), QStringLiteral("a\n  b\n"),
        QStringLiteral("\ta"), QStringLiteral("a\tb"), QStringLiteral("a: b"), QStringLiteral("a #b"),
        QStringLiteral("#"), QStringLiteral("- a"), QStringLiteral("yes"), QStringLiteral("null"),
        QStringLiteral("+15551234567"), QStringLiteral("1.0"), QStringLiteral("12:30:45"),
        QStringLiteral("%{call.from}"), QStringLiteral("${a} and ${b}"), QStringLiteral("it's \"quoted\""),
        QStringLiteral("back\\slash"), QStringLiteral("\u00e9\u4e2d\U0001F600"),
        QStringLiteral("line\u2028sep"), QStringLiteral("a\r\nb"), QStringLiteral("a\n \nb"),
        QStringLiteral("a\n\n"), QStringLiteral("[x, y]"), QStringLiteral("{x: y}"),
        QStringLiteral("a\u0085b")};
    const NodeStyle styles[]{NodeStyle::Plain, NodeStyle::SingleQuoted, NodeStyle::DoubleQuoted,
        NodeStyle::Literal, NodeStyle::Folded};
    for (const QString &text : texts) {
        for (const NodeStyle style : styles) {
            const QByteArray block =
                "k: " + encodeScalar(Value(text), {.style = style, .indent = 2}) + "\nx: 1\n";
            const QByteArray flow =
                "{k: " + encodeScalar(Value(text), {.surroundings = Surroundings::Flow, .style = style})
                + ", x: 1}\n";
            const QByteArray json = "{\"k\": "
                + encodeScalar(Value(text), {.language = Language::Json, .style = style}) + ", \"x\": 1}\n";
            for (const QByteArray &document : {block, flow, json}) {
                const SyntaxTree tree = readTree(document);
                QVERIFY2(tree.errors().empty(), document.constData());
                QVERIFY2(tree.root().value("k").isString() && tree.root().value("k").text() == text,
                    document.constData());
                QCOMPARE(tree.root().value("x").integer(), std::optional<qint64>(1));
                if (document != json)
                    QVERIFY2(YAML::Load(document.toStdString())["k"].Scalar() == text.toStdString(),
                        document.constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestScalar)
#include "tst_scalar.moc"
