// SPDX-License-Identifier: MIT
// Find and replace in the text, here and in all open documents; the other format; copies in either.
#include "app/window/findfield.h"
#include "app/window/foundeverywhere.h"
#include "app/window/replacebar.h"
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/source/sourcepane.h"
#include "tests/app/windowtest.h"
#include "tests/support/corpus.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace patchcord;

namespace {

const QByteArray callLine = "version: 1.0.0\r\n"
                            "sections:\r\n"
                            "  main:  # play\r\n"
                            "    - play: say:Hello 😀 play\r\n"
                            "    - Play: x\r\n";

} // namespace

class TestReplacing : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void typingSeeks();
    void keysGoFromHitToHit();
    void replacesOneAfterTheOther();
    void replaceAllIsOneStep();
    void undoInTheFieldTakesBackWhatWasDoneLast();
    void expressionWithGroups();
    void invalidExpressionIsToldInPlace();
    void endlessExpressionKeepsNobodyWaiting();
    void selectedTextIsSought();
    void selectedOccurrenceIsThePresentOne();
    void otherTabsAreLitUpButNotMoved();
    void escapeClosesTheBar();
    void twoFieldsOneSearch();
    void replacesEverywhere();
    void changedDocumentsAreSoughtAgain();
    void hitElsewhereIsGoneTo();
    void documentsInsideOthersAreReplacedOnce();
    void hitsOfClosedDocumentsLeadNowhere();
    void foundLinesAreShortAndCalm();
    void makesTheOtherFormatTheFiles();
    void brokenTextKeepsItsFormat();
    void copiesAsJsonAndYaml();

private:
    void open(const QByteArray &text, const char *name = "a.yaml");
    ReplaceBar &bar() { return m_window->area().text().replaceBar(); }
    QLineEdit &field(const char *name);
    QToolButton &button(const QString &text);
    QToolButton &toggle(const char *name) { return *bar().findChild<QToolButton *>(QLatin1String(name)); }
    QByteArray text() { return document().snapshot()->text(); }
    /// What the bar is asked to seek, letter by letter.
    void seek(const QString &text);
    FoundEverywhere &found() { return *m_window->findChild<FoundEverywhere *>(); }
};

void TestReplacing::open(const QByteArray &bytes, const char *name)
{
    QVERIFY(writeAll(path(name), bytes));
    QVERIFY(m_window->files().open(path(name)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QLineEdit &TestReplacing::field(const char *name)
{
    for (QLineEdit *const each : bar().findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return *each;
    }
    qFatal("no such field");
}

QToolButton &TestReplacing::button(const QString &text)
{
    for (QToolButton *const each : bar().findChildren<QToolButton *>()) {
        if (each->text() == text || each->accessibleName() == text)
            return *each;
    }
    qFatal("no such button");
}

void TestReplacing::seek(const QString &text)
{
    action("edit-replace").trigger();
    QLineEdit &find = field("Find in text");
    QVERIFY(find.hasFocus());
    find.selectAll();
    QTest::keyClicks(&find, text);
    QTRY_VERIFY(!document().search().isSeeking());
}

void TestReplacing::typingSeeks()
{
    open(callLine);
    QVERIFY(!bar().isVisible());
    seek(QStringLiteral("play"));
    QVERIFY(bar().isVisible());
    QCOMPARE(int(document().search().hits().size()), 4);
    QCOMPARE(field("Find in text").accessibleDescription(), QStringLiteral("1 of 4"));
    toggle("match-case").click();
    QCOMPARE(int(document().search().hits().size()), 3);
    toggle("whole-words").click();
    QCOMPARE(int(document().search().hits().size()), 3);
    QCOMPARE(int(document().search().hits()[2].range.begin), int(callLine.indexOf("play\r\n    - Play")));
    // Comments, values and keys alike, and the text follows.
    document().apply(QStringLiteral("Edit"), TextEdits({{0, 0}, "# play\r\n"}));
    QCOMPARE(int(document().search().hits().size()), 4);
}

void TestReplacing::keysGoFromHitToHit()
{
    open(callLine);
    seek(QStringLiteral("play"));
    QLineEdit &find = field("Find in text");
    QTest::keyClick(&find, Qt::Key_Return);
    QCOMPARE(document().search().present(), 1);
    QCOMPARE(document().selection().current().toPointer(), QStringLiteral("/sections/main/0"));
    QTest::keyClick(&find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(document().search().present(), 0);
    action("edit-find-next").trigger();
    action("edit-find-next").trigger();
    QCOMPARE(document().search().present(), 2);
    const SourceEditor &view = *m_window->area().text().source().nativeView();
    QCOMPARE(view.cursorOffset(), document().search().hits()[2].range.begin);
    QVERIFY(find.hasFocus());
}

void TestReplacing::replacesOneAfterTheOther()
{
    open(callLine);
    seek(QStringLiteral("play"));
    QLineEdit &with = field("Replace with");
    with.setFocus();
    QTest::keyClicks(&with, QStringLiteral("displays"));
    QTest::keyClick(&with, Qt::Key_Return);
    QByteArray expected = callLine;
    expected.replace(expected.indexOf("play"), 4, "displays");
    QCOMPARE(text(), expected);
    // The one that was just written holds the text too, and is not found again.
    QCOMPARE(document().search().present(), 1);
    button(QStringLiteral("Replace")).click();
    expected.replace(expected.indexOf("- play") + 2, 4, "displays");
    QCOMPARE(text(), expected);
    document().undoStack().undo();
    document().undoStack().undo();
    QCOMPARE(text(), callLine);
}

void TestReplacing::replaceAllIsOneStep()
{
    open(callLine);
    seek(QStringLiteral("play"));
    field("Replace with").setText(QStringLiteral("ü"));
    button(QStringLiteral("Replace all")).click();
    QByteArray expected = callLine;
    QCOMPARE(text(), expected.replace("play", "ü").replace("Play", "ü"));
    QCOMPARE(document().undoStack().count(), 1);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Replace all"));
    QVERIFY(!button(QStringLiteral("Replace all")).isEnabled());
    document().undoStack().undo();
    QCOMPARE(text(), callLine);
}

void TestReplacing::undoInTheFieldTakesBackWhatWasDoneLast()
{
    open(callLine);
    seek(QStringLiteral("play"));
    QLineEdit &with = field("Replace with");
    with.setFocus();
    QTest::keyClicks(&with, QStringLiteral("x"));
    QTest::mouseClick(&button(QStringLiteral("Replace all")), Qt::LeftButton);
    QVERIFY(with.hasFocus());
    const QByteArray replaced = text();
    QVERIFY(replaced != callLine);
    QTest::keyClick(&with, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), callLine);
    QCOMPARE(with.text(), QStringLiteral("x"));
    QTest::keySequence(&with, QKeySequence(QKeySequence::Redo));
    QCOMPARE(text(), replaced);
    // What was typed since comes first.
    QTest::keyClicks(&with, QStringLiteral("y"));
    QTest::keyClick(&with, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), replaced);
    QVERIFY(with.text() != QStringLiteral("xy"));
}

void TestReplacing::expressionWithGroups()
{
    open(callLine);
    toggle("expression").setChecked(true);
    seek(QStringLiteral("^ +- (\\w+): (.+)$"));
    QTRY_COMPARE(int(document().search().hits().size()), 2);
    QTest::keyClicks(&field("Replace with"), QStringLiteral("    - $1: <\\2>"));
    button(QStringLiteral("Replace all")).click();
    QByteArray expected = callLine;
    QCOMPARE(text(), expected.replace("say:Hello 😀 play", "<say:Hello 😀 play>").replace("x\r\n", "<x>\r\n"));
}

void TestReplacing::invalidExpressionIsToldInPlace()
{
    open(callLine);
    toggle("expression").setChecked(true);
    seek(QStringLiteral("pl(ay"));
    bool isTold = false;
    for (const QLabel *const label : bar().findChildren<QLabel *>())
        isTold |=
            label->isVisible() && label->text().startsWith(QStringLiteral("The expression cannot be read"));
    QVERIFY(isTold);
    QVERIFY(!button(QStringLiteral("Replace all")).isEnabled());
}

void TestReplacing::endlessExpressionKeepsNobodyWaiting()
{
    open("a: " + QByteArray(5000, 'a') + "!\n");
    toggle("expression").setChecked(true);
    action("edit-replace").trigger();
    QElapsedTimer timer;
    timer.start();
    field("Find in text").setText(QStringLiteral("(a|aa)+$"));
    QVERIFY(timer.elapsed() < 200);
    field("Find in text").setText(QStringLiteral("!"));
    QTRY_COMPARE(int(document().search().hits().size()), 1);
    QVERIFY(document().search().error().isEmpty());
}

void TestReplacing::selectedTextIsSought()
{
    open(callLine);
    SourceEditor &view = *m_window->area().text().source().nativeView();
    const qsizetype at = callLine.indexOf("Hello");
    view.edit({}, {}, {at, at + 5});
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(field("Find in text").text(), QStringLiteral("Hello"));
    QCOMPARE(int(document().search().hits().size()), 1);
}

void TestReplacing::selectedOccurrenceIsThePresentOne()
{
    open(callLine);
    SourceEditor &view = *m_window->area().text().source().nativeView();
    const qsizetype third = callLine.indexOf("play\r\n    - Play");
    view.edit({}, {}, {third, third + 4});
    action("edit-replace").trigger();
    QCOMPARE(int(document().search().hits().size()), 4);
    QCOMPARE(document().search().present(), 2);
    // What is selected is no expression.
    toggle("expression").setChecked(true);
    const qsizetype number = callLine.indexOf("1.0.0");
    view.edit({}, {}, {number, number + 5});
    action("edit-replace").trigger();
    QCOMPARE(field("Find in text").text(), QRegularExpression::escape(QStringLiteral("1.0.0")));
    QTRY_COMPARE(document().search().present(), 0);
}

void TestReplacing::otherTabsAreLitUpButNotMoved()
{
    open(callLine, "a.yaml");
    const NodePath version = *NodePath::fromPointer(QStringLiteral("/version"));
    document().selection().select(version);
    DocumentTab &first = tab();
    open("b: play\n", "b.yaml");
    seek(QStringLiteral("play"));
    m_window->tabs().show(first);
    QCOMPARE(int(document().search().hits().size()), 4);
    QCOMPARE(document().search().present(), -1);
    QCOMPARE(document().selection().current(), version);
    QCOMPARE(field("Find in text").accessibleDescription(), QStringLiteral("4 hits"));
}

void TestReplacing::escapeClosesTheBar()
{
    open(callLine);
    seek(QStringLiteral("play"));
    QTest::keyClick(&field("Find in text"), Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QVERIFY(document().search().hits().empty());
    QVERIFY(m_window->area().text().source().nativeView()->hasFocus());
}

/// The field in the tool bar and the bar share the document's one search: the last one who asked has it.
void TestReplacing::twoFieldsOneSearch()
{
    open(callLine);
    seek(QStringLiteral("play"));
    QVERIFY(document().search().query().has_value());
    QTest::keyClicks(m_window->findChild<FindField *>(), QStringLiteral("hello"));
    QVERIFY(!document().search().query().has_value());
    QVERIFY(field("Find in text").accessibleDescription().isEmpty());
    QVERIFY(!button(QStringLiteral("Replace all")).isEnabled());
}

void TestReplacing::replacesEverywhere()
{
    open(callLine, "a.yaml");
    open("b: play\n", "b.yaml");
    open("c: 1\n", "c.yaml");
    seek(QStringLiteral("play"));
    field("Replace with").setText(QStringLiteral("show"));
    button(QStringLiteral("All documents")).click();
    QTRY_COMPARE(found().count(), 5);
    QVERIFY(found().isVisible());
    const auto &list = *found().findChild<QTreeWidget *>();
    QCOMPARE(list.topLevelItemCount(), 2);
    QCOMPARE(list.topLevelItem(0)->childCount(), 4);
    QCOMPARE(list.topLevelItem(0)->child(1)->text(0), QStringLiteral("4: - play: say:Hello 😀 play"));
    found().findChild<QPushButton *>()->click();
    for (DocumentTab *const each : m_window->tabs().all()) {
        QByteArray before = readBytes(each->document().path());
        QCOMPARE(each->document().text(), QByteArray(before).replace("play", "show").replace("Play", "show"));
        QVERIFY(each->document().document().undoStack().count() <= 1);
        each->document().document().undoStack().undo();
        QCOMPARE(each->document().text(), before);
    }
}

void TestReplacing::changedDocumentsAreSoughtAgain()
{
    open("b: play\n", "b.yaml");
    seek(QStringLiteral("play"));
    button(QStringLiteral("All documents")).click();
    QTRY_COMPARE(found().count(), 1);
    document().apply(QStringLiteral("Edit"), TextEdits({{0, 0}, "play: 1\n"}));
    found().findChild<QPushButton *>()->click();
    QCOMPARE(text(), "play: 1\nb: play\n");
    QTRY_COMPARE(found().count(), 2);
}

void TestReplacing::hitElsewhereIsGoneTo()
{
    open(callLine, "a.yaml");
    open("b: play\n", "b.yaml");
    seek(QStringLiteral("Hello"));
    button(QStringLiteral("All documents")).click();
    QTRY_COMPARE(found().count(), 1);
    auto &list = *found().findChild<QTreeWidget *>();
    list.setCurrentItem(list.topLevelItem(0)->child(0));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(tab().document().name(), QStringLiteral("a.yaml"));
    const SourceEditor &view = *m_window->area().text().source().nativeView();
    QTRY_COMPARE(view.textCursor().selectedText(), QStringLiteral("Hello"));
}

void TestReplacing::documentsInsideOthersAreReplacedOnce()
{
    const QByteArray text = "sections:\n  main:\n    - execute:\n        dest: '[{\"hangup\": {}}]'\n";
    open(text, "host.yaml");
    DocumentTab &host = tab();
    Q_EMIT host.canvas().innerTextRequested(
        *NodePath::fromPointer(QStringLiteral("/sections/main/0/execute/dest")));
    QVERIFY(&tab() != &host);
    seek(QStringLiteral("hangup"));
    field("Replace with").setText(QStringLiteral("answer"));
    button(QStringLiteral("All documents")).click();
    QTRY_COMPARE(found().count(), 1);
    found().findChild<QPushButton *>()->click();
    QCOMPARE(host.document().text(), QByteArray(text).replace("hangup", "answer"));
    QCOMPARE(tab().document().text(), QByteArray("[{\"answer\": {}}]"));
}

void TestReplacing::hitsOfClosedDocumentsLeadNowhere()
{
    open(callLine, "a.yaml");
    DocumentTab &first = tab();
    open("b: Hello\n", "b.yaml");
    open("c: 1\n", "c.yaml");
    seek(QStringLiteral("Hello"));
    button(QStringLiteral("All documents")).click();
    QTRY_COMPARE(found().count(), 2);
    QVERIFY(m_window->files().close(first));
    auto &list = *found().findChild<QTreeWidget *>();
    QSignalSpy told(&found(), &FoundEverywhere::told);
    Q_EMIT list.itemActivated(list.topLevelItem(0)->child(0), 0);
    QCOMPARE(tab().document().name(), QStringLiteral("c.yaml"));
    QCOMPARE(told.count(), 1);
    Q_EMIT list.itemActivated(list.topLevelItem(1)->child(0), 0);
    QCOMPARE(tab().document().name(), QStringLiteral("b.yaml"));
}

void TestReplacing::foundLinesAreShortAndCalm()
{
    open("a: " + QByteArray(100'000, 'x') + "\u202e play\tit" + QByteArray(100'000, 'y') + "\n");
    toggle("expression").setChecked(true);
    seek(QStringLiteral("play.*"));
    button(QStringLiteral("All documents")).click();
    QTRY_COMPARE(found().count(), 1);
    const QTreeWidgetItem &line = *found().findChild<QTreeWidget *>()->topLevelItem(0)->child(0);
    const QString shown = line.text(0);
    QVERIFY2(shown.size() < 1000, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.startsWith(QStringLiteral("1: …xxx")));
    QVERIFY(shown.contains(QStringLiteral("x  play ityyy")));
    QCOMPARE(line.data(0, FoundLineDelegate::HitBegin).toInt(), int(shown.indexOf(QStringLiteral("play"))));
}

void TestReplacing::makesTheOtherFormatTheFiles()
{
    open(callLine);
    QCOMPARE(action("file-format").text(), QStringLiteral("Make JSON the file's format…"));
    m_prompts->fileToSave = path("a.json");
    m_prompts->confirmation = Confirmation::Yes;
    action("file-format").trigger();
    QCOMPARE(m_prompts->asked.size(), 2);
    QVERIFY(m_prompts->asked[0].endsWith(QStringLiteral("/a.json")));
    QCOMPARE(
        m_prompts->asked[1], QStringLiteral("confirm: Save as JSON?\n1 comment is lost: JSON has none."));
    QCOMPARE(tab().document().name(), QStringLiteral("a.json"));
    QCOMPARE(readBytes(path("a.yaml")), callLine);
    QCOMPARE(readBytes(path("a.json")), text());
    QVERIFY(text().startsWith("{\r\n  \"version\": \"1.0.0\""));
    QCOMPARE(action("file-format").text(), QStringLiteral("Make YAML the file's format…"));
    m_prompts->fileToSave = path("back.yaml");
    action("file-format").trigger();
    QCOMPARE(m_prompts->asked.last(),
        QStringLiteral("confirm: Save as YAML?\nThe layout is written anew; nothing else is lost."));
    QCOMPARE(tab().document().name(), QStringLiteral("back.yaml"));
    QCOMPARE(tab().document().snapshot()->resolve(NodePath::section(QStringLiteral("main"))).childCount(), 2);
}

void TestReplacing::brokenTextKeepsItsFormat()
{
    open("a: [1\n");
    action("file-format").trigger();
    QCOMPARE(m_prompts->asked.size(), 1);
    QVERIFY(m_prompts->asked[0].startsWith(QStringLiteral("tell: It cannot be made JSON.")));
    QCOMPARE(text(), "a: [1\n");
}

void TestReplacing::copiesAsJsonAndYaml()
{
    open(callLine);
    const auto select = [this](const char *pointer) {
        document().selection().select(*NodePath::fromPointer(QLatin1String(pointer)));
    };
    select("/sections/main/0");
    action("canvas-copy-json").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("[\n  {\n    \"play\": \"say:Hello 😀 play\"\n  }\n]\n"));
    action("canvas-copy-yaml").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("- play: say:Hello 😀 play\n"));
    select("/sections/main");
    action("canvas-copy-yaml").trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("main:\n  - play: ")));
    select("/sections/main/0/play");
    action("canvas-copy-json").trigger();
    QCOMPARE(
        QGuiApplication::clipboard()->text(), QStringLiteral("{\n  \"play\": \"say:Hello 😀 play\"\n}\n"));
}

QTEST_MAIN(TestReplacing)
#include "tst_replacing.moc"
