// SPDX-License-Identifier: MIT
// Ports, chips and links on the canvas: real mouse and keys, and what they do to the text.
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/linkactions.h"
#include "editor/document/selection.h"
#include "editor/document/stepmime.h"
#include "editor/pick/picklist.h"
#include "resources/resources.h"
#include "tests/editor/canvasbench.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

namespace {

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

const QByteArray Frame = "sections:\n"
                         "  main:\n"
                         "    - answer: {}\n"
                         "    - connect:\n"
                         "        to: \"+15551230000\"\n"
                         "    - play:\n"
                         "        url: say:bye\n"
                         "  sales:\n"
                         "    - hangup: {}\n";

struct Bench : CanvasBench
{
    explicit Bench(const CatalogPtr &catalog, const QByteArray &text = Frame)
        : CanvasBench(catalog, text, {1400, 1000})
    {
    }

    /// Selects a step by a click, and gives the middle of one of its ports, in the view.
    QPoint port(const NodePath &step, const QString &title)
    {
        QTest::mouseClick(&view, Qt::LeftButton, {}, point(step));
        for (const PlacedPort &port : view.scene().ports()) {
            if (port.text == title)
                return view.camera().toView(port.rect).toAlignedRect().center();
        }
        return {};
    }

    /// Chooses from the menu or the list that is open.
    static void choose(const QString &words)
    {
        if (auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (QAction *const action : menu->actions()) {
                if (action->text().startsWith(words) && action->isEnabled()) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            }
            QFAIL(qPrintable(words));
        }
        auto *const list = qobject_cast<PickList *>(QApplication::activePopupWidget());
        QVERIFY2(list, qPrintable(words));
        QTest::keyClicks(list->findChild<QLineEdit *>(), words);
        QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
    }

    /// Types into the name that is being edited in place.
    void typeName(const QString &name)
    {
        auto *const editor = view.findChild<QLineEdit *>();
        QVERIFY(editor && editor->hasFocus());
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

class TestLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void portsComeWithTheSelection();
    void pullFromAPortToASection();
    void pullFromAPortToAStep();
    void theRefusalSaysWhy();
    void pullIntoTheOpen();
    void clickOnAPort();
    void aNewCaseIsNamedInPlace();
    void pullFromAChip();
    void chipsAreSelectedNamedAndRemoved();
    void arrowsPassTheChips();
    void namesEndWhereTheyBegan();
    void aHashIsACaseLikeAnyOther();
    void aPressOnAPortEndsWithTheSelection();
    void aListGoesWhenTheTextChanges();
    void leadByKeys();
    void unlink();
    void insertOnALink();
    void gotoIsDraggedToAStepWithoutALabel();

private:
    CatalogPtr m_catalog;
};

void TestLinking::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestLinking::portsComeWithTheSelection()
{
    Bench bench(m_catalog);
    QVERIFY(bench.view.scene().ports().empty());
    QVERIFY(!bench.port(at("/sections/main/1"), QStringLiteral("failed")).isNull());
    QCOMPARE(bench.view.scene().ports().size(), size_t(4));
    // They go with the mouse, and come back with it.
    QTest::mouseMove(&bench.view, QPoint(1300, 900));
    QVERIFY(bench.view.scene().ports().empty());
    QTest::mouseMove(&bench.view, bench.point(at("/sections/main/1")));
    QCOMPARE(bench.view.scene().ports().size(), size_t(4));
    // A step that ends the list has none.
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/sales/0")));
    QVERIFY(bench.view.scene().ports().empty());
}

void TestLinking::pullFromAPortToASection()
{
    Bench bench(m_catalog);
    bench.drag(
        bench.port(at("/sections/main/1"), QStringLiteral("failed")), bench.point(at("/sections/sales/0")));
    QCOMPARE(bench.text(), Frame);
    Bench::choose(QStringLiteral("transfer"));
    QCOMPARE(bench.text(),
        QByteArray(Frame).replace("\"+15551230000\"\n",
            "\"+15551230000\"\n        result:\n          case:\n            failed:\n              - "
            "transfer:\n"
            "                  dest: sales\n"));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/1/connect/result/case/failed/0"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestLinking::pullFromAPortToAStep()
{
    Bench bench(m_catalog);
    // The only way there is a goto: it is made at once, with a label.
    bench.drag(
        bench.port(at("/sections/main/1"), QStringLiteral("failed")), bench.point(at("/sections/main/0")));
    QCOMPARE(bench.text(),
        QByteArray(Frame)
            .replace("    - answer", "    - label: answer\n    - answer")
            .replace("    - play",
                "    - goto:\n        label: answer\n        when: connect_result == "
                "'failed'\n    - play"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestLinking::theRefusalSaysWhy()
{
    Bench bench(m_catalog);
    QSignalSpy refused(&bench.document, &Document::refused);
    bench.drag(
        bench.port(at("/sections/main/1"), QStringLiteral("next step")), bench.point(at("/sections/main/0")));
    QCOMPARE(bench.text(), Frame);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(QLatin1String("never run")));
}

void TestLinking::pullIntoTheOpen()
{
    Bench bench(m_catalog);
    bench.drag(bench.port(at("/sections/main/1"), QStringLiteral("failed")), QPoint(1200, 800));
    Bench::choose(QStringLiteral("hangup"));
    QCOMPARE(bench.text(),
        QByteArray(Frame).replace("\"+15551230000\"\n",
            "\"+15551230000\"\n        result:\n          case:\n            failed:\n              - "
            "hangup: "
            "{}\n"));
    bench.document.undoStack().undo();
    bench.drag(bench.port(at("/sections/main/1"), QStringLiteral("failed")), QPoint(1200, 800));
    Bench::choose(QStringLiteral("new section transfer"));
    QVERIFY(bench.document.snapshot()->flow().hasSection(QStringLiteral("section")));
    QVERIFY(bench.text().contains("- transfer:\n                  dest: section\n"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestLinking::clickOnAPort()
{
    Bench bench(m_catalog);
    QTest::mouseClick(
        &bench.view, Qt::LeftButton, {}, bench.port(at("/sections/main/2"), QStringLiteral("next step")));
    Bench::choose(QStringLiteral("hangup"));
    QCOMPARE(bench.text(), QByteArray(Frame).replace("say:bye\n", "say:bye\n    - hangup: {}\n"));
}

void TestLinking::aNewCaseIsNamedInPlace()
{
    Bench bench(m_catalog,
        QByteArray(Frame).replace(
            "- play:\n        url: say:bye\n", "- prompt:\n        play: say:choose\n"));
    bench.drag(
        bench.port(at("/sections/main/2"), QStringLiteral("new case")), bench.point(at("/sections/sales/0")));
    Bench::choose(QStringLiteral("execute"));
    bench.typeName(QStringLiteral("9"));
    QVERIFY(bench.text().contains("          \"9\":\n            - execute:\n                dest: sales\n"));
    QVERIFY(bench.text().contains("        default: []\n"));
}

const QByteArray Menu = "sections:\n"
                        "  main:\n"
                        "    - switch:\n"
                        "        variable: prompt_value\n"
                        "        case:\n"
                        "          \"1\":\n"
                        "            - answer: {}\n"
                        "          \"2\": []\n"
                        "        default: []\n"
                        "  sales:\n"
                        "    - hangup: {}\n";

void TestLinking::pullFromAChip()
{
    Bench bench(m_catalog, Menu);
    bench.drag(bench.point(at("/sections/main/0/switch/case/1")), bench.point(at("/sections/sales/0")));
    Bench::choose(QStringLiteral("transfer"));
    QCOMPARE(bench.text(),
        QByteArray(Menu).replace(
            "answer: {}\n", "answer: {}\n            - transfer:\n                dest: sales\n"));
}

void TestLinking::chipsAreSelectedNamedAndRemoved()
{
    Bench bench(m_catalog, Menu);
    const NodePath two = at("/sections/main/0/switch/case/2");
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(two));
    QCOMPARE(bench.document.selection().current(), two);
    QTest::keyClick(&bench.view, Qt::Key_F2);
    bench.typeName(QStringLiteral("3"));
    QCOMPARE(bench.text(), QByteArray(Menu).replace("\"2\"", "\"3\""));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/0/switch/case/3"));
    // A step for it, by keys.
    QTest::keyClick(&bench.view, Qt::Key_Insert);
    Bench::choose(QStringLiteral("hangup"));
    QVERIFY(bench.text().contains("\"3\":\n            - hangup: {}\n"));
    bench.document.selection().select(at("/sections/main/0/switch/case/3"));
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QCOMPARE(bench.text(), QByteArray(Menu).replace("          \"2\": []\n", ""));
}

void TestLinking::namesEndWhereTheyBegan()
{
    Bench bench(m_catalog, Menu);
    QSignalSpy edits(&bench.view, &CanvasView::editRequested);
    bench.document.selection().select(at("/sections/main/0/switch/case/1"));
    QTest::keyClick(&bench.view, Qt::Key_F2);
    bench.typeName(QStringLiteral("7"));
    // Enter was for the name, not for the form.
    QCOMPARE(edits.size(), 0);
    QVERIFY(bench.view.hasFocus());
    // What has no name of its own lends none to F2, least of all the section's.
    QSignalSpy refused(&bench.document, &Document::refused);
    bench.document.selection().select(at("/sections/main/0/switch/default"));
    QTest::keyClick(&bench.view, Qt::Key_F2);
    QTRY_VERIFY(!bench.view.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly));
    QCOMPARE(refused.size(), 1);
}

void TestLinking::aHashIsACaseLikeAnyOther()
{
    Bench bench(m_catalog, QByteArray(Menu).replace("\"2\"", "\"#\""));
    bench.document.selection().select(at("/sections/main/0/switch/case/#"));
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QCOMPARE(bench.text(), QByteArray(Menu).replace("          \"2\": []\n", ""));
}

void TestLinking::aPressOnAPortEndsWithTheSelection()
{
    Bench bench(m_catalog);
    const QPoint port = bench.port(at("/sections/main/1"), QStringLiteral("failed"));
    QTest::mousePress(&bench.view, Qt::LeftButton, {}, port);
    QTest::keyClick(&bench.view, Qt::Key_Down);
    QTest::mouseMove(&bench.view, port + QPoint(60, 30));
    QTest::mouseRelease(&bench.view, Qt::LeftButton, {}, port + QPoint(60, 30));
    QCOMPARE(bench.text(), Frame);
    // A layout that comes in the middle of a drag ends it.
    const QPoint step = bench.point(at("/sections/main/2"));
    QTest::mousePress(&bench.view, Qt::LeftButton, {}, step);
    QTest::mouseMove(&bench.view, step + QPoint(30, 30));
    bench.document.viewState().collapse(at("/sections/main"));
    bench.view.grab();
    QTest::mouseMove(&bench.view, step + QPoint(40, 40));
    QTest::mouseRelease(&bench.view, Qt::LeftButton, {}, step + QPoint(40, 40));
    QCOMPARE(bench.text(), Frame);
}

void TestLinking::aListGoesWhenTheTextChanges()
{
    Bench bench(m_catalog);
    bench.drag(bench.port(at("/sections/main/1"), QStringLiteral("failed")), QPoint(1200, 800));
    QVERIFY(QApplication::activePopupWidget());
    bench.document.reset("sections:\n  main: []\n");
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(bench.text(), QByteArray("sections:\n  main: []\n"));
}

void TestLinking::arrowsPassTheChips()
{
    Bench bench(m_catalog, Menu);
    const auto press = [&bench](Qt::Key key) {
        QTest::keyClick(&bench.view, key);
        return bench.document.selection().current().toPointer();
    };
    bench.document.selection().select(at("/sections/main/0"));
    QCOMPARE(press(Qt::Key_Down), QStringLiteral("/sections/main/0/switch/case/1"));
    QCOMPARE(press(Qt::Key_Down), QStringLiteral("/sections/main/0/switch/case/1/0"));
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("/sections/main/0/switch/case/1"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("/sections/main/0/switch/case/2"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("/sections/main/0/switch/default"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("/sections/main/0/switch/default"));
    QCOMPARE(press(Qt::Key_Left), QStringLiteral("/sections/main/0/switch/case/2"));
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("/sections/main/0"));
}

void TestLinking::leadByKeys()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/1"));
    QTest::keyClick(&bench.view, Qt::Key_L, Qt::ControlModifier);
    Bench::choose(QStringLiteral("failed"));
    Bench::choose(QStringLiteral("sales"));
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(bench.text().contains("failed:\n              - transfer:\n                  dest: sales\n"));
}

void TestLinking::unlink()
{
    Bench bench(m_catalog,
        QByteArray(Frame).replace("    - play:\n        url: say:bye\n", "    - transfer: sales\n"));
    bench.document.selection().select(at("/sections/main/2"));
    QTest::keyClick(&bench.view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.text().contains("transfer"));
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.selection().select(at("/sections/main/0"));
    QVERIFY(!bench.view.canvasActions().links->unlink->isEnabled());
}

void TestLinking::insertOnALink()
{
    Bench bench(m_catalog,
        QByteArray(Frame).replace("    - play:\n        url: say:bye\n", "    - transfer: sales\n"));
    const std::vector<QPointF> &way = bench.view.scene().layout().edges.front().points;
    QVERIFY(way.size() >= 3);
    // Before it comes to the other section it runs in the open.
    const QPointF middle = way.back() - QPointF(8, 0);
    QMimeData data;
    data.setData(methodMimeType(), "denoise");
    const QPoint place = bench.view.camera().toView(middle).toPoint();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.view, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.view, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.view, &drop);
    QVERIFY(bench.text().contains("    - denoise: {}\n    - transfer: sales\n"));
}

void TestLinking::gotoIsDraggedToAStepWithoutALabel()
{
    Bench bench(m_catalog,
        "sections:\n  main:\n    - label: top\n    - answer: {}\n    - prompt:\n        play: say:x\n    - "
        "goto:\n  "
        "      label: top\n        when: prompt_value != '1'\n");
    const InnerRoute &jump = bench.view.scene().layout().sections.front().layout->jumps.front();
    const QPointF tip = jump.points.back() + bench.view.scene().layout().sections.front().at;
    bench.drag(bench.view.camera().toView(tip).toPoint() + QPoint(2, 0), bench.point(at("/sections/main/2")));
    QVERIFY(bench.text().contains("    - label: prompt\n    - prompt:"));
    QVERIFY(bench.text().contains("        label: prompt\n"));
}

QTEST_MAIN(TestLinking)
#include "tst_linking.moc"
