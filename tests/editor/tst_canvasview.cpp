// SPDX-License-Identifier: MIT
// The canvas as people use it: real mouse and key events, and what they do to the text.
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasmenu.h"
#include "editor/canvas/flowpicture.h"
#include "editor/canvas/sectionnameeditor.h"
#include "editor/document/selection.h"
#include "editor/document/stepmime.h"
#include "editor/pick/picklist.h"
#include "resources/resources.h"
#include "tests/editor/canvasbench.h"
#include "tests/support/corpus.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace patchcord;

namespace {

QByteArray fixture()
{
    return readBytes(QStringLiteral(PATCHCORD_FIXTURES "/canvas/editing.yaml"));
}

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

/// A canvas in a window, at 100 %, with everything in view.
struct Bench : CanvasBench
{
    explicit Bench(const CatalogPtr &catalog, const QByteArray &text = fixture())
        : CanvasBench(catalog, text, {1600, 1100})
    {
        view.setZoom(1);
    }
};

} // namespace

class TestCanvasView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clickSelects();
    void ctrlClickToggles();
    void rubberBandSelects();
    void selectionFromElsewhere();
    void dragStepIntoBranch();
    void dragStepIntoItselfIsRefused();
    void escapeLeavesNoTrace();
    void dragDestination();
    void retargetTransfer();
    void gotoStaysInside();
    void dragSection();
    void deleteKey();
    void deleteSeveralIsOneStep();
    void keysTravel();
    void altArrowsMove();
    void tabThroughDestinations();
    void enterAsksForTheForm();
    void collapseByChevron();
    void renameInline();
    void insertFromGap();
    void listOfMethodsHasRoom();
    void emptyCanvasSaysWhy_data();
    void emptyCanvasSaysWhy();
    void insertWhenSomebodyElseAsks();
    void dropFromPalette_data();
    void dropFromPalette();
    void dialFormThereAndBack();
    void zoomAtTheMouse();
    void zoomActions();
    void panBySpaceAndMiddle();
    void menus();
    void pictureOfAWholeFlow();

private:
    CatalogPtr m_catalog;
};

void TestCanvasView::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCanvasView::clickSelects()
{
    Bench bench(m_catalog);
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/main/0")));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/0"));
    const NodePath second = at("/sections/main/3/switch/case/1/0/connect/serial/1");
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(second));
    QCOMPARE(bench.document.selection().current(), second);
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, {5, 5});
    QVERIFY(bench.document.selection().isEmpty());
}

void TestCanvasView::ctrlClickToggles()
{
    Bench bench(m_catalog);
    const NodePath a = at("/sections/main/0");
    const NodePath b = at("/sections/main/4");
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(a));
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::ControlModifier, bench.point(b));
    QCOMPARE(bench.document.selection().paths(), (QList<NodePath>{a, b}));
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::ControlModifier, bench.point(a));
    QCOMPARE(bench.document.selection().paths(), (QList<NodePath>{b}));
}

void TestCanvasView::rubberBandSelects()
{
    Bench bench(m_catalog);
    const QRect first = bench.view.viewRectOf(at("/sections/main/0"));
    const QRect last = bench.view.viewRectOf(at("/sections/main/2"));
    bench.drag(first.topRight() + QPoint(60, 6), last.center());
    QCOMPARE(bench.document.selection().paths(),
        (QList<NodePath>{at("/sections/main/0"), at("/sections/main/1"), at("/sections/main/2")}));
}

void TestCanvasView::selectionFromElsewhere()
{
    Bench bench(m_catalog);
    bench.view.resize(500, 400);
    bench.view.setZoom(2);
    const NodePath path = at("/sections/archive/1");
    bench.document.selection().select(path);
    QTRY_VERIFY(bench.view.rect().intersects(bench.view.viewRectOf(path)));
}

void TestCanvasView::dragStepIntoBranch()
{
    Bench bench(m_catalog);
    const QRect transfer = bench.view.viewRectOf(at("/sections/main/3/switch/case/2/0"));
    bench.drag(bench.point(at("/sections/main/2")), {transfer.center().x(), transfer.top() + 4});
    const QByteArray expected =
        fixture()
            .replace("    # the greeting\n    - play:\n        url: \"say:Hello\"\n", "")
            .replace("          '2':\n            - transfer",
                "          '2':\n            # the greeting\n            - play:\n"
                "                url: \"say:Hello\"\n            - transfer");
    QCOMPARE(bench.text(), expected);
    QCOMPARE(bench.document.selection().current(), at("/sections/main/2/switch/case/2/0"));
    QCOMPARE(bench.document.undoStack().count(), 1);
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Move play"));
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), fixture());
}

void TestCanvasView::dragStepIntoItselfIsRefused()
{
    Bench bench(m_catalog);
    QSignalSpy refused(&bench.document, &Document::refused);
    const QRect transfer = bench.view.viewRectOf(at("/sections/main/3/switch/case/2/0"));
    bench.drag(bench.point(at("/sections/main/3")), {transfer.center().x(), transfer.top() + 4});
    QCOMPARE(bench.text(), fixture());
    QCOMPARE(refused.count(), 1);
}

void TestCanvasView::escapeLeavesNoTrace()
{
    Bench bench(m_catalog);
    const QPoint from = bench.point(at("/sections/main/2"));
    QTest::mousePress(&bench.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&bench.view, from + QPoint(30, 30));
    QTest::mouseMove(&bench.view, from + QPoint(30, 200));
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QTest::mouseRelease(&bench.view, Qt::LeftButton, {}, from + QPoint(30, 200));
    QCOMPARE(bench.text(), fixture());
    QCOMPARE(bench.document.undoStack().count(), 0);
    QCOMPARE(bench.view.cursor().shape(), Qt::ArrowCursor);
}

void TestCanvasView::dragDestination()
{
    Bench bench(m_catalog);
    const NodePath serial = at("/sections/main/3/switch/case/1/0/connect/serial");
    const QRect last = bench.view.viewRectOf(serial.child(2));
    bench.drag(bench.point(serial.child(0)), {last.center().x(), last.bottom() - 1});
    const QByteArray first("                  - to: \"+15551230001\"\n");
    const QByteArray third("                  - to: \"+15551230003\"\n");
    QCOMPARE(bench.text(), fixture().replace(first, "").replace(third, third + first));
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Move destination 1"));
}

void TestCanvasView::retargetTransfer()
{
    Bench bench(m_catalog);
    const PlacedEdge &edge = bench.view.scene().layout().edges.front();
    const QPoint tip = bench.view.camera().toView(edge.points.back()).toPoint() - QPoint(4, 0);
    bench.drag(tip, bench.point(at("/sections/archive/1")));
    QCOMPARE(bench.text(), fixture().replace("dest: voicemail", "dest: archive"));
}

void TestCanvasView::gotoStaysInside()
{
    Bench bench(m_catalog);
    QSignalSpy refused(&bench.document, &Document::refused);
    const InnerRoute &jump = bench.view.scene().layout().sections.front().layout->jumps.front();
    const QPointF origin = bench.view.scene().layout().sections.front().at;
    const QPoint tip = bench.view.camera().toView(jump.points.back() + origin).toPoint() + QPoint(4, 0);
    bench.drag(tip, bench.point(at("/sections/archive/0")));
    QCOMPARE(bench.text(), fixture());
    QCOMPARE(refused.count(), 1);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    menu->close();
    QVERIFY(bench.text().contains("          - transfer:\n              dest: archive\n"));
    QVERIFY(!bench.text().contains("goto"));
}

void TestCanvasView::dragSection()
{
    Bench bench(m_catalog);
    const QRect archive = bench.view.viewRectOf(at("/sections/archive"));
    const QPoint header = archive.topLeft() + QPoint(60, 16);
    bench.drag(header, header + QPoint(80, 120));
    QVERIFY(bench.document.viewState().position(NodePath::section(QStringLiteral("archive"))));
    // Places snap to the grid of 8.
    const QPoint missed =
        bench.view.viewRectOf(at("/sections/archive")).topLeft() - archive.topLeft() - QPoint(80, 120);
    QVERIFY(missed.manhattanLength() <= 10);
    QCOMPARE(bench.text(), fixture());
}

void TestCanvasView::deleteKey()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/2"));
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QCOMPARE(
        bench.text(), fixture().replace("    # the greeting\n    - play:\n        url: \"say:Hello\"\n", ""));
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Delete play"));
    bench.document.selection().select(at("/sections/main/2/switch/case/1/0/connect/serial/1"));
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QVERIFY(!bench.text().contains("+15551230002"));
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Delete destination 2"));
}

void TestCanvasView::deleteSeveralIsOneStep()
{
    Bench bench(m_catalog);
    bench.document.selection().selectAll(
        {at("/sections/main/0"), at("/sections/main/4"), at("/sections/archive")});
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QCOMPARE(bench.document.undoStack().count(), 1);
    QVERIFY(!bench.text().contains("answer"));
    QVERIFY(!bench.text().contains("archive"));
    QVERIFY(!bench.text().contains("hangup"));
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), fixture());
}

void TestCanvasView::keysTravel()
{
    Bench bench(m_catalog);
    const QList<std::pair<Qt::Key, const char *>> way{
        {Qt::Key_Down, "/sections/main"},
        {Qt::Key_Down, "/sections/main/0"},
        {Qt::Key_Down, "/sections/main/1"},
        {Qt::Key_Up, "/sections/main/0"},
        {Qt::Key_Right, "/sections/voicemail"},
        {Qt::Key_Left, "/sections/main"},
        {Qt::Key_Down, "/sections/main/0"},
        {Qt::Key_Down, "/sections/main/1"},
        {Qt::Key_Down, "/sections/main/2"},
        {Qt::Key_Down, "/sections/main/3"},
        {Qt::Key_Right, "/sections/main/3/switch/case/1/0"}, // into the branches
        {Qt::Key_Left, "/sections/main/3"}, // and out
        {Qt::Key_Right, "/sections/main/3/switch/case/1/0"},
        {Qt::Key_Right, "/sections/main/3/switch/case/2/0"},
    };
    for (const auto &[key, expected] : way) {
        QTest::keyClick(&bench.view, key);
        QCOMPARE(bench.document.selection().current(), at(expected));
    }
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QVERIFY(bench.document.selection().isEmpty());
}

void TestCanvasView::altArrowsMove()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/4"));
    QTest::keyClick(&bench.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.document.selection().current(), at("/sections/main/3"));
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.document.selection().current(), at("/sections/main/4"));
    QCOMPARE(bench.text(), fixture());
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.text(), fixture());
}

void TestCanvasView::tabThroughDestinations()
{
    Bench bench(m_catalog);
    const NodePath connect = at("/sections/main/3/switch/case/1/0");
    bench.document.selection().select(connect);
    QTest::keyClick(&bench.view, Qt::Key_Tab);
    QCOMPARE(bench.document.selection().current(), at("/sections/main/3/switch/case/1/0/connect/serial/0"));
    QTest::keyClick(&bench.view, Qt::Key_Tab);
    QCOMPARE(bench.document.selection().current(), at("/sections/main/3/switch/case/1/0/connect/serial/1"));
    QTest::keyClick(&bench.view, Qt::Key_Backtab);
    QTest::keyClick(&bench.view, Qt::Key_Backtab);
    QCOMPARE(bench.document.selection().current(), connect);
}

void TestCanvasView::enterAsksForTheForm()
{
    Bench bench(m_catalog);
    QSignalSpy wanted(&bench.view, &CanvasView::editRequested);
    bench.document.selection().select(at("/sections/main/2"));
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QTest::mouseDClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/main/0")));
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].value<NodePath>(), at("/sections/main/2"));
    QCOMPARE(wanted[1][0].value<NodePath>(), at("/sections/main/0"));
}

void TestCanvasView::collapseByChevron()
{
    Bench bench(m_catalog);
    const QRect main = bench.view.viewRectOf(at("/sections/main"));
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, main.topRight() + QPoint(-20, 18));
    QVERIFY(bench.document.viewState().isCollapsed(NodePath::section(QStringLiteral("main"))));
    const QRect small = bench.view.viewRectOf(at("/sections/main"));
    QCOMPARE(bench.view.scene().rectOf(at("/sections/main")).height(), 72.0);
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, small.topRight() + QPoint(-20, 18));
    QVERIFY(!bench.document.viewState().isCollapsed(NodePath::section(QStringLiteral("main"))));
}

void TestCanvasView::renameInline()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/voicemail"));
    QTest::keyClick(&bench.view, Qt::Key_F2);
    auto *editor = bench.view.findChild<SectionNameEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("voicemail"));
    editor->setText(QStringLiteral("mailbox"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(bench.text(),
        fixture().replace("dest: voicemail", "dest: mailbox").replace("  voicemail:", "  mailbox:"));
    QCOMPARE(bench.document.undoStack().count(), 1);
    QCOMPARE(bench.document.selection().current(), at("/sections/mailbox"));
}

void TestCanvasView::insertFromGap()
{
    Bench bench(m_catalog);
    const QRect answer = bench.view.viewRectOf(at("/sections/main/0"));
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, {answer.center().x() + 60, answer.bottom() + 5});
    auto *popup = bench.view.findChild<PickList *>();
    QVERIFY(popup);
    auto *words = popup->findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("hang"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Add hangup"));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/1"));
    QCOMPARE(
        bench.document.snapshot()->flow().stepAt(at("/sections/main/1"))->method, QStringLiteral("hangup"));
}

void TestCanvasView::listOfMethodsHasRoom()
{
    Bench bench(m_catalog);
    bench.view.askForStep({at("/sections/main"), 1}, bench.view.mapToGlobal(QPoint(100, 100)));
    const auto *const popup = bench.view.findChild<PickList *>();
    QVERIFY(popup);
    const QRect room = popup->screen()->availableGeometry();
    QCOMPARE(popup->width(), std::min(420, room.width()));
    QVERIFY(room.contains(popup->geometry()));
    const auto *const list = popup->findChild<QListWidget *>();
    QCoreApplication::processEvents();
    QVERIFY(!list->horizontalScrollBar()->isVisible());
    // A row no wider than the list is one whose text is elided at its end.
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(list->visualItemRect(list->item(row)).right() < list->viewport()->width());
}

void TestCanvasView::emptyCanvasSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("begins");
    const QString unread = QStringLiteral("This text cannot be read as a call flow");
    const QString empty = QStringLiteral("Nothing here yet");
    QTest::newRow("nothing") << QByteArray() << empty;
    QTest::newRow("no sections yet") << QByteArray("version: 1.0.0\nsections: {}\n") << empty;
    QTest::newRow("broken") << QByteArray("{\"sections\": ") << unread;
    QTest::newRow("junk") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", 18) << unread;
}

void TestCanvasView::emptyCanvasSaysWhy()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, begins);
    Bench bench(m_catalog, text);
    QVERIFY2(bench.view.emptyText().startsWith(begins), qPrintable(bench.view.emptyText()));
}

void TestCanvasView::insertWhenSomebodyElseAsks()
{
    Bench bench(m_catalog);
    QSignalSpy wanted(&bench.view, &CanvasView::stepInsertRequested);
    bench.document.selection().select(at("/sections/main/0"));
    bench.view.canvasActions().addStep->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<NodePath>(), at("/sections/main"));
    QCOMPARE(wanted[0][1].toInt(), 1);
    QVERIFY(!bench.view.findChild<PickList *>());
}

void TestCanvasView::dropFromPalette_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QStringList>("methods");
    QTest::newRow("method") << methodMimeType() << QByteArray("sleep")
                            << QStringList{QStringLiteral("sleep")};
    QTest::newRow("snippet") << snippetMimeType() << QByteArray("menu")
                             << QStringList{QStringLiteral("prompt"), QStringLiteral("switch")};
    QTest::newRow("no such snippet") << snippetMimeType() << QByteArray("../templates/menu") << QStringList();
}

void TestCanvasView::dropFromPalette()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, name);
    QFETCH(QStringList, methods);
    Bench bench(m_catalog);
    QMimeData data;
    data.setData(type, name);
    const QRect record = bench.view.viewRectOf(at("/sections/voicemail/0"));
    const QPoint below(record.center().x(), record.bottom() + 3);
    QDragEnterEvent enter(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.view, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.view, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.view, &drop);
    QStringList added;
    const CallFlow &flow = bench.document.snapshot()->flow();
    for (int i = 0; i < methods.size(); ++i)
        added.append(flow.stepAt(NodePath::section(QStringLiteral("voicemail")).child(i + 1))->method);
    QCOMPARE(added, methods);
    QCOMPARE(bench.document.undoStack().count(), methods.isEmpty() ? 0 : 1);
}

void TestCanvasView::dialFormThereAndBack()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/3/switch/case/1/0"));
    const QList<QAction *> &forms = bench.view.canvasActions().dialForms;
    QVERIFY(forms[int(DialForm::Serial)]->isChecked());
    QVERIFY(!forms[int(DialForm::One)]->isEnabled());
    forms[int(DialForm::Parallel)]->trigger();
    QCOMPARE(bench.text(), fixture().replace("serial:", "parallel:"));
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Change dialling to all at once"));
    forms[int(DialForm::Serial)]->trigger();
    QCOMPARE(bench.text(), fixture());
}

void TestCanvasView::zoomAtTheMouse()
{
    Bench bench(m_catalog);
    const QPoint mouse = bench.point(at("/sections/main/0"));
    const QPointF before = bench.view.camera().toScene(mouse);
    QWheelEvent wheel(mouse, bench.view.mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&bench.view, &wheel);
    QVERIFY(bench.view.zoom() > 1.1);
    const QPointF after = bench.view.camera().toScene(mouse);
    QVERIFY((before - after).manhattanLength() < 0.01);
}

void TestCanvasView::zoomActions()
{
    Bench bench(m_catalog);
    QSignalSpy zoomed(&bench.view, &CanvasView::zoomChanged);
    QTest::keyClick(&bench.view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(bench.view.zoom(), 0.8);
    QTest::keyClick(&bench.view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(bench.view.zoom(), 1.0);
    QCOMPARE(zoomed.count(), 2);
    bench.view.resize(400, 300);
    QTest::keyClick(&bench.view, Qt::Key_1, Qt::ControlModifier);
    const QRectF seen = bench.view.camera().seen();
    QVERIFY(seen.contains(bench.view.scene().layout().bounds));
}

void TestCanvasView::panBySpaceAndMiddle()
{
    Bench bench(m_catalog);
    const QPointF start = bench.view.camera().origin();
    QTest::mousePress(&bench.view, Qt::MiddleButton, {}, {400, 400});
    QTest::mouseMove(&bench.view, {380, 390});
    QTest::mouseRelease(&bench.view, Qt::MiddleButton, {}, {370, 380});
    QCOMPARE(bench.view.camera().origin(), start + QPointF(30, 20));
    QTest::keyPress(&bench.view, Qt::Key_Space);
    QTest::mousePress(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/main/0")));
    QTest::mouseMove(&bench.view, bench.point(at("/sections/main/0")) + QPoint(10, 0));
    QTest::mouseRelease(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/main/0")));
    QTest::keyRelease(&bench.view, Qt::Key_Space);
    QVERIFY(bench.document.selection().isEmpty());
}

void TestCanvasView::menus()
{
    Bench bench(m_catalog);
    const auto menuAt = [&](const NodePath &path) {
        const QPointF scene = bench.view.camera().toScene(bench.point(path));
        bench.document.selection().select(path);
        return std::unique_ptr<QMenu>(makeCanvasMenu(bench.view, hitTest(bench.view.scene(), scene, 4), {}));
    };
    const CanvasActions &actions = bench.view.canvasActions();
    const auto connectMenu = menuAt(at("/sections/main/3/switch/case/1/0/connect/serial/1"));
    QVERIFY(connectMenu->actions().contains(actions.addDestination));
    QVERIFY(connectMenu->actions().contains(actions.remove));
    const auto stepMenu = menuAt(at("/sections/main/0"));
    QVERIFY(!stepMenu->actions().contains(actions.addDestination));
    const std::unique_ptr<QMenu> empty(makeCanvasMenu(bench.view, Hit(), {}));
    QVERIFY(empty->actions().contains(actions.addSection));
    QVERIFY(actions.addSection->isEnabled());
    for (const QAction *action : bench.view.actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
    }
}

void TestCanvasView::pictureOfAWholeFlow()
{
    const SnapshotPtr snapshot = Snapshot::build(fixture(), m_catalog);
    const QSizeF size = flowPictureSize(*snapshot);
    QVERIFY(size.width() > 600 && size.height() > 400);
    const QString folder = qEnvironmentVariable("PATCHCORD_PICTURES");
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paintFlowPicture(painter, *snapshot, *theme);
        painter.end();
        QCOMPARE(image.pixelColor(2, 2), theme->canvas);
        QCOMPARE(image.pixelColor(32 + 60, 32 + 30), theme->panel);
        // A folder to look at the pictures in, for people.
        if (!folder.isEmpty()) {
            const QString mode =
                theme->mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            QVERIFY(image.save(QStringLiteral("%1/flow-%2.png").arg(folder, mode)));
        }
    }
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvasview.moc"
