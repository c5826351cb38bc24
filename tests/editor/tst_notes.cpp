// SPDX-License-Identifier: MIT
// Notes on the canvas and in the form: real keys and clicks, and what they do to the text.
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/noteeditor.h"
#include "editor/document/selection.h"
#include "editor/properties/growingtext.h"
#include "editor/properties/notefield.h"
#include "editor/properties/propertypanel.h"
#include "resources/resources.h"
#include "tests/editor/canvasbench.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

namespace {

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

const QByteArray Text = "sections:\n"
                        "  # all begins here\n"
                        "  main:\n"
                        "    # hello\n"
                        "    # to all\n"
                        "    - answer\n"
                        "    - hangup # bye\n";

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paperTakesAndOpens();
    void keysAcceptAndDiscard();
    void emptyTextRemoves();
    void actionSaysWhatItDoes();
    void headerShowsTheNoteOfASection();
    void jsonHasNoNotes();
    void form();

private:
    CatalogPtr m_catalog;
};

void TestNotes::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestNotes::paperTakesAndOpens()
{
    CanvasBench bench(m_catalog, Text, {1200, 900});
    bench.view.setZoom(1);
    const NodePath answer = at("/sections/main/0");
    const QPoint paper = bench.view.camera().toView(bench.view.scene().noteRectOf(answer)).center().toPoint();
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, paper);
    QCOMPARE(bench.document.selection().current(), answer);
    QVERIFY(!bench.view.findChild<NoteEditor *>());
    QTest::mouseDClick(&bench.view, Qt::LeftButton, {}, paper);
    auto *const editor = bench.view.findChild<NoteEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), QStringLiteral("hello\nto all"));
}

void TestNotes::keysAcceptAndDiscard()
{
    CanvasBench bench(m_catalog, Text, {1200, 900});
    bench.document.selection().select(at("/sections/main/1"));
    QTest::keyClick(&bench.view, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *editor = bench.view.findChild<NoteEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("the end"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(bench.text(), Text);
    QTRY_VERIFY(!bench.view.findChild<NoteEditor *>());
    bench.view.setFocus();
    QTest::keyClick(&bench.view, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    editor = bench.view.findChild<NoteEditor *>();
    QTest::keyClicks(editor, QStringLiteral("the end"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.text(), QByteArray(Text).replace("    - hangup", "    # the end\n    - hangup"));
    QCOMPARE(bench.document.undoStack().count(), 1);
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Add note"));
}

void TestNotes::emptyTextRemoves()
{
    CanvasBench bench(m_catalog, Text, {1200, 900});
    bench.document.selection().select(at("/sections/main/0"));
    bench.view.canvasActions().note->trigger();
    auto *const editor = bench.view.findChild<NoteEditor *>();
    editor->clear();
    bench.view.setFocus(); // left
    QCOMPARE(bench.text(), QByteArray(Text).replace("    # hello\n    # to all\n", ""));
}

void TestNotes::actionSaysWhatItDoes()
{
    CanvasBench bench(m_catalog, Text, {1200, 900});
    const QAction *const note = bench.view.canvasActions().note;
    bench.document.selection().select(at("/sections/main/0"));
    QCOMPARE(note->text(), QStringLiteral("Edit note…"));
    bench.document.selection().select(at("/sections/main/1"));
    QCOMPARE(note->text(), QStringLiteral("Add note…"));
    bench.document.selection().select(at("/sections/main"));
    QCOMPARE(note->text(), QStringLiteral("Edit note…"));
    bench.document.selection().clear();
    QVERIFY(!note->isEnabled());
}

void TestNotes::headerShowsTheNoteOfASection()
{
    CanvasBench bench(m_catalog, Text, {1200, 900});
    QCOMPARE(
        bench.view.scene().layout().sections.front().note, QStringList(QStringLiteral("all begins here")));
    bench.document.selection().select(at("/sections/main"));
    bench.view.canvasActions().note->trigger();
    auto *const editor = bench.view.findChild<NoteEditor *>();
    QCOMPARE(editor->toPlainText(), QStringLiteral("all begins here"));
    editor->setPlainText(QStringLiteral("entry"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.text(), QByteArray(Text).replace("all begins here", "entry"));
    QCOMPARE(bench.view.scene().layout().sections.front().note, QStringList(QStringLiteral("entry")));
}

void TestNotes::jsonHasNoNotes()
{
    CanvasBench bench(m_catalog, R"({"sections": {"main": [{"answer": {}}]}})", {1200, 900});
    QSignalSpy refused(&bench.document, &Document::refused);
    bench.document.selection().select(at("/sections/main/0"));
    bench.view.canvasActions().note->trigger();
    QVERIFY(!bench.view.findChild<NoteEditor *>());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("JSON")));
}

void TestNotes::form()
{
    Document document(m_catalog, Text);
    PropertyPanel panel;
    panel.setDocument(&document);
    panel.resize(360, 700);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *const field = panel.findChild<NoteField *>();
    auto *const text = field->findChild<GrowingText *>();
    QVERIFY(!field->isVisible());
    document.selection().select(at("/sections/main/0"));
    QVERIFY(field->isVisible());
    QCOMPARE(text->exactText(), QStringLiteral("hello\nto all"));
    document.selection().select(at("/sections/main/1"));
    QCOMPARE(text->exactText(), QString());
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("done"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(
        document.snapshot()->text(), QByteArray(Text).replace("    - hangup", "    # done\n    - hangup"));
    QTest::keyClicks(text, QStringLiteral("- hangup"));
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("- hangup"));
    QSignalSpy refused(&document, &Document::refused);
    document.settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(document.undoStack().count(), 1);
    document.selection().select(at("/sections/main"));
    QCOMPARE(text->exactText(), QStringLiteral("all begins here"));
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
