// SPDX-License-Identifier: MIT
#include "model/edit/variableedits.h"
#include "resources/resources.h"
#include "tests/support/variants.h"

#include <QTest>

#include <algorithm>

using namespace patchcord;

/// A variable and all that names it get another name.
class TestVariableEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kinds_data();
    void kinds();
    void refusal_data();
    void refusal();
    void variablesOfAStep();
    void documents_data();
    void documents();
    void cleanupTestCase();

private:
    SnapshotPtr read(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }

    CatalogPtr m_catalog;
    int m_renamed = 0;
};

void TestVariableEdits::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestVariableEdits::kinds_data()
{
    // Each is an item of a list of steps, before and after `x` is renamed to `name`.
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *what, const char *before, const char *after) {
        QTest::newRow(what) << QByteArray(before) << QByteArray(after);
    };
    row("set", "- set: {x: 1, xy: 2}", "- set: {name: 1, xy: 2}");
    row("set, scoped", "- set: {vars.x: x}", "- set: {vars.name: x}");
    row("set, a part", "- set: {x.y: 1}", "- set: {name.y: 1}");
    row("set, quoted", "- set: {\"x\": '%{x}'}", "- set: {\"name\": '%{name}'}");
    row("set, a value of an object", "- set: {a: {x: \"${x}\"}}", "- set: {a: {x: \"${name}\"}}");
    row("unset", "- unset: x", "- unset: name");
    row("unset, several", "- unset: [a, x, vars.x, xx]", "- unset: [a, name, vars.name, xx]");
    row("placeholder", "- play: \"say:x ${x} %{x}x\"", "- play: \"say:x ${name} %{name}x\"");
    row("placeholder, path", "- play: \"say:${x.y[0]} ${vars.x} ${y.x}\"",
        "- play: \"say:${name.y[0]} ${vars.name} ${y.x}\"");
    row("placeholder, other scopes", "- play: \"say:${params.x} ${call.x} ${envs.x}\"",
        "- play: \"say:${params.x} ${call.x} ${envs.x}\"");
    row("placeholder, script", "- play: \"say:${x + 'x' + y.x + f(x)}\"",
        "- play: \"say:${name + 'x' + y.x + f(name)}\"");
    row("placeholder, in brackets", "- play: \"say:${vars['x']}\"", "- play: \"say:${vars['name']}\"");
    row("placeholder, template", "- play: 'say:${`x ${x}`}'", "- play: 'say:${`x ${name}`}'");
    row("placeholder, own parameter", "- play: \"say:${y.map(x => x + 1)}\"",
        "- play: \"say:${y.map(x => x + 1)}\"");
    row("block scalar", "- play: |-\n    say:x\n      ${x}", "- play: |-\n    say:x\n      ${name}");
    row("condition", "- cond: [{when: \"x == 'x' && vars.x > y.x\", then: [hangup]}]",
        "- cond: [{when: \"name == 'x' && vars.name > y.x\", then: [hangup]}]");
    row("condition with a placeholder", "- cond: [{when: \"${x} == x\", then: [hangup]}]",
        "- cond: [{when: \"${name} == name\", then: [hangup]}]");
    row("condition of a goto", "- goto: {label: x, when: x > 1}", "- goto: {label: x, when: name > 1}");
    row("switch", "- switch: {variable: x, case: {x: [hangup]}}",
        "- switch: {variable: name, case: {x: [hangup]}}");
    row("switch, scoped path", "- switch: {variable: vars.x.y, case: {x: [hangup]}}",
        "- switch: {variable: vars.name.y, case: {x: [hangup]}}");
    row("switch on a call's field", "- switch: {variable: call.x, case: {x: [hangup]}}",
        "- switch: {variable: call.x, case: {x: [hangup]}}");
    row("result", "- execute: {dest: x, result: {variable: x, case: {x: [hangup]}}}",
        "- execute: {dest: x, result: {variable: name, case: {x: [hangup]}}}");
    row("params", "- execute: {dest: x, params: {x: \"${x}\"}}",
        "- execute: {dest: x, params: {x: \"${name}\"}}");
    row("in a branch", "- switch: {variable: a, case: {play: [{play: \"${x}\"}]}}",
        "- switch: {variable: a, case: {play: [{play: \"${name}\"}]}}");
    row("document inside", "- transfer: {dest: {sections: {set: [{set: {x: 1}}]}}}",
        "- transfer: {dest: {sections: {set: [{set: {name: 1}}]}}}");
    row("prompt of an agent", "- ai: {prompt: {text: \"of ${x}\"}}",
        "- ai: {prompt: {text: \"of ${name}\"}}");
    row("variables for functions", "- ai: {prompt: {text: a}, params: {swaig_post_swml_vars: [x, a]}}",
        "- ai: {prompt: {text: a}, params: {swaig_post_swml_vars: [name, a]}}");
    row("answer of a function",
        "- ai: {SWAIG: {functions: [{data_map: {output: {response: \"${x}\", action: [{SWML: {sections: "
        "{main: [{set: {x: 1}}]}}}]}}}]}}",
        "- ai: {SWAIG: {functions: [{data_map: {output: {response: \"${x}\", action: [{SWML: {sections: "
        "{main: [{set: {name: 1}}]}}}]}}}]}}");
}

void TestVariableEdits::kinds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    // A step that surely names it, so that there is something to rename.
    const QByteArray frame = "sections:\n  main:\n  - unset: vars.";
    const auto document = [&frame](const QByteArray &name, const QByteArray &step) {
        return frame + name + "\n  " + QByteArray(step).replace("\n", "\n  ") + "\n";
    };
    const QByteArray text = document("x", before);
    const Result<TextEdits> edits = renameVariable(*read(text), QStringLiteral("x"), QStringLiteral("name"));
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(text), document("name", after));
}

void TestVariableEdits::refusal_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << "a"
                           << ""
                           << "needs a name";
    QTest::newRow("blank") << "a"
                           << "b c"
                           << "cannot be";
    QTest::newRow("digit in front") << "a"
                                    << "1a"
                                    << "cannot be";
    QTest::newRow("path") << "a"
                          << "b.c"
                          << "cannot be";
    QTest::newRow("scope") << "a"
                           << "call"
                           << "something else";
    QTest::newRow("keyword") << "a"
                             << "typeof"
                             << "something else";
    QTest::newRow("word of YAML") << "a"
                                  << "yes"
                                  << "YAML";
    QTest::newRow("set by a method") << "a"
                                     << "prompt_value"
                                     << "prompt";
    QTest::newRow("of a method") << "prompt_value"
                                 << "c"
                                 << "cannot be renamed";
    QTest::newRow("taken") << "a"
                           << "b"
                           << "already";
    QTest::newRow("not there") << "z"
                               << "c"
                               << "no variable";
    QTest::newRow("with escapes") << "d"
                                  << "c"
                                  << "Line 4";
}

void TestVariableEdits::refusal()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, reason);
    const Result<TextEdits> edits =
        renameVariable(*read("sections:\n  main:\n    - set: {a: 1, b: 2}\n    - play: \"say:${\\x64}\"\n    "
                             "- play: \"${prompt_value}\"\n"),
            from, to);
    QVERIFY(!edits.ok());
    QVERIFY2(edits.error().contains(reason), qPrintable(edits.error()));
}

void TestVariableEdits::variablesOfAStep()
{
    const SnapshotPtr snapshot = read("sections:\n  main:\n    - set: {a: \"${b}\", c: 2}\n    - play: "
                                      "\"${prompt_value} ${b}\"\n    - set: {d: 1}\n");
    const auto at = [&](const char *pointer) {
        return variablesAt(*snapshot, *NodePath::fromPointer(QLatin1String(pointer)));
    };
    QCOMPARE(at("/sections/main/0").join(u' '), QStringLiteral("a b c"));
    QCOMPARE(at("/sections/main/1").join(u' '), QStringLiteral("b"));
    QCOMPARE(at("").join(u' '), QStringLiteral("a b c d"));
}

void TestVariableEdits::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

/// Every variable of every document: renamed there and back the text is the same, and nothing new is found in
/// between.
void TestVariableEdits::documents()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = read(text);
    const QString other = QStringLiteral("renamed_for_a_test");
    const auto codes = [](const Snapshot &of) {
        QStringList all;
        for (const Diagnostic &diagnostic : of.diagnostics())
            all.append(diagnostic.code);
        std::sort(all.begin(), all.end());
        return all;
    };
    for (const QString &name : variablesAt(*snapshot, {})) {
        const Result<TextEdits> edits = renameVariable(*snapshot, name, other);
        if (!edits) {
            QVERIFY(!edits.error().isEmpty());
            continue;
        }
        const SnapshotPtr renamed = Snapshot::build(edits->applied(text), m_catalog, snapshot);
        QVERIFY(!variablesAt(*renamed, {}).contains(name));
        QCOMPARE(codes(*renamed), codes(*snapshot));
        const Result<TextEdits> back = renameVariable(*renamed, other, name);
        if (!back)
            continue; // the name was none to choose
        QCOMPARE(back->applied(renamed->text()), text);
        ++m_renamed;
    }
}

void TestVariableEdits::cleanupTestCase()
{
    qInfo("%d times there and back", m_renamed);
    QVERIFY(m_renamed > 20);
}

QTEST_GUILESS_MAIN(TestVariableEdits)
#include "tst_variableedits.moc"
