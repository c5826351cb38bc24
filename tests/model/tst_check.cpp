// SPDX-License-Identifier: MIT
#include "model/check/pathcursor.h"
#include "model/check/rule.h"
#include "model/edit/fixedits.h"
#include "model/snapshot/snapshot.h"
#include "model/syntax/reader.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace patchcord;

namespace {

const QString FixtureFolder = QStringLiteral(PATCHCORD_FIXTURES "/check/");

QJsonObject expectations(const QString &code)
{
    return QJsonDocument::fromJson(readBytes(FixtureFolder + code + QStringLiteral("/expect.json"))).object();
}

/// The faulty document of a fixture: its bad.yaml, or a text repeated until it is too large for a file.
QByteArray badDocument(const QString &code)
{
    const QJsonObject repeat = expectations(code).value(QStringLiteral("repeat")).toObject();
    if (repeat.isEmpty())
        return readBytes(FixtureFolder + code + QStringLiteral("/bad.yaml"));
    return expectations(code).value(QStringLiteral("head")).toString().toUtf8()
        + repeat.value(QStringLiteral("text"))
              .toString()
              .toUtf8()
              .repeated(repeat.value(QStringLiteral("count")).toInt());
}

/// The lines, from 1, on which findings are expected: those marked `# here`, or those that expect.json lists.
QList<int> markedLines(const QString &code, const QByteArray &document)
{
    QList<int> lines;
    for (const QJsonValue &line : expectations(code).value(QStringLiteral("lines")).toArray())
        lines.append(line.toInt());
    if (!lines.isEmpty())
        return lines;
    int number = 0;
    for (const QByteArray &line : document.split('\n')) {
        ++number;
        if (line.contains("# here"))
            lines.append(number);
    }
    return lines;
}

/// A fixture is an excerpt, and reads variables that the rest of it would set.
QStringList alsoAllowed(const QString &code)
{
    QStringList codes{QStringLiteral("unset-variable")};
    for (const QJsonValue &also : expectations(code).value(QStringLiteral("also")).toArray())
        codes.append(also.toString());
    return codes;
}

QString described(const Snapshot &snapshot, const Diagnostic &diagnostic)
{
    const int line = snapshot.lines().lineAt(diagnostic.range.begin) + 1;
    return QStringLiteral("%1: %2 %3 %4 [%5..%6] %7: %8")
        .arg(line)
        .arg(severityName(diagnostic.severity), diagnostic.code, diagnostic.runtimeCode)
        .arg(diagnostic.range.begin)
        .arg(diagnostic.range.end)
        .arg(diagnostic.path.toPointer(), diagnostic.message);
}

QStringList described(const Snapshot &snapshot)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : snapshot.diagnostics())
        lines.append(described(snapshot, diagnostic));
    return lines;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixture_data();
    void fixture();
    void fixes_data();
    void fixes();
    void everyCodeHasAFixture();
    void runtimeCodes();
    void manyRuntimeCodesAreForeseen();
    void mostRulesHaveFixes();
    void pathCursor();
    void messages_data();
    void messages();
    void brokenTextIsNotCalledIncomplete();
    void brokenSectionLeavesOthersChecked();
    void wellFormed_data();
    void wellFormed();
    void takenOver_data();
    void takenOver();
    void sectionsLendFindings();
    void secondSectionOfAName();
    void documentsInSteps_data();
    void documentsInSteps();
    void corpusIsRight();

private:
    SnapshotPtr build(const QByteArray &text, const SnapshotPtr &previous = {}) const
    {
        return Snapshot::build(text, m_catalog, previous);
    }

    CatalogPtr m_catalog;
};

void TestCheck::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCheck::fixture_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : QDir(FixtureFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(code)) << code;
}

/// bad.yaml raises this code on exactly the marked lines, and no other; good.yaml raises nothing.
void TestCheck::fixture()
{
    QFETCH(QString, code);
    const QStringList also = alsoAllowed(code);

    const QByteArray bad = badDocument(code);
    const SnapshotPtr faulty = build(bad);
    const QByteArray report = described(*faulty).join(u'\n').left(4000).toUtf8();
    QList<int> lines;
    for (const Diagnostic &diagnostic : faulty->diagnostics()) {
        if (diagnostic.code == code)
            lines.append(faulty->lines().lineAt(diagnostic.range.begin) + 1);
        else
            QVERIFY2(also.contains(diagnostic.code), report.constData());
    }
    const QList<int> marked = markedLines(code, bad);
    QVERIFY2(!marked.isEmpty(), "the fixture marks no line");
    if (lines != marked)
        qWarning().noquote() << report;
    QCOMPARE(lines, marked);

    const SnapshotPtr fine = build(readBytes(FixtureFolder + code + QStringLiteral("/good.yaml")));
    for (const Diagnostic &diagnostic : fine->diagnostics()) {
        QVERIFY2(also.contains(diagnostic.code) && diagnostic.code != code,
            qPrintable(described(*fine).join(u'\n')));
    }
    QCOMPARE(fine->flow().kind(), DocumentKind::Calling);
}

/// Where a fixture has an after.yaml, making the first fix of each finding leads there, and to no such
/// finding.
void TestCheck::fixes_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : QDir(FixtureFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(code)) << code;
}

void TestCheck::fixes()
{
    QFETCH(QString, code);
    const SnapshotPtr before = build(badDocument(code));
    const auto firstFix = [&code](const Diagnostic &diagnostic) {
        return diagnostic.code == code && !diagnostic.fixes.empty() ? &diagnostic.fixes.front() : nullptr;
    };
    const bool hasFix = std::any_of(before->diagnostics().begin(), before->diagnostics().end(),
        [&](const Diagnostic &diagnostic) { return firstFix(diagnostic) != nullptr; });
    const QString afterFile = FixtureFolder + code + QStringLiteral("/after.yaml");
    QVERIFY2(
        hasFix == QFile::exists(afterFile), "a rule has a fix exactly where its fixture has an after.yaml");
    if (!hasFix)
        return;
    const Mending mending = fixAll(before, m_catalog, firstFix);
    QCOMPARE(mending.edits.applied(before->text()), readBytes(afterFile));
    QCOMPARE(mending.edits.inverted(before->text()).applied(readBytes(afterFile)), before->text());
}

void TestCheck::everyCodeHasAFixture()
{
    QStringList folders = QDir(FixtureFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList codes = allDiagnosticCodes();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    folders.sort();
    codes.sort();
    QCOMPARE(folders, codes);
}

/// The platform's own names are those of its documentation.
void TestCheck::runtimeCodes()
{
    const QStringList known = QStringLiteral(
        "parse_error parse_internal_error version_invalid sections_missing main_section_missing "
        "section_code_missing section_parameter_undefined element_undefined element_wrong_type "
        "element_invalid_value element_duplicated method_missing_name method_undefined "
        "method_parameter_missing method_parameter_invalid_value method_parameter_undefined "
        "method_parameter_conflict method_no_matching_condition method_execute_failed js_eval_error "
        "nested_too_deep too_many_transfers internal_error")
                                  .split(u' ');
    for (int i = 0; i < allDiagnosticCodes().size(); ++i) {
        const QString name = QString::fromLatin1(ruleInfo(Rule(i)).runtimeCode);
        QVERIFY2(name.isEmpty() || known.contains(name), qPrintable(name));
    }
    const SnapshotPtr snapshot = build("sections:\n  main:\n    - anwser: {}\n");
    QCOMPARE(snapshot->diagnostics().size(), size_t(1));
    QCOMPARE(snapshot->diagnostics().front().runtimeCode, QStringLiteral("relay_script_method_undefined"));
}

/// Of the platform's 23 errors most are foreseen without it: each is raised by the fixture of a rule.
void TestCheck::manyRuntimeCodesAreForeseen()
{
    QSet<QString> raised;
    for (const QString &code : allDiagnosticCodes()) {
        const SnapshotPtr snapshot = build(badDocument(code));
        for (const Diagnostic &diagnostic : snapshot->diagnostics()) {
            if (!diagnostic.runtimeCode.isEmpty())
                raised.insert(diagnostic.runtimeCode);
        }
    }
    QVERIFY2(raised.size() >= 20, qPrintable(QStringList(raised.values()).join(u' ')));
}

void TestCheck::mostRulesHaveFixes()
{
    QStringList mended;
    for (const QString &code : allDiagnosticCodes()) {
        const SnapshotPtr snapshot = build(badDocument(code));
        for (const Diagnostic &diagnostic : snapshot->diagnostics()) {
            if (!diagnostic.fixes.empty() && !mended.contains(diagnostic.code))
                mended.append(diagnostic.code);
        }
    }
    QVERIFY2(mended.size() >= 50, qPrintable(mended.join(u' ')));
}

/// Paths lead to the same nodes as without the cursor, in whatever order they come.
void TestCheck::pathCursor()
{
    const SyntaxTree tree = readTree("a: [{b: 1, c: [x, y]}, 2]\nd: {e: {f: g}}\nh:\n");
    const SyntaxNode root = tree.root();
    QStringList pointers{QStringLiteral(""), QStringLiteral("/a"), QStringLiteral("/a/0/b"),
        QStringLiteral("/a/0/c/0"), QStringLiteral("/a/0/c/1"), QStringLiteral("/a/1"),
        QStringLiteral("/a/1/none"), QStringLiteral("/a/7"), QStringLiteral("/a/x"), QStringLiteral("/d/e/f"),
        QStringLiteral("/d/none"), QStringLiteral("/h"), QStringLiteral("/none/at/all")};
    PathCursor cursor(root);
    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        const QString pointer =
            i < pointers.size() ? pointers[i] : pointers[random.bounded(int(pointers.size()))];
        const NodePath path = *NodePath::fromPointer(pointer);
        QVERIFY2(cursor.resolve(path, 0) == root.resolve(path), qPrintable(pointer));
    }
    PathCursor below(root.value("a"));
    QVERIFY(below.resolve(*NodePath::fromPointer(QStringLiteral("/a/0/c/1")), 1)
        == root.value("a").item(0).value("c").item(1));
}

void TestCheck::messages_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("part");
    QTest::newRow("slip in a key") << QByteArray("connect: {to: '+15551231234', tmeout: 5}")
                                   << "connect has no field “tmeout”. Did you mean “timeout”?";
    QTest::newRow("slip in a method")
        << QByteArray("anwser: {}") << "SWML has no method “anwser”. Did you mean “answer”?";
    QTest::newRow("digits as an address") << QByteArray("connect: {to: 5551234567}")
                                          << "“5551234567” is a number, not a phone number: write it in "
                                             "quotes with + and the country code, like "
                                             "\"+15551234567\".";
    QTest::newRow("the plus that YAML eats") << QByteArray("connect: {to: +15551234567}")
                                             << "“+15551234567” without quotes is a number and loses its "
                                                "plus: write it in quotes, \"+15551234567\".";
    QTest::newRow("quoted number") << QByteArray("connect: {to: '+15551231234', timeout: '20'}")
                                   << "write 20 without quotes";
    QTest::newRow("speech without quotes")
        << QByteArray("play: {url: {say: Hello}}") << "Write it in quotes: \"say: Hello\".";
    QTest::newRow("a word of another language") << QByteArray("say: Hello") << "play: {url: \"say:Hello\"}";
    QTest::newRow("a password stays hidden")
        << QByteArray("transfer: {dest: 'sip:me:secret@example.com'}") << "“sip:me:•••@example.com”";
    QTest::newRow("a number with the 0 of its country") << QByteArray(
        "connect: {to: '02079460000'}") << "in place of its leading 0, in the United Kingdom “+442079460000”";
    QTest::newRow("the same without quotes")
        << QByteArray("connect: {to: 02079460000}") << "in the United Kingdom \"+442079460000\"";
    QTest::newRow("a number that begins with 00")
        << QByteArray("connect: {to: '00442079460000'}") << "it begins with 00 in place of +";
    QTest::newRow("a duration with its unit")
        << QByteArray("connect: {to: '+15551231234', timeout: 30s}") << "Write 30, without a unit.";
    QTest::newRow("a pause with its unit") << QByteArray("sleep: 2s") << "Write 2000, without a unit.";
    QTest::newRow("a section as a label") << QByteArray("goto: {label: main}") << "“main” is a section";
    QTest::newRow("a name that is often written")
        << QByteArray("transfer: {to: 'https://example.com'}") << "Did you mean “dest”?";
    QTest::newRow("a name that is often written, in connect")
        << QByteArray("connect: {to: '+15551231234', from_number: '+15551231234'}") << "Did you mean “from”?";
    QTest::newRow("speech of a prompt") << QByteArray("prompt: {say: Hi}") << "play: “say:Hi”";
    QTest::newRow("functions beside SWAIG")
        << QByteArray("ai: {prompt: {text: x}, functions: [{function: f, description: d}]}")
        << "Functions stand in “SWAIG”";
    QTest::newRow("an old field without a successor")
        << QByteArray("ai: {prompt: {text: x}, languages: [{name: a, code: en, voice: b, engine: c}]}")
        << "Write it in front of the voice instead";
    QTest::newRow("a number in place of text")
        << QByteArray("label: 25.00") << "this is the number 25.00: put it in quotes";
    QTest::newRow("place markers in a document's text")
        << QByteArray("connect: {to: '%1 and %2'}") << "“%1 and %2” is no address";
}

void TestCheck::messages()
{
    QFETCH(QByteArray, step);
    QFETCH(QString, part);
    const SnapshotPtr snapshot = build("sections:\n  main:\n    - " + step + "\n");
    QVERIFY(!snapshot->diagnostics().empty());
    const QString message = snapshot->diagnostics().front().message;
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(!message.contains(QStringLiteral("secret")));
}

/// Where the text breaks off, what would have followed is not called missing.
void TestCheck::brokenTextIsNotCalledIncomplete()
{
    const SnapshotPtr snapshot =
        build("sections:\n  main:\n    - connect:\n        timeout: 5\n        serial: [");
    QStringList codes;
    for (const Diagnostic &diagnostic : snapshot->diagnostics())
        codes.append(diagnostic.code);
    QCOMPARE(codes, QStringList{QStringLiteral("syntax")});
}

void TestCheck::brokenSectionLeavesOthersChecked()
{
    const SnapshotPtr snapshot =
        build("sections:\n  main:\n    - transfer: {dest: broken}\n    - anwser: {}\n"
              "  broken:\n    - play: {url: \"say:\n"
              "  after:\n    - connect: {timeout: 5}\n");
    QStringList codes;
    for (const Diagnostic &diagnostic : snapshot->diagnostics())
        codes.append(diagnostic.code);
    QVERIFY2(codes.contains(QStringLiteral("unknown-method")), qPrintable(described(*snapshot).join(u'\n')));
    QVERIFY2(
        codes.contains(QStringLiteral("connect-dialling")), qPrintable(described(*snapshot).join(u'\n')));
    QVERIFY2(
        !codes.contains(QStringLiteral("missing-section")), qPrintable(described(*snapshot).join(u'\n')));
}

void TestCheck::wellFormed_data()
{
    QTest::addColumn<QByteArray>("text");
    std::vector<CorpusFile> files = allDocuments();
    for (CorpusFile &file : corpus(QStringLiteral("broken")))
        files.push_back(std::move(file));
    for (const CorpusFile &file : files)
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

/// What every finding owes to those that show it.
void TestCheck::wellFormed()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = build(text);
    const QStringList codes = allDiagnosticCodes();
    qsizetype last = 0;
    for (const Diagnostic &diagnostic : snapshot->diagnostics()) {
        const QString whole = described(*snapshot, diagnostic);
        QVERIFY2(codes.contains(diagnostic.code), qPrintable(whole));
        QVERIFY2(diagnostic.range.begin >= last, qPrintable(whole));
        QVERIFY2(!diagnostic.range.isEmpty() || text.isEmpty(), qPrintable(whole));
        QVERIFY2(diagnostic.range.end <= text.size(), qPrintable(whole));
        QVERIFY2(diagnostic.message.endsWith(u'.') || diagnostic.message.endsWith(u'?'), qPrintable(whole));
        QVERIFY2(
            !diagnostic.message.contains(u'\n') && !diagnostic.message.contains(u'\r'), qPrintable(whole));
        static const QRegularExpression marker(QStringLiteral("%[0-9]"));
        QVERIFY2(!marker.match(diagnostic.message).hasMatch() || text.contains('%'), qPrintable(whole));
        last = diagnostic.range.begin;
    }
    if (snapshot->flow().kind() == DocumentKind::Messaging) {
        QCOMPARE(
            std::count_if(snapshot->diagnostics().begin(), snapshot->diagnostics().end(),
                [](const Diagnostic &diagnostic) { return diagnostic.code == QStringLiteral("messaging"); }),
            1);
    }
}

void TestCheck::takenOver_data()
{
    wellFormed_data();
}

/// A snapshot that takes sections over from the one before tells the same as one made from nothing.
void TestCheck::takenOver()
{
    QFETCH(QByteArray, text);
    QRandomGenerator random(quint32(text.size()) + 17);
    SnapshotPtr before = build(text);
    static const QByteArrayList pieces{" ", "\n", "x", ": ", "\"", "- ", "{", "}", "5", "#", "menu", "  "};
    for (int i = 0; i < 12; ++i) {
        const int at = random.bounded(int(text.size()) + 1);
        if (random.bounded(3) == 0)
            text.remove(at, 1 + random.bounded(3));
        else
            text.insert(at, pieces[random.bounded(int(pieces.size()))]);
        const SnapshotPtr after = build(text, before);
        QCOMPARE(described(*after), described(*build(text)));
        before = after;
    }
}

void TestCheck::sectionsLendFindings()
{
    const QByteArray text =
        "sections:\n  main:\n    - anwser: {}\n    - execute: {dest: menu}\n  menu:\n    - hangup\n";
    const SnapshotPtr before = build(text);
    QCOMPARE(before->diagnostics().size(), size_t(2));
    const qsizetype menu = before->diagnostics().back().range.begin;

    const SnapshotPtr after = build(QByteArray(text).replace("anwser", "unanswered"), before);
    QCOMPARE(after->diagnostics().size(), size_t(2));
    QCOMPARE(after->diagnostics().back().range.begin, menu + 4);
    QCOMPARE(after->flow().sections().at(1), before->flow().sections().at(1));
    QVERIFY(after->flow().sections().at(0) != before->flow().sections().at(0));
}

/// Of two sections of one name the first is checked; the other as soon as it has a name of its own.
void TestCheck::secondSectionOfAName()
{
    const QByteArray text = "sections:\n  main:\n    - hangup: {}\n  main:\n    - anwser: {}\n";
    const SnapshotPtr before = build(text);
    QCOMPARE(described(*before).size(), 1);
    QCOMPARE(before->diagnostics().front().code, QStringLiteral("duplicate-section"));
    const QByteArray renamed = QByteArray(text).replace("  main:\n    - hangup", "  menu:\n    - hangup");
    QCOMPARE(described(*build(renamed, before)), described(*build(renamed)));
    QCOMPARE(build(renamed, before)->diagnostics().front().code, QStringLiteral("unknown-method"));
}

void TestCheck::documentsInSteps_data()
{
    QTest::addColumn<QByteArray>("step"); ///< `@` marks the places where findings are expected
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const char *step, const QStringList &codes) {
        QTest::newRow(name) << QByteArray(step) << codes;
    };
    const QString method = QStringLiteral("unknown-method");
    row("a method",
        "ai: {prompt: {text: x}, SWAIG: {functions: [{function: f, description: d, data_map: {output: {"
        "response: r, action: [{SWML: {sections: {main: [{@anwser: {}}]}}}]}}}]}}",
        {method});
    row("frame and reach",
        "execute: {@dest: {@extra: 1, sections: {main: [{hangup: {}}], @alone: [{hangup: {}}]}}}",
        {QStringLiteral("refused-by-schema"), QStringLiteral("unknown-top-level-key"),
            QStringLiteral("unreached-section")});
    row("no main", "execute: {@dest: {@sections: {other: [{hangup: {}}]}}}",
        {QStringLiteral("refused-by-schema"), QStringLiteral("main-missing")});
    row("a label outside", "execute: {@dest: [{goto: {label: @here}}]}",
        {QStringLiteral("refused-by-schema"), QStringLiteral("missing-label")});
    row("a list for transfer", "transfer: {dest: @[{@anwser: {}}]}", {QStringLiteral("wrong-type"), method});
    row("a circle of its own names",
        "execute: {@dest: {sections: {main: [{execute: {dest: again}}], again: [{hangup: {}}]}}}\n"
        "    - execute: {dest: again}\n  again:\n    - execute: {@dest: [{execute: {dest: @again}}]}",
        {QStringLiteral("refused-by-schema"), QStringLiteral("refused-by-schema"),
            QStringLiteral("missing-section")});
    row("a variable of the call as text",
        "set: {who: you}\n    - execute: {dest: '{\"sections\": {\"main\": [{\"play\": {\"url\": "
        "\"say:${vars.who}\"}}]}}'}",
        {});
    row("a condition in a structured document",
        "execute: {@dest: {sections: {main: [{cond: [{when: @a = = 3, then: [{hangup: {}}]}]}]}}}",
        {QStringLiteral("refused-by-schema"), QStringLiteral("expression-syntax")});
    row("an outcome in a structured document",
        "execute: {@dest: {sections: {main: [{cond: [{when: @connect_result == 'conected', then: [{hangup: "
        "{}}]}]}]}}}",
        {QStringLiteral("refused-by-schema"), QStringLiteral("impossible-value")});
    row("a list of steps for an agent",
        "ai: {prompt: {text: x}, SWAIG: {functions: [{function: f, description: d, data_map: {output: {"
        "response: r, action: [{@SWML: [{hangup: {}}]}]}}}]}}",
        {QStringLiteral("refused-by-schema")});
    row("JSON as text", "execute: {dest: @'{\"sections\": {\"main\": [{\"anwser\": {}}]}}'}", {method});
    row("broken JSON as text", "execute: {dest: @'{\"sections\": '}", {QStringLiteral("syntax")});
    row("a literal block",
        "execute:\n        dest: |\n          sections:\n            main:\n              - @anwser: {}\n"
        "              - execute: {dest: @nowhere}\n",
        {method, QStringLiteral("missing-section")});
    row("text in text",
        "execute: {dest: @'{\"sections\": {\"main\": [{\"execute\": {\"dest\": \"[{\\\"anwser\\\": "
        "{}}]\"}}]}}'}",
        {method});
}

/// Documents inside steps are checked as documents, and findings stand where they belong.
void TestCheck::documentsInSteps()
{
    QFETCH(QByteArray, step);
    QFETCH(QStringList, codes);
    QByteArray text = "sections:\n  main:\n    - " + step;
    QList<qsizetype> places;
    for (qsizetype at = text.indexOf('@'); at >= 0; at = text.indexOf('@')) {
        text.remove(at, 1);
        places.append(at);
    }
    const SnapshotPtr snapshot = build(text);
    QList<qsizetype> found;
    QStringList foundCodes;
    for (const Diagnostic &diagnostic : snapshot->diagnostics()) {
        found.append(diagnostic.range.begin);
        foundCodes.append(diagnostic.code);
        QVERIFY(snapshot->resolve(diagnostic.path).isValid());
    }
    const QByteArray report = described(*snapshot).join(u'\n').toUtf8();
    QVERIFY2(foundCodes == codes, report.constData());
    QVERIFY2(found == places, report.constData());
}

/// What the vendor's own schema takes has no errors (which documents those are is told with the corpus).
void TestCheck::corpusIsRight()
{
    const std::vector<CorpusFile> yaml = corpus(QStringLiteral("yaml"));
    if (yaml.empty())
        QSKIP("no corpus beside the project");
    QStringList wrong;
    int documents = 0;
    for (const QString &folder : {QStringLiteral("yaml"), QStringLiteral("json")}) {
        for (const CorpusFile &file : corpus(folder)) {
            if (!file.notes.contains(QStringLiteral("schema-ok")))
                continue;
            ++documents;
            const SnapshotPtr snapshot = build(file.bytes);
            if (countOf(snapshot->diagnostics()).errors > 0)
                wrong.append(file.name + u'\n' + described(*snapshot).join(u'\n'));
        }
    }
    QVERIFY(documents > 200);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
