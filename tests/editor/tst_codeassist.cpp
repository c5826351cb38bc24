// SPDX-License-Identifier: MIT
// Help while one writes in the text, by keys and mouse as a person uses them.
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/source/codeassist.h"
#include "editor/source/completionpopup.h"
#include "tests/editor/sourcefixture.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace patchcord;

namespace {

const QByteArray CallLine = "version: 1.0.0\n"
                            "sections:\n"
                            "  main:\n"
                            "    - answer: {}\n"
                            "    - transfer:\n"
                            "        dest: sales\n"
                            "  sales:\n"
                            "    - set:\n"
                            "        tries: 1\n"
                            "    - play:\n"
                            "        url: \"say:Try ${tries}\"\n"
                            "    - hangup: {}\n";

} // namespace

class TestCodeAssist : public SourceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingOpensTheList();
    void takingIsOneStep();
    void whatIsTakenLeadsOn();
    void enterEndsTheLine();
    void escapeStaysClosed();
    void commentsAreLeftAlone();
    void backspaceNarrowsAndCloses();
    void askedForByKeys();
    void askedForAgainItStays();
    void whatIsTakenIsChosen();
    void nothingToOffer();
    void clickTakes();
    void listNeverTakesTheFocus();
    void json();
    void skeletonByTab();
    void tabWithoutSkeleton();
    void goToDefinition();
    void controlClick();
    void uses();
    void noName();
    void tellsUnderTheMouse();

private:
    /// Puts the cursor behind a piece of the text.
    void putBehind(const QByteArray &piece);
    void type(const char *text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    CompletionPopup *popup() const;
    QListWidget *list() const { return popup() ? popup()->findChild<QListWidget *>() : nullptr; }
    QStringList entries() const;
    QString chosen() const;
    QString tipAt(const QByteArray &piece);
};

void TestCodeAssist::initTestCase()
{
    QVERIFY(loadCatalog());
}

void TestCodeAssist::putBehind(const QByteArray &piece)
{
    const qsizetype at = text().indexOf(piece);
    QVERIFY(at >= 0);
    put(at + piece.size());
}

void TestCodeAssist::type(const char *text)
{
    for (const char *c = text; *c; ++c) {
        QTest::keyClick(m_editor, *c);
        QApplication::processEvents();
    }
}

void TestCodeAssist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_editor, key, modifiers);
    QApplication::processEvents();
}

CompletionPopup *TestCodeAssist::popup() const
{
    auto *const found = m_editor->findChild<CompletionPopup *>();
    return found && found->isVisible() ? found : nullptr;
}

QStringList TestCodeAssist::entries() const
{
    QStringList texts;
    for (int i = 0; list() && i < list()->count(); ++i)
        texts.append(list()->item(i)->text());
    return texts;
}

QString TestCodeAssist::chosen() const
{
    return list() && list()->currentItem() ? list()->currentItem()->text() : QString();
}

void TestCodeAssist::typingOpensTheList()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    QVERIFY(!popup());
    type("c");
    QVERIFY(popup());
    QVERIFY(entries().contains(QStringLiteral("connect")));
    QVERIFY(entries().contains(QStringLiteral("cond")));
    type("onn");
    QCOMPARE(entries().value(0), QStringLiteral("connect"));
    QCOMPARE(chosen(), QStringLiteral("connect"));
    QVERIFY(!entries().contains(QStringLiteral("cond")));
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - conn\n"));
}

void TestCodeAssist::takingIsOneStep()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("conn");
    const QByteArray typed = text();
    const int steps = m_document->undoStack().index();
    press(Qt::Key_Return);
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - connect:\n        \n"));
    QCOMPARE(m_document->undoStack().index(), steps + 1);
    QCOMPARE(m_editor->toPlainText().toUtf8(), text());
    m_document->undoStack().undo();
    QCOMPARE(text(), typed);
    m_document->undoStack().redo();
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - connect:\n        \n"));
}

void TestCodeAssist::whatIsTakenLeadsOn()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("conn");
    press(Qt::Key_Tab);
    QVERIFY(popup());
    QCOMPARE(entries().value(0), QStringLiteral("to"));
    QCOMPARE(chosen(), QString()); // so that Enter still ends a line
    type("ti");
    QCOMPARE(chosen(), QStringLiteral("timeout"));
    press(Qt::Key_Return);
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - connect:\n        timeout: \n"));
    QCOMPARE(entries().value(0), QStringLiteral("60"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - connect:\n        timeout: 60\n"));
    QVERIFY(!popup());
}

/// Neither a list without a choice nor a word that is whole swallows the key.
void TestCodeAssist::enterEndsTheLine()
{
    open("sections:\n  main:\n    - record:\n        stereo: \n");
    putBehind("stereo: ");
    type("true");
    QVERIFY(!popup());
    press(Qt::Key_Return);
    QVERIFY(text().contains("stereo: true\n"));
    QCOMPARE(text().count('\n'), 5);
}

void TestCodeAssist::escapeStaysClosed()
{
    open("sections:\n  main:\n    - \n    - \n");
    putBehind("    - ");
    type("pl");
    QVERIFY(popup());
    press(Qt::Key_Escape);
    QVERIFY(!popup());
    type("a");
    QVERIFY(!popup());
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup());
    press(Qt::Key_Escape);
    putBehind("pla\n    - ");
    type("h");
    QVERIFY(popup());
}

void TestCodeAssist::commentsAreLeftAlone()
{
    open("sections:\n  main:\n    - answer: {} # \n");
    putBehind("# ");
    type("play");
    QVERIFY(!popup());
    QVERIFY(text().contains("# play\n"));
}

void TestCodeAssist::backspaceNarrowsAndCloses()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("pl");
    const qsizetype few = entries().size();
    press(Qt::Key_Backspace);
    QVERIFY(popup());
    QVERIFY(entries().size() > few);
    press(Qt::Key_Backspace);
    QVERIFY(!popup());
}

void TestCodeAssist::askedForAgainItStays()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("pl");
    QVERIFY(popup());
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup());
}

void TestCodeAssist::whatIsTakenIsChosen()
{
    open("sections:\n  main:\n    - play:\n        url: say:one\n    - \n");
    putBehind("one\n    - ");
    type("pla");
    QVERIFY(popup());
    press(Qt::Key_Return);
    QVERIFY(text().contains("    - play:"));
    QCOMPARE(m_document->selection().current().first(3),
        *NodePath::fromPointer(QStringLiteral("/sections/main/1")));
}

void TestCodeAssist::askedForByKeys()
{
    open(CallLine);
    putBehind("dest: ");
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(entries(),
        (QStringList{QStringLiteral("main"), QStringLiteral("sales"), QStringLiteral("https://")}));
    QCOMPARE(chosen(), QStringLiteral("main"));
    press(Qt::Key_Up);
    QCOMPARE(chosen(), QStringLiteral("https://"));
    press(Qt::Key_Down);
    press(Qt::Key_PageDown);
    QCOMPARE(chosen(), QStringLiteral("https://"));
    press(Qt::Key_PageUp);
    QCOMPARE(chosen(), QStringLiteral("main"));
    press(Qt::Key_Return);
    QVERIFY(text().contains("dest: main\n"));
}

void TestCodeAssist::nothingToOffer()
{
    open(CallLine);
    putBehind("tries: 1");
    QSignalSpy refused(m_document.get(), &Document::refused);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!popup());
    QCOMPARE(refused.size(), 1);
}

void TestCodeAssist::clickTakes()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("hang");
    QVERIFY(popup());
    QListWidget *const rows = list();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(0)).center());
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - hangup: {}\n"));
    QVERIFY(!popup());
}

void TestCodeAssist::listNeverTakesTheFocus()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("p");
    QVERIFY(popup());
    QVERIFY(m_editor->hasFocus());
    QCOMPARE(popup()->accessibleName(), QStringLiteral("Completions"));
    m_editor->clearFocus();
    QVERIFY(!popup());
}

void TestCodeAssist::json()
{
    open("{\"sections\": {\"main\": [\n  {}\n]}}\n");
    putBehind("  {");
    type("\"conn");
    QVERIFY(popup());
    press(Qt::Key_Return);
    QCOMPARE(text(), QByteArray("{\"sections\": {\"main\": [\n  {\"connect\": {}}\n]}}\n"));
    type("\"t");
    press(Qt::Key_Return);
    QCOMPARE(text(), QByteArray("{\"sections\": {\"main\": [\n  {\"connect\": {\"to\": \"\"}}\n]}}\n"));
    type("+1");
    QCOMPARE(text(), QByteArray("{\"sections\": {\"main\": [\n  {\"connect\": {\"to\": \"+1\"}}\n]}}\n"));
}

void TestCodeAssist::skeletonByTab()
{
    open("sections:\n  main:\n    - \n");
    putBehind("    - ");
    type("connect:");
    press(Qt::Key_Escape);
    const int steps = m_document->undoStack().index();
    press(Qt::Key_Tab);
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - connect:\n        to: \"+15551231234\"\n"));
    QCOMPARE(m_document->undoStack().index(), steps + 1);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("+15551231234"));
    type("+49");
    QCOMPARE(text(), QByteArray("sections:\n  main:\n    - connect:\n        to: \"+49\"\n"));
}

void TestCodeAssist::tabWithoutSkeleton()
{
    open("sections:\n  main:\n    - connect:\n        to: sip:a@example.com\n");
    putBehind("connect:");
    press(Qt::Key_Tab);
    QVERIFY(!text().contains("+1555"));
}

void TestCodeAssist::goToDefinition()
{
    open(CallLine);
    putBehind("dest: sal");
    press(Qt::Key_F12);
    QCOMPARE(m_editor->cursorOffset(), text().indexOf("sales:\n"));
    QCOMPARE(m_document->selection().current().toPointer(), QStringLiteral("/sections/sales"));
    putBehind("${tri");
    press(Qt::Key_F12);
    QCOMPARE(m_editor->cursorOffset(), text().indexOf("tries: 1"));
}

void TestCodeAssist::controlClick()
{
    open(CallLine);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(m_editor->positionOf(text().indexOf("sales") + 2));
    const QPoint at = m_editor->cursorRect(cursor).center();
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QCOMPARE(m_editor->cursorOffset(), text().indexOf("sales:\n"));
}

void TestCodeAssist::uses()
{
    open(CallLine);
    putBehind("  sal");
    putBehind("\n  sal");
    press(Qt::Key_F12, Qt::ShiftModifier);
    auto *const uses = m_editor->findChild<PickList *>();
    QVERIFY(uses);
    QTest::keyClick(uses->focusWidget() ? uses->focusWidget() : uses, Qt::Key_Return);
    QCOMPARE(m_editor->cursorOffset(), text().indexOf("sales"));
}

void TestCodeAssist::noName()
{
    open(CallLine);
    putBehind("version: 1");
    QSignalSpy refused(m_document.get(), &Document::refused);
    press(Qt::Key_F12);
    QCOMPARE(refused.size(), 1);
}

QString TestCodeAssist::tipAt(const QByteArray &piece)
{
    QToolTip::hideText();
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(m_editor->positionOf(text().indexOf(piece) + 1));
    const QPoint at = m_editor->cursorRect(cursor).center();
    QHelpEvent help(QEvent::ToolTip, at, m_editor->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_editor->viewport(), &help);
    return QToolTip::text();
}

void TestCodeAssist::tellsUnderTheMouse()
{
    open(CallLine);
    QVERIFY(tipAt("transfer").contains(QStringLiteral("transfer")));
    QVERIFY(tipAt("dest").contains(QStringLiteral("dest")));
    QVERIFY(tipAt("sales\n").contains(QStringLiteral("section")));
    QVERIFY(tipAt("1.0.0").contains(QStringLiteral("version")));
}

QTEST_MAIN(TestCodeAssist)
#include "tst_codeassist.moc"
