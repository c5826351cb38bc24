// SPDX-License-Identifier: MIT
// `check --format sarif`: as the standard (SARIF 2.1.0) has it, within the limits of GitHub, and with fixes
// that do what they say.

#include "model/check/rule.h"
#include "tests/app/runprogram.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace patchcord;
using Json = nlohmann::json;

class TestSarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectsHaveTheirProperties();
    void rulesAreDescribed();
    void resultsReferToRulesAndFiles();
    void namesAreRelative_data();
    void namesAreRelative();
    void fingerprintsStayWhenLinesMove();
    void fixesDoWhatTheySay();
    void troubleIsTold();
    void reportsAreBounded();
};

namespace {

/// What an object of the standard must and may have, as far as we write it.
struct Shape
{
    std::set<std::string> required;
    std::set<std::string> optional = {};
};

const std::map<std::string, Shape> Shapes{
    {"log", {{"$schema", "version", "runs"}}},
    {"run", {{"tool", "invocations", "originalUriBaseIds", "columnKind", "artifacts", "results"}}},
    {"driver", {{"name", "semanticVersion", "rules"}}},
    {"rule",
        {{"id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration",
            "properties"}}},
    {"invocation", {{"executionSuccessful", "exitCode"}, {"toolExecutionNotifications"}}},
    {"notification", {{"level", "message"}}},
    {"artifact", {{"location", "length", "roles"}}},
    {"result", {{"ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"}, {"fixes"}}},
    {"location", {{"physicalLocation", "logicalLocations"}}},
    {"physicalLocation", {{"artifactLocation", "region"}}},
    {"artifactLocation", {{"uri"}, {"uriBaseId", "index"}}},
    {"region", {{"startLine", "startColumn", "endLine", "endColumn"}}},
    {"fix", {{"description", "artifactChanges"}}},
    {"artifactChange", {{"artifactLocation", "replacements"}}},
    {"replacement", {{"deletedRegion", "insertedContent"}}},
};

/// What is wrong with an object, or nothing.
std::string faultOf(const std::string &name, const Json &object)
{
    const Shape &shape = Shapes.at(name);
    if (!object.is_object())
        return name + " is no object";
    for (const std::string &key : shape.required) {
        if (!object.contains(key))
            return name + " lacks " + key;
    }
    for (const auto &[key, value] : object.items()) {
        if (!shape.required.contains(key) && !shape.optional.contains(key))
            return name + " has " + key;
    }
    return {};
}

#define VERIFY_SHAPE(name, object)                                                                           \
    do {                                                                                                     \
        const std::string fault = faultOf(name, object);                                                     \
        QVERIFY2(fault.empty(), fault.c_str());                                                              \
    } while (false)

struct Report
{
    Run program;
    Json log;
    const Json &run() const { return log["runs"][0]; }
    const Json &results() const { return run()["results"]; }
};

Report reportOf(const QStringList &files, const QByteArray &input = {}, const QString &folder = {})
{
    Report report;
    report.program = runProgram(
        QStringList{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("sarif")} + files,
        input, folder);
    report.log = Json::parse(report.program.out.toStdString(), nullptr, false);
    return report;
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A document with an error of each common kind, some of which have fixes.
const QByteArray Faulty = "version: 1.0.0\n"
                          "sections:\n"
                          "  main:\n"
                          "    - anwser: {}\n"
                          "    - connect:\n"
                          "        to: sip:\xc3\xa4@example.com\n"
                          "        timeot: 20\n"
                          "        timeout: \"20\" # the limit\n"
                          "        call_state_events: [ended]\n"
                          "    - hangup\n";

qsizetype offsetOf(const QByteArray &text, int line, int column)
{
    QList<QByteArray> lines = text.split('\n');
    qsizetype offset = 0;
    for (int i = 0; i + 1 < line; ++i)
        offset += lines[i].size() + 1;
    return offset + QString::fromUtf8(lines[line - 1]).left(column - 1).toUtf8().size();
}

/// The text with a fix made as the report says it; no replacement moves another one's line here.
QByteArray fixedText(QByteArray text, const Json &fix)
{
    const Json &replacements = fix["artifactChanges"][0]["replacements"];
    for (auto each = replacements.rbegin(); each != replacements.rend(); ++each) {
        const Json &region = (*each)["deletedRegion"];
        const qsizetype begin = offsetOf(text, region["startLine"], region["startColumn"]);
        const qsizetype end = offsetOf(text, region["endLine"], region["endColumn"]);
        const std::string inserted = (*each)["insertedContent"]["text"];
        text.replace(begin, end - begin, QByteArray::fromStdString(inserted));
    }
    return text;
}

std::multiset<std::string> fingerprintsOf(const Report &report)
{
    std::multiset<std::string> prints;
    for (const Json &result : report.results())
        prints.insert(result["partialFingerprints"]["findingHash/v1"].get<std::string>());
    return prints;
}

} // namespace

void TestSarif::objectsHaveTheirProperties()
{
    const Report report = reportOf({QStringLiteral("-"), QStringLiteral("missing.yaml")}, Faulty);
    VERIFY_SHAPE("log", report.log);
    QVERIFY(report.log["version"] == "2.1.0");
    const Json &run = report.run();
    VERIFY_SHAPE("run", run);
    VERIFY_SHAPE("driver", run["tool"]["driver"]);
    for (const Json &rule : run["tool"]["driver"]["rules"])
        VERIFY_SHAPE("rule", rule);
    VERIFY_SHAPE("invocation", run["invocations"][0]);
    for (const Json &told : run["invocations"][0]["toolExecutionNotifications"])
        VERIFY_SHAPE("notification", told);
    for (const Json &artifact : run["artifacts"]) {
        VERIFY_SHAPE("artifact", artifact);
        VERIFY_SHAPE("artifactLocation", artifact["location"]);
    }
    for (const Json &result : run["results"]) {
        VERIFY_SHAPE("result", result);
        QVERIFY(result["locations"].size() == 1);
        VERIFY_SHAPE("location", result["locations"][0]);
        const Json &place = result["locations"][0]["physicalLocation"];
        VERIFY_SHAPE("physicalLocation", place);
        VERIFY_SHAPE("artifactLocation", place["artifactLocation"]);
        VERIFY_SHAPE("region", place["region"]);
        for (const Json &fix : result.value("fixes", Json::array())) {
            VERIFY_SHAPE("fix", fix);
            for (const Json &change : fix["artifactChanges"]) {
                VERIFY_SHAPE("artifactChange", change);
                for (const Json &replacement : change["replacements"])
                    VERIFY_SHAPE("replacement", replacement);
            }
        }
    }
}

/// Documents of the corpus and our own bring most rules; each is told in words.
void TestSarif::rulesAreDescribed()
{
    const QTemporaryDir dir;
    QStringList files;
    const QDir cases(QStringLiteral(PATCHCORD_FIXTURES "/check"));
    for (const QString &code : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += cases.filePath(code + QStringLiteral("/bad.yaml"));
    const Report report = reportOf(files);
    const Json &rules = report.run()["tool"]["driver"]["rules"];
    QVERIFY(rules.size() > 50);
    std::set<std::string> ids;
    for (const Json &rule : rules) {
        const std::string id = rule["id"];
        QVERIFY2(ids.insert(id).second, id.c_str());
        QVERIFY2(ruleInfo(QString::fromStdString(id)), id.c_str());
        for (const char *key : {"shortDescription", "fullDescription", "help"}) {
            const std::string text = rule[key]["text"];
            QVERIFY2(!text.empty() && text.size() <= 4000, id.c_str());
        }
        QVERIFY(rule["shortDescription"]["text"].get<std::string>().size() <= 1024);
        QVERIFY(rule["fullDescription"]["text"].get<std::string>().size() <= 1024);
        QVERIFY2(rule["help"]["markdown"].get<std::string>().find(".md)") == std::string::npos, id.c_str());
        const Json &properties = rule["properties"];
        QVERIFY(properties["tags"].size() <= 20);
        static const std::map<std::string, std::pair<std::string, std::string>> words{
            {"error", {"error", "very-high"}}, {"warning", {"warning", "high"}},
            {"note", {"recommendation", "medium"}}};
        const auto &[severity, precision] = words.at(rule["defaultConfiguration"]["level"]);
        QVERIFY(properties["problem.severity"] == severity);
        QVERIFY(properties["precision"] == precision);
    }
}

void TestSarif::resultsReferToRulesAndFiles()
{
    const Report report = reportOf({QStringLiteral("-")}, Faulty);
    QCOMPARE(report.program.exitCode, 1);
    const Json &run = report.run();
    QVERIFY(run["columnKind"] == "unicodeCodePoints");
    std::set<std::string> codes;
    for (const Json &result : report.results()) {
        const Json &rule = run["tool"]["driver"]["rules"].at(result["ruleIndex"].get<size_t>());
        QVERIFY(rule["id"] == result["ruleId"]);
        QVERIFY(rule["defaultConfiguration"]["level"] == result["level"]);
        codes.insert(result["ruleId"]);
        QVERIFY(!result["message"]["text"].get<std::string>().empty());
        const Json &place = result["locations"][0]["physicalLocation"];
        const Json &artifact = run["artifacts"].at(place["artifactLocation"]["index"].get<size_t>());
        QVERIFY(artifact["location"]["uri"] == place["artifactLocation"]["uri"]);
        QVERIFY(artifact["length"] == Faulty.size());
        if (result["ruleId"] == "quoted-number") {
            QVERIFY(place["region"]["startLine"] == 8);
            QVERIFY(place["region"]["startColumn"] == 18);
            QVERIFY(place["region"]["endColumn"] == 22);
        }
    }
    QVERIFY((codes
        == std::set<std::string>{
            "bare-step", "events-without-url", "quoted-number", "unknown-key", "unknown-method"}));
}

void TestSarif::namesAreRelative_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("beside") << QStringLiteral("a.yaml") << QStringLiteral("a.yaml") << true;
    QTest::newRow("dot") << QStringLiteral("./a.yaml") << QStringLiteral("a.yaml") << true;
    QTest::newRow("folder") << QStringLiteral("flows/b c.yaml") << QStringLiteral("flows/b%20c.yaml") << true;
    QTest::newRow("whole name") << QStringLiteral("@/flows/b c.yaml") << QStringLiteral("flows/b%20c.yaml")
                                << true;
    QTest::newRow("elsewhere") << QStringLiteral("../outside.yaml")
                               << QStringLiteral("file://@@/outside.yaml") << false;
}

void TestSarif::namesAreRelative()
{
    QFETCH(QString, name);
    QFETCH(QString, uri);
    QFETCH(bool, isBelow);
    const QTemporaryDir outer;
    const QString parent = QFileInfo(outer.path()).canonicalFilePath();
    const QString folder = parent + QStringLiteral("/project");
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/flows")));
    for (const char *file : {"/a.yaml", "/flows/b c.yaml", "/../outside.yaml"})
        QVERIFY(writeAll(folder + QLatin1String(file), Faulty));
    const Report report = reportOf({name.replace(QStringLiteral("@"), folder)}, {}, folder);
    const Json &location = report.run()["artifacts"][0]["location"];
    QCOMPARE(QString::fromStdString(location["uri"]), uri.replace(QStringLiteral("@@"), parent));
    QCOMPARE(location.contains("uriBaseId"), isBelow);
    if (isBelow) {
        const std::string base =
            report.run()["originalUriBaseIds"][location["uriBaseId"].get<std::string>()]["uri"];
        QCOMPARE(
            QString::fromStdString(base), QUrl::fromLocalFile(folder + u'/').toString(QUrl::FullyEncoded));
    }
}

void TestSarif::fingerprintsStayWhenLinesMove()
{
    const Report before = reportOf({QStringLiteral("-")}, Faulty);
    QByteArray moved = Faulty;
    moved.replace("  main:\n", "  main:\n    # all calls\n    - answer: {}\n");
    const Report after = reportOf({QStringLiteral("-")}, moved);
    const std::multiset<std::string> prints = fingerprintsOf(before);
    QVERIFY(prints == fingerprintsOf(after));
    QCOMPARE((std::set<std::string>(prints.begin(), prints.end()).size()), prints.size());
    QByteArray other = Faulty;
    other.replace("timeot", "timeuot");
    QVERIFY(prints != fingerprintsOf(reportOf({QStringLiteral("-")}, other)));
}

void TestSarif::fixesDoWhatTheySay()
{
    const Report report = reportOf({QStringLiteral("-")}, Faulty);
    int tried = 0;
    for (const Json &result : report.results()) {
        if (result["ruleId"] != "quoted-number")
            continue;
        ++tried;
        QVERIFY(!result["fixes"][0]["description"]["text"].get<std::string>().empty());
        const QByteArray fixed = fixedText(Faulty, result["fixes"][0]);
        QCOMPARE(fixed, QByteArray(Faulty).replace("\"20\"", "20"));
    }
    QCOMPARE(tried, 1);
}

void TestSarif::troubleIsTold()
{
    const Report fine = reportOf({QStringLiteral("-")}, "sections:\n  main:\n    - answer: {}\n");
    QCOMPARE(fine.program.exitCode, 0);
    QVERIFY(fine.run()["invocations"][0]["executionSuccessful"] == true);
    QVERIFY(fine.run()["invocations"][0]["exitCode"] == 0);
    QVERIFY(fine.results().empty());

    const Report report = reportOf({QStringLiteral("missing.yaml"), QStringLiteral("-")}, Faulty);
    QCOMPARE(report.program.exitCode, 2);
    const Json &invocation = report.run()["invocations"][0];
    QVERIFY(invocation["executionSuccessful"] == false);
    QVERIFY(invocation["exitCode"] == 2);
    const Json &told = invocation["toolExecutionNotifications"];
    QVERIFY(told.size() == 1);
    QVERIFY(told[0]["level"] == "error");
    QVERIFY(told[0]["message"]["text"].get<std::string>().find("missing.yaml") != std::string::npos);
    QVERIFY(!report.results().empty());
}

/// GitHub takes 25,000 results of a run: the least grave ones go first.
void TestSarif::reportsAreBounded()
{
    QByteArray text = "sections:\n";
    for (int section = 0; section < 27; ++section) {
        text += section == 0 ? "  main:\n" : "  s" + QByteArray::number(section) + ":\n";
        for (int step = 0; step < 990; ++step)
            text += "    - hangup\n";
    }
    text += "    - anwser: {}\n";
    const Report report = reportOf({QStringLiteral("-")}, text);
    QCOMPARE(report.results().size(), size_t(25'000));
    QVERIFY(report.results()[0]["ruleId"] == "unknown-method");
    const Json &told = report.run()["invocations"][0]["toolExecutionNotifications"];
    QVERIFY(told.size() == 1);
    QVERIFY(told[0]["level"] == "warning");
}

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
