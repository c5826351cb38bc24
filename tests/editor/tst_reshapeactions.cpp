// SPDX-License-Identifier: MIT
// Copy, paste and reshape on the canvas: real keys and menus, and what they do to the text.
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/pick/snippets.h"
#include "editor/rename/renamedialog.h"
#include "model/flow/placename.h"
#include "resources/resources.h"
#include "tests/editor/canvasbench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace patchcord;

namespace {

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

const QByteArray Greeting = "sections:\n"
                            "  main:\n"
                            "    # hello\n"
                            "    - answer\n"
                            "    - play: say:x\n"
                            "    - hangup\n";

/// A canvas with the focus.
struct Bench : CanvasBench
{
    explicit Bench(const CatalogPtr &catalog, const QByteArray &text = Greeting)
        : CanvasBench(catalog, text, {1200, 900})
    {
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
};

} // namespace

class TestReshapeActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copyGivesTextAndPicture();
    void cutAndPasteMoves();
    void pasteBehindTheSelection();
    void pasteSections();
    void pasteOfOtherTextsIsRefused();
    void menuIsForTheTextThatIsWritten();
    void copyOfDestinations();
    void duplicate();
    void pasteIntoAConnect();
    void mergeASectionIntoItsOnlyCaller();
    void dropOfText();
    void newLayoutIsTakenBack();
    void wrapAndUnwrap();
    void extractAsksForAName();
    void actionsFollowTheSelection();
    void dragMovesAllThatAreSelected();
    void newStepAsksForItsFirstValue();
    void altArrowsMoveAllThatAreSelected();
    void snippetsAreSound();
    void snippetFromTheListOfSteps();
    void renameOfALabelTakesItsGotosAlong();
    void linkIntoTheOpenMakesASection();
    void disableAndEnable();
    void disabledStepsOnTheCanvas();
    void renameWithPreview();
    void renameTellsHowManyPlacesWentAlong();

private:
    CatalogPtr m_catalog;
};

void TestReshapeActions::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestReshapeActions::copyGivesTextAndPicture()
{
    Bench bench(m_catalog);
    bench.document.selection().selectAll({at("/sections/main/1"), at("/sections/main/0")});
    bench.key(Qt::Key_C);
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("# hello\n- answer\n- play: say:x\n"));
    QVERIFY(data->hasImage());
    const auto picture = data->imageData().value<QImage>();
    QVERIFY(picture.width() > 100 && picture.height() > 100);
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::cutAndPasteMoves()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/0"));
    bench.key(Qt::Key_X);
    QCOMPARE(bench.text(), QByteArray("sections:\n  main:\n    - play: say:x\n    - hangup\n"));
    bench.document.selection().select(at("/sections/main/0"));
    bench.key(Qt::Key_V);
    QCOMPARE(bench.text(),
        QByteArray("sections:\n  main:\n    - play: say:x\n    # hello\n    - answer\n    - hangup\n"));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/1"));
    bench.document.undoStack().undo();
    bench.document.undoStack().undo();
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::pasteBehindTheSelection()
{
    Bench bench(m_catalog);
    QGuiApplication::clipboard()->setText(QStringLiteral("[{\"denoise\": {}}, {\"sleep\": 100}]"));
    bench.document.selection().select(at("/sections/main/0"));
    bench.key(Qt::Key_V);
    QCOMPARE(bench.text(),
        QByteArray("sections:\n  main:\n    # hello\n    - answer\n    - denoise: {}\n    - sleep: 100\n"
                   "    - play: say:x\n    - hangup\n"));
    QCOMPARE(bench.document.selection().paths(), QList({at("/sections/main/1"), at("/sections/main/2")}));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestReshapeActions::pasteSections()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main"));
    bench.key(Qt::Key_C);
    bench.key(Qt::Key_V);
    QCOMPARE(
        bench.text(), Greeting + "  main_2:\n    # hello\n    - answer\n    - play: say:x\n    - hangup\n");
    QCOMPARE(bench.document.selection().current(), at("/sections/main_2"));
}

void TestReshapeActions::pasteOfOtherTextsIsRefused()
{
    Bench bench(m_catalog);
    QSignalSpy refused(&bench.document, &Document::refused);
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear all, see you there."));
    bench.key(Qt::Key_V);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("no SWML")));
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::menuIsForTheTextThatIsWritten()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/0"));
    QLineEdit line(QStringLiteral("hello"));
    line.show();
    line.activateWindow();
    line.setFocus();
    QTRY_VERIFY(line.hasFocus());
    line.selectAll();
    const ReshapeActions &actions = *bench.view.canvasActions().reshape;
    actions.cut->trigger();
    QCOMPARE(line.text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("hello"));
    actions.paste->trigger();
    QCOMPARE(line.text(), QStringLiteral("hello"));
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::copyOfDestinations()
{
    Bench bench(m_catalog,
        "sections:\n  main:\n    - connect:\n        serial:\n          - to: sip:a@b.example # desk\n"
        "          - to: sip:c@d.example\n");
    bench.document.selection().select(at("/sections/main/0/connect/serial/0"));
    bench.key(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("- to: sip:a@b.example # desk\n"));
}

void TestReshapeActions::pasteIntoAConnect()
{
    const QByteArray head =
        "sections:\n  main:\n    - connect:\n        serial:\n          - to: sip:a@example.com\n";
    Bench bench(m_catalog, head + "          - to: sip:b@example.com\n");
    bench.document.selection().select(at("/sections/main/0/connect/serial/0"));
    QGuiApplication::clipboard()->setText(QStringLiteral("- to: sip:x@example.com # new\n  timeout: 5\n"));
    bench.key(Qt::Key_V);
    QCOMPARE(bench.text(),
        head
            + "          - to: sip:x@example.com # new\n            timeout: 5\n          - to: "
              "sip:b@example.com\n");
    // Into the step itself: behind the last one, also where there was one only.
    Bench single(m_catalog, "sections:\n  main:\n    - connect:\n        to: sip:a@example.com\n");
    single.document.selection().select(at("/sections/main/0"));
    single.key(Qt::Key_V);
    QCOMPARE(single.text(), head + "          - to: sip:x@example.com # new\n            timeout: 5\n");
    QCOMPARE(single.document.undoStack().count(), 1);
    // Elsewhere they are a connect step of their own.
    Bench other(m_catalog);
    other.document.selection().select(at("/sections/main/0"));
    other.key(Qt::Key_V);
    QVERIFY(other.text().contains("    - connect:\n        serial:\n          - to: sip:x@example.com"));
}

void TestReshapeActions::mergeASectionIntoItsOnlyCaller()
{
    Bench bench(m_catalog,
        "sections:\n  main:\n    - answer\n    - execute: hello\n    - hangup\n  hello:\n    - play: "
        "say:x\n");
    bench.document.selection().select(at("/sections/hello"));
    bench.key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(bench.text(), QByteArray("sections:\n  main:\n    - answer\n    - play: say:x\n    - hangup\n"));
    QSignalSpy refused(&bench.document, &Document::refused);
    bench.document.selection().select(at("/sections/main"));
    bench.key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(refused.size(), 1);
}

void TestReshapeActions::dropOfText()
{
    Bench bench(m_catalog);
    QMimeData data;
    data.setText(QStringLiteral("- denoise: {}\n"));
    const QRect answer = bench.view.viewRectOf(at("/sections/main/0"));
    const QPoint below(answer.center().x(), answer.bottom() + 3);
    const auto drop = [&] {
        QDragEnterEvent enter(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench.view, &enter);
        QDragMoveEvent move(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench.view, &move);
        QDropEvent event(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench.view, &event);
    };
    drop();
    QVERIFY(bench.text().contains("    - answer\n    - denoise: {}\n    - play"));
    bench.document.undoStack().undo();
    QSignalSpy refused(&bench.document, &Document::refused);
    data.setText(QStringLiteral("Dear reader"));
    drop();
    QCOMPARE(bench.text(), Greeting);
    QCOMPARE(refused.size(), 1);
}

void TestReshapeActions::newLayoutIsTakenBack()
{
    Bench bench(m_catalog);
    ViewState &view = bench.document.viewState();
    const CanvasActions &actions = bench.view.canvasActions();
    QVERIFY(!actions.resetPositions->isEnabled());
    view.setPosition(at("/sections/main"), {300, 200});
    actions.resetPositions->trigger();
    QVERIFY(view.positions().isEmpty());
    QVERIFY(actions.restorePositions->isEnabled());
    actions.restorePositions->trigger();
    QCOMPARE(*view.position(at("/sections/main")), QPointF(300, 200));
    QVERIFY(!actions.restorePositions->isEnabled());
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::duplicate()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/1"));
    bench.key(Qt::Key_D);
    QCOMPARE(bench.text(), QByteArray(Greeting).replace("    - hangup", "    - play: say:x\n    - hangup"));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/2"));
}

void TestReshapeActions::wrapAndUnwrap()
{
    Bench bench(m_catalog);
    bench.document.selection().selectAll({at("/sections/main/0"), at("/sections/main/1")});
    bench.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(
        bench.document.snapshot()->flow().stepAt(at("/sections/main/0"))->method, QStringLiteral("cond"));
    QCOMPARE(bench.document.selection().current(), at("/sections/main/0"));
    bench.key(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(bench.text(), Greeting);
    QCOMPARE(bench.document.selection().paths().size(), 2);
    QCOMPARE(bench.document.undoStack().count(), 2);
}

void TestReshapeActions::extractAsksForAName()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/1"));
    bench.key(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(bench.text().endsWith(
        "    - execute:\n        dest: section\n    - hangup\n  section:\n    - play: say:x\n"));
    auto *const editor = bench.view.findChild<QLineEdit *>();
    QVERIFY(editor && editor->isVisible());
    QTest::keyClicks(editor, QStringLiteral("greet"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(bench.text().endsWith("        dest: greet\n    - hangup\n  greet:\n    - play: say:x\n"));
    bench.document.selection().select(at("/sections/main/1"));
    bench.key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::actionsFollowTheSelection()
{
    Bench bench(m_catalog);
    const ReshapeActions &actions = *bench.view.canvasActions().reshape;
    QVERIFY(!actions.copy->isEnabled() && !actions.duplicate->isEnabled() && !actions.extract->isEnabled());
    QVERIFY(actions.paste->isEnabled());
    bench.document.selection().selectAll({at("/sections/main/0"), at("/sections/main/2")});
    QVERIFY(actions.copy->isEnabled() && !actions.wrapInCond->isEnabled() && !actions.unwrap->isEnabled());
    bench.document.selection().select(at("/sections/main/0"));
    QVERIFY(actions.wrapInCond->isEnabled() && actions.split->isEnabled());
    QVERIFY(!actions.unwrap->isEnabled() && !actions.inlineSection->isEnabled());
    bench.document.selection().select(at("/sections/main"));
    QVERIFY(actions.copy->isEnabled() && !actions.split->isEnabled());
}

void TestReshapeActions::dragMovesAllThatAreSelected()
{
    Bench bench(m_catalog,
        "sections:\n  main:\n    - answer\n    - denoise\n    # say\n    - play: say:x\n    - sleep: 100\n"
        "    - hangup\n");
    bench.view.setZoom(1);
    bench.view.fitAll();
    QTest::qWait(400);
    bench.document.selection().selectAll({at("/sections/main/0"), at("/sections/main/2")});
    const QPoint from = bench.view.viewRectOf(at("/sections/main/2")).center();
    const QRect last = bench.view.viewRectOf(at("/sections/main/4"));
    const QPoint to(last.center().x(), last.bottom() + 4);
    bench.drag(from, to);
    QCOMPARE(bench.text(),
        QByteArray("sections:\n  main:\n    - denoise\n    - sleep: 100\n    - hangup\n    - answer\n"
                   "    # say\n    - play: say:x\n"));
    QCOMPARE(bench.document.selection().paths(), QList({at("/sections/main/3"), at("/sections/main/4")}));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestReshapeActions::renameOfALabelTakesItsGotosAlong()
{
    Bench bench(m_catalog, "sections:\n  main:\n    - label: again\n    - goto: {label: again, max: 2}\n");
    bench.document.selection().select(at("/sections/main/0"));
    bench.key(Qt::Key_F2, Qt::NoModifier);
    auto *const editor = bench.view.findChild<QLineEdit *>();
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("again"));
    QTest::keyClicks(editor, QStringLiteral("menu"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(bench.text(),
        QByteArray("sections:\n  main:\n    - label: menu\n    - goto: {label: menu, max: 2}\n"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestReshapeActions::newStepAsksForItsFirstValue()
{
    Bench bench(m_catalog);
    QSignalSpy wanted(&bench.view, &CanvasView::editRequested);
    const auto add = [&bench](const char *words) {
        bench.document.selection().select(at("/sections/main/0"));
        bench.view.activateWindow();
        bench.view.setFocus();
        QTRY_VERIFY(bench.view.hasFocus());
        bench.key(Qt::Key_Space);
        QVERIFY(bench.view.findChild<PickList *>());
        auto *const line = bench.view.findChild<PickList *>()->findChild<QLineEdit *>();
        QTest::keyClicks(line, QLatin1String(words));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!bench.view.findChild<PickList *>());
    };
    add("transfer");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<NodePath>(), at("/sections/main/1/transfer/dest"));
    add("answer");
    QCOMPARE(wanted.size(), 1);
}

void TestReshapeActions::altArrowsMoveAllThatAreSelected()
{
    Bench bench(m_catalog);
    bench.document.selection().selectAll({at("/sections/main/0"), at("/sections/main/1")});
    bench.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.text(), Greeting);
    bench.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.text(),
        QByteArray("sections:\n  main:\n    - hangup\n    # hello\n    - answer\n    - play: say:x\n"));
    QCOMPARE(bench.document.selection().paths(), QList({at("/sections/main/1"), at("/sections/main/2")}));
    bench.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.text(), Greeting);
}

void TestReshapeActions::snippetsAreSound()
{
    for (const Snippet &snippet : snippets()) {
        const QByteArray text = snippetText(snippet.name);
        QVERIFY2(!text.isEmpty(), qPrintable(snippet.name));
        Bench bench(m_catalog, "version: 1.0.0\nsections:\n  main:\n    - answer: {}\n");
        QVERIFY(commands::pasteAt(bench.document, {at("/sections/main"), 1}, text));
        for (const Diagnostic &finding : bench.document.snapshot()->diagnostics())
            QFAIL(qPrintable(snippet.name + u' ' + finding.message));
    }
}

void TestReshapeActions::snippetFromTheListOfSteps()
{
    Bench bench(m_catalog);
    bench.document.selection().select(at("/sections/main/0"));
    bench.key(Qt::Key_Insert, Qt::NoModifier);
    auto *const list = bench.view.findChild<PickList *>();
    QVERIFY(list);
    auto *const words = list->findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("whisper"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(
        bench.document.snapshot()->flow().stepAt(at("/sections/main/1"))->method, QStringLiteral("connect"));
    QVERIFY(bench.text().contains("    # Who is called hears"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestReshapeActions::linkIntoTheOpenMakesASection()
{
    const QByteArray text = "sections:\n  main:\n    - transfer: {dest: a}\n  a:\n    - hangup: {}\n";
    Bench bench(m_catalog, text);
    bench.view.setZoom(1);
    const FlowLayout &layout = bench.view.scene().layout();
    const QPoint tip =
        bench.view.camera().toView(layout.edges.front().points.back()).toPoint() - QPoint(4, 0);
    const QRectF all = bench.view.camera().toView(layout.bounds);
    bench.drag(tip, QPoint(int(all.center().x()), int(all.bottom()) + 60));
    QCOMPARE(bench.text(), QByteArray(text).replace("dest: a", "dest: section").append("  section: []\n"));
    QCOMPARE(bench.document.selection().current(), at("/sections/section"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestReshapeActions::disableAndEnable()
{
    Bench bench(m_catalog);
    bench.document.selection().selectAll({at("/sections/main/0"), at("/sections/main/2")});
    bench.key(Qt::Key_Slash);
    QCOMPARE(bench.text(),
        QByteArray("sections:\n  main:\n    # # hello\n    # - answer\n    - play: say:x\n    # - hangup\n"));
    QCOMPARE(bench.document.selection().paths(), QList({at("/sections/main/#0"), at("/sections/main/#1")}));
    QCOMPARE(bench.view.canvasActions().reshape->disable->text(), QStringLiteral("Enable step"));
    bench.key(Qt::Key_Slash);
    QCOMPARE(bench.text(), Greeting);
    QCOMPARE(bench.document.selection().paths(), QList({at("/sections/main/0"), at("/sections/main/2")}));
    QCOMPARE(bench.document.undoStack().count(), 2);
    bench.document.undoStack().undo();
    bench.document.selection().select(at("/sections/main"));
    QVERIFY(bench.view.canvasActions().reshape->enableAll->isEnabled());
    bench.view.canvasActions().reshape->enableAll->trigger();
    QCOMPARE(bench.text(), Greeting);
    QVERIFY(!bench.view.canvasActions().reshape->enableAll->isEnabled());
}

void TestReshapeActions::disabledStepsOnTheCanvas()
{
    const QByteArray text = "sections:\n  main:\n    - answer\n    # - play: x\n    - hangup\n";
    Bench bench(m_catalog, text);
    const NodePath path = at("/sections/main/#0");
    QVERIFY(!bench.view.viewRectOf(path).isEmpty());
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(path));
    QCOMPARE(bench.document.selection().current(), path);
    QCOMPARE(placeName(bench.document.snapshot()->flow(), path), QStringLiteral("main › play, disabled"));
    bench.key(Qt::Key_F2, Qt::NoModifier);
    QVERIFY(bench.text() == text);
    bench.document.selection().select(path);
    bench.view.setFocus();
    bench.key(Qt::Key_Delete, Qt::NoModifier);
    QCOMPARE(bench.text(), QByteArray("sections:\n  main:\n    - answer\n    - hangup\n"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestReshapeActions::renameWithPreview()
{
    const QByteArray text = "sections:\n  main:\n    - set: {a: 1}\n    - play: \"say:${a}\"\n"
                            "    - cond: [{when: a > 1, then: [{execute: {dest: b}}]}]\n  b: [hangup]\n";
    struct Case
    {
        NodePath selected;
        QString name;
        int lines;
        QByteArray after;
    };
    const Case cases[] = {
        {at("/sections/main/0"), QStringLiteral("count"), 3,
            "sections:\n  main:\n    - set: {count: 1}\n    - play: \"say:${count}\"\n"
            "    - cond: [{when: count > 1, then: [{execute: {dest: b}}]}]\n  b: [hangup]\n"},
        {at("/sections/b"), QStringLiteral("bye"), 2,
            QByteArray(text).replace("dest: b", "dest: bye").replace("  b:", "  bye:")}};
    for (const Case &one : cases) {
        Bench bench(m_catalog, text);
        bench.document.selection().select(one.selected);
        bench.key(Qt::Key_F2, Qt::ShiftModifier);
        auto *const dialog = bench.view.findChild<RenameDialog *>();
        QVERIFY(dialog);
        auto *const name = dialog->findChild<QLineEdit *>();
        auto *const lines = dialog->findChild<QTableWidget *>();
        QCOMPARE(lines->rowCount(), one.lines);
        name->setText(QStringLiteral("a b"));
        name->setText(one.name);
        QCOMPARE(lines->rowCount(), one.lines);
        for (int row = 0; row < one.lines; ++row) {
            const int line = lines->item(row, 0)->text().toInt();
            // Of a long line what stands far before the change is left out.
            QString shown = lines->item(row, 2)->text();
            if (shown.startsWith(u'…'))
                shown.remove(0, 1);
            QVERIFY2(one.after.split('\n')[line - 1].endsWith(shown.toUtf8()), qPrintable(shown));
            QVERIFY2(shown.contains(one.name), qPrintable(shown));
        }
        QCOMPARE(bench.text(), text);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(bench.text(), one.after);
        QCOMPARE(bench.document.undoStack().count(), 1);
    }
}

void TestReshapeActions::renameTellsHowManyPlacesWentAlong()
{
    Bench bench(m_catalog, "sections:\n  main:\n    - execute: b\n    - transfer: b\n  b: [hangup]\n");
    QSignalSpy told(&bench.document, &Document::told);
    QVERIFY(commands::rename(bench.document, at("/sections/b"), QStringLiteral("c")));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(QStringLiteral("2 places")));
}

QTEST_MAIN(TestReshapeActions)
#include "tst_reshapeactions.moc"
