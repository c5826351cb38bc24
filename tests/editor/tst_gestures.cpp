// SPDX-License-Identifier: MIT
// Random gestures over every document, with a fixed seed: after each, the canvas shows what the text says,
// and the snapshot that took over what did not change equals one that was built afresh. Undo of all gives the
// first bytes back, redo of all the last.
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/disablecommands.h"
#include "editor/canvas/linkcommands.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/pick/snippets.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <random>

using namespace patchcord;

class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_data();
    void document();
    void cleanupTestCase();

private:
    int below(int bound) { return bound > 0 ? int(m_random() % unsigned(bound)) : 0; }
    NodePath anyStep(const Snapshot &snapshot);
    StepPlace anyPlace(const Snapshot &snapshot);
    void selectSome(Document &document);
    bool gesture(Document &document);
    bool takeAnyOutcome(Document &document);
    static bool agrees(const Document &document, const CanvasView &view, const CatalogPtr &catalog);

    CatalogPtr m_catalog;
    std::mt19937 m_random;
    int m_made = 0;
    int m_tried = 0;
};

namespace {

std::vector<NodePath> stepsOf(const CallFlow &flow)
{
    std::vector<NodePath> steps;
    for (const SectionFlowPtr &section : flow.sections())
        forEachStep(section->steps, [&steps](const Step &step) { steps.push_back(step.path); });
    return steps;
}

} // namespace

void TestGestures::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

NodePath TestGestures::anyStep(const Snapshot &snapshot)
{
    const std::vector<NodePath> steps = stepsOf(snapshot.flow());
    return steps.empty() ? NodePath() : steps[size_t(below(int(steps.size())))];
}

StepPlace TestGestures::anyPlace(const Snapshot &snapshot)
{
    const NodePath step = anyStep(snapshot);
    return {step.parent(), step.lastIndex() + below(2)};
}

void TestGestures::selectSome(Document &document)
{
    const Snapshot &snapshot = *document.snapshot();
    const NodePath step = anyStep(snapshot);
    const int more = below(3);
    QList<NodePath> steps;
    for (int i = 0; i <= more; ++i) {
        const NodePath next = step.parent().child(step.lastIndex() + i);
        if (snapshot.resolve(next))
            steps.append(next);
    }
    document.selection().selectAll(steps);
}

/// A way on from some step leads somewhere, or gets a step.
bool TestGestures::takeAnyOutcome(Document &document)
{
    const Snapshot &snapshot = *document.snapshot();
    const NodePath step = document.selection().current();
    const std::vector<Outcome> outcomes = outcomesOf(snapshot, step);
    if (outcomes.empty())
        return false;
    const Outcome outcome = outcomes[size_t(below(int(outcomes.size())))];
    if (below(2))
        return commands::addStepOn(document, step, outcome, QStringLiteral("play")).has_value();
    const LinkTarget target = linkTargetAt(snapshot, step, anyStep(snapshot));
    for (const LinkOffer &offer : linkOffers(snapshot, step, outcome, target)) {
        if (offer.link)
            return commands::lead(document, step, outcome, target, offer.way).has_value();
    }
    return false;
}

bool TestGestures::gesture(Document &document)
{
    const Snapshot &snapshot = *document.snapshot();
    selectSome(document);
    switch (below(18)) {
    case 0:
        return commands::duplicateSelected(document);
    case 1:
        return commands::wrapSelected(document, below(2) ? QStringLiteral("cond") : QStringLiteral("switch"));
    case 2:
        return commands::unwrapSelected(document);
    case 3:
        return commands::extractSelected(document);
    case 4:
        return commands::inlineSelected(document);
    case 5:
        return commands::splitAtSelected(document);
    case 6:
        return commands::moveSteps(document, selectedSteps(document), anyPlace(snapshot));
    case 7:
        return commands::insertMethod(document, anyPlace(snapshot), QStringLiteral("play"));
    case 8:
        return commands::pasteAt(document, anyPlace(snapshot),
            snippetText(snippets()[size_t(below(int(snippets().size())))].name));
    case 9:
        return commands::paste(document, selectedText(document));
    case 10: {
        const std::vector<SectionFlowPtr> &sections = snapshot.flow().sections();
        if (sections.empty())
            return false;
        const SectionFlow &section = *sections[size_t(below(int(sections.size())))];
        return commands::rename(document, section.path, section.name + QStringLiteral("_x"));
    }
    case 11:
        return takeAnyOutcome(document);
    case 12: {
        const Step *const step = snapshot.flow().stepAt(document.selection().current());
        return step && !step->edges.empty() && commands::unlink(document, Edge(step->edges.front()));
    }
    case 13:
        return commands::disableSelected(document);
    case 14:
        return commands::setNote(
            document, document.selection().current(), QStringLiteral("a note\nof two lines"));
    case 15: {
        const Step *const step = snapshot.flow().stepAt(document.selection().current());
        if (!step || step->branches.empty())
            return false;
        const NodePath branch = step->branches[size_t(below(int(step->branches.size())))].path;
        return below(2) ? commands::deletePath(document, branch)
                        : commands::rename(document, branch, QStringLiteral("other"));
    }
    default:
        return below(2) ? commands::deleteSelected(document) : commands::addSection(document);
    }
}

bool TestGestures::agrees(const Document &document, const CanvasView &view, const CatalogPtr &catalog)
{
    const Snapshot &now = *document.snapshot();
    const SnapshotPtr fresh = Snapshot::build(now.text(), catalog);
    std::vector<NodePath> shown;
    for (const PlacedSection &section : view.scene().layout().sections) {
        for (const PlacedCard &card : section.layout->cards)
            shown.push_back(card.step->path);
    }
    return view.scene().snapshot() == document.snapshot() && stepsOf(fresh->flow()) == stepsOf(now.flow())
        && shown == stepsOf(now.flow()) && fresh->diagnostics().size() == now.diagnostics().size();
}

void TestGestures::document_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

void TestGestures::document()
{
    QFETCH(QByteArray, text);
    m_random.seed(qChecksum(QByteArrayView(QTest::currentDataTag())));
    Document document(m_catalog, text);
    if (!document.snapshot()->isWhole() || document.snapshot()->flow().kind() != DocumentKind::Calling
        || stepsOf(document.snapshot()->flow()).empty())
        return;
    CanvasView view(document);
    constexpr int GesturesPerDocument = 8;
    for (int i = 0; i < GesturesPerDocument; ++i) {
        if (stepsOf(document.snapshot()->flow()).empty())
            break;
        ++m_tried;
        m_made += gesture(document) ? 1 : 0;
        QVERIFY2(document.snapshot()->isWhole(), "the text is broken");
        // What is shown may be the inside of a step, where the selection went.
        if (view.scene().place().isRoot())
            QVERIFY2(agrees(document, view, m_catalog), "the canvas and the text do not agree");
    }
    const QByteArray last = document.snapshot()->text();
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), text);
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    QCOMPARE(document.snapshot()->text(), last);
}

void TestGestures::cleanupTestCase()
{
    qInfo("%d gestures, %d of them changed the text", m_tried, m_made);
    QVERIFY(m_made * 2 > m_tried);
}

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
