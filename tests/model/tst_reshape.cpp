// SPDX-License-Identifier: MIT
#include "model/edit/copytext.h"
#include "model/edit/pastetext.h"
#include "model/edit/reshape.h"
#include "resources/resources.h"

#include <QTest>

#include <functional>

using namespace patchcord;

using Edit = std::function<Result<TextEdits>(const Snapshot &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

NodePath at(const QString &pointer)
{
    return *NodePath::fromPointer(pointer);
}

/// Steps of main, by index.
StepRun steps(int first, int count)
{
    return {at(QStringLiteral("/sections/main")), first, count};
}

/// A document of a section `main`, and further lines.
QByteArray doc(const QByteArray &main, const QByteArray &more = {})
{
    return "version: 1.0.0\nsections:\n  main:\n" + main + more;
}

} // namespace

/// Several steps at once: moved, copied, nested, made a section, pasted from elsewhere.
class TestReshape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edit_data();
    void edit();
    void refused_data();
    void refused();
    void runs();
    void copies();
    void pastes_data();
    void pastes();
    void pastesSections_data();
    void pastesSections();
    void refusesToPaste_data();
    void refusesToPaste();

private:
    Edit paste(const QByteArray &text, const char *list, int index) const;

    CatalogPtr m_catalog;
};

void TestReshape::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestReshape::edit_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const Edit &edit,
                         const QByteArray &after) { QTest::newRow(name) << before << edit << after; };
    const QString main = QStringLiteral("/sections/main");

    row(
        "duplicate two",
        doc("    # hello\n    - answer\n    - play: # said\n        url: say:hi\n    - hangup\n"),
        [](const Snapshot &s) { return duplicateSteps(s, steps(0, 2)); },
        doc("    # hello\n    - answer\n    - play: # said\n        url: say:hi\n    # hello\n    - answer\n"
            "    - play: # said\n        url: say:hi\n    - hangup\n"));
    row(
        "duplicate in JSON", "{\"sections\": {\"main\": [{\"answer\": {}}, \"hangup\"]}}",
        [](const Snapshot &s) { return duplicateSteps(s, steps(0, 1)); },
        "{\"sections\": {\"main\": [{\"answer\": {}}, {\"answer\": {}}, \"hangup\"]}}");
    row(
        "copied labels get names of their own",
        doc("    - label: again\n    - goto: {label: again, max: 2}\n"),
        [](const Snapshot &s) { return duplicateSteps(s, steps(0, 2)); },
        doc("    - label: again\n    - goto: {label: again, max: 2}\n    - label: again_2\n"
            "    - goto: {label: again_2, max: 2}\n"));

    row(
        "move two from different lists",
        doc("    - answer: {}\n    - cond:\n        - when: a == 1\n          then:\n            - denoise: "
            "{}\n"
            "            - play: say:x\n    - hangup: {}\n"),
        [main](const Snapshot &s) {
            return moveSteps(s,
                {at(main + QStringLiteral("/1/cond/0/then/0")), at(main + QStringLiteral("/0"))}, at(main),
                3);
        },
        doc("    - cond:\n        - when: a == 1\n          then:\n            - play: say:x\n    - hangup: "
            "{}\n"
            "    - answer: {}\n    - denoise: {}\n"));
    row(
        "move up past each other", doc("    - answer\n    - denoise\n    - hangup\n"),
        [main](const Snapshot &s) {
            return moveSteps(
                s, {at(main + QStringLiteral("/1")), at(main + QStringLiteral("/2"))}, at(main), 0);
        },
        doc("    - denoise\n    - hangup\n    - answer\n"));
    row(
        "move to where they are", doc("    - answer\n    - denoise\n    - hangup\n"),
        [main](const Snapshot &s) {
            return moveSteps(
                s, {at(main + QStringLiteral("/0")), at(main + QStringLiteral("/1"))}, at(main), 1);
        },
        doc("    - answer\n    - denoise\n    - hangup\n"));

    row(
        "wrap in a cond", doc("    - answer\n    # say it\n    - play: say:x\n    - hangup\n"),
        [](const Snapshot &s) { return wrapSteps(s, steps(1, 2), QStringLiteral("cond")); },
        doc("    - answer\n    - cond:\n        - when: vars.name == 'value'\n          then:\n            # "
            "say it\n"
            "            - play: say:x\n            - hangup\n"));
    row(
        "unwrap a branch",
        doc("    - cond:\n        - when: a == 1\n          then:\n            # say it\n            - play: "
            "say:x\n"
            "            - hangup\n    - denoise\n"),
        [main](const Snapshot &s) { return unwrapStep(s, at(main + QStringLiteral("/0"))); },
        doc("    # say it\n    - play: say:x\n    - hangup\n    - denoise\n"));

    row(
        "extract a section", doc("    - answer\n    # say it\n    - play: say:x\n    - hangup\n"),
        [](const Snapshot &s) { return extractSection(s, steps(1, 1), QStringLiteral("greet")); },
        doc("    - answer\n    - execute:\n        dest: greet\n    - hangup\n",
            "  greet:\n    # say it\n    - play: say:x\n"));
    row(
        "split main", doc("    - answer\n    - play: say:x\n    - hangup\n"),
        [main](const Snapshot &s) {
            return splitSection(s, at(main + QStringLiteral("/1")), QStringLiteral("rest"));
        },
        doc("    - answer\n    - transfer:\n        dest: rest\n",
            "  rest:\n    - play: say:x\n    - hangup\n"));
    row(
        "split another section", doc("    - execute: {dest: a}\n", "  a:\n    - answer\n    - denoise\n"),
        [](const Snapshot &s) {
            return splitSection(s, at(QStringLiteral("/sections/a/1")), QStringLiteral("b"));
        },
        doc("    - execute: {dest: a}\n",
            "  a:\n    - answer\n    - execute:\n        dest: b\n  b:\n    - denoise\n"));
    row(
        "inline the only link",
        doc("    - execute: {dest: a}\n    - hangup\n", "  a:\n    # one\n    - answer\n"),
        [main](const Snapshot &s) { return inlineSection(s, at(main + QStringLiteral("/0"))); },
        doc("    # one\n    - answer\n    - hangup\n"));
    row(
        "inline one of two links",
        doc("    - execute: {dest: a}\n    - execute: a\n", "  a:\n    # one\n    - answer\n"),
        [main](const Snapshot &s) { return inlineSection(s, at(main + QStringLiteral("/0"))); },
        doc("    # one\n    - answer\n    - execute: a\n", "  a:\n    # one\n    - answer\n"));
    row(
        "inline a transfer at the end of main",
        doc("    - transfer: {dest: a}\n", "  a:\n    - answer\n    - hangup\n"),
        [main](const Snapshot &s) { return inlineSection(s, at(main + QStringLiteral("/0"))); },
        doc("    - answer\n    - hangup\n"));
}

void TestReshape::edit()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    const Result<TextEdits> edits = edit(*Snapshot::build(before, m_catalog));
    QVERIFY2(edits.ok(), qPrintable(edits.ok() ? QString() : edits.error()));
    QTEST(edits->applied(before), "after");
}

void TestReshape::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, const Edit &edit, const char *reason) {
        QTest::newRow(name) << text << edit << QString::fromUtf8(reason);
    };
    const QString first = QStringLiteral("/sections/main/0");
    const Edit extractFirst = [](const Snapshot &s) {
        return extractSection(s, steps(0, 1), QStringLiteral("x"));
    };
    const Edit inlineFirst = [first](const Snapshot &s) { return inlineSection(s, at(first)); };

    row("a goto would leave", doc("    - goto: again\n    - label: again\n"), extractFirst, "again");
    row("a goto would lead in", doc("    - label: again\n    - goto: again\n"), extractFirst, "again");
    row("a return", doc("    - return: 1\n    - answer\n"), extractFirst, "returns");
    row("a taken name", doc("    - answer\n", "  x:\n    - hangup\n"), extractFirst, "already");
    row("params", doc("    - execute: {dest: a, params: {b: 1}}\n", "  a:\n    - answer\n"), inlineFirst,
        "params");
    row("a section that returns", doc("    - execute: a\n", "  a:\n    - return\n"), inlineFirst, "returns");
    row("a transfer that is not the last", doc("    - transfer: a\n    - answer\n", "  a:\n    - hangup\n"),
        inlineFirst, "for good");
    row("labels of both", doc("    - execute: a\n    - label: l\n", "  a:\n    - label: l\n"), inlineFirst,
        "“l”");
    row("a section that calls itself", doc("    - execute: a\n", "  a:\n    - execute: a\n"), inlineFirst,
        "itself");
    row("no link", doc("    - answer\n"), inlineFirst, "lead");
    row(
        "several branches",
        doc("    - cond:\n        - {when: a == 1, then: [answer]}\n        - {else: [hangup]}\n"),
        [first](const Snapshot &s) { return unwrapStep(s, at(first)); }, "Several");
    row(
        "into itself", doc("    - cond:\n        - {when: a == 1, then: [answer]}\n"),
        [first](const Snapshot &s) {
            return moveSteps(s, {at(first)}, at(first + QStringLiteral("/cond/0/then")), 0);
        },
        "itself");
}

void TestReshape::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(Edit, edit);
    QFETCH(QString, reason);
    const Result<TextEdits> edits = edit(*Snapshot::build(text, m_catalog));
    QVERIFY(!edits.ok());
    QVERIFY2(edits.error().contains(reason), qPrintable(edits.error()));
}

void TestReshape::runs()
{
    const NodePath list = at(QStringLiteral("/sections/main"));
    const Result<StepRun> run = runOf({list.child(2), list.child(1)});
    QVERIFY(run.ok());
    QCOMPARE(run->first, 1);
    QCOMPARE(run->count, 2);
    QVERIFY(!runOf({}).ok());
    QVERIFY(!runOf({list.child(0), list.child(2)}).ok());
    QVERIFY(!runOf({list.child(0), at(QStringLiteral("/sections/a/1"))}).ok());
}

void TestReshape::copies()
{
    const auto copy = [this](const QByteArray &text, const QList<QString> &pointers) {
        QList<NodePath> paths;
        for (const QString &pointer : pointers)
            paths.append(at(pointer));
        return textOfItems(*Snapshot::build(text, m_catalog), paths);
    };
    const QByteArray block =
        doc("    # why\n    - play:\n        url: say:x # said\n    - hangup\n", "  a:\n  - answer\n");
    QCOMPARE(copy(block, {QStringLiteral("/sections/main/0"), QStringLiteral("/sections/main/1")}),
        QByteArray("# why\n- play:\n    url: say:x # said\n- hangup\n"));
    QCOMPARE(copy(block, {QStringLiteral("/sections/a")}), QByteArray("a:\n- answer\n"));
    QCOMPARE(copy("{\"sections\": {\"main\": [{\"play\": {\"url\": \"say:x\"}}, \"hangup\"]}}",
                 {QStringLiteral("/sections/main/0"), QStringLiteral("/sections/main/1")}),
        QByteArray("[\n  {\"play\": {\"url\": \"say:x\"}},\n  \"hangup\"\n]\n"));
}

Edit TestReshape::paste(const QByteArray &text, const char *list, int index) const
{
    return [this, text, list = QString::fromLatin1(list), index](const Snapshot &s) -> Result<TextEdits> {
        const Result<ForeignText> foreign = readForeignText(text, m_catalog);
        if (!foreign)
            return foreign.failure();
        return pasteSteps(s, *foreign, at(list), index);
    };
}

void TestReshape::pastes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    const QByteArray two = doc("    - answer\n    - hangup\n");
    const auto into = [&two](const char *name, const QByteArray &text, const QByteArray &inserted) {
        QTest::newRow(name) << two << text << doc("    - answer\n" + inserted + "    - hangup\n");
    };
    into("a list", "- play: say:x # hi\n- denoise\n", "    - play: say:x # hi\n    - denoise\n");
    into("with comments", "# first\n- denoise: {}\n", "    # first\n    - denoise: {}\n");
    into("indented", "      - play:\n          url: say:x\n      - denoise\n",
        "    - play:\n        url: say:x\n    - denoise\n");
    into("cut out behind its indentation", "- play:\n          url: say:x\n      - denoise\n",
        "    - play:\n        url: say:x\n    - denoise\n");
    into("one step without a dash", "play:\n  url: say:x\n", "    - play:\n        url: say:x\n");
    into("a word", "denoise\n", "    - denoise\n");
    into("the body of connect", "# both\nserial:\n  - to: \"+15551230000\"\n  - to: sip:a@b.example\n",
        "    # both\n    - connect:\n        serial:\n          - to: \"+15551230000\"\n          - to: "
        "sip:a@b.example\n");
    into("a destination of JSON", "{\"to\": \"+15551230000\", \"timeout\": 20}",
        "    - connect:\n        to: \"+15551230000\"\n        timeout: 20\n");
    into("destinations", "- to: sip:a@b.example\n  timeout: 20\n- to: sip:c@d.example\n",
        "    - connect:\n        serial:\n          - to: sip:a@b.example\n            timeout: 20\n"
        "          - to: sip:c@d.example\n");
    into("steps of JSON", "[{\"play\": {\"url\": \"say:x\"}}, \"denoise\"]",
        "    - play:\n        url: say:x\n    - denoise\n");
    into("with other line ends", "- denoise\r\n- denoise\r\n", "    - denoise\n    - denoise\n");

    QTest::newRow("YAML into JSON") << QByteArray("{\"sections\": {\"main\": [\"answer\", \"hangup\"]}}")
                                    << QByteArray("- play: {url: say:x}\n")
                                    << QByteArray(
                                           "{\"sections\": {\"main\": [\"answer\", {\"play\": {\"url\": "
                                           "\"say:x\"}}, \"hangup\"]}}");
    QTest::newRow("labels that are taken")
        << doc("    - label: a\n    - goto: a\n") << QByteArray("- label: a\n- goto: a\n")
        << doc("    - label: a\n    - label: a_2\n    - goto: a_2\n    - goto: a\n");
    QTest::newRow("into CRLF") << QByteArray("sections:\r\n  main:\r\n    - answer\r\n    - hangup\r\n")
                               << QByteArray("- play:\n    url: say:x\n")
                               << QByteArray(
                                      "sections:\r\n  main:\r\n    - answer\r\n    - play:\r\n        url: "
                                      "say:x\r\n    - hangup\r\n");
}

void TestReshape::pastes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, text);
    const Result<TextEdits> edits = paste(text, "/sections/main", 1)(*Snapshot::build(before, m_catalog));
    QVERIFY2(edits.ok(), qPrintable(edits.ok() ? QString() : edits.error()));
    QTEST(edits->applied(before), "after");
}

void TestReshape::pastesSections_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    const QByteArray before = doc("    - answer\n");
    QTest::newRow("a section") << before << QByteArray("# sells\nsales:\n  - denoise # x\n")
                               << doc("    - answer\n", "  # sells\n  sales:\n    - denoise # x\n");
    QTest::newRow("a document, its main renamed")
        << before
        << QByteArray("version: 1.0.0\nsections:\n  main:\n    - transfer: main\n  b:\n    - hangup\n")
        << doc("    - answer\n", "  main_2:\n    - transfer: main_2\n  b:\n    - hangup\n");
    QTest::newRow("into an empty document")
        << QByteArray("# mine\n") << QByteArray("sections:\n  main:\n    - answer\n")
        << QByteArray("# mine\nsections:\n  main:\n    - answer\n");
    QTest::newRow("into JSON") << QByteArray("{\"sections\": {\"main\": [\"answer\"]}}")
                               << QByteArray("a:\n  - hangup\n")
                               << QByteArray("{\"sections\": {\"main\": [\"answer\"], \"a\": [\"hangup\"]}}");
}

void TestReshape::pastesSections()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, text);
    const Result<ForeignText> foreign = readForeignText(text, m_catalog);
    QVERIFY2(foreign.ok(), qPrintable(foreign.ok() ? QString() : foreign.error()));
    QVERIFY(foreign->kind == ForeignText::Kind::Sections);
    const Result<PastedSections> pasted = pasteSections(*Snapshot::build(before, m_catalog), *foreign, {});
    QVERIFY2(pasted.ok(), qPrintable(pasted.ok() ? QString() : pasted.error()));
    QTEST(pasted->edits.applied(before), "after");
}

void TestReshape::refusesToPaste_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray(" \n") << QStringLiteral("no text");
    QTest::newRow("prose") << QByteArray("Dear all, see you there.") << QStringLiteral("no SWML");
    QTest::newRow("another map") << QByteArray("name: x\nage: 3\n") << QStringLiteral("“name”");
    QTest::newRow("broken") << QByteArray("- play: [say:x\n- hangup\n") << QStringLiteral("cannot be read");
}

void TestReshape::refusesToPaste()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Result<ForeignText> foreign = readForeignText(text, m_catalog);
    QVERIFY(!foreign.ok());
    QVERIFY2(foreign.error().contains(reason), qPrintable(foreign.error()));
}

QTEST_GUILESS_MAIN(TestReshape)
#include "tst_reshape.moc"
