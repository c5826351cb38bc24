// SPDX-License-Identifier: MIT
#include "model/export/convert.h"
#include "model/export/graphtext.h"
#include "model/export/valuewriter.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"

#include <QtTest>

using namespace patchcord;
using Json = nlohmann::ordered_json;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentKeepsItsMeaning();
    void ownLanguageStaysAsItIs();
    void writesJson();
    void writesYaml();
    void textsSurvive_data();
    void textsSurvive();
    void numbers_data();
    void numbers();
    void refuses_data();
    void refuses();
    void losses();
    void lineEndsAreKept();
    void graphAsJson();
    void graphHoldsDocumentsInSteps();
    void graphAsDot();
    void graphAsMermaid();
    void graphOfEveryDocument();
    void secretsStayInTheDocument();

private:
    SnapshotPtr read(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }

    CatalogPtr m_catalog;
};

void TestExport::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestExport::everyDocumentKeepsItsMeaning()
{
    int converted = 0;
    for (const CorpusFile &file : allDocuments()) {
        const SnapshotPtr snapshot = read(file.bytes);
        const bool isJson = snapshot->format().language == Language::Json;
        const auto meaning = isJson ? readJsonIndependently(file.bytes) : readYamlIndependently(file.bytes);
        const Result<QByteArray> text = convert(*snapshot, isJson ? Language::Yaml : Language::Json);
        if (!text) // broken for us: then it has to be told as an error
            QVERIFY2(!snapshot->tree().errors().empty(), qPrintable(file.name + u' ' + text.error()));
        if (!text || !meaning)
            continue;
        const auto back = isJson ? readYamlIndependently(*text) : readJsonIndependently(*text);
        QVERIFY2(back.has_value(), qPrintable(file.name));
        QVERIFY2(*back == *meaning, qPrintable(file.name));
        ++converted;

        // And there again: what was converted is a document of ours.
        const SnapshotPtr second = read(*text);
        QVERIFY2(second->isWhole(), qPrintable(file.name));
        const Result<QByteArray> again = convert(*second, isJson ? Language::Json : Language::Yaml);
        QVERIFY2(again.ok(), qPrintable(file.name + u' ' + again.error()));
        const auto last = isJson ? readJsonIndependently(*again) : readYamlIndependently(*again);
        QVERIFY2(last && *last == *meaning, qPrintable(file.name));
    }
    qInfo("%d documents converted", converted);
    QVERIFY(converted >= 11);
}

void TestExport::ownLanguageStaysAsItIs()
{
    const QByteArray yaml = "sections:  # odd   spaces\n    main: [ ]\n";
    QCOMPARE(*convert(*read(yaml), Language::Yaml), yaml);
    const QByteArray json = "{ \"sections\":{\"main\":[ ]} }";
    QCOMPARE(*convert(*read(json), Language::Json), json);
}

void TestExport::writesJson()
{
    const QByteArray yaml = "version: 1.0.0\n"
                            "sections:\n"
                            "  main:\n"
                            "    - play: {url: 'say:Hi', volume: -3.50}\n"
                            "    - hangup\n"
                            "  none: []\n"
                            "  nothing:\n";
    QCOMPARE(*convert(*read(yaml), Language::Json),
        QByteArray("{\n"
                   "  \"version\": \"1.0.0\",\n"
                   "  \"sections\": {\n"
                   "    \"main\": [\n"
                   "      {\n"
                   "        \"play\": {\n"
                   "          \"url\": \"say:Hi\",\n"
                   "          \"volume\": -3.50\n"
                   "        }\n"
                   "      },\n"
                   "      \"hangup\"\n"
                   "    ],\n"
                   "    \"none\": [],\n"
                   "    \"nothing\": null\n"
                   "  }\n"
                   "}\n"));
}

void TestExport::writesYaml()
{
    const QByteArray json =
        R"({"version":"1.0.0","sections":{"main":[{"connect":{"to":"+15551230001","timeout":1e1,)"
        R"("headers":[{"name":"X-A","value":"yes"}]}},[[1,[]]],{},"a: b",{"1":"line\nline\n"}]}})";
    QCOMPARE(*convert(*read(json), Language::Yaml),
        QByteArray("version: 1.0.0\n"
                   "sections:\n"
                   "  main:\n"
                   "    - connect:\n"
                   "        to: \"+15551230001\"\n"
                   "        timeout: 1e1\n"
                   "        headers:\n"
                   "          - name: X-A\n"
                   "            value: \"yes\"\n"
                   "    - - - 1\n"
                   "        - []\n"
                   "    - {}\n"
                   "    - \"a: b\"\n"
                   "    - \"1\": |\n"
                   "        line\n"
                   "        line\n"));
}

void TestExport::textsSurvive_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const char *text : {"", " ", "a", "yes", "Null", "~", "1.0", "+15551234567", "0x1F", "2001-12-14",
             "12:30:45", "say: hi", "a #b", "# a", "- a", "%{x}", "${x}", "@x", "`x`", "&a", "*a", "!a", "|",
             ">", "'", "\"", "it's", "a\nb", "a\nb\n", "a\nb\n\n", "\na", "  a\nb", "a\n  b\n\n\nc",
             "a\n \nb", "a\tb", "\ta\nb", "a\rb", "a\r\nb", "trailing ", "a\n---\nb", "...", "---", "{a}",
             "[a]", "a,b", "a:", ":a", "?a", "\x7f", "\xc2\x85", "\xe2\x80\xa8", "\xef\xbb\xbf",
             "\xf0\x9f\x98\x80 smile", "a\\nb", "=", "<<", "\x01", "a: |\n  b"})
        QTest::addRow("%d", row++) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(5000, u'x');
}

void TestExport::textsSurvive()
{
    QFETCH(QString, text);
    // As a value in a map, as an item of a list, and as a key.
    Value::Map map{{QStringLiteral("value"), Value(text)},
        {QStringLiteral("list"), Value(Value::List{Value(text), Value(true)})}};
    if (text.size() < 100)
        map.emplace_back(text + QStringLiteral("k"), Value(QStringLiteral("end")));
    const Value value{map};
    const auto meant = readJsonIndependently(writeJson(value));
    QVERIFY(meant.has_value());
    QCOMPARE((*meant)["value"].get<std::string>(), text.toStdString());
    const Result<QByteArray> yaml = writeYaml(value);
    QVERIFY2(yaml.ok(), qPrintable(yaml.error()));
    const auto read = readYamlIndependently(*yaml);
    QVERIFY2(read.has_value(), yaml->constData());
    QVERIFY2(*read == *meant, yaml->constData());
}

void TestExport::numbers_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *spelling, const char *json) {
        QTest::newRow(spelling) << QString::fromLatin1(spelling) << QByteArray(json);
    };
    row("0", "0");
    row("-0", "-0");
    row("1.10", "1.10");
    row("1e2", "1e2");
    row("-3.50E-7", "-3.50E-7");
    row("123456789012345678901234567890", "123456789012345678901234567890");
    row("+7", "7");
    row("+15551234567", "15551234567");
    row("007", "7");
    row(".5", "0.5");
    row("-.5", "-0.5");
    row("5.", "5.0");
    row("1.e3", "1.0e3");
    row("0x14", "20");
    row("0o17", "15");
    row(".inf", "");
    row("-.Inf", "");
    row(".nan", "");
    row("0xFFFFFFFFFFFFFFFFFF", "");
}

void TestExport::numbers()
{
    QFETCH(QString, spelling);
    QFETCH(QByteArray, json);
    QCOMPARE(jsonNumber(spelling), json);
}

void TestExport::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("broken") << QByteArray("sections:\n  main: [\n") << QStringLiteral("Line ");
    QTest::newRow("empty") << QByteArray("# nothing\n") << QStringLiteral("The document is empty");
    QTest::newRow("twice") << QByteArray("a: 1\nb: 2\na: 3\n") << QStringLiteral("Line 3");
    QTest::newRow("cycle") << QByteArray("a: &x\n  b: *x\n") << QStringLiteral("inside what it names");
    QTest::newRow("list as key") << QByteArray("? [a, b]\n: c\n") << QStringLiteral("Line 1");
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        bomb += name + ": &" + name + " [" + (before + ", ").repeated(9) + before + "]\n";
    }
    QTest::newRow("bomb") << bomb << QStringLiteral("more than 1000000 values");
}

void TestExport::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> converted = convert(*read(text), Language::Json);
    QVERIFY(!converted);
    QVERIFY2(converted.error().contains(says), qPrintable(converted.error()));
    QVERIFY(timer.elapsed() < 5000);
}

void TestExport::losses()
{
    const QByteArray yaml = "# one\n"
                            "a: &x 0x1F # two\n"
                            "b: \"no # comment\"\n"
                            "c: | # three\n"
                            "  # text\n"
                            "d: *x\n"
                            "e: [1, # four\n"
                            "  !!str 2]\n"
                            "f: no#comment\n"
                            "# five";
    const QStringList said = conversionLosses(*read(yaml), Language::Json);
    QCOMPARE(said.size(), 5);
    QVERIFY2(said[0].startsWith(QStringLiteral("5 comment")), qPrintable(said[0]));
    QVERIFY2(said[1].startsWith(QStringLiteral("1 alias")), qPrintable(said[1]));
    QVERIFY2(said[2].startsWith(QStringLiteral("1 text")), qPrintable(said[2]));
    QVERIFY2(said[3].startsWith(QStringLiteral("1 number")), qPrintable(said[3]));
    QVERIFY2(said[4].startsWith(QStringLiteral("1 tag")), qPrintable(said[4]));
    QCOMPARE(conversionLosses(*read(yaml), Language::Yaml), QStringList());
    QCOMPARE(conversionLosses(*read("{\"a\": 1}"), Language::Yaml), QStringList());
    QCOMPARE(conversionLosses(*read("a: 1\nb: [x, 'y']\n"), Language::Json), QStringList());
}

void TestExport::lineEndsAreKept()
{
    const QByteArray yaml = *convert(*read("{\r\n\"a\": [1,\r\n2]\r\n}\r\n"), Language::Yaml);
    QCOMPARE(yaml, QByteArray("a:\r\n  - 1\r\n  - 2\r\n"));
}

void TestExport::graphAsJson()
{
    const SnapshotPtr snapshot = read("sections:\n"
                                      "  main:\n"
                                      "    - label: top\n"
                                      "    - switch:\n"
                                      "        variable: x\n"
                                      "        case:\n"
                                      "          '1':\n"
                                      "            - transfer: {dest: other}\n"
                                      "    - goto: {label: top}\n"
                                      "  other: []\n");
    const auto graph = readJsonIndependently(graphJson(snapshot->flow()));
    QVERIFY(graph.has_value());
    const Json meant = Json::parse(R"({"sections": [
        {"name": "main", "steps": [
            {"path": "/sections/main/0", "method": "label", "label": "top", "branches": []},
            {"path": "/sections/main/1", "method": "switch", "branches": [
                {"title": "1", "kind": "case", "path": "/sections/main/1/switch/case/1", "steps": [
                    {"path": "/sections/main/1/switch/case/1/0", "method": "transfer", "branches": []}]}]},
            {"path": "/sections/main/2", "method": "goto", "branches": []}]},
        {"name": "other", "steps": []}],
      "edges": [
        {"kind": "transfer", "from": "/sections/main/1/switch/case/1/0", "to": "other"},
        {"kind": "goto", "from": "/sections/main/2", "to": "top"}]})");
    QCOMPARE(QByteArray::fromStdString(graph->dump(1)), QByteArray::fromStdString(meant.dump(1)));
}

void TestExport::graphHoldsDocumentsInSteps()
{
    const SnapshotPtr snapshot = read("sections:\n"
                                      "  main:\n"
                                      "    - execute:\n"
                                      "        dest:\n"
                                      "          sections:\n"
                                      "            main:\n"
                                      "              - transfer: {dest: other}\n"
                                      "    - execute: {dest: '[{\"hangup\": {}}]'}\n");
    const auto graph = readJsonIndependently(graphJson(snapshot->flow()));
    QVERIFY(graph.has_value());
    const Json meant = Json::parse(R"([
        {"title": "dest", "path": "/sections/main/0/execute/dest", "sections": [
            {"name": "main", "steps": [
                {"path": "/sections/main/0/execute/dest/sections/main/0", "method": "transfer", "branches": []}]}],
         "edges": [
            {"kind": "transfer", "from": "/sections/main/0/execute/dest/sections/main/0", "to": "other"}]}])");
    const Json &steps = (*graph)["sections"][0]["steps"];
    QCOMPARE(
        QByteArray::fromStdString(steps[0]["documents"].dump(1)), QByteArray::fromStdString(meant.dump(1)));
    QCOMPARE(QByteArray::fromStdString(steps[1]["documents"].dump()),
        QByteArray(R"([{"title":"dest","path":"/sections/main/1/execute/dest"}])"));
}

void TestExport::graphAsDot()
{
    const SnapshotPtr snapshot = read("sections:\n"
                                      "  main:\n"
                                      "    - transfer: {dest: 'say \"\\x\"'}\n"
                                      "    - hangup: {}\n");
    QCOMPARE(QString::fromUtf8(graphDot(snapshot->flow())).section(u'\n', 3, 8),
        QStringLiteral("  subgraph cluster_0 {\n"
                       "    label=\"main\";\n"
                       "    n0 [label=\"main\" shape=cds];\n"
                       "    n1 [label=\"transfer: say \\\"\\\\x\\\"\"];\n"
                       "    n2 [label=\"hangup\"];\n"
                       "  }"));
    QVERIFY(graphDot(snapshot->flow()).contains("n3 [label=\"say \\\"\\\\x\\\"\" color=red"));
}

void TestExport::graphAsMermaid()
{
    const SnapshotPtr snapshot = read("sections:\n"
                                      "  main:\n"
                                      "    - transfer: {dest: 'a\"];<b>'}\n");
    const QByteArray text = graphMermaid(snapshot->flow());
    QVERIFY2(text.contains("n2[\"a#34;#93;#59;#60;b#62;\"]:::missing"), text.constData());
    QVERIFY2(text.contains("n1 ==>|\"transfer\"| n2"), text.constData());
}

void TestExport::graphOfEveryDocument()
{
    for (const CorpusFile &file : allDocuments()) {
        const SnapshotPtr snapshot = read(file.bytes);
        const auto graph = readJsonIndependently(graphJson(snapshot->flow()));
        QVERIFY2(graph.has_value(), qPrintable(file.name));
        QCOMPARE((*graph)["sections"].size(), snapshot->flow().sections().size());
        QVERIFY2(graphDot(snapshot->flow()).endsWith("}\n"), qPrintable(file.name));
        QVERIFY2(graphMermaid(snapshot->flow()).startsWith("flowchart TB\n"), qPrintable(file.name));
    }
}

void TestExport::secretsStayInTheDocument()
{
    const SnapshotPtr snapshot =
        read("sections:\n  main:\n    - transfer: {dest: 'https://user:canary@flows.example.com/a'}\n");
    for (const QByteArray &text :
        {graphJson(snapshot->flow()), graphDot(snapshot->flow()), graphMermaid(snapshot->flow())}) {
        QVERIFY(text.contains("flows.example.com"));
        QVERIFY2(!text.contains("canary"), text.constData());
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
