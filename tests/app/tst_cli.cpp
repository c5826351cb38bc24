// SPDX-License-Identifier: MIT
#include "tests/app/runprogram.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace patchcord;
using Json = nlohmann::json;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(PATCHCORD_FIXTURES "/documents/") + QLatin1String(name);
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One line, that starts with the program's name: how trouble is told.
bool isOneLine(const QByteArray &err)
{
    return err.startsWith("patchcord: ") && err.endsWith('\n') && err.count('\n') == 1;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void trouble_data();
    void trouble();
    void helpAndVersion_data();
    void helpAndVersion();
    void explains();
    void checkExitCodes();
    void checkPlaces();
    void checkGoesOnBehindAnUnreadableFile();
    void checkCannotSteerTheTerminal();
    void diffCannotSteerTheTerminal();
    void diffOfABrokenText();
    void standardInput();
    void setWritesInPlace();
    void setLeavesTheFileAloneOnTrouble();
    void negativeNumbersAreValues();
    void convertWritesAFileAndTellsLosses();
    void schema();
    void renders_data();
    void renders();
    void fullOutputIsTrouble();
    void editorNeedsADisplay();
    void editorTellsMissingFilesAtATerminal();
    void corpusSucceeds_data();
    void corpusSucceeds();
};

/// A row for each folder of fixtures/cli: `arguments` (a line each, @ stands for the documents' folder) and
/// `expected`, what comes out. PATCHCORD_UPDATE=1 writes `expected` anew.
void TestCli::golden_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(PATCHCORD_FIXTURES "/cli"));
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestCli::golden()
{
    QFETCH(QString, folder);
    QStringList arguments =
        QString::fromUtf8(readBytes(folder + QStringLiteral("/arguments"))).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!arguments.isEmpty());
    for (QString &argument : arguments)
        argument.replace(QLatin1String("@/"), QLatin1String("../../documents/"));
    const Run run = runProgram(arguments, {}, folder);
    const QByteArray told = "exit " + QByteArray::number(run.exitCode) + '\n' + run.err + "---\n" + run.out;
    const QString expected = folder + QStringLiteral("/expected");
    if (qEnvironmentVariableIsSet("PATCHCORD_UPDATE"))
        QVERIFY(writeAll(expected, told));
    QCOMPARE(told, readBytes(expected));
}

void TestCli::trouble_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString file = fixture("02-ivr-menu.yaml");
    const auto row = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
    row("unknown verb", words("chekc"), "Did you mean “check”?");
    row("unknown word", words("frobnicate"), "See “patchcord --help”");
    row("unknown option", words("--frobnicate"), "There is no option --frobnicate");
    row("unknown option of a verb", {QStringLiteral("check"), QStringLiteral("--frob"), file},
        "“check” has no option --frob");
    row("unknown code", words("explain unknow-key"), "Did you mean “unknown-key”?");
    row("two codes", words("explain syntax version"), "Usage: patchcord explain");
    row("no file", words("check"), "Usage: patchcord check");
    row("two files", {QStringLiteral("graph"), file, file}, "Usage: patchcord graph");
    row("unknown format", {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("xml"), file},
        "There is no format “xml”");
    row("missing value of an option", {QStringLiteral("check"), file, QStringLiteral("--format")}, "format");
    row("diff of one file", {QStringLiteral("diff"), file}, "Usage: patchcord diff");
    row("diff, unknown format",
        {QStringLiteral("diff"), QStringLiteral("--format"), QStringLiteral("xml"), file, file},
        "There is no format “xml”");
    row("diff, both from standard input", words("diff - -"), "not both");
    row("diff, missing file", {QStringLiteral("diff"), file, QStringLiteral("/nowhere.yaml")},
        "There is no file “/nowhere.yaml”");
    row("missing file", words("check /nowhere.yaml"), "There is no file “/nowhere.yaml”");
    row("folder", words("graph /"), "is a folder");
    row("device", words("check /dev/zero"), "is a device or a pipe");
    row("convert without --to", {QStringLiteral("convert"), file}, "--to yaml or --to json");
    row("convert what is broken",
        {QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("yaml"), QStringLiteral("-")},
        "was not converted");
    row("render without -o", {QStringLiteral("render"), file}, "-o with a name that ends in");
    row("render to an unknown format",
        {QStringLiteral("render"), QStringLiteral("-o"), QStringLiteral("a.gif"), file},
        "-o with a name that ends in");
    row("render into no folder",
        {QStringLiteral("render"), QStringLiteral("-o"), QStringLiteral("/nowhere/a.png"), file},
        "was not saved");
    row("set, no JSON", {QStringLiteral("set"), file, QStringLiteral("/version"), QStringLiteral("main")},
        "A text needs its quotes");
    row("set, no pointer", {QStringLiteral("set"), file, QStringLiteral("version"), QStringLiteral("1")},
        "patchcord set --help");
    row("set, no such place",
        {QStringLiteral("set"), file, QStringLiteral("/sections/main/99/play"), QStringLiteral("1")},
        "was not changed");
    // Without this a wrong index would grow a second method inside another step.
    row("set, a step of another method",
        {QStringLiteral("set"), file, QStringLiteral("/sections/main/0/transfer/dest"), QStringLiteral("1")},
        "Nothing stands at “/sections/main/0/transfer”.");
    row("unset, no such place", {QStringLiteral("unset"), file, QStringLiteral("/sections/nowhere")},
        "was not changed");
    row("set -i on standard input",
        {QStringLiteral("set"), QStringLiteral("-i"), QStringLiteral("-"), QStringLiteral("/a"),
            QStringLiteral("1")},
        "cannot be written back");
}

void TestCli::trouble()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = runProgram(arguments, "{\"broken\": ");
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(isOneLine(run.err), run.err.constData());
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestCli::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")}
                          << QByteArray("patchcord check [--format text|json|sarif]");
    QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << QByteArray("patchcord render -o OUT.png");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QByteArray("patchcord 0.1.0\n");
    for (const char *verb : {"check", "explain", "convert", "set", "unset", "graph", "render", "schema"}) {
        QTest::newRow(verb) << QStringList{QLatin1String(verb), QStringLiteral("--help")}
                            << "Usage: patchcord " + QByteArray(verb);
    }
}

void TestCli::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = runProgram(arguments);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains(says), run.out.constData());
}

void TestCli::explains()
{
    const Run page = runProgram({QStringLiteral("explain"), QStringLiteral("number-as-address")});
    QCOMPARE(page.exitCode, 0);
    QCOMPARE(page.err, QByteArray());
    QVERIFY2(page.out.contains("relay_script_method_parameter_invalid_value"), page.out.constData());
    QVERIFY2(page.out.contains("    - connect:\n"), page.out.constData());
    const Run list = runProgram({QStringLiteral("explain")});
    QCOMPARE(list.exitCode, 0);
    for (const char *code : {"syntax ", "\nnumber-as-address ", "\ntoo-many-findings "})
        QVERIFY2(list.out.contains(code), list.out.constData());
}

void TestCli::checkExitCodes()
{
    QCOMPARE(runProgram({QStringLiteral("check"), QStringLiteral("-")},
                 "version: 1.0.0\nsections:\n  main:\n    - answer: {}\n")
                 .exitCode,
        0);
    QCOMPARE(runProgram({QStringLiteral("check"), fixture("12-faulty.yaml")}).exitCode, 1);
    // Events that nobody is told of are a warning.
    const QByteArray warned =
        "version: 1.0.0\nsections:\n  main:\n    - connect:\n        to: \"+15551230001\"\n"
        "        call_state_events: [ended]\n";
    const Run relaxed = runProgram({QStringLiteral("check"), QStringLiteral("-")}, warned);
    QCOMPARE(relaxed.exitCode, 0);
    QVERIFY2(relaxed.out.contains(": warning: "), relaxed.out.constData());
    QCOMPARE(runProgram({QStringLiteral("check"), QStringLiteral("--strict"), QStringLiteral("-")}, warned)
                 .exitCode,
        1);
}

void TestCli::checkPlaces()
{
    const QByteArray text = "\xef\xbb\xbfversion: 1.0.0\r\nsections:\r\n  main:\r\n"
                            "    - set: {\xf0\x9f\x98\x80: \xc3\xa9, a: b}\r\n    - f\xc3\xa9l: {}\r\n";
    const Run run = runProgram(
        {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-")},
        text);
    QCOMPARE(run.exitCode, 1);
    const Json findings = Json::parse(run.out.toStdString());
    QVERIFY(findings.is_array() && !findings.empty());
    const auto unknown = std::find_if(
        findings.begin(), findings.end(), [](const Json &finding) { return finding["severity"] == "error"; });
    QVERIFY(unknown != findings.end());
    QCOMPARE((*unknown)["file"].get<std::string>(), std::string("<stdin>"));
    QCOMPARE((*unknown)["line"].get<int>(), 5);
    QCOMPARE((*unknown)["column"].get<int>(), 7);
    QCOMPARE((*unknown)["endLine"].get<int>(), 5);
    QCOMPARE((*unknown)["endColumn"].get<int>(), 10); // three characters, four bytes
    QVERIFY((*unknown)["path"].get<std::string>().starts_with("/sections/main/1"));
    for (const char *key : {"code", "message", "fixes"})
        QVERIFY(unknown->contains(key));
    QVERIFY((*unknown)["fixes"].is_array());
}

void TestCli::checkGoesOnBehindAnUnreadableFile()
{
    const Run run =
        runProgram({QStringLiteral("check"), QStringLiteral("/nowhere.yaml"), fixture("12-faulty.yaml")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(isOneLine(run.err), run.err.constData());
    QVERIFY2(run.out.contains("12-faulty.yaml:11:7: error: "), run.out.constData());
}

void TestCli::checkCannotSteerTheTerminal()
{
    const QByteArray text = "{\"sections\": {\"main\": [{\"\\u001b]0;title\\u0007\\u202e\": {}}]}}";
    const Run run = runProgram({QStringLiteral("check"), QStringLiteral("-")}, text);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY(!run.out.contains('\x07'));
    QVERIFY(!run.out.contains("\xe2\x80\xae"));
    QCOMPARE(run.out.count('\n'), run.out.count("<stdin>:"));
}

void TestCli::diffCannotSteerTheTerminal()
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a\x1b[31m.yaml"));
    const QString b = folder.filePath(QStringLiteral("b.yaml"));
    QVERIFY(writeAll(a, "sections:\n  \"ma\\e[31min\\u009b\\u202e\":\n    - play: \"say:\\ea\"\n"));
    QVERIFY(writeAll(b, "sections:\n  \"ma\\e[31min\\u009b\\u202e\":\n    - play: \"say:\\eb\\u202e\"\n"));
    for (const char *format : {"text", "json"}) {
        const Run run =
            runProgram({QStringLiteral("diff"), QStringLiteral("--format"), QLatin1String(format), a, b});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(!run.out.contains('\x1b') && !run.out.contains("\u202e") && !run.out.contains("\u009b"),
            run.out.constData());
        QVERIFY(run.out.contains("play"));
    }
}

void TestCli::diffOfABrokenText()
{
    const QByteArray broken = "sections:\n  main:\n    - answer\n  other:\n    - play: \"say:x\n";
    const Run run =
        runProgram({QStringLiteral("diff"), QStringLiteral("-"), fixture("02-ivr-menu.yaml")}, broken);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("“<stdin>” is broken"), run.err.constData());
    const QTemporaryDir folder;
    const QString same = folder.filePath(QStringLiteral("same.yaml"));
    QVERIFY(writeAll(same, broken));
    QCOMPARE(runProgram({QStringLiteral("diff"), QStringLiteral("-"), same}, broken).exitCode, 0);
    // What cannot be understood is still told to differ.
    QVERIFY(writeAll(same, broken + "\n# more\n"));
    const Run other = runProgram({QStringLiteral("diff"), QStringLiteral("-"), same}, broken);
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(!other.out.isEmpty(), other.out.constData());
}

void TestCli::standardInput()
{
    const Run run = runProgram(
        {QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("json"), QStringLiteral("-")},
        "a: [1, x]\n");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("{\n  \"a\": [\n    1,\n    \"x\"\n  ]\n}\n"));
}

void TestCli::setWritesInPlace()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("flow.yaml"));
    const QByteArray before = readBytes(fixture("01-connect-forms.yaml"));
    QVERIFY(writeAll(file, before));
    const QString pointer = QStringLiteral("/sections/main/0/connect/timeout");
    // Without -i the file stays and the text comes out.
    const Run printed = runProgram({QStringLiteral("set"), file, pointer, QStringLiteral("40")});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(readBytes(file), before);
    QByteArray meant = before;
    meant.replace("timeout: 25", "timeout: 40");
    QCOMPARE(printed.out, meant);

    const Run written =
        runProgram({QStringLiteral("set"), QStringLiteral("-i"), file, pointer, QStringLiteral("40")});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(readBytes(file), meant);

    const Run removed = runProgram({QStringLiteral("unset"), file, pointer, QStringLiteral("-i")});
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(readBytes(file), QByteArray(meant).replace("        timeout: 40\n", ""));
}

void TestCli::setLeavesTheFileAloneOnTrouble()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("flow.yaml"));
    QVERIFY(writeAll(file, "sections: [broken\n"));
    QCOMPARE(runProgram({QStringLiteral("set"), QStringLiteral("-i"), file, QStringLiteral("/sections/0"),
                            QStringLiteral("1")})
                 .exitCode,
        2);
    QCOMPARE(readBytes(file), QByteArray("sections: [broken\n"));
}

void TestCli::negativeNumbersAreValues()
{
    const Run run = runProgram(
        {QStringLiteral("set"), QStringLiteral("-"), QStringLiteral("/a"), QStringLiteral("-3.5")}, "a: 1\n");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("a: -3.5\n"));
}

void TestCli::convertWritesAFileAndTellsLosses()
{
    const QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("out.json"));
    const Run run = runProgram({QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("json"),
        QStringLiteral("-o"), out, fixture("01-connect-forms.yaml")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("comment"), run.err.constData());
    QVERIFY(Json::parse(readBytes(out).toStdString())["sections"].contains("all_at_once"));
}

void TestCli::schema()
{
    const Run printed = runProgram({QStringLiteral("schema")});
    QCOMPARE(printed.exitCode, 0);
    const Json schema = Json::parse(printed.out.toStdString());
    QVERIFY(schema["$defs"]["step"]["properties"].contains("connect"));
    const QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("swml.schema.json"));
    const Run written = runProgram({QStringLiteral("schema"), QStringLiteral("-o"), out});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(readBytes(out), printed.out);
    QCOMPARE(runProgram({QStringLiteral("schema"), fixture("02-ivr-menu.yaml")}).exitCode, 2);
}

void TestCli::renders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("a.PDF") << QByteArray("%PDF-");
}

void TestCli::renders()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QTemporaryDir dir;
    const QString light = dir.filePath(name);
    const Run run =
        runProgram({QStringLiteral("render"), QStringLiteral("-o"), light, fixture("01-connect-forms.yaml")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(readBytes(light).startsWith(begins));
    QVERIFY2(!readBytes(light).contains("hunter2"), "a password is in the picture");
    if (name.endsWith(u"png")) {
        const QString dark = dir.filePath(QStringLiteral("dark.png"));
        QCOMPARE(runProgram({QStringLiteral("render"), QStringLiteral("--dark"), QStringLiteral("-o"), dark,
                                fixture("01-connect-forms.yaml")})
                     .exitCode,
            0);
        QVERIFY(QImage(light).pixelColor(2, 2).lightness() > 200);
        QVERIFY(QImage(dark).pixelColor(2, 2).lightness() < 60);
        QVERIFY(QImage(light).width() > 300);
    }
}

void TestCli::fullOutputIsTrouble()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PATCHCORD_BINARY), {QStringLiteral("graph"), fixture("02-ivr-menu.yaml")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("Standard output cannot be written"));
}

void TestCli::editorNeedsADisplay()
{
    const Run run = runProgram({fixture("02-ivr-menu.yaml")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(isOneLine(run.err) && run.err.contains("no display"), run.err.constData());
}

void TestCli::editorTellsMissingFilesAtATerminal()
{
    int screen = -1;
    int terminal = -1;
    QCOMPARE(openpty(&screen, &terminal, nullptr, nullptr, nullptr), 0);
    QProcess process;
    process.setChildProcessModifier([terminal] { dup2(terminal, STDERR_FILENO); });
    process.start(QStringLiteral(PATCHCORD_BINARY), {QStringLiteral("missing.yaml")});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    close(terminal);
    QFile shown;
    QVERIFY(shown.open(screen, QIODevice::ReadOnly, QFile::AutoCloseHandle));
    const QByteArray told = shown.readLine();
    QVERIFY2(told.contains("There is no file “missing.yaml”"), told.constData());
}

void TestCli::corpusSucceeds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{
        QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    QTest::newRow("graph") << QStringList{QStringLiteral("graph")};
    QTest::newRow("render") << QStringList{QStringLiteral("render"), QStringLiteral("-o")};
}

/// Every document that people wrote goes through. One process each is slow: check takes them all at once, and
/// of the others every tenth is enough here, since the libraries below are tested with all.
void TestCli::corpusSucceeds()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir dir;
    QStringList files;
    for (const CorpusFile &file : allDocuments()) {
        const QString path = dir.filePath(QString(file.name).replace(u'/', u'-'));
        QVERIFY(writeAll(path, file.bytes));
        files += path;
    }
    const bool isCheck = arguments[0] == u"check";
    if (isCheck) {
        const Run run = runProgram(arguments + files);
        QVERIFY(run.exitCode == 0 || run.exitCode == 1);
        QVERIFY(Json::parse(run.out.toStdString()).is_array());
        return;
    }
    const qsizetype step = files.size() > 100 ? 10 : 1;
    for (qsizetype i = 0; i < files.size(); i += step) {
        QStringList all = arguments;
        if (all[0] == u"render")
            all += dir.filePath(QStringLiteral("out.png"));
        const Run run = runProgram(all + QStringList{files[i]});
        QVERIFY2(run.exitCode == 0, qPrintable(files[i] + QString::fromUtf8(run.err)));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
