// SPDX-License-Identifier: MIT
#include "model/syntax/comments.h"
#include "model/syntax/reader.h"
#include "model/syntax/value.h"
#include "model/text/lineindex.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patchcord;

class TestSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void jsonThatEndsInAString_data();
    void jsonThatEndsInAString();
    void faults();
    void bombs_data();
    void bombs();
    void aFaultLeavesOtherSectionsAlive();
    void aNameOfSeveralWordsStaysWhole();
    void dashesEverDeeperAreBounded();
    void manyFaultsAreTold();
    void unchangedSectionsAreTakenOver();
    void ranges();
    void aTagOrAnchorAloneIsAnEmptyValue_data();
    void aTagOrAnchorAloneIsAnEmptyValue();
    void oddKeys_data();
    void oddKeys();
    void propertiesOfTheFirstKey();
    void paths();
    void comments();
    void values();
};

void TestSyntax::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SyntaxFault>("fault");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("unclosed double quote")
        << QByteArray("a: 1\nb: \"x\n") << SyntaxFault::UnclosedQuote << qsizetype(8);
    QTest::newRow("unclosed single quote")
        << QByteArray("a: 'x") << SyntaxFault::UnclosedQuote << qsizetype(3);
    QTest::newRow("key twice") << QByteArray("a: 1\n\"a\": 2\n") << SyntaxFault::DuplicateKey << qsizetype(5);
    QTest::newRow("key twice in flow")
        << QByteArray("x: {a: 1, a: 2}") << SyntaxFault::DuplicateKey << qsizetype(10);
    QTest::newRow("key twice in JSON")
        << QByteArray("{\"a\": 1, \"a\": 2}") << SyntaxFault::DuplicateKey << qsizetype(9);
    QTest::newRow("section twice") << QByteArray("sections:\n  a: []\n  a: []\n") << SyntaxFault::DuplicateKey
                                   << qsizetype(20);
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << SyntaxFault::SeveralDocuments
                                   << qsizetype(5);
    QTest::newRow("line without colon")
        << QByteArray("foo: bar\nnot-a-key\n") << SyntaxFault::Broken << qsizetype(9);
    QTest::newRow("tag in the column of the keys")
        << QByteArray("a:\n!t\n") << SyntaxFault::Broken << qsizetype(3);
    QTest::newRow("tag on the last line, without its end")
        << QByteArray("a:\n!t") << SyntaxFault::Broken << qsizetype(3);
    QTest::newRow("tag in the column of the keys, before a null")
        << QByteArray("a:\n!t null\n") << SyntaxFault::Broken << qsizetype(3);
    for (const char *const value : {"\"x\"", "'x'", "{x: 1}", "[x]", "*t", "|\n  x"})
        QTest::addRow("%s in the column of the keys", QByteArray(value).simplified().constData())
            << QByteArray("u: &t 1\na:\n") + value + "\nb: 1\n"
            << SyntaxFault::Broken << qsizetype(11);
    QTest::newRow("colon alone behind a section without a value")
        << QByteArray("sections:\n  a:\n  : {}\n") << SyntaxFault::Broken << qsizetype(17);
    QTest::newRow("map behind a key of no width")
        << QByteArray("a: 1\n: :\n") << SyntaxFault::Broken << qsizetype(5);
    QTest::newRow("list behind a key of no width")
        << QByteArray("a: 1\n: - x\n") << SyntaxFault::Broken << qsizetype(5);
    QTest::newRow("key without a name twice")
        << QByteArray("a: 1\n:\n:\n") << SyntaxFault::Broken << qsizetype(7);
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << SyntaxFault::Broken << qsizetype(3);
    QTest::newRow("colon in plain text") << QByteArray("a: b: c\n") << SyntaxFault::Broken << qsizetype(3);
    QTest::newRow("percent") << QByteArray("a: %{x}\n") << SyntaxFault::Broken << qsizetype(3);
    QTest::newRow("unknown alias") << QByteArray("a: *x\n") << SyntaxFault::Broken << qsizetype(3);
    QTest::newRow("NUL") << QByteArray("a: \0b\n", 6) << SyntaxFault::Encoding << qsizetype(3);
    QTest::newRow("escape character") << QByteArray("a: \x1b[0m\n") << SyntaxFault::Encoding << qsizetype(3);
    QTest::newRow("not UTF-8") << QByteArray("a: \xE9\n") << SyntaxFault::Encoding << qsizetype(3);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0",
        4) << SyntaxFault::Encoding
                            << qsizetype(0);
    QTest::newRow("merge") << QByteArray("a: &x {b: 1}\nc:\n  <<: *x\n") << SyntaxFault::MergeKey
                           << qsizetype(18);
    QTest::newRow("JSON, trailing comma") << QByteArray("{\"a\": 1,}") << SyntaxFault::Broken << qsizetype(7);
    QTest::newRow("JSON, comment") << QByteArray("{ // x\n}") << SyntaxFault::Broken << qsizetype(2);
    QTest::newRow("JSON, open end") << QByteArray("{\"a\": [1, 2") << SyntaxFault::Broken << qsizetype(10);
    QTest::newRow("JSON, text behind") << QByteArray("{} x") << SyntaxFault::Broken << qsizetype(3);
}

void TestSyntax::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(SyntaxFault, fault);
    QFETCH(qsizetype, at);
    const SyntaxTree tree = readTree(text);
    QCOMPARE(tree.errors().size(), size_t(1));
    QCOMPARE(tree.errors()[0].fault, fault);
    QCOMPARE(tree.errors()[0].range.begin, at);
    QVERIFY(!tree.errors()[0].range.isEmpty());
    QCOMPARE(tree.text(), text);
}

void TestSyntax::bombs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SyntaxFault>("fault");
    QTest::newRow("YAML, 10,000 deep") << QByteArray(10000, '[') << SyntaxFault::TooDeep;
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += QByteArray(i, ' ') + "a:\n";
    QTest::newRow("YAML in block style, 300 deep") << deep << SyntaxFault::TooDeep;
    QTest::newRow("JSON, 100,000 deep")
        << QByteArray("{\"a\":") + QByteArray(100000, '[') << SyntaxFault::TooDeep;
    QTest::newRow("60 MB") << QByteArray(60'000'000, 'a') << SyntaxFault::TooLarge;
}

void TestSyntax::bombs()
{
    QFETCH(QByteArray, text);
    QFETCH(SyntaxFault, fault);
    QElapsedTimer timer;
    timer.start();
    const SyntaxTree tree = readTree(text);
    QVERIFY(!tree.errors().empty());
    QCOMPARE(tree.errors()[0].fault, fault);
    QVERIFY(timer.elapsed() < 3000);
}

void TestSyntax::aFaultLeavesOtherSectionsAlive()
{
    const SyntaxTree tree =
        readTree("version: 1.0.0\nsections:\n  main:\n    - answer: {}\n  bad:\n    - play: {url: say: x\n"
                 "  good:\n    - hangup: {}\n");
    QCOMPARE(tree.errors().size(), size_t(1));
    QCOMPARE(LineIndex(tree.text()).lineAt(tree.errors()[0].range.begin), 5);
    const SyntaxNode sections = tree.root().value("sections");
    QCOMPARE(sections.childCount(), 3);
    QVERIFY(sections.value("main").item(0).value("answer").isMap());
    QVERIFY(sections.value("good").item(0).value("hangup").isMap());
}

void TestSyntax::aNameOfSeveralWordsStaysWhole()
{
    const SyntaxTree tree = readTree("version: 1.0.0\nsections:\n  after hours:\n    - play: {url: say: x\n"
                                     "    - hangup: {}\n  main:\n    - answer: {}\n");
    QVERIFY(!tree.errors().empty());
    const SyntaxNode sections = tree.root().value("sections");
    QCOMPARE(sections.childCount(), 2);
    QVERIFY(sections.value("after hours").isSequence());
    QVERIFY(sections.value("after hours").item(1).value("hangup").isMap());
    QVERIFY(sections.value("main").item(0).value("answer").isMap());
}

/// Each of these dashes breaks the step before it: some are told, and the rest costs neither stack nor time.
void TestSyntax::dashesEverDeeperAreBounded()
{
    QByteArray text = "sections:\n  main:\n    - a: 1\n    - a: 1\n";
    for (int i = 0; i < 30'000; ++i)
        text += "     - a: 1\n      - a: 1\n";
    QElapsedTimer timer;
    timer.start();
    const SyntaxTree tree = readTree(text);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!tree.errors().empty());
    const int steps = tree.root().value("sections").value("main").childCount();
    QVERIFY2(steps > 2 && steps < 40, QByteArray::number(steps).constData());
}

/// All faults of a section have their place and what mends them.
void TestSyntax::manyFaultsAreTold()
{
    QByteArray text = "sections:\n  main:\n";
    for (int i = 0; i < 80; ++i)
        text += "    - play: say: hi\n";
    const SyntaxTree tree = readTree(text);
    QCOMPARE(tree.errors().size(), size_t(80));
    QVERIFY(!tree.errors().front().repairs.empty());
    QVERIFY(!tree.errors().back().repairs.empty());
    QCOMPARE(LineIndex(tree.text()).lineAt(tree.errors().back().range.begin), 81);
}

void TestSyntax::unchangedSectionsAreTakenOver()
{
    for (const QByteArray &text :
        {QByteArray("sections:\n  a:\n    - x: 1\n  b:\n    - y: 2\n  c:\n    - z: 3\n"),
            QByteArray("{\"sections\": {\"a\": [{\"x\": 1}], \"b\": [{\"y\": 2}], \"c\": [{\"z\": 3}]}}")}) {
        const SyntaxTree before = readTree(text);
        QVERIFY(before.isSplit());
        QByteArray changed = text;
        changed.replace('2', "22");
        const SyntaxTree after = readTree(changed, &before);
        QCOMPARE(after.parts()[1].fragment, before.parts()[1].fragment);
        QVERIFY(after.parts()[2].fragment != before.parts()[2].fragment);
        QCOMPARE(after.parts()[3].fragment, before.parts()[3].fragment);
        QCOMPARE(after.resolve(*NodePath::fromPointer(QStringLiteral("/sections/c/0/z"))).range().begin,
            changed.indexOf('3'));
    }
}

void TestSyntax::ranges()
{
    const QByteArray text = "# top\nsections:\n  main:\n  - answer:\n  - &a play: {url: \"say:x\", volume: "
                            "}\n  -   # later\n    hangup: !!map {}\n"
                            "  - [a, {b: c}, d: e]\n";
    const SyntaxTree tree = readTree(text);
    QVERIFY(tree.errors().empty());
    const SyntaxNode steps = tree.root().value("sections").value("main");
    QCOMPARE(steps.childCount(), 4);
    const auto sourceOf = [&](const char *pointer) {
        return tree.resolve(*NodePath::fromPointer(QLatin1String(pointer))).source().toByteArray();
    };
    QCOMPARE(sourceOf("/sections/main/0"), QByteArray("answer:"));
    QCOMPARE(sourceOf("/sections/main/0/answer"), QByteArray());
    QCOMPARE(tree.resolve(*NodePath::fromPointer(QStringLiteral("/sections/main/0/answer"))).range().begin,
        text.indexOf("answer:") + 7);
    QCOMPARE(sourceOf("/sections/main/1/play"), QByteArray("{url: \"say:x\", volume: }"));
    QCOMPARE(sourceOf("/sections/main/1/play/url"), QByteArray("\"say:x\""));
    QCOMPARE(sourceOf("/sections/main/2/hangup"), QByteArray("{}"));
    QCOMPARE(steps.item(2).itemBegin(), text.indexOf("-   # later"));
    QVERIFY(tree.resolve(*NodePath::fromPointer(QStringLiteral("/sections/main/2/hangup"))).hasProperties());
    QCOMPARE(sourceOf("/sections/main/3"), QByteArray("[a, {b: c}, d: e]"));
    QCOMPARE(sourceOf("/sections/main/3/1"), QByteArray("{b: c}"));
    QCOMPARE(sourceOf("/sections/main/3/2"), QByteArray("d: e"));
}

void TestSyntax::aTagOrAnchorAloneIsAnEmptyValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("before an item") << QByteArray("- !\n- b\n");
    QTest::newRow("before an item in quotes") << QByteArray("- !t\n- \"b\"\n");
    QTest::newRow("before a key") << QByteArray("a: !\nb: 1\n");
    QTest::newRow("before a key in quotes") << QByteArray("a: !\n\"b\": 1\n");
    QTest::newRow("before a key with a tag") << QByteArray("a: !\n!t b: 1\n");
    QTest::newRow("at the end") << QByteArray("- !");
    QTest::newRow("anchor before an item") << QByteArray("- &t\n- b\n");
    QTest::newRow("anchor before a key") << QByteArray("a: &t\nb: 1\n");
    QTest::newRow("anchor before a key of no width") << QByteArray("a: &t\n: b\n");
    QTest::newRow("anchor at the end") << QByteArray("- &t");
}

void TestSyntax::aTagOrAnchorAloneIsAnEmptyValue()
{
    QFETCH(QByteArray, text);
    const SyntaxTree tree = readTree(text);
    QVERIFY(tree.errors().empty());
    const SyntaxNode value = tree.root().isMap() ? tree.root().value("a") : tree.root().item(0);
    QCOMPARE(value.style(), NodeStyle::Empty);
    QVERIFY(value.hasProperties());
    const qsizetype anchor = text.indexOf("&t");
    QCOMPARE(
        value.range().begin, anchor >= 0 ? anchor + 2 : text.indexOf('!') + (text.contains("!t\n-") ? 2 : 1));
    QCOMPARE(tree.root().childCount(), text.contains('b') ? 2 : 1);
}

void TestSyntax::oddKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("alone") << QByteArray("x:\n  null: 1\n") << QByteArray("null");
    QTest::newRow("short") << QByteArray("x:\n  ~: 1\n") << QByteArray("~");
    QTest::newRow("before another") << QByteArray("x:\n  null:\n  NULL   d: 1\n") << QByteArray("null");
    QTest::newRow("spaces before the colon") << QByteArray("x:\n  Null  : 1\n") << QByteArray("Null");
    QTest::newRow("flow") << QByteArray("x: {null: 1}\n") << QByteArray("null");
    QTest::newRow("flow without a value") << QByteArray("x: {NULL, b: 1}\n") << QByteArray("NULL");
    QTest::newRow("flow without brackets") << QByteArray("x: [~: 1]\n") << QByteArray("~");
    QTest::newRow("flow behind a comma") << QByteArray("x: {null: 1, ~: 2}\n") << QByteArray("null");
    QTest::newRow("a colon begins the next key") << QByteArray("x:\n  ? a\n  :b: 1\n") << QByteArray("a");
    QTest::newRow("behind another") << QByteArray("x:\n  null: 1\n  ~: 2\n") << QByteArray("null");
    QTest::newRow("a tag alone") << QByteArray("x:\n  !t : 1\n") << QByteArray();
    QTest::newRow("the next key begins with it") << QByteArray("x:\n  : 1\n  null b: 1\n") << QByteArray();
}

void TestSyntax::oddKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    const SyntaxTree tree = readTree(text);
    QVERIFY(tree.errors().empty());
    SyntaxNode map = tree.root().value("x");
    if (map.kind() == NodeKind::Sequence)
        map = map.item(0);
    const SyntaxNode first = (*map.entries().begin()).key;
    QCOMPARE(first.source().toByteArray(), key);
    QCOMPARE(first.range().begin, text.indexOf(key.isEmpty() ? ": 1" : key));
    for (const SyntaxNode::Entry entry : map.entries()) // each where its line begins
        QVERIFY(entry.key.range().begin > text.lastIndexOf('\n', entry.value.range().begin - 1));
}

/// A tag or an anchor on the line of the first key is the key's, one on a line before it the map's.
void TestSyntax::propertiesOfTheFirstKey()
{
    const SyntaxTree ofKey = readTree("a:\n  !t b: 1\n  c: 2\n");
    const SyntaxNode map = ofKey.root().value("a");
    QCOMPARE(map.range().begin, 5);
    QVERIFY(!map.hasProperties());
    QVERIFY((*map.entries().begin()).key.hasProperties());
    const SyntaxTree ofMap = readTree("a: &t\n  b: 1\n");
    QVERIFY(ofMap.root().value("a").hasProperties());
    QVERIFY(!(*ofMap.root().value("a").entries().begin()).key.hasProperties());
    QVERIFY(readTree("! :\n  c: 1\n").errors().empty());
    // An anchor asks for all of the text to be read in one go, however it would be cut.
    const SyntaxTree section = readTree("sections:\n  main: &t\n    switch:\n      - hangup\n");
    QVERIFY(section.errors().empty());
    QVERIFY(section.root().value("sections").value("main").hasProperties());
}

void TestSyntax::paths()
{
    const SyntaxTree tree = readTree("sections:\n  a/b:\n    - ~x: [1, 2]\n");
    const NodePath path({QStringLiteral("sections"), QStringLiteral("a/b"), QStringLiteral("0"),
        QStringLiteral("~x"), QStringLiteral("1")});
    QCOMPARE(path.toPointer(), QStringLiteral("/sections/a~1b/0/~0x/1"));
    QCOMPARE(*NodePath::fromPointer(path.toPointer()), path);
    QVERIFY(!NodePath::fromPointer(QStringLiteral("sections")));
    QVERIFY(!NodePath::fromPointer(QStringLiteral("/a~2")));
    const SyntaxNode node = tree.resolve(path);
    QCOMPARE(node.integer(), std::optional<qint64>(2));
    QCOMPARE(node.path(), path);
    QCOMPARE(tree.root().at(node.range().begin).path(), path);
    QVERIFY(!tree.resolve(path.parent().child(qsizetype(2))));
    QVERIFY(!tree.resolve(path.child(QStringLiteral("x"))));
}

void TestSyntax::comments()
{
    const QByteArray text = "main:\n  # first\n  # line two\n  - answer: {}  # behind\n\n  # apart\n\n  - "
                            "play:   # of play\n      url: x\n  - hangup: {}\n";
    const SyntaxTree tree = readTree(text);
    const SyntaxNode steps = tree.root().value("main");
    const auto extent = [&](int i) {
        const TextRange range = itemExtent(steps.item(i));
        return text.mid(range.begin, range.length());
    };
    QCOMPARE(extent(0), QByteArray("  # first\n  # line two\n  - answer: {}  # behind\n"));
    QCOMPARE(extent(1), QByteArray("  - play:   # of play\n      url: x\n"));
    QCOMPARE(commentOf(steps.item(0)), QStringLiteral("first"));
    QCOMPARE(commentOf(steps.item(1)), QStringLiteral("of play"));
    QCOMPARE(commentOf(steps.item(2)), QString());
}

void TestSyntax::values()
{
    const auto value = Value::fromJson("{\"a\": [1.10, true, null, \"x\\u00e9\"], \"b\": {}}");
    QVERIFY(value.ok());
    QCOMPARE(value->toJson(), QByteArray("{\"a\": [1.10, true, null, \"x\xC3\xA9\"], \"b\": {}}"));
    QCOMPARE(value->field(QStringLiteral("a")).list()[0].text(), QStringLiteral("1.10"));
    const auto broken = Value::fromJson("{\n  \"a\": }");
    QVERIFY(!broken);
    QVERIFY(broken.error().startsWith(QLatin1String("Line 2, column 8:")));
}

void TestSyntax::jsonThatEndsInAString_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{\"", "{\"a", "{\"sections\": {\"", "{\"sections\": {\"a\": [1], \"",
             "{\"sections\": {\"a\": [\"", "{\"sections\": {}, \"b", "{\"a\\"})
        QTest::newRow(text) << QByteArray(text);
}

/// An open string takes all that is left, and no byte before or behind it.
void TestSyntax::jsonThatEndsInAString()
{
    QFETCH(QByteArray, text);
    const SyntaxTree tree = readTree(text);
    QCOMPARE(tree.text(), text);
    QVERIFY(!tree.errors().empty());
}

QTEST_GUILESS_MAIN(TestSyntax)
#include "tst_syntax.moc"
