// SPDX-License-Identifier: MIT
#include "app/compare/canvaspair.h"
#include "app/compare/comparewindow.h"
#include "app/window/noticebar.h"
#include "editor/canvas/canvasview.h"
#include "editor/compare/changelist.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "model/edit/stepedits.h"
#include "model/edit/treeedits.h"
#include "tests/app/windowtest.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace patchcord;

// The comparisons, with real windows, keys and clicks.

class TestComparing : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheMenu_data();
    void opensFromTheMenu();
    void tellsWhatCannotBeCompared();
    void comparesWithTheLastCommit();
    void serveWhatChangedOnDisk();
    void nothingDiffers();
    void walksByKey();
    void showsOneChangeEverywhere();
    void takesOverAndBack();
    void takesLinesByTheirArrow();
    void takingAllOverGivesTheOtherText();
    void followsTheDocument();
    void picturesMoveTogether();
    void picturesChangeNothing();
    void searchInPicturesReplacesNothing();
    void picturesDoNotChooseByFollowing();
    void sameNamesAreComparedSideBySide();
    void documentsInsideAreComparedWithTheirHost();
    void goesWithItsDocument();

private:
    /// The document's file stays as it is on disk; the open one gets a few changes.
    void openAndChange();
    CompareWindow *compared(const char *actionName);
    CompareWindow *compareWindow() const;

    QByteArray m_onDisk;
};

CompareWindow *TestComparing::compareWindow() const
{
    return m_window->findChild<CompareWindow *>();
}

CompareWindow *TestComparing::compared(const char *actionName)
{
    action(actionName).trigger();
    CompareWindow *const window = compareWindow();
    if (window && !QTest::qWaitForWindowExposed(window))
        return nullptr;
    return window;
}

void TestComparing::openAndChange()
{
    const QString file = copyOf("02-ivr-menu.yaml");
    QVERIFY(m_window->files().open(file));
    m_onDisk = document().snapshot()->text();
    const auto &sections = document().snapshot()->flow().sections();
    const NodePath main = sections.front()->path;
    document().apply(QStringLiteral("Move"), moveStep(*document().snapshot(), main.child(0), main, 3));
    document().apply(QStringLiteral("Add"),
        insertStep(*document().snapshot(), main, 1, Value(Value::Map{{QStringLiteral("sleep"), Value(7)}})));
    document().apply(
        QStringLiteral("Add section"), addSection(*document().snapshot(), {}, QStringLiteral("brand_new")));
    QVERIFY(document().snapshot()->text() != m_onDisk);
}

void TestComparing::opensFromTheMenu_data()
{
    QTest::addColumn<QByteArray>("actionName");
    QTest::newRow("disk") << QByteArray("compare-disk");
    QTest::newRow("other file") << QByteArray("compare-file");
}

void TestComparing::opensFromTheMenu()
{
    QFETCH(QByteArray, actionName);
    QVERIFY(!action(actionName.constData()).isEnabled());
    openAndChange();
    m_prompts->fileToCompare = tab().document().path();
    CompareWindow *const window = compared(actionName.constData());
    QVERIFY(window);
    QVERIFY(m_prompts->asked.isEmpty());
    QCOMPARE(window->session().other()->text(), m_onDisk);
    QCOMPARE(window->session().own()->text(), document().snapshot()->text());
    QVERIFY(window->session().entries().size() >= 3);
    QCOMPARE(window->list().topLevelItemCount(), int(window->session().entries().size()));
    QCOMPARE(window->session().current(), 0);
}

void TestComparing::tellsWhatCannotBeCompared()
{
    m_window->files().newDocument(QStringLiteral("empty"));
    action("compare-disk").trigger();
    QVERIFY(m_prompts->asked.takeLast().contains(QStringLiteral("has no file on disk yet")));
    action("compare-commit").trigger();
    QVERIFY(m_prompts->asked.takeLast().contains(QStringLiteral("git cannot know it")));
    action("compare-file").trigger(); // nothing chosen
    QVERIFY(m_prompts->asked.isEmpty());
    m_prompts->fileToCompare = path("missing.yaml");
    action("compare-file").trigger();
    QVERIFY(m_prompts->asked.takeLast().contains(QStringLiteral("There is no file")));
    const QString file = copyOf("02-ivr-menu.yaml");
    QVERIFY(m_window->files().open(file));
    QVERIFY(QFile::remove(file));
    action("compare-disk").trigger();
    QVERIFY(m_prompts->asked.takeLast().contains(QStringLiteral("There is no file")));
    QVERIFY(!compareWindow());
}

void TestComparing::comparesWithTheLastCommit()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
    openAndChange();
    action("compare-commit").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_prompts->asked.isEmpty(), 20'000);
    QVERIFY(m_prompts->asked.takeLast().contains(QStringLiteral("lies in no git repository")));
    const QString folder = QFileInfo(tab().document().path()).path();
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("git"),
            QStringList{QStringLiteral("-c"), QStringLiteral("user.name=T"), QStringLiteral("-c"),
                QStringLiteral("user.email=t@example.com")}
                + arguments);
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    };
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("add"), QFileInfo(tab().document().path()).fileName()});
    git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("x")});
    QVERIFY(m_window->files().saving().save(tab()));
    action("compare-commit").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(compareWindow(), 20'000);
    QVERIFY(m_prompts->asked.isEmpty());
    QCOMPARE(compareWindow()->session().other()->text(), m_onDisk);
    QVERIFY(!compareWindow()->session().entries().empty());
}

void TestComparing::serveWhatChangedOnDisk()
{
    openAndChange();
    QByteArray theirs = m_onDisk;
    theirs += "  theirs:\n    - hangup\n";
    QVERIFY(writeAll(tab().document().path(), theirs));
    m_window->files().lookAtDisk();
    QVERIFY(tab().notice().isAbout(NoticeBar::Cause::Disk));
    const QList<QPushButton *> buttons = tab().notice().findChildren<QPushButton *>();
    const auto look = std::find_if(buttons.begin(), buttons.end(),
        [](QPushButton *button) { return button->text() == QStringLiteral("Compare"); });
    QVERIFY(look != buttons.end());
    QTest::mouseClick(*look, Qt::LeftButton);
    QVERIFY(compareWindow());
    QCOMPARE(compareWindow()->session().other()->text(), theirs);
    // The question is still open.
    QVERIFY(tab().notice().isAbout(NoticeBar::Cause::Disk));
}

void TestComparing::nothingDiffers()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    QVERIFY(window->session().entries().empty());
    QCOMPARE(window->session().current(), -1);
    QVERIFY(!window->findChild<QAction *>(QStringLiteral("compare-next"))->isEnabled());
    QVERIFY(!window->findChild<QAction *>(QStringLiteral("compare-take"))->isEnabled());
    QTest::keyClick(window, Qt::Key_F7);
    QCOMPARE(window->session().current(), -1);
}

void TestComparing::walksByKey()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const int count = int(window->session().entries().size());
    for (int i = 1; i <= count; ++i) {
        QTest::keyClick(window, Qt::Key_F7);
        QCOMPARE(window->session().current(), i % count);
    }
    QTest::keyClick(window, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(window->session().current(), count - 1);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!compareWindow());
}

void TestComparing::showsOneChangeEverywhere()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    CompareSession &session = window->session();
    Selection &own = window->canvases().ownCanvas().document().selection();
    Selection &other = window->canvases().otherCanvas().document().selection();
    for (int i = 0; i < int(session.entries().size()); ++i) {
        // From the list.
        window->list().setCurrentItem(window->list().topLevelItem(i));
        QCOMPARE(session.current(), i);
        const Change *const change = session.changeOf(i);
        if (!change || change->subject == ChangeSubject::Frame)
            continue;
        QCOMPARE(own.current(), change->b.isThere ? change->b.path : NodePath());
        QCOMPARE(other.current(), change->a.isThere ? change->a.path : NodePath());
    }
    // From a picture.
    const Change *added = nullptr;
    for (int i = 0; i < int(session.entries().size()); ++i) {
        const Change *const change = session.changeOf(i);
        if (change && change->kind == ChangeKind::Added && change->subject == ChangeSubject::Step)
            added = change;
    }
    QVERIFY(added);
    session.setCurrent(-1);
    CanvasView &canvas = window->canvases().ownCanvas();
    canvas.ensureVisible(added->b.path);
    QTest::qWait(300);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.viewRectOf(added->b.path).center());
    QVERIFY(session.current() >= 0);
    QCOMPARE(session.changeOf(session.current()), added);
    // From the text.
    session.setCurrent(-1);
    DiffView &texts = window->texts();
    const int line = session.own()->lines().lineAt(added->b.range.begin);
    texts.reveal(CompareSide::Own, added->b.range);
    const std::vector<DiffRow> rows =
        diffRows(session.hunks(), session.other()->lines().lineCount(), session.own()->lines().lineCount());
    const auto row =
        std::find_if(rows.begin(), rows.end(), [line](const DiffRow &one) { return one.b == line; });
    const QRect place = texts.rowRect(int(row - rows.begin()));
    QTest::mouseClick(
        texts.viewport(), Qt::LeftButton, {}, QPoint(place.width() * 3 / 4, place.center().y()));
    QCOMPARE(session.changeOf(session.current()), added);
    QCOMPARE(window->list().indexOfTopLevelItem(window->list().currentItem()), session.current());
}

void TestComparing::takesOverAndBack()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const QByteArray mine = document().snapshot()->text();
    const size_t count = window->session().entries().size();
    const int steps = document().undoStack().count();
    QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(document().snapshot()->text() != mine);
    QCOMPARE(document().undoStack().count(), steps + 1);
    QVERIFY(window->session().entries().size() < count);
    QVERIFY(document().undoStack().undoText().startsWith(QStringLiteral("Take over")));
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().snapshot()->text(), mine);
    QTRY_COMPARE(window->session().entries().size(), count);
}

void TestComparing::takesLinesByTheirArrow()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    DiffView &texts = window->texts();
    const size_t hunks = window->session().hunks().size();
    texts.verticalScrollBar()->setValue(0);
    const QRect arrow = texts.arrowRect(0);
    QVERIFY(texts.viewport()->rect().contains(arrow));
    QTest::mouseClick(texts.viewport(), Qt::LeftButton, {}, arrow.center());
    QCOMPARE(window->session().hunks().size(), hunks - 1);
}

void TestComparing::takingAllOverGivesTheOtherText()
{
    openAndChange();
    const QByteArray mine = document().snapshot()->text();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    for (int i = 0; i < 50 && !window->session().entries().empty(); ++i)
        window->session().takeOver(0);
    QCOMPARE(document().snapshot()->text(), m_onDisk);
    while (document().snapshot()->text() != mine && document().undoStack().canUndo())
        document().undoStack().undo();
    QCOMPARE(document().snapshot()->text(), mine);
}

void TestComparing::followsTheDocument()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    QVERIFY(window->session().entries().empty());
    const NodePath main = NodePath::section(QStringLiteral("main"));
    document().apply(QStringLiteral("Remove"), removeStep(*document().snapshot(), main.child(0)));
    QTRY_COMPARE(window->session().entries().size(), size_t(1));
    QCOMPARE(window->session().changeOf(0)->kind, ChangeKind::Removed);
    QCOMPARE(window->canvases().ownCanvas().document().snapshot()->text(), document().snapshot()->text());
    QCOMPARE(window->list().topLevelItemCount(), 1);
    document().undoStack().undo();
    QTRY_VERIFY(window->session().entries().empty());
    QCOMPARE(window->canvases().ownCanvas().document().snapshot()->text(), document().snapshot()->text());
}

void TestComparing::picturesMoveTogether()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    CanvasView &own = window->canvases().ownCanvas();
    CanvasView &other = window->canvases().otherCanvas();
    QTest::qWait(200);
    const QPointF apart = own.camera().origin() - other.camera().origin();
    const QPointF before = own.camera().origin();
    // A drag pans; both go.
    QTest::mousePress(&other, Qt::LeftButton, {}, QPoint(60, 60));
    QTest::mouseMove(&other, QPoint(90, 90));
    QMouseEvent move(QEvent::MouseMove, QPointF(40, 30), other.mapToGlobal(QPointF(40, 30)), Qt::NoButton,
        Qt::LeftButton, {});
    QApplication::sendEvent(&other, &move);
    QTest::mouseRelease(&other, Qt::LeftButton, {}, QPoint(40, 30));
    QVERIFY(own.camera().origin() != before);
    QVERIFY((own.camera().origin() - other.camera().origin() - apart).manhattanLength() < 2);
    own.setZoom(0.5);
    QCOMPARE(other.zoom(), 0.5);
}

void TestComparing::picturesChangeNothing()
{
    openAndChange();
    const QByteArray mine = document().snapshot()->text();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    for (CanvasView *const canvas : {&window->canvases().ownCanvas(), &window->canvases().otherCanvas()}) {
        const QByteArray shown = canvas->document().snapshot()->text();
        const NodePath step = NodePath::section(QStringLiteral("main")).child(0);
        canvas->setFocus();
        canvas->document().selection().select(step);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Insert, Qt::Key_Return})
            QTest::keyClick(canvas, key);
        QTest::keyClick(canvas, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(canvas, Qt::Key_V, Qt::ControlModifier);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, canvas->viewRectOf(step).center());
        canvas->document().apply(QStringLiteral("Remove"), removeStep(*canvas->document().snapshot(), step));
        QCOMPARE(canvas->document().snapshot()->text(), shown);
    }
    QCOMPARE(document().snapshot()->text(), mine);
}

void TestComparing::searchInPicturesReplacesNothing()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    Search &search = window->canvases().ownCanvas().document().search();
    search.find(TextQuery{
        QStringLiteral("e"), TextQuery::Case::Ignored, TextQuery::Words::Any, TextQuery::Kind::Literal});
    QVERIFY(search.hits().size() > 1);
    QCOMPARE(search.replaceAll(QStringLiteral("x")), 0);
    const int present = search.present();
    QVERIFY(present >= 0);
    search.replace(QStringLiteral("x"));
    QCOMPARE(search.present(), present);
    document().apply(QStringLiteral("Edit"), TextEdits({{0, 0}, "#\n"}));
    QCOMPARE(search.present(), present);
}

/// What is selected moves with the text: nobody pointed at it.
void TestComparing::picturesDoNotChooseByFollowing()
{
    openAndChange();
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    const NodePath main = NodePath::section(QStringLiteral("main"));
    Selection &selection = window->canvases().ownCanvas().document().selection();
    selection.select(main.child(2));
    QSignalSpy chosen(&window->canvases(), &CanvasPair::chosen);
    document().apply(QStringLiteral("Add"),
        insertStep(*document().snapshot(), main, 0, Value(Value::Map{{QStringLiteral("sleep"), Value(7)}})));
    QCOMPARE(selection.current(), main.child(3));
    QCOMPARE(chosen.count(), 0);
}

void TestComparing::sameNamesAreComparedSideBySide()
{
    for (const char *const folder : {"one", "two"}) {
        QVERIFY(QDir().mkpath(path(folder)));
        const QString file = path(folder) + QStringLiteral("/flow.yaml");
        QVERIFY(writeAll(file, "sections:\n  main:\n    - hangup\n"));
        QVERIFY(m_window->files().open(file));
        action("compare-disk").trigger();
        action("compare-disk").trigger(); // takes the place of the one before
    }
    const QList<CompareWindow *> windows = m_window->findChildren<CompareWindow *>();
    QCOMPARE(std::count_if(windows.begin(), windows.end(), [](auto *each) { return each->isVisible(); }), 2);
}

void TestComparing::documentsInsideAreComparedWithTheirHost()
{
    const QString file = path("host.yaml");
    const QByteArray text = "sections:\n  main:\n    - execute:\n        dest: '[{\"hangup\": {}}]'\n";
    QVERIFY(writeAll(file, text));
    QVERIFY(m_window->files().open(file));
    DocumentTab &host = tab();
    Q_EMIT host.canvas().innerTextRequested(
        *NodePath::fromPointer(QStringLiteral("/sections/main/0/execute/dest")));
    QVERIFY(&tab() != &host);
    CompareWindow *const window = compared("compare-disk");
    QVERIFY(window);
    QCOMPARE(window->session().document(), &host.document().document());
    QCOMPARE(window->session().other()->text(), text);
}

void TestComparing::goesWithItsDocument()
{
    openAndChange();
    QVERIFY(compared("compare-disk"));
    m_prompts->unsaved = UnsavedChoice::Discard;
    QVERIFY(m_window->files().close(tab()));
    QTRY_VERIFY(!compareWindow());
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
