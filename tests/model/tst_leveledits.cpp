// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"
#include "model/syntax/reader.h"

#include <QTest>

#include <functional>

using namespace patchcord;

using Edit = std::function<Result<TextEdits>(const SyntaxTree &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QString::fromLatin1(pointer));
}

Edit wrap(const char *path)
{
    return [=](const SyntaxTree &tree) { return edits::wrapInList(tree, at(path)); };
}

Edit lift(const char *path)
{
    return [=](const SyntaxTree &tree) { return edits::liftOut(tree, at(path)); };
}

Edit into(const char *path, const char *map)
{
    return [=](const SyntaxTree &tree) { return edits::moveEntryInto(tree, at(path), at(map)); };
}

Edit out(const char *path, const char *list, int index)
{
    return [=](const SyntaxTree &tree) { return edits::moveEntryOut(tree, at(path), at(list), index); };
}

Edit keep(const char *path, int kept)
{
    return [=](const SyntaxTree &tree) { return edits::removeRepeated(tree, at(path), kept); };
}

Edit quote(const char *path)
{
    return [=](const SyntaxTree &tree) { return edits::quote(tree, at(path)); };
}

} // namespace

/// Edits that move text to another level of nesting.
class TestLevelEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edit_data();
    void edit();
    void refused_data();
    void refused();
};

void TestLevelEdits::edit_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const Edit &edit,
                         const QByteArray &after) { QTest::newRow(name) << before << edit << after; };
    row("wrap a block", "a:\n  # why\n  b: 1 # one\n  c: |\n    x\nd: 2\n", wrap("/a"),
        "a:\n  # why\n  - b: 1 # one\n    c: |\n      x\nd: 2\n");
    row("wrap a word", "a: b # c\n", wrap("/a"), "a:\n  - b # c\n");
    row("wrap in brackets", "{a: {b: 1}}", wrap("/a"), "{a: [{b: 1}]}");
    row("wrap JSON", "{\"a\": {\"b\": 1}}", wrap("/a"), "{\"a\": [{\"b\": 1}]}");
    row("wrap an item", "- a: 1\n  b: 2\n", wrap("/0"), "- - a: 1\n    b: 2\n");

    row("lift a list", "m:\n    code: # all\n      # first\n      - a\n      - b\nn: 1\n", lift("/m/code"),
        "m:\n    # all\n    # first\n    - a\n    - b\nn: 1\n");
    row("lift a list at its key's column", "m:\n  code:\n  - a\n", lift("/m/code"), "m:\n  - a\n");
    row("lift brackets", "m:\n  code: [a]\n", lift("/m/code"), "m: [a]\n");
    row("lift in brackets", "{m: {code: [a]}}", lift("/m/code"), "{m: [a]}");

    row("into a map", "a:\n  x: 1\nb: # beside\n  y: 2 # two\n", into("/b/y", "/a"),
        "a:\n  x: 1\n  y: 2 # two\nb: {} # beside\n");
    row("into an empty map", "- c:\n  # who\n  to: x\n", into("/0/to", "/0/c"),
        "- c:\n    # who\n    to: x\n");
    row("into a map in brackets", "c: {a: 1}\nb: 2\n", into("/b", "/c"), "c: {a: 1, b: 2}\n");
    row("into a map of JSON", "{\"c\": {\"a\": 1}, \"b\": 2}", into("/b", "/c"),
        "{\"c\": {\"a\": 1, \"b\": 2}}");

    row("out to a list", "- a: 1\n  # two\n  b:\n    c: 2\n- d\n", out("/0/b", "", 1),
        "- a: 1\n# two\n- b:\n    c: 2\n- d\n");
    row("out to the end", "- a: 1\n  b: 2\n- d", out("/0/b", "", 9), "- a: 1\n- d\n- b: 2");
    row("out of brackets", "x: [{a: 1, b: 2}]\n", out("/x/0/b", "/x", 1), "x: [{a: 1}, {b: 2}]\n");
    row("out of braces in a block", "- {a: 1, b: 2}\n", out("/0/b", "", 1), "- {a: 1}\n- {b: 2}\n");

    row("keep the first", "a: 1\nb: 2\na: 3\na: 4\n", keep("/a", 0), "a: 1\nb: 2\n");
    row("keep the last", "{a: 1, b: 2, a: 3}", keep("/a", 1), "{b: 2, a: 3}");
    row("quote a word", "a: yes # b\n", quote("/a"), "a: \"yes\" # b\n");
    row("quoted already", "a: 'yes'\n", quote("/a"), "a: 'yes'\n");
}

void TestLevelEdits::edit()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    const Result<TextEdits> edits = edit(readTree(before));
    QVERIFY2(edits.ok(), qPrintable(edits.ok() ? QString() : edits.error()));
    QTEST(edits->applied(before), "after");
}

void TestLevelEdits::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Edit>("edit");
    QTest::newRow("nothing to wrap") << QByteArray("a: 1\n") << wrap("/b");
    QTest::newRow("not alone") << QByteArray("a: {b: 1, c: 2}\n") << lift("/a/b");
    QTest::newRow("there already") << QByteArray("a: {b: 1}\nb: 2\n") << into("/b", "/a");
    QTest::newRow("no map") << QByteArray("a: 1\nb: 2\n") << into("/b", "/a");
    QTest::newRow("no list") << QByteArray("a: 1\nb: 2\n") << out("/b", "/a", 0);
    QTest::newRow("an alias") << QByteArray("x: &x 1\na: {c: 1}\nb: *x\n") << into("/b", "/a");
    QTest::newRow("an anchor that is needed")
        << QByteArray("a: {c: 1}\nb: &x 1\nd: *x\n") << into("/b", "/a");
    QTest::newRow("a merged map") << QByteArray("x: &x {y: 1}\na: {<<: *x, b: 2}\nc: {d: 1}\n")
                                  << into("/a/b", "/c");
}

void TestLevelEdits::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(Edit, edit);
    const Result<TextEdits> edits = edit(readTree(text));
    QVERIFY(!edits.ok());
    QVERIFY(!edits.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestLevelEdits)
#include "tst_leveledits.moc"
