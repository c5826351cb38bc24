// SPDX-License-Identifier: MIT
// The keys and the commands that work on lines, by real events in the text.
#include "editor/document/document.h"
#include "editor/document/typedtext.h"
#include "editor/source/lineactions.h"
#include "tests/editor/sourcefixture.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

namespace {

const QByteArray CursorMark = "¦";

const QByteArray callLine = "version: 1.0.0\n"
                            "sections:\n"
                            "  main:\n"
                            "    - answer: {}\n"
                            "    - play:\n"
                            "        url: \"say:Hello 😀\"\n"
                            "    - hangup\n";

} // namespace

class TestLineActions : public SourceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void homeGoesToTheText();
    void everyActionHasItsLook();
    void tabLeavesAfterEscape();
    void pasteIsIndented();
    void refusalIsTold();
    void typedLinesAreOneStep();
    void whatIsAheadIsReadFirst();
    void longTextIsQuick();

private:
    void open(const QByteArray &marked);
    QByteArray marked() const;

    QLineEdit *m_other = nullptr;
};

void TestLineActions::initTestCase()
{
    QVERIFY(loadCatalog());
}

void TestLineActions::open(const QByteArray &marked)
{
    QByteArray bytes = marked;
    const qsizetype cursor = bytes.indexOf(CursorMark);
    if (cursor >= 0)
        bytes.remove(cursor, CursorMark.size());
    SourceFixture::open(bytes, {0, 40, 700, 360});
    m_other = new QLineEdit(m_window.get());
    m_other->show();
    put(std::max<qsizetype>(0, cursor));
}

QByteArray TestLineActions::marked() const
{
    return text().insert(m_editor->cursorOffset(), CursorMark);
}

void TestLineActions::keys_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, int key, int modifiers,
                         const QByteArray &after) {
        QTest::newRow(name) << before << key << modifiers << after;
    };
    const int none = Qt::NoModifier;
    const int ctrl = Qt::ControlModifier;
    const int both = Qt::ControlModifier | Qt::ShiftModifier;
    const int alt = Qt::AltModifier;
    row("Enter", "a:¦\r\nb: 1\r\n", Qt::Key_Return, none, "a:\r\n  ¦\r\nb: 1\r\n");
    row("Shift+Enter", "a:¦\nb: 1\n", Qt::Key_Return, Qt::ShiftModifier, "a:\n  ¦\nb: 1\n");
    row("Enter behind an emoji", "- play: \"😀\"¦\n", Qt::Key_Enter, Qt::KeypadModifier,
        "- play: \"😀\"\n  ¦\n");
    row("Tab", "a:\n¦b: 1\n", Qt::Key_Tab, none, "a:\n  ¦b: 1\n");
    row("Shift+Tab", "a:\n  ¦b: 1\n", Qt::Key_Backtab, Qt::ShiftModifier, "a:\n¦b: 1\n");
    row("Backspace", "a:\n    ¦\n", Qt::Key_Backspace, none, "a:\n  ¦\n");
    row("Backspace on a letter", "a: bc¦\n", Qt::Key_Backspace, none, "a: b¦\n");
    row("a quote", "a: ¦\n", Qt::Key_QuoteDbl, none, "a: \"¦\"\n");
    row("duplicate", "- a: 1¦\n- b\n", Qt::Key_D, both, "- a: 1\n- a: 1¦\n- b\n");
    row("delete", "a: 1¦\nb: 2\n", Qt::Key_K, both, "b: 2¦\n");
    row("up", "- a: 1\n- b¦\n", Qt::Key_Up, alt, "- b¦\n- a: 1\n");
    row("down", "- a¦: 1\r\n- b\r\n", Qt::Key_Down, alt, "- b\r\n- a¦: 1\r\n");
    row("comment of a step", "sections:\n  main:\n    - pl¦ay:\n        url: x\n    - hangup\n",
        Qt::Key_Slash, ctrl, "sections:\n  main:\n    # - pl¦ay:\n    #     url: x\n    - hangup\n");
    row("a step out of comments", "sections:\n  main:\n    # - pl¦ay:\n    #     url: x\n    - hangup\n",
        Qt::Key_Slash, ctrl, "sections:\n  main:\n    - pl¦ay:\n        url: x\n    - hangup\n");
    row("comment", "a:\n  b: ¦1\n", Qt::Key_Slash, ctrl, "a:\n  # b: ¦1\n");
    row("join", "- a¦\n  b\n", Qt::Key_J, ctrl, "- a¦ b\n");
    row("indent", "a: 1¦\n", Qt::Key_BracketRight, ctrl, "  a: 1¦\n");
    row("outdent", "  a: 1¦\n", Qt::Key_BracketLeft, ctrl, "a: 1¦\n");
    row("a BOM stays in front",
        "\xef\xbb\xbf"
        "a: 1¦\n",
        Qt::Key_Slash, ctrl,
        "\xef\xbb\xbf"
        "# a: 1¦\n");
    row("JSON", "[\n  \"a\",\n  \"b¦\"\n]\n", Qt::Key_Up, alt, "[\n  \"b¦\",\n  \"a\"\n]\n");
}

/// The exact bytes, the widget showing them, and one undo that gives back what was there.
void TestLineActions::keys()
{
    QFETCH(QByteArray, before);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QByteArray, after);
    open(before);
    const QByteArray first = text();
    const char typed = key == Qt::Key_QuoteDbl ? '"' : '\0';
    if (typed)
        QTest::keyClick(m_editor, typed);
    else
        QTest::keyClick(m_editor, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(marked(), after);
    QCOMPARE(m_editor->shownBytes(), text());
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(text(), first);
    QCOMPARE(m_editor->shownBytes(), first);
}

void TestLineActions::homeGoesToTheText()
{
    open("a:\n    b: 1¦\n");
    QTest::keyClick(m_editor, Qt::Key_Home);
    QCOMPARE(marked(), QByteArray("a:\n    ¦b: 1\n"));
    QTest::keyClick(m_editor, Qt::Key_Home);
    QCOMPARE(marked(), QByteArray("a:\n¦    b: 1\n"));
    QTest::keyClick(m_editor, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("    "));
}

void TestLineActions::everyActionHasItsLook()
{
    open(callLine);
    QCOMPARE(m_editor->lineActions().actions().size(), 8);
    for (const QAction *const action : m_editor->lineActions().actions()) {
        QVERIFY(!action->icon().isNull());
        QVERIFY(!action->toolTip().isEmpty());
        QVERIFY(!action->shortcuts().isEmpty());
        QVERIFY(m_editor->lineActions().menu()->actions().contains(const_cast<QAction *>(action)));
    }
}

void TestLineActions::tabLeavesAfterEscape()
{
    open("¦a: 1\n");
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(!m_editor->hasFocus());
    QCOMPARE(text(), "a: 1\n");
    m_editor->setFocus();
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(text(), "  a: 1\n");
    // What is typed in between makes it indent again.
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QTest::keyClick(m_editor, 'x');
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_editor->hasFocus());
}

void TestLineActions::pasteIsIndented()
{
    open("sections:\r\n  main:\r\n    - answer\r\n    ¦\r\n");
    QGuiApplication::clipboard()->setText(QStringLiteral("- play:\n\turl: x\n- hangup\n"));
    QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(
        text(), "sections:\r\n  main:\r\n    - answer\r\n    - play:\r\n      url: x\r\n    - hangup\r\n");
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Paste"));
    m_document->undoStack().undo();
    QCOMPARE(text(), "sections:\r\n  main:\r\n    - answer\r\n    \r\n");
}

void TestLineActions::refusalIsTold()
{
    open("{\"a\": 1¦}\n");
    QSignalSpy refused(m_document.get(), &Document::refused);
    QTest::keyClick(m_editor, Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().startsWith(QStringLiteral("JSON has no comments.")));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestLineActions::typedLinesAreOneStep()
{
    open("sections:\n  main:¦\n");
    QTest::keyClick(m_editor, Qt::Key_Return);
    for (const char c : QByteArray("- hangup"))
        QTest::keyClick(m_editor, c);
    QCOMPARE(text(), "sections:\n  main:\n    - hangup\n");
    QCOMPARE(m_document->undoStack().count(), 1);
}

/// A command finds its items in what was typed a moment before, though that is still being read.
void TestLineActions::whatIsAheadIsReadFirst()
{
    open("sections:\n  main:\n    - answer¦\n    - hangup\n");
    m_document->typedText().setReadAtOnce(0);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClick(m_editor, '-');
    QTest::keyClick(m_editor, ' ');
    QTest::keyClick(m_editor, 'x');
    QTest::keyClick(m_editor, Qt::Key_Down, Qt::AltModifier);
    m_document->settle();
    QCOMPARE(marked(), "sections:\n  main:\n    - answer\n    - hangup\n    - x¦\n");
}

void TestLineActions::longTextIsQuick()
{
    QByteArray bytes = "sections:\n";
    for (int section = 0; section < 500; ++section) {
        bytes += "  section_" + QByteArray::number(section) + ":\n";
        for (int step = 0; step < 20; ++step)
            bytes += "    - play:\n        url: \"say:Hello, this is the support line. Please hold.\"\n";
    }
    open(bytes + "    - answer¦\n");
    const auto slowest = [this](int key, Qt::KeyboardModifiers modifiers) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(m_editor, Qt::Key(key), modifiers);
        return timer.nsecsElapsed() / 1e6;
    };
    qInfo("at the end of 10,000 steps: Enter %.1f ms, Tab %.1f ms, move up %.1f ms, comment %.1f ms",
        slowest(Qt::Key_Return, {}), slowest(Qt::Key_Tab, {}), slowest(Qt::Key_Up, Qt::AltModifier),
        slowest(Qt::Key_Slash, Qt::ControlModifier));
    QVERIFY(text().contains("answer"));
}

QTEST_MAIN(TestLineActions)
#include "tst_lineactions.moc"
