// SPDX-License-Identifier: MIT
// Flows inside steps as people use them on the canvas: opened, edited, left; and the contexts of an AI agent.
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasitems.h"
#include "editor/canvas/canvasmenu.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/sectionnameeditor.h"
#include "editor/canvas/trailbar.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "model/edit/treeedits.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace patchcord;

namespace {

NodePath at(const QString &pointer)
{
    return *NodePath::fromPointer(pointer);
}

const QString Ai = QStringLiteral("/sections/main/1");
const QString Contexts = Ai + QStringLiteral("/ai/prompt/contexts");
const QString Swml = Ai + QStringLiteral("/ai/SWAIG/functions/0/data_map/output/action/0/SWML");

struct Bench
{
    explicit Bench(const CatalogPtr &catalog)
        : document(catalog, readBytes(QStringLiteral(PATCHCORD_FIXTURES "/canvas/inner.yaml")))
        , view(document)
        , trail(document)
    {
        trail.setDocumentName(QStringLiteral("inner.yaml"));
        view.resize(1600, 1100);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setZoom(1);
    }

    QPoint point(const QString &pointer) const { return view.viewRectOf(at(pointer)).center(); }
    NodePath current() { return document.selection().current(); }
    QByteArray text() const { return document.snapshot()->text(); }
    void select(const QString &pointer) { document.selection().select(at(pointer)); }

    /// Where the row of a flow stands in the card of a step, in the view.
    QPoint rowOf(const QString &step, size_t index) const
    {
        const CanvasScene::CardRef ref = view.scene().cardAt(at(step));
        const QRectF card = view.scene().cardRect(ref);
        const CardGeometry geometry =
            measure(*view.scene().card(ref).step, view.scene().style(), card.width());
        return view.camera().toView(geometry.inner[index].rect.translated(card.topLeft())).center().toPoint();
    }

    QStringList stations() const
    {
        QStringList names;
        for (const QToolButton *button : trail.findChildren<QToolButton *>())
            names.append(button->text());
        return names;
    }

    QStringList sectionNames() const
    {
        QStringList names;
        for (const PlacedSection &section : view.scene().layout().sections)
            names.append(section.name());
        return names;
    }

    Document document;
    CanvasView view;
    TrailBar trail;
};

} // namespace

class TestInnerFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsOfACard();
    void clickOpens();
    void keysOpenAndGoBack();
    void trailLeadsBack();
    void selectionOpens();
    void placeFollowsChanges();
    void editsInside();
    void textIsAskedFor();
    void menuOffersEachFlow();
    void readersHearOfThem();
    void contextsAsAGraph();
    void contextEdits();
    void contextKeys();
    void corpusOpens();

private:
    CatalogPtr m_catalog;
};

void TestInnerFlows::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestInnerFlows::rowsOfACard()
{
    Bench bench(m_catalog);
    const CanvasScene &scene = bench.view.scene();
    const Step &ai = *scene.card(scene.cardAt(at(Ai))).step;
    QStringList titles;
    for (const InnerFlow &flow : innerFlows(ai))
        titles.append(flow.title);
    QCOMPARE(titles, QStringList({QStringLiteral("contexts"), QStringLiteral("text_link › SWML")}));
    const CardGeometry geometry = measure(ai, scene.style(), scene.style().cardWidth);
    QCOMPARE(geometry.inner.size(), size_t(2));
    QCOMPARE(geometry.size, cardSize(ai, scene.style(), scene.style().cardWidth));
    for (const CardGeometry::Inner &row : geometry.inner) {
        QVERIFY(QRectF(QPointF(), geometry.size).contains(row.rect));
        QVERIFY(row.rect.contains(row.text));
        QVERIFY(!row.rect.intersects(geometry.detail));
    }
    QVERIFY(!geometry.inner[0].rect.intersects(geometry.inner[1].rect));
}

void TestInnerFlows::clickOpens()
{
    Bench bench(m_catalog);
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.rowOf(Ai, 1));
    QCOMPARE(bench.view.scene().place(), at(Swml));
    QCOMPARE(bench.sectionNames(), QStringList({QStringLiteral("main"), QStringLiteral("done")}));
    QCOMPARE(bench.view.scene().layout().edges.front().targetSection, 1);
    QTest::mouseClick(
        &bench.view, Qt::LeftButton, {}, bench.point(Swml + QStringLiteral("/sections/main/0")));
    QCOMPARE(bench.current(), at(Swml + QStringLiteral("/sections/main/0")));
    // A click beside everything stays in the picture.
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(bench.view.scene().place(), at(Swml));
}

void TestInnerFlows::keysOpenAndGoBack()
{
    Bench bench(m_catalog);
    const Camera before = bench.view.camera();
    bench.select(Ai);
    QTest::keyClick(&bench.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.view.scene().place(), at(Contexts));
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QCOMPARE(bench.current(), at(Ai));
    QVERIFY(bench.view.scene().place().isRoot());
    QVERIFY(bench.view.camera() == before);

    bench.select(Swml + QStringLiteral("/sections/main/0"));
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QCOMPARE(bench.current(), at(Swml));
    QTest::keyClick(&bench.view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.current(), at(Ai));
    QVERIFY(!bench.view.canvasActions().goBack->isEnabled());
}

void TestInnerFlows::trailLeadsBack()
{
    Bench bench(m_catalog);
    QVERIFY(bench.trail.isHidden());
    bench.select(Swml + QStringLiteral("/sections/done"));
    QVERIFY(!bench.trail.isHidden());
    QCOMPARE(bench.stations(),
        QStringList({QStringLiteral("inner.yaml"), QStringLiteral("main"), QStringLiteral("ai"),
            QStringLiteral("text_link")}));
    QTest::mouseClick(bench.trail.findChildren<QToolButton *>().at(1), Qt::LeftButton);
    QTRY_COMPARE(bench.current(), at(QStringLiteral("/sections/main")));
    QVERIFY(bench.trail.isHidden());
}

/// What any other view selects is shown, wherever it lies.
void TestInnerFlows::selectionOpens()
{
    Bench bench(m_catalog);
    bench.select(Swml + QStringLiteral("/sections/main/0/play/url"));
    QCOMPARE(bench.view.scene().place(), at(Swml));
    QVERIFY(!bench.view.viewRectOf(bench.current()).isEmpty());
    bench.select(Contexts + QStringLiteral("/billing/steps/0/text"));
    QCOMPARE(bench.view.scene().place(), at(Contexts));
    bench.select(QStringLiteral("/sections/main/0"));
    QVERIFY(bench.view.scene().place().isRoot());
}

/// A step that comes in above the flow that is shown does not leave it.
void TestInnerFlows::placeFollowsChanges()
{
    Bench bench(m_catalog);
    bench.select(Swml + QStringLiteral("/sections/main/0"));
    bench.view.setZoom(1.5);
    const Camera before = bench.view.camera();
    const auto inserted = insertItem(*bench.document.snapshot(), at(QStringLiteral("/sections/main")), 0,
        Value::Map{{QStringLiteral("denoise"), Value::Map{}}});
    QVERIFY(bench.document.apply(QStringLiteral("Add"), inserted));
    const QString moved = QString(Swml).replace(QLatin1String("main/1"), QLatin1String("main/2"));
    QCOMPARE(bench.view.scene().place(), at(moved));
    QVERIFY(bench.view.camera() == before);
    bench.document.undoStack().undo();
    QCOMPARE(bench.view.scene().place(), at(Swml));
    QVERIFY(bench.view.camera() == before);
}

void TestInnerFlows::editsInside()
{
    Bench bench(m_catalog);
    const QByteArray before = bench.text();
    const QString main = Swml + QStringLiteral("/sections/main");
    bench.select(main + QStringLiteral("/0"));
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.current(), at(main + QStringLiteral("/1")));
    QVERIFY(bench.text().contains("- execute: {dest: done} # and back\n"
                                  "                            - play: {url: \"say:One moment\"}\n"));
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), before);

    bench.select(Swml + QStringLiteral("/sections/done"));
    QTest::keyClick(&bench.view, Qt::Key_F2);
    auto *const editor = bench.view.findChild<SectionNameEditor *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("over"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(bench.current(), at(Swml + QStringLiteral("/sections/over")));
    QVERIFY(bench.text().contains("execute: {dest: over} # and back"));

    bench.view.canvasActions().addSection->trigger();
    QCOMPARE(bench.current(), at(Swml + QStringLiteral("/sections/section")));
    // Its name waits to be changed.
    QTest::keyClick(bench.view.findChild<SectionNameEditor *>(), Qt::Key_Escape);
    bench.view.setFocus();
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QVERIFY(!bench.document.snapshot()->resolve(at(Swml + QStringLiteral("/sections/section"))));
    QCOMPARE(bench.view.scene().place(), at(Swml));
}

void TestInnerFlows::textIsAskedFor()
{
    Bench bench(m_catalog);
    QSignalSpy asked(&bench.view, &CanvasView::innerTextRequested);
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.rowOf(QStringLiteral("/sections/main/2"), 0));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<NodePath>(), at(QStringLiteral("/sections/main/2/execute/dest")));
    QVERIFY(bench.view.scene().place().isRoot());
}

void TestInnerFlows::menuOffersEachFlow()
{
    Bench bench(m_catalog);
    bench.select(Ai);
    Hit hit;
    hit.kind = Hit::Kind::Card;
    const CanvasScene::CardRef card = bench.view.scene().cardAt(at(Ai));
    hit.section = card.section;
    hit.card = card.card;
    const std::unique_ptr<QMenu> menu(makeCanvasMenu(bench.view, hit, {}));
    QAction *open = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->menu() && action->menu()->actions().size() == 2)
            open = action->menu()->actions().at(1);
    }
    QVERIFY(open);
    open->trigger();
    QCOMPARE(bench.view.scene().place(), at(Swml));
}

void TestInnerFlows::readersHearOfThem()
{
    Bench bench(m_catalog);
    QStringList names;
    for (const CanvasItem &item : itemsOf(bench.view.scene())) {
        if (item.path == at(Swml))
            names.append(item.name);
    }
    QCOMPARE(names, QStringList(QStringLiteral("flow text_link › SWML inside, opens")));
}

void TestInnerFlows::contextsAsAGraph()
{
    Bench bench(m_catalog);
    bench.select(Contexts);
    const FlowLayout &layout = bench.view.scene().layout();
    QCOMPARE(bench.sectionNames(), QStringList({QStringLiteral("default"), QStringLiteral("billing")}));
    QVERIFY(layout.sections[0].isEntry);
    QVERIFY(!layout.sections[1].isEntry);
    const SectionLayout &first = *layout.sections[0].layout;
    QCOMPARE(first.cards.size(), size_t(3));
    QCOMPARE(cardText(*first.cards[0].step).name, QStringLiteral("greet"));
    QCOMPARE(cardText(*first.cards[0].step).detail, QStringLiteral("Say hello."));
    QCOMPARE(cardText(*first.cards[2].step).suffix, QStringLiteral("end"));
    QCOMPARE(first.jumps.size(), size_t(1)); // to greet
    QCOMPARE(first.wires.size(), size_t(1)); // greet goes on to ask; ask names what follows
    QCOMPARE(layout.edges.size(), size_t(2));
    QCOMPARE(layout.ends.size(), size_t(1));
    QVERIFY(layout.ends.front().isMissing);
    QCOMPARE(missingText(*layout.ends.front().edge), QStringLiteral("no step “nowhere” here"));
}

void TestInnerFlows::contextEdits()
{
    Bench bench(m_catalog);
    const QByteArray before = bench.text();
    const QString steps = Contexts + QStringLiteral("/default/steps");
    bench.select(Contexts);

    // Dragged below the next one, with its comment and under its own name.
    const QRect ask = bench.view.viewRectOf(at(steps + QStringLiteral("/1")));
    const QRect bye = bench.view.viewRectOf(at(steps + QStringLiteral("/2")));
    QTest::mousePress(&bench.view, Qt::LeftButton, {}, ask.center());
    QTest::mouseMove(&bench.view, ask.center() + QPoint(5, 20));
    QTest::mouseMove(&bench.view, QPoint(bye.center().x(), bye.bottom() + 4));
    QTest::mouseRelease(&bench.view, Qt::LeftButton, {}, QPoint(bye.center().x(), bye.bottom() + 4));
    QCOMPARE(bench.current(), at(steps + QStringLiteral("/2")));
    QVERIFY(bench.text().indexOf("- name: ask # the date") > bench.text().indexOf("- name: bye"));
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), before);

    bench.select(steps + QStringLiteral("/2"));
    bench.view.canvasActions().addStep->trigger();
    QCOMPARE(bench.current(), at(steps + QStringLiteral("/3")));
    QVERIFY(bench.text().contains("                - name: step\n                  text: "));
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), before);

    bench.view.canvasActions().addSection->trigger();
    QCOMPARE(bench.current(), at(Contexts + QStringLiteral("/context")));
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), before);
}

void TestInnerFlows::contextKeys()
{
    Bench bench(m_catalog);
    const QString steps = Contexts + QStringLiteral("/default/steps");
    bench.select(steps + QStringLiteral("/0"));
    QTest::keyClick(&bench.view, Qt::Key_F2);
    auto *editor = bench.view.findChild<SectionNameEditor *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("welcome"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(bench.text().contains("- name: welcome"));
    QVERIFY(bench.text().contains("valid_steps: [welcome, nowhere]"));

    QTest::keyClick(&bench.view, Qt::Key_Down);
    QCOMPARE(bench.current(), at(steps + QStringLiteral("/1")));
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QVERIFY(!bench.text().contains("the date"));
    QCOMPARE(bench.view.scene().place(), at(Contexts));

    QSignalSpy edits(&bench.view, &CanvasView::editRequested);
    QTest::mouseDClick(&bench.view, Qt::LeftButton, {}, bench.point(steps + QStringLiteral("/0")));
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.front().front().value<NodePath>(), at(steps + QStringLiteral("/0/text")));
}

/// Every flow inside a step of every document opens and is drawn.
void TestInnerFlows::corpusOpens()
{
    int opened = 0;
    for (const CorpusFile &file : allDocuments()) {
        Document document(m_catalog, file.bytes);
        std::vector<InnerFlow> flows;
        const auto collect = [&flows](const CallFlow &flow) {
            for (const SectionFlowPtr &section : flow.sections()) {
                forEachStep(section->steps, [&flows](const Step &step) {
                    for (InnerFlow &inner : innerFlows(step))
                        flows.push_back(std::move(inner));
                });
            }
        };
        collect(document.snapshot()->flow());
        forEachInlineFlow(document.snapshot()->flow(), collect);
        if (flows.empty())
            continue;
        CanvasView view(document);
        view.resize(800, 600);
        for (const InnerFlow &flow : flows) {
            if (!document.snapshot()->resolve(flow.path).isCollection())
                continue;
            view.openInner(flow.path);
            QVERIFY2(view.scene().place() == flow.path, qPrintable(file.name));
            QVERIFY2(!view.scene().layout().sections.empty(), qPrintable(file.name));
            QVERIFY2(!view.grab().isNull(), qPrintable(file.name));
            view.goBack();
            ++opened;
        }
    }
    if (sharedFolder().isEmpty())
        QSKIP("no corpus beside the project");
    QVERIFY(opened >= 25);
}

QTEST_MAIN(TestInnerFlows)
#include "tst_innerflows.moc"
