// SPDX-License-Identifier: MIT
#include "tests/app/runprogram.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace patchcord;

namespace {

const QByteArray Slips =
    "# the flow\nversion: 1.0\nsections:\n  main:\n    - anwser: {} # pick up\n    - play: say:Hi\n"
    "    - connect:\n        to: \"+15551231234\"\n        timeout: \"20\"\n";
const QByteArray Mended =
    "# the flow\nversion: 1.0.0\nsections:\n  main:\n    - answer: {} # pick up\n    - play:\n"
    "        url: say:Hi\n    - connect:\n        to: \"+15551231234\"\n        timeout: 20\n";

} // namespace

/// `patchcord check --fix`, and with -n.
class TestCheckFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsTheFile();
    void leavesWhatIsNotSure();
    void leavesFineFilesAlone();
    void keepsModeAndLink();
    void streams();
    void showsTheChange();
    void otherFormats();
    void refusals();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("flow.yaml")) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    static Run check(const QStringList &arguments, const QByteArray &input = {})
    {
        return runProgram(QStringList{QStringLiteral("check"), QStringLiteral("--fix")} + arguments, input);
    }

    const QTemporaryDir m_folder;
};

void TestCheckFix::mendsTheFile()
{
    const QString file = write(Slips);
    const Run run = check({file});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(readBytes(file), Mended);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count(": fixed: "), 4);
    QVERIFY2(
        run.out.contains("flow.yaml: fixed: Rename to “answer” [unknown-method] /sections/main/0/anwser\n"),
        run.out.constData());
    // There is nothing left to do.
    QCOMPARE(check({file}).out, QByteArray());
    QCOMPARE(readBytes(file), Mended);
}

void TestCheckFix::leavesWhatIsNotSure()
{
    const QByteArray text =
        "sections:\n  main:\n    - frobnicate: {}\n    - play: {url: say:Hi, colour: red}\n";
    const QString file = write(text);
    const Run run = check({file});
    QCOMPARE(readBytes(file), text);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("[unknown-method]") && run.out.contains("[unknown-key]"), run.out.constData());
    QVERIFY(!run.out.contains("fixed:"));
}

void TestCheckFix::leavesFineFilesAlone()
{
    const QString file = write(Mended);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const Run run = check({file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out + run.err, QByteArray());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
}

void TestCheckFix::keepsModeAndLink()
{
    const QString file = write(Slips);
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(file, mode));
    const QString link = m_folder.filePath(QStringLiteral("link.yaml"));
    QVERIFY(QFile::link(file, link));
    QCOMPARE(check({link}).exitCode, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readBytes(file), Mended);
    QVERIFY(QFile::permissions(file).testFlags(mode));
    QVERIFY(!QFile::permissions(file).testFlag(QFile::WriteOther));
}

/// Standard input comes out mended, and nothing else with it.
void TestCheckFix::streams()
{
    const Run run = check({QStringLiteral("-")}, Slips + "    - frobnicate: {}\n");
    QCOMPARE(run.out, Mended + "    - frobnicate: {}\n");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("<stdin>: fixed: ") && run.err.contains("<stdin>:11:7: error: "),
        run.err.constData());
    QCOMPARE(check({QStringLiteral("-")}, Mended).out, Mended);
}

void TestCheckFix::showsTheChange()
{
    const QString file = write(Slips);
    const Run run = check({QStringLiteral("-n"), file});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(readBytes(file), Slips);
    const QByteArray name = file.toUtf8();
    QCOMPARE(run.out,
        "--- " + name + "\n+++ " + name
            + "\n@@ -1,9 +1,10 @@\n # the flow\n-version: 1.0\n+version: 1.0.0\n sections:\n   main:\n"
              "-    - anwser: {} # pick up\n-    - play: say:Hi\n+    - answer: {} # pick up\n+    - play:\n"
              "+        url: say:Hi\n     - connect:\n         to: \"+15551231234\"\n-        timeout: "
              "\"20\"\n"
              "+        timeout: 20\n");
    const Run fine = check({QStringLiteral("-n"), write(Mended)});
    QCOMPARE(fine.exitCode, 0);
    QCOMPARE(fine.out, QByteArray());
    QVERIFY2(fine.err.contains("nothing to fix"), fine.err.constData());
}

void TestCheckFix::otherFormats()
{
    const QString file =
        write("sections:\n  main:\n    - anwser: {}\n    - play: {url: say:Hi, colour: red}\n");
    const Run run = check({QStringLiteral("--format"), QStringLiteral("json"), file});
    QCOMPARE(run.exitCode, 1);
    const auto findings = nlohmann::json::parse(run.out.toStdString());
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0]["fixes"], nlohmann::json::array({"Remove “colour”"}));
    QVERIFY2(run.err.contains("fixed: Rename to “answer”"), run.err.constData());
}

void TestCheckFix::refusals()
{
    const Run lone = runProgram({QStringLiteral("check"), QStringLiteral("-n"), QStringLiteral("-")}, Slips);
    QCOMPARE(lone.exitCode, 2);
    QVERIFY2(lone.err.contains("-n goes with --fix"), lone.err.constData());
    QCOMPARE(lone.out, QByteArray());
    // One file that cannot be read does not keep the others from being mended.
    const QString file = write(Slips);
    const Run run = check({m_folder.filePath(QStringLiteral("none.yaml")), file});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(readBytes(file), Mended);
}

QTEST_GUILESS_MAIN(TestCheckFix)
#include "tst_checkfix.moc"
