// SPDX-License-Identifier: MIT
#include "model/edit/contextedits.h"
#include "model/edit/stepedits.h"
#include "resources/resources.h"
#include "tests/support/variants.h"

#include <QTest>

#include <algorithm>

using namespace patchcord;

/// Sections and labels get other names, and all that leads to them follows.
class TestRenames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sectionKinds_data();
    void sectionKinds();
    void labelKinds_data();
    void labelKinds();
    void contextNames();
    void documents_data();
    void documents();
    void cleanupTestCase();

private:
    SnapshotPtr read(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }
    void thereAndBack(const SnapshotPtr &snapshot, const Result<TextEdits> &there,
        const std::function<Result<TextEdits>(const Snapshot &)> &back);

    CatalogPtr m_catalog;
    int m_renamed = 0;
};

void TestRenames::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestRenames::sectionKinds_data()
{
    // Each is an item of a list of steps; `old` becomes `new`.
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto follows = [](const char *what, const char *step) {
        QTest::newRow(what) << QByteArray(step) << QByteArray(step).replace("old", "new");
    };
    const auto stays = [](const char *what, const char *step) {
        QTest::newRow(what) << QByteArray(step) << QByteArray(step);
    };
    follows("execute", "- execute: {dest: old}");
    follows("execute, short", "- execute: old");
    follows("execute, quoted", "- execute: {dest: \"old\"}");
    follows("transfer", "- transfer: {dest: old}");
    follows("transfer, short", "- transfer: old # why");
    follows("transfer after a bridge", "- connect: {to: \"+15551231234\", transfer_after_bridge: old}");
    follows("transfer after a queue", "- enter_queue: {queue_name: a, transfer_after_bridge: old}");
    follows("in on_return", "- execute: {dest: https://example.com, on_return: [{transfer: {dest: old}}]}");
    follows("in a result",
        "- execute: {dest: https://example.com, result: {case: {a: [{transfer: {dest: old}}]}}}");
    follows("in the result of a connect",
        "- connect: {to: \"+15551231234\", result: [{when: a, then: [{execute: old}]}]}");
    follows("in a cond", "- cond: [{when: a, then: [{execute: old}]}, {else: [{transfer: old}]}]");
    follows(
        "in a switch", "- switch: {variable: a, case: {b: [{execute: old}]}, default: [{transfer: old}]}");
    follows("in confirm", "- connect: {to: \"+15551231234\", confirm: [{execute: old}]}");
    stays("URL", "- transfer: {dest: \"https://example.com/old\"}");
    stays("text", "- play: \"say:old\"");
    stays("label", "- goto: {label: old}");
    stays("case", "- switch: {variable: old, case: {old: [hangup]}}");
    stays("document inside", "- transfer: {dest: {sections: {main: [{execute: old}], old: [hangup]}}}");
    stays("function of an agent",
        "- ai: {SWAIG: {functions: [{data_map: {output: {action: [{SWML: {sections: {main: [{execute: old}], "
        "old: [hangup]}}}]}}}]}}");
}

void TestRenames::sectionKinds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto document = [](const QByteArray &step, const QByteArray &name) {
        return "sections:\n  main:\n  " + step + "\n  " + name + ": [hangup]\n";
    };
    const QByteArray text = document(before, "old");
    const SnapshotPtr snapshot = read(text);
    const Result<TextEdits> edits =
        renameSection(*snapshot, {}, QStringLiteral("old"), QStringLiteral("new"));
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(text), document(after, "new"));
}

void TestRenames::labelKinds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto follows = [](const char *what, const char *step) {
        QTest::newRow(what) << QByteArray(step) << QByteArray(step).replace("old", "new");
    };
    follows("goto", "- goto: {label: old}");
    follows("goto, short", "- goto: old");
    follows("goto with a condition", "- goto: {label: old, when: a, max: 3}");
    follows("in a branch", "- cond: [{when: a, then: [{goto: {label: old}}]}]");
    follows("in a result", "- execute: {dest: b, result: {case: {a: [{goto: {label: old}}]}}}");
    QTest::newRow("execute") << QByteArray("- execute: old") << QByteArray("- execute: old");
    QTest::newRow("text") << QByteArray("- play: \"say:old\"") << QByteArray("- play: \"say:old\"");
}

void TestRenames::labelKinds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto document = [](const QByteArray &step, const QByteArray &name) {
        return "sections:\n  main:\n  - label: " + name + "\n  " + step
            + "\n  b:\n  - label: old\n  - goto: {label: old}\n";
    };
    const QByteArray text = document(before, "old");
    const SnapshotPtr snapshot = read(text);
    const NodePath step = NodePath::section(QStringLiteral("main")).child(qsizetype(0));
    const Result<TextEdits> edits =
        renameLabel(*snapshot, step, QStringLiteral("old"), QStringLiteral("new"));
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(text), document(after, "new"));
}

/// Contexts and their steps name each other in lists.
void TestRenames::contextNames()
{
    const QByteArray text =
        "sections:\n  main:\n  - ai:\n      prompt:\n        contexts:\n          default:\n            "
        "steps:\n"
        "            - {name: old, text: a, valid_steps: [two, old], valid_contexts: [other]}\n"
        "            - {name: two, text: b, valid_steps: [old]}\n"
        "          other:\n            steps:\n            - {name: old, text: c, valid_steps: [old]}\n";
    const SnapshotPtr snapshot = read(text);
    const NodePath contexts = *NodePath::fromPointer(QStringLiteral("/sections/main/0/ai/prompt/contexts"));
    const Result<TextEdits> step = renameContextStep(*snapshot,
        contexts.joined(*NodePath::fromPointer(QStringLiteral("/default/steps/0"))), QStringLiteral("new"));
    QVERIFY2(step.ok(), qPrintable(step.error()));
    const qsizetype other = text.indexOf("          other:");
    QCOMPARE(step->applied(text), text.first(other).replace("old", "new") + text.sliced(other));
    const Result<TextEdits> context =
        renameContext(*snapshot, contexts.child(QStringLiteral("other")), QStringLiteral("new"));
    QVERIFY2(context.ok(), qPrintable(context.error()));
    QCOMPARE(context->applied(text), QByteArray(text).replace("other", "new"));
}

void TestRenames::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

/// Nothing new is found between, and the way back gives the bytes back.
void TestRenames::thereAndBack(const SnapshotPtr &snapshot, const Result<TextEdits> &there,
    const std::function<Result<TextEdits>(const Snapshot &)> &back)
{
    const auto codes = [](const Snapshot &of) {
        QStringList all;
        for (const Diagnostic &diagnostic : of.diagnostics())
            all.append(diagnostic.code);
        std::sort(all.begin(), all.end());
        return all;
    };
    if (!there) {
        QVERIFY(!there.error().isEmpty());
        return;
    }
    const SnapshotPtr renamed = Snapshot::build(there->applied(snapshot->text()), m_catalog, snapshot);
    QCOMPARE(codes(*renamed), codes(*snapshot));
    const Result<TextEdits> edits = back(*renamed);
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(renamed->text()), snapshot->text());
    ++m_renamed;
}

void TestRenames::documents()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = read(text);
    const QString other = QStringLiteral("renamed");
    for (const SectionFlowPtr &section : snapshot->flow().sections()) {
        // The first section has a name that is fixed.
        if (section->name != QLatin1String("main")) {
            thereAndBack(snapshot, renameSection(*snapshot, {}, section->name, other),
                [&](const Snapshot &now) { return renameSection(now, {}, other, section->name); });
        }
        for (const QString &label : section->labels) {
            thereAndBack(snapshot, renameLabel(*snapshot, section->path, label, other),
                [&](const Snapshot &now) { return renameLabel(now, section->path, other, label); });
        }
    }
}

void TestRenames::cleanupTestCase()
{
    qInfo("%d times there and back", m_renamed);
    QVERIFY(m_renamed > 20);
}

QTEST_GUILESS_MAIN(TestRenames)
#include "tst_renames.moc"
