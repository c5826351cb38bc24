// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"

#include <QTest>

using namespace patchcord;

/// Habits that YAML does not forgive are named, with the right way to write them.
class TestYamlFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traps_data();
    void traps();
    void fineText_data();
    void fineText();
};

void TestYamlFaults::traps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &text, int line, const char *part) {
        QTest::newRow(name) << text << line << QString::fromUtf8(part);
    };
    row("percent", "a:\n  b: %{reason} # why\n", 2,
        "starts with “%” needs quotes in YAML: write \"%{reason}\"");
    row("at", "a: @home\n", 1, "starts with “@” needs quotes in YAML: write \"@home\"");
    row("at in an item", "- @home\n", 1, "write \"@home\"");
    row("backtick", "a: `x`\n", 1, "starts with “`”");
    row("asterisk", "a: *bold* text\n", 1, "write \"*bold* text\"");
    row("asterisk as a key", "a:\n  *: 1\n", 2,
        "A key that starts with “*” needs quotes in YAML: write \"*\"");
    row("speech", "- play:\n    url: say: hi\n", 2,
        "A text that holds “: ” needs quotes in YAML: write \"say: hi\"");
    row("a method without its colon", "- play\n    url: x\n", 1, "lacks its colon: write “- play:”");
    row("indented too far", "version: 1.0.0\n  sections:\n    main: []\n", 2,
        "indented too far: “version” in the line before has a value already");
    row("a fence of Markdown", "```json\n{}\n```\n", 1, "remove this line");
    row("behind braces", "a: {{name}} is here\n", 1, "starts with “{” needs quotes");
    row("behind brackets", "a: [sales] department\n", 1, "starts with “[” needs quotes");
    row("a variable in brackets", "a: {x: ${b}, y: 1}\n", 1,
        "Between brackets a variable needs quotes: write \"${b}\"");
    row("double quotes inside", "a: \"x \"y\" z\"\n", 1, "inside double quotes write \\\"");
    row("an apostrophe inside", "a: 'It's me'\n", 1, "inside single quotes write ''");
    row("quotes of print", "a: “x: y”\n", 1, "are no quotes for YAML");
    row("a pipe with its text", "a: | text\n", 1, "starts on the next line");
    row("a dash without space", "x:\n  - a: {}\n  -hangup: {}\n", 3,
        "A dash needs a space behind it: write “- hangup”");
    row("a colon without space", "x:\n  a:5\n  b: 6\n", 2, "A colon needs a space behind it: write “a: 5”");
    row("a tab", "a:\n\tb: 1\n", 2, "cannot be indented with tabs");
    row("indented by one too many", "a: 1\n b: 2\n", 2, "“a” in the line before has a value already");
    row("indented by one too many below a text in quotes", "a: \"1\"\n b: 2\n", 2,
        "indent it by 0 instead of 1");
    row("none of them", "a: \"1\"\n         b: 2\n", 2, "does not fit the map above it");
}

void TestYamlFaults::traps()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, part);
    const SyntaxTree tree = readTree(text);
    QVERIFY(!tree.errors().empty());
    const SyntaxError &error = tree.errors().front();
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
    QCOMPARE(int(text.left(error.range.begin).count('\n')) + 1, line);
}

void TestYamlFaults::fineText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("quoted") << QByteArray("a: \"%{x}\"\nb: '@c'\nc: \"say: hi\"\n");
    QTest::newRow("no colon and space") << QByteArray("a: say:hi\nb: ${x}\nc: 10:30\n");
    QTest::newRow("escaped quotes") << QByteArray("a: \"x \\\"y\\\" z\"\nb: 'It''s me'\n");
    QTest::newRow("blocks") << QByteArray("a: |\n  x: y\n  @z\nb: >-\n  - * %\n");
}

void TestYamlFaults::fineText()
{
    QFETCH(QByteArray, text);
    QVERIFY(readTree(text).errors().empty());
}

QTEST_GUILESS_MAIN(TestYamlFaults)
#include "tst_yamlfaults.moc"
