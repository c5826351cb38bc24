// SPDX-License-Identifier: MIT
// Writing in the text: what a person does to the widget becomes edits of the bytes.
#include "editor/document/document.h"
#include "editor/document/hosteddocument.h"
#include "editor/document/selection.h"
#include "editor/document/typedtext.h"
#include "editor/rename/renamedialog.h"
#include "model/edit/treeedits.h"
#include "tests/editor/sourcefixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace patchcord;

namespace {

const QByteArray callLine = "version: 1.0.0\n"
                            "sections:\n"
                            "  main:\n"
                            "    - answer: {}\n"
                            "    - play:\n"
                            "        url: \"say:Hello\"   # greeting\n"
                            "    - hangup\n"
                            "  other:\n"
                            "    - hangup\n";

NodePath path(const char *pointer)
{
    return NodePath::fromPointer(QString::fromLatin1(pointer)).value();
}

} // namespace

class TestTyping : public SourceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bytes_data();
    void bytes();
    void joinedLineEnds();
    void pasteFollowsTheLineEnds();
    void inputMethod();
    void fromAnEmptyTextToAnother();
    void selectedTextIsSeen();
    void keysInARowAreOneStep();
    void anotherPlaceIsAnotherStep();
    void deletingIsAnotherStep();
    void backAndForthLeavesNothing();
    void undoPutsTheCursorBack();
    void undoSelectsWhereTheCursorIs();
    void typingSelects();
    void typingKeepsTheCursor();
    void formEditsBetween();
    void longSectionIsReadBeside();
    void newerKeyStopsReading();
    void editsOfOthersMeetTypedText();
    void undoOfWhatIsAhead();
    void commandsWhileAhead();
    void leavingWhileAhead();
    void hostedDocument();
    void refusedTextIsShownAgain();
    void brokenTextIsKept();
    void cutAndDelete();
    void dropIsOneStep();
    void renames_data();
    void renames();

private:
    using SourceFixture::put;
    void put(const char *before);
    QUndoStack &undo() { return m_document->undoStack(); }
};

void TestTyping::initTestCase()
{
    QVERIFY(loadCatalog());
}

/// Puts the cursor before a piece of the text.
void TestTyping::put(const char *before)
{
    put(text().indexOf(before));
}

void TestTyping::bytes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, int line, int column, int key,
                         const char *typed, const QByteArray &after) {
        QTest::newRow(name) << before << line << column << key << QString::fromUtf8(typed) << after;
    };
    row("letter", "a: b\n", 0, 4, 0, "x", "a: bx\n");
    row("into nothing", "", 0, 0, 0, "a", "a");
    row("behind a BOM",
        "\xef\xbb\xbf"
        "a: 1\n",
        0, 0, 0, "x",
        "\xef\xbb\xbf"
        "xa: 1\n");
    row("backspace behind a BOM",
        "\xef\xbb\xbf"
        "a: 1\n",
        0, 0, Qt::Key_Backspace, "",
        "\xef\xbb\xbf"
        "a: 1\n");
    row("Enter in LF", "a: 1\nb: 2\n", 0, 4, Qt::Key_Return, "", "a: 1\n\nb: 2\n");
    row("Enter in CRLF", "a: 1\r\nb: 2\r\n", 0, 4, Qt::Key_Return, "", "a: 1\r\n\r\nb: 2\r\n");
    row("Enter in CR", "a: 1\rb: 2\r", 0, 4, Qt::Key_Return, "", "a: 1\r\rb: 2\r");
    row("Delete takes a CRLF", "a: 1\r\nb: 2\r\n", 0, 4, Qt::Key_Delete, "", "a: 1b: 2\r\n");
    row("Backspace takes a CRLF", "a: 1\r\nb: 2\r\n", 1, 0, Qt::Key_Backspace, "", "a: 1b: 2\r\n");
    row("before an emoji", "a: \xf0\x9f\x98\x80z\n", 0, 3, 0, "x", "a: x\xf0\x9f\x98\x80z\n");
    row("behind an emoji", "a: \xf0\x9f\x98\x80z\n", 0, 5, 0, "x", "a: \xf0\x9f\x98\x80xz\n");
    row("Backspace takes an emoji", "a: \xf0\x9f\x98\x80z\n", 0, 5, Qt::Key_Backspace, "", "a: z\n");
    row("emoji typed", "a: z\n", 0, 3, 0, "\xf0\x9f\x98\x80", "a: \xf0\x9f\x98\x80z\n");
    row("no-break space stays", "a:\xc2\xa0 1\n", 0, 5, 0, "x", "a:\xc2\xa0 1x\n");
    row("tab stays", "a: 1\t# b\n", 0, 4, 0, "x", "a: 1x\t# b\n");
    row("combining character", "a: e\xcc\x81\n", 0, 5, 0, "x", "a: e\xcc\x81x\n");
    row("not UTF-8 stays", "a: \xff\xfe z\n", 0, 6, 0, "x", "a: \xff\xfe xz\n");
    row("paragraph separator stays", "a: \xe2\x80\xa9z\n", 0, 5, 0, "x", "a: \xe2\x80\xa9zx\n");
    row("the first of equal line ends", "a\r\n\nb", 0, 1, Qt::Key_Delete, "", "a\nb");
    row("the second of equal line ends", "a\r\n\nb", 1, 0, Qt::Key_Delete, "", "a\r\nb");
    row("last line without end", "a: 1", 0, 4, 0, "2", "a: 12");
}

void TestTyping::bytes()
{
    QFETCH(QByteArray, before);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, key);
    QFETCH(QString, typed);
    QFETCH(QByteArray, after);
    open(before);
    QTextCursor cursor(m_editor->document()->findBlockByNumber(line));
    cursor.setPosition(cursor.position() + column);
    m_editor->setTextCursor(cursor);
    if (typed.isEmpty()) {
        QTest::keyClick(m_editor, Qt::Key(key));
    } else {
        QInputMethodEvent event;
        event.setCommitString(typed);
        QCoreApplication::sendEvent(m_editor, &event);
    }
    QCOMPARE(text(), after);
    QCOMPARE(
        m_editor->toPlainText().replace(QChar::Nbsp, u' '), widgetText(after).replace(QChar::Nbsp, u' '));
    undo().undo();
    QCOMPARE(text(), before);
    QCOMPARE(m_editor->blockCount(), m_document->snapshot()->lines().lineCount());
}

/// What is left of a CR and a LF is one line end, whatever the widget had.
void TestTyping::joinedLineEnds()
{
    open("a\rx\nb\n");
    put("x");
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QCOMPARE(text(), QByteArray("a\r\nb\n"));
    QCOMPARE(m_editor->blockCount(), 3);
    QTest::keyClicks(m_editor, QStringLiteral("y"));
    QCOMPARE(m_editor->toPlainText(), widgetText(text()));
    undo().undo();
    undo().undo();
    QCOMPARE(text(), QByteArray("a\rx\nb\n"));
    QCOMPARE(m_editor->toPlainText(), widgetText(text()));
}

void TestTyping::pasteFollowsTheLineEnds()
{
    open("a: 1\r\nb: 2\r\n");
    put("b");
    QGuiApplication::clipboard()->setText(QStringLiteral("c: 3\nd: 4\r\ne: 5\n"));
    m_editor->paste();
    QCOMPARE(text(), QByteArray("a: 1\r\nc: 3\r\nd: 4\r\ne: 5\r\nb: 2\r\n"));
    QCOMPARE(undo().count(), 1);
    QCOMPARE(undo().undoText(), QStringLiteral("Paste"));
}

void TestTyping::fromAnEmptyTextToAnother()
{
    open("a: 1\n");
    Document empty(m_catalog, {});
    m_pane->setDocument(&empty);
    QCOMPARE(m_editor->toPlainText(), QString());
    m_pane->setDocument(m_document.get());
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("a: 1\n"));
    m_pane->setDocument(&empty);
    QTest::keyClicks(m_editor, QStringLiteral("b"));
    empty.settle();
    QCOMPARE(empty.snapshot()->text(), QByteArray("b"));
    m_pane->setDocument(nullptr);
    QCOMPARE(text(), QByteArray("a: 1\n"));
}

void TestTyping::selectedTextIsSeen()
{
    open("sections:\n  main:\n    - answer: {}\n");
    put(text().indexOf("answer"));
    QTest::keyClick(m_editor, Qt::Key_Right);
    const QImage before = m_editor->viewport()->grab().toImage();
    QTest::keyClick(m_editor, Qt::Key_End, Qt::ShiftModifier);
    const QImage after = m_editor->viewport()->grab().toImage();
    const QPoint inside =
        m_editor->cursorRect().center() - QPoint(3, m_editor->cursorRect().height() / 2 - 1);
    QVERIFY(before.pixelColor(inside) != after.pixelColor(inside));
}

void TestTyping::inputMethod()
{
    open(callLine);
    put("Hello");
    QInputMethodEvent composing(QStringLiteral("ka"), {});
    QCoreApplication::sendEvent(m_editor, &composing);
    QCOMPARE(text(), callLine); // nothing is meant yet
    QInputMethodEvent done;
    done.setCommitString(QString::fromUtf8("\xe3\x81\x8b"));
    QCoreApplication::sendEvent(m_editor, &done);
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "\xe3\x81\x8bHello"));
}

void TestTyping::keysInARowAreOneStep()
{
    open(callLine);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("Good day. "));
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "Good day. Hello"));
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QCOMPARE(text(), callLine);
    undo().redo();
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "Good day. Hello"));
}

void TestTyping::anotherPlaceIsAnotherStep()
{
    open(callLine);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("A"));
    put("greeting");
    QTest::keyClicks(m_editor, QStringLiteral("B"));
    QCOMPARE(undo().count(), 2);
    undo().undo();
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "AHello"));
}

void TestTyping::deletingIsAnotherStep()
{
    open(callLine);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("ab"));
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QCOMPARE(undo().count(), 2);
    QCOMPARE(undo().undoText(), QStringLiteral("Deleting"));
    undo().undo();
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "abHello"));
}

void TestTyping::backAndForthLeavesNothing()
{
    open(callLine);
    put("Hello");
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QCOMPARE(undo().count(), 1);
    QTextCursor cursor = m_editor->textCursor();
    cursor.insertText(QString()); // nothing
    QCOMPARE(undo().count(), 1);
}

void TestTyping::undoPutsTheCursorBack()
{
    open(callLine);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    const int there = m_editor->textCursor().position();
    put("version");
    undo().undo();
    QCOMPARE(m_editor->textCursor().position(), there - 3);
    put("version");
    undo().redo();
    QCOMPARE(m_editor->textCursor().position(), there);
}

/// What a command changed far from where one was since: the step there is the one that is selected.
void TestTyping::undoSelectsWhereTheCursorIs()
{
    open(callLine);
    put("Hello");
    const qsizetype at = text().indexOf("answer");
    TextEdits edits({{at, at + 6}, "hangup"});
    const qsizetype last = text().lastIndexOf("hangup");
    edits.add({{last, last + 6}, "answer"});
    m_document->apply(QStringLiteral("Replace all"), edits);
    put("say:");
    QTest::keyClick(m_editor, Qt::Key_Right);
    QCOMPARE(m_document->selection().current(), path("/sections/main/1/play/url"));
    undo().undo();
    QCOMPARE(m_editor->textCursor().blockNumber(), 8);
    QCOMPARE(m_document->selection().current(), path("/sections/other/0"));
    put("say:");
    QTest::keyClick(m_editor, Qt::Key_Right);
    undo().redo();
    QCOMPARE(m_editor->textCursor().blockNumber(), 8);
    QCOMPARE(m_document->selection().current(), path("/sections/other/0"));
}

void TestTyping::typingSelects()
{
    open(callLine);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("x"));
    QCOMPARE(m_document->selection().current(), path("/sections/main/1/play/url"));
}

/// The selection follows the text; the cursor of someone who writes does not follow the selection.
void TestTyping::typingKeepsTheCursor()
{
    open(callLine);
    m_document->selection().select(path("/sections/main/2"));
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, QStringLiteral("  third:\r- answer: {}")); // Enter brings the blanks
    QCOMPARE(m_editor->textCursor().position(), m_editor->document()->characterCount() - 1);
    QCOMPARE(text(), callLine + "  third:\n    - answer: {}");
}

void TestTyping::formEditsBetween()
{
    open(callLine);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("A"));
    m_document->apply(QStringLiteral("Change volume"),
        setValue(*m_document->snapshot(), path("/sections/main/1/play/volume"), Value(3)));
    QTest::keyClicks(m_editor, QStringLiteral("B"));
    QVERIFY(
        text().contains("say:ABHello") || text().contains("volume: 3B")); // the cursor went with the change
    QCOMPARE(undo().count(), 3);
    while (undo().canUndo())
        undo().undo();
    QCOMPARE(text(), callLine);
    QCOMPARE(m_editor->toPlainText(), widgetText(callLine));
}

void TestTyping::longSectionIsReadBeside()
{
    open(callLine);
    TypedText &typed = m_document->typedText();
    typed.setReadAtOnce(0);
    put("Hello");
    QSignalSpy changes(m_document.get(), &Document::changed);
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    QCOMPARE(m_editor->toPlainText(), widgetText(QByteArray(callLine).replace("Hello", "abcHello")));
    QCOMPARE(typed.text(), QByteArray(callLine).replace("Hello", "abcHello"));
    QTRY_VERIFY(!typed.isAhead());
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "abcHello"));
    QVERIFY(changes.size() <= 3);
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QCOMPARE(text(), callLine);
}

void TestTyping::newerKeyStopsReading()
{
    QByteArray text = "sections:\n  main:\n";
    for (int i = 0; i < 4000; ++i)
        text += "    - play: {url: \"say:Hello\"}\n";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(Snapshot::build(text, m_catalog));
    const qint64 whole = timer.nsecsElapsed();
    std::stop_source stop;
    QVERIFY(stop.request_stop());
    timer.start();
    QVERIFY(!Snapshot::build(text, m_catalog, {}, stop.get_token()));
    QVERIFY2(timer.nsecsElapsed() * 4 < whole, "told to stop, it went on");
}

void TestTyping::editsOfOthersMeetTypedText()
{
    open(callLine);
    m_document->typedText().setReadAtOnce(0);
    const Result<TextEdits> elsewhere =
        setValue(*m_document->snapshot(), path("/sections/other/0"), Value(QStringLiteral("answer")));
    QVERIFY(elsewhere.ok());
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    QVERIFY(m_document->typedText().isAhead());
    m_document->apply(QStringLiteral("Change"), *elsewhere);
    QCOMPARE(text(),
        QByteArray(callLine)
            .replace("Hello", "abcHello")
            .replace("other:\n    - hangup", "other:\n    - answer"));
    const Result<TextEdits> here =
        setValue(*m_document->snapshot(), path("/sections/main/1/play/url"), Value(QStringLiteral("x")));
    QVERIFY(here.ok());
    QSignalSpy refused(m_document.get(), &Document::refused);
    QTest::keyClicks(m_editor, QStringLiteral("d"));
    QVERIFY(m_document->typedText().isAhead());
    m_document->apply(QStringLiteral("Change"), *here);
    QCOMPARE(refused.size(), 1);
    QVERIFY(text().contains("abc"));
    QCOMPARE(m_editor->toPlainText(), widgetText(text()));
}

void TestTyping::undoOfWhatIsAhead()
{
    open(callLine);
    m_document->typedText().setReadAtOnce(0);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    m_document->settle();
    undo().undo();
    QCOMPARE(text(), callLine);
    QCOMPARE(m_editor->toPlainText(), widgetText(callLine));
}

void TestTyping::commandsWhileAhead()
{
    open(callLine);
    m_document->typedText().setReadAtOnce(0);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    QGuiApplication::clipboard()->setText(QStringLiteral("DEF"));
    m_editor->paste();
    QTest::keyClicks(m_editor, QStringLiteral("ghi"));
    m_document->settle();
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", "abcDEFghiHello"));
    QCOMPARE(undo().count(), 2); // what was typed while the paste was read belongs to it
    QCOMPARE(undo().command(1)->text(), QStringLiteral("Paste"));
}

/// Another tab is chosen while the text is read: nothing of what was typed is lost.
void TestTyping::leavingWhileAhead()
{
    open(callLine);
    m_document->typedText().setReadAtOnce(0);
    put("Hello");
    QTest::keyClicks(m_editor, QStringLiteral("abc"));
    QVERIFY(m_document->typedText().isAhead());
    m_pane->setDocument(nullptr);
    QVERIFY(!m_document->typedText().isAhead());
    m_pane->setDocument(m_document.get());
    QCOMPARE(m_editor->toPlainText(), widgetText(QByteArray(callLine).replace("Hello", "abcHello")));
}

void TestTyping::hostedDocument()
{
    Document host(m_catalog,
        "sections:\n  main:\n    - transfer:\n        dest: |\n          sections:\n"
        "            main:\n              - hangup\n");
    HostedDocument hosted(host, path("/sections/main/0/transfer/dest"));
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(&hosted);
    // Blanks at the end of the text are no reason to write it in another way.
    pane.nativeView()->moveCursor(QTextCursor::End);
    QTest::keyClicks(pane.nativeView(), QStringLiteral("    - answer\r"));
    QVERIFY2(
        host.snapshot()->text().endsWith("              - hangup\n              - answer\n              \n"),
        host.snapshot()->text().constData());
    QCOMPARE(pane.nativeView()->toPlainText(), widgetText(hosted.snapshot()->text()));
    while (host.undoStack().canUndo())
        host.undoStack().undo();
    QCOMPARE(pane.nativeView()->toPlainText(), widgetText(hosted.snapshot()->text()));
    pane.setDocument(nullptr);
}

/// A document may refuse: its text is shown again, not what was typed.
void TestTyping::refusedTextIsShownAgain()
{
    Document host(m_catalog, "sections:\n  main:\n    - transfer:\n        dest: \"[]\"\n");
    HostedDocument hosted(host, path("/sections/main/0/transfer/dest"));
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(&hosted);
    host.apply(QStringLiteral("Break"), TextEdits({{0, host.snapshot()->text().size()}, "sections: ["}));
    QTest::keyClicks(pane.nativeView(), QStringLiteral("x"));
    QCOMPARE(host.snapshot()->text(), QByteArray("sections: ["));
    QCOMPARE(pane.nativeView()->toPlainText(), widgetText(hosted.snapshot()->text()));
    pane.setDocument(nullptr);
}

void TestTyping::brokenTextIsKept()
{
    open(callLine);
    put("- hangup");
    QTest::keyClicks(m_editor, QStringLiteral("{[\"'%&*: - "));
    QVERIFY(!m_document->snapshot()->isWhole());
    QCOMPARE(
        text(), QByteArray(callLine).replace("    - hangup\n  other", "    {[\"'%&*: - - hangup\n  other"));
    undo().undo();
    QCOMPARE(text(), callLine);
}

void TestTyping::cutAndDelete()
{
    open(callLine);
    put("Hello");
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 5);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(text(), QByteArray(callLine).replace("Hello", ""));
    QCOMPARE(undo().undoText(), QStringLiteral("Cut"));
    QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(), callLine);
}

void TestTyping::dropIsOneStep()
{
    open(callLine);
    QMimeData mime;
    mime.setText(QStringLiteral("# one\n# two\n"));
    const QRect line = m_editor->cursorRect(QTextCursor(m_editor->document()->findBlockByNumber(3)));
    QDragEnterEvent enter(line.center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_editor->viewport(), &enter);
    QDropEvent drop(line.center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_editor->viewport(), &drop);
    QCOMPARE(text(), QByteArray(callLine).replace("    - answer", "# one\n# two\n    - answer"));
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QCOMPARE(text(), callLine);
}

void TestTyping::renames_data()
{
    QTest::addColumn<QByteArray>("before"); ///< the cursor stands before this
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *before, const char *title) {
        QTest::newRow(name) << QByteArray(before) << QString::fromUtf8(title);
    };
    row("section", "main:", "Rename section “main”");
    row("right behind a section", ":\n    - label", "Rename section “main”");
    row("target", "other\n", "Rename section “other”");
    row("label", "again\n    - set", "Rename label “again”");
    row("use of a label", "again\n    - transfer", "Rename label “again”");
    row("variable", "count:", "Rename variable “count”");
    row("use of a variable", "count}", "Rename variable “count”");
    row("another use in the text", "name}", "Rename variable “name”");
    row("nothing", "version", "");
}

void TestTyping::renames()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, title);
    open("version: 1.0.0\nsections:\n  main:\n    - label: again\n    - set:\n        count: 1\n        "
         "name: a\n"
         "    - play:\n        url: \"say:%{count} and %{name}\"\n    - goto:\n        label: again\n"
         "    - transfer:\n        dest: other\n  other:\n    - hangup\n");
    put(before.constData());
    QSignalSpy refused(m_document.get(), &Document::refused);
    QTest::keyClick(m_editor, Qt::Key_F2);
    auto *const dialog = m_editor->findChild<RenameDialog *>();
    QCOMPARE(dialog ? dialog->windowTitle() : QString(), title);
    QCOMPARE(refused.size(), title.isEmpty() ? 1 : 0);
    if (dialog)
        dialog->reject();
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
