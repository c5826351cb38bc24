// SPDX-License-Identifier: MIT
#include "model/edit/copytext.h"
#include "model/edit/pastetext.h"
#include "model/edit/reshape.h"
#include "resources/resources.h"
#include "tests/support/independentreader.h"
#include "tests/support/variants.h"

#include <QTest>

#include <random>

using namespace patchcord;

// Steps of every document there is, chosen with a fixed seed, are copied, wrapped and unwrapped, made a
// section and put back. Others than our own readers say what the text means afterwards, and undo gives the
// bytes back.

namespace {

using Json = nlohmann::ordered_json;

std::optional<Json> meaningOf(const QByteArray &text, Language language)
{
    return language == Language::Json ? readJsonIndependently(text) : readYamlIndependently(text);
}

/// All lists of steps of a flow, without those of documents inside steps.
struct StepList
{
    NodePath path;
    int count = 0;
    bool hasLabels = false;
};

void collect(std::vector<StepList> &lists, const NodePath &path, const std::vector<Step> &steps)
{
    if (!steps.empty() && steps.front().path.parent() == path) {
        StepList list{path, int(steps.size())};
        forEachStep(steps, [&list](const Step &step) { list.hasLabels |= !step.label.isEmpty(); });
        lists.push_back(list);
    }
    for (const Step &step : steps) {
        for (const Branch &branch : step.branches)
            collect(lists, branch.path, branch.steps);
    }
}

std::vector<StepList> listsOf(const Snapshot &snapshot)
{
    std::vector<StepList> lists;
    for (const SectionFlowPtr &section : snapshot.flow().sections())
        collect(lists, section->path, section->steps);
    return lists;
}

Json &at(Json &meaning, const NodePath &path)
{
    return meaning.at(Json::json_pointer(path.toPointer().toStdString()));
}

} // namespace

class TestReshapeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_data();
    void document();
    void cleanupTestCase();

private:
    /// The snapshot after an edit, or null when it was refused. Checks what holds for every edit.
    SnapshotPtr made(const SnapshotPtr &before, const Result<TextEdits> &edits);
    void copies(const SnapshotPtr &snapshot, const StepList &list, const StepRun &run);
    void wrapsAndUnwraps(const SnapshotPtr &snapshot, const StepRun &run, const QString &method);
    void extractsAndInlines(const SnapshotPtr &snapshot, const StepRun &run);

    CatalogPtr m_catalog;
    int m_made = 0;
    int m_refused = 0;
};

void TestReshapeProperties::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

SnapshotPtr TestReshapeProperties::made(const SnapshotPtr &before, const Result<TextEdits> &edits)
{
    if (!edits) {
        ++m_refused;
        if (edits.error().isEmpty())
            QTest::qFail("refused without a reason", __FILE__, __LINE__);
        return nullptr;
    }
    ++m_made;
    const QByteArray text = edits->applied(before->text());
    if (edits->inverted(before->text()).applied(text) != before->text())
        QTest::qFail("undo does not give the bytes back", __FILE__, __LINE__);
    return Snapshot::build(text, m_catalog, before);
}

void TestReshapeProperties::copies(const SnapshotPtr &snapshot, const StepList &list, const StepRun &run)
{
    const Language language = snapshot->tree().format().language;
    const SnapshotPtr after = made(snapshot, duplicateSteps(*snapshot, run));
    if (!after)
        return;
    const std::optional<Json> now = meaningOf(after->text(), language);
    QVERIFY2(now, "others cannot read it");
    if (!list.hasLabels) {
        Json expected = *meaningOf(snapshot->text(), language);
        Json &steps = at(expected, run.list);
        const Json before = steps;
        steps.insert(steps.begin() + run.end(), before.begin() + run.first, before.begin() + run.end());
        QCOMPARE(QByteArray::fromStdString(now->dump(1)), QByteArray::fromStdString(expected.dump(1)));
    }
    // Copied and pasted is the same.
    QList<NodePath> steps;
    for (int i = 0; i < run.count; ++i)
        steps.append(run.step(i));
    const Result<ForeignText> foreign = readForeignText(textOfItems(*snapshot, steps), m_catalog);
    if (!foreign || foreign->kind != ForeignText::Kind::Steps) {
        ++m_refused; // a step of no known method
        return;
    }
    const SnapshotPtr pasted = made(snapshot, pasteSteps(*snapshot, *foreign, run.list, run.end()));
    QVERIFY(pasted);
    const std::optional<Json> meaning = meaningOf(pasted->text(), language);
    QVERIFY2(meaning, "others cannot read what was pasted");
    QCOMPARE(QByteArray::fromStdString(meaning->dump(1)), QByteArray::fromStdString(now->dump(1)));
}

void TestReshapeProperties::wrapsAndUnwraps(
    const SnapshotPtr &snapshot, const StepRun &run, const QString &method)
{
    const Language language = snapshot->tree().format().language;
    const SnapshotPtr wrapped = made(snapshot, wrapSteps(*snapshot, run, method));
    if (!wrapped)
        return;
    QVERIFY2(meaningOf(wrapped->text(), language), "others cannot read it");
    const SnapshotPtr unwrapped = made(wrapped, unwrapStep(*wrapped, run.step(0)));
    QVERIFY(unwrapped);
    const std::optional<Json> now = meaningOf(unwrapped->text(), language);
    QVERIFY2(now, "others cannot read it");
    QCOMPARE(QByteArray::fromStdString(now->dump(1)),
        QByteArray::fromStdString(meaningOf(snapshot->text(), language)->dump(1)));
}

void TestReshapeProperties::extractsAndInlines(const SnapshotPtr &snapshot, const StepRun &run)
{
    const Language language = snapshot->tree().format().language;
    const SnapshotPtr extracted = made(snapshot, extractSection(*snapshot, run, QStringLiteral("taken_out")));
    if (!extracted)
        return;
    QVERIFY2(meaningOf(extracted->text(), language), "others cannot read it");
    const SnapshotPtr back = made(extracted, inlineSection(*extracted, run.step(0)));
    QVERIFY(back);
    const std::optional<Json> now = meaningOf(back->text(), language);
    QVERIFY2(now, "others cannot read it");
    QCOMPARE(QByteArray::fromStdString(now->dump(1)),
        QByteArray::fromStdString(meaningOf(snapshot->text(), language)->dump(1)));
}

void TestReshapeProperties::document_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

void TestReshapeProperties::document()
{
    QFETCH(QByteArray, text);
    constexpr int RunsPerDocument = 1;
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    const std::vector<StepList> lists = listsOf(*snapshot);
    if (!snapshot->isWhole() || lists.empty() || !meaningOf(text, snapshot->tree().format().language))
        return;
    std::mt19937 random(qChecksum(QByteArrayView(QTest::currentDataTag())));
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    for (int i = 0; i < RunsPerDocument; ++i) {
        const StepList &list = lists[size_t(below(int(lists.size())))];
        const int first = below(list.count);
        const StepRun run{list.path, first, 1 + below(list.count - first)};
        copies(snapshot, list, run);
        wrapsAndUnwraps(snapshot, run, below(2) ? QStringLiteral("switch") : QStringLiteral("cond"));
        extractsAndInlines(snapshot, run);
        if (QTest::currentTestFailed()) {
            qInfo("%s, steps %d to %d", qPrintable(run.list.toPointer()), run.first, run.end() - 1);
            return;
        }
    }
}

void TestReshapeProperties::cleanupTestCase()
{
    qInfo("%d edits made, %d refused", m_made, m_refused);
    QVERIFY(m_made > m_refused);
}

QTEST_GUILESS_MAIN(TestReshapeProperties)
#include "tst_reshapeproperties.moc"
