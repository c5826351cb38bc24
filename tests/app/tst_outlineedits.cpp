// SPDX-License-Identifier: MIT
#include "app/window/workarea.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/document/selection.h"
#include "editor/document/stepmime.h"
#include "editor/outline/outlineview.h"
#include "tests/app/windowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

/// The outline does what the canvas does: every edit here is made by keys and the mouse on its rows.
class TestOutlineEdits : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void keysEdit();
    void renamesInTheRow();
    void insertsBehindTheRow();
    void insertsIntoABranch();
    void extractNamesInTheRow();
    void menuIsThatOfTheCanvas();
    void dragsSteps_data();
    void dragsSteps();
    void dragsDestinations();
    void dragsSections();
    void dragsInContexts();
    void newRowsAreOpen();
    void refusesWithAReason();
    void escapeEndsTheDrag();
    void takesFromThePalette();
    void enterGoesToTheForm();

private:
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }
    static NodePath at(const QString &pointer) { return *NodePath::fromPointer(pointer); }
    OutlineView &outline() { return m_window->area().outline(); }
    void open();
    void click(const QString &pointer, Qt::KeyboardModifiers keys = {});
    /// Where on a row: its upper or lower edge, or the middle.
    QPoint place(const QString &pointer, RowHalf half);
    void press(const QString &pointer);
    void drag(const QString &from, const QString &to, RowHalf half);
    QStringList methods(const QString &list);
    QStringList sections();
};

void TestOutlineEdits::open()
{
    QVERIFY(m_window->files().open(copyOf("support-line.yaml")));
    outline().setFocus();
    QVERIFY(outline().hasFocus());
}

void TestOutlineEdits::click(const QString &pointer, Qt::KeyboardModifiers keys)
{
    const QModelIndex row = outline().viewIndex(at(pointer));
    outline().scrollTo(row);
    QTest::mouseClick(outline().viewport(), Qt::LeftButton, keys, outline().visualRect(row).center());
}

QPoint TestOutlineEdits::place(const QString &pointer, RowHalf half)
{
    const QRect row = outline().visualRect(outline().viewIndex(at(pointer)));
    return {row.center().x(), half == RowHalf::Upper ? row.top() + 3 : row.bottom() - 3};
}

void TestOutlineEdits::press(const QString &pointer)
{
    const QPoint from = outline().visualRect(outline().viewIndex(at(pointer))).center();
    QTest::mousePress(outline().viewport(), Qt::LeftButton, {}, from);
    for (int by : {4, 8, 12, 16})
        QTest::mouseMove(outline().viewport(), from + QPoint(0, by));
}

void TestOutlineEdits::drag(const QString &from, const QString &to, RowHalf half)
{
    press(from);
    QTest::mouseMove(outline().viewport(), place(to, half));
    QTest::mouseRelease(outline().viewport(), Qt::LeftButton, {}, place(to, half));
}

QStringList TestOutlineEdits::methods(const QString &list)
{
    QStringList names;
    const CallFlow::Place place = document().snapshot()->flow().placeOf(at(list + QStringLiteral("/0")));
    for (const Step &step : place.steps ? *place.steps : std::vector<Step>())
        names.append(step.method);
    return names;
}

QStringList TestOutlineEdits::sections()
{
    QStringList names;
    for (const SectionFlowPtr &section : document().snapshot()->flow().sections())
        names.append(section->name);
    return names;
}

void TestOutlineEdits::keysEdit()
{
    open();
    const QByteArray before = document().snapshot()->text();
    const QString list = QStringLiteral("/sections/voicemail");
    click(list + QStringLiteral("/0"));
    QTest::keyClick(&outline(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(methods(list), words("record play hangup"));
    QCOMPARE(document().selection().current(), at(list + QStringLiteral("/1")));
    QTest::keyClick(&outline(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(methods(list), words("play record hangup"));
    QTest::keyClick(&outline(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(methods(list), words("play play record hangup"));
    QTest::keyClick(&outline(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(methods(list), words("play record hangup"));
    click(list + QStringLiteral("/2"));
    QTest::keyClick(&outline(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(methods(list), words("play record hangup play"));
    click(list + QStringLiteral("/0"));
    click(list + QStringLiteral("/1"), Qt::ControlModifier);
    QTest::keyClick(&outline(), Qt::Key_Delete);
    QCOMPARE(methods(list), words("hangup play"));
    QVERIFY(outline().hasFocus());
    // Each was one step.
    QCOMPARE(document().undoStack().index(), 6);
    document().undoStack().setIndex(0);
    QCOMPARE(document().snapshot()->text(), before);
}

void TestOutlineEdits::renamesInTheRow()
{
    open();
    click(QStringLiteral("/sections/voicemail"));
    QTest::keyClick(&outline(), Qt::Key_F2);
    auto *field = outline().findChild<QLineEdit *>();
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, QStringLiteral("mailbox"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(sections(), words("main mailbox after_hours"));
    QCOMPARE(document().selection().current(), at(QStringLiteral("/sections/mailbox")));
    QCOMPARE(document().undoStack().index(), 1);

    // A label is renamed on its row, and what leads there follows.
    QTRY_VERIFY(!outline().findChild<QLineEdit *>());
    click(QStringLiteral("/sections/main/2"));
    QTest::keyClick(&outline(), Qt::Key_F2);
    field = outline().findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("menu"));
    QTest::keyClicks(field, QStringLiteral("again"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(document().snapshot()->text().contains("label: again\n              max: 3"));

    // So is a case.
    QTRY_VERIFY(!outline().findChild<QLineEdit *>());
    click(QStringLiteral("/sections/main/4/switch/case/2"));
    QTest::keyClick(&outline(), Qt::Key_F2);
    field = outline().findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("2"));
    QTest::keyClicks(field, QStringLiteral("7"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(methods(QStringLiteral("/sections/main/4/switch/case/7")), words("transfer"));

    // A name that is taken is refused in words.
    QSignalSpy refused(&document(), &Document::refused);
    QTRY_VERIFY(!outline().findChild<QLineEdit *>());
    click(QStringLiteral("/sections/mailbox"));
    QTest::keyClick(&outline(), Qt::Key_F2);
    field = outline().findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("main"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.constFirst().constFirst().toString().contains(QStringLiteral("main")));
}

void TestOutlineEdits::insertsBehindTheRow()
{
    open();
    click(QStringLiteral("/sections/voicemail/0"));
    QTest::keyClick(&outline(), Qt::Key_Insert);
    auto *const field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("sleep"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(methods(QStringLiteral("/sections/voicemail")), words("play sleep record hangup"));
    QCOMPARE(document().selection().current(), at(QStringLiteral("/sections/voicemail/1")));
}

void TestOutlineEdits::insertsIntoABranch()
{
    open();
    const QString branch = QStringLiteral("/sections/main/4/switch/case/2");
    click(branch);
    QTest::keyClick(&outline(), Qt::Key_Space, Qt::ControlModifier);
    auto *const field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("hangup"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(methods(branch), words("transfer hangup"));
}

void TestOutlineEdits::extractNamesInTheRow()
{
    open();
    click(QStringLiteral("/sections/voicemail/0"));
    click(QStringLiteral("/sections/voicemail/1"), Qt::ControlModifier);
    tab().canvas().canvasActions().reshape->extract->trigger();
    auto *const field = outline().findChild<QLineEdit *>();
    QVERIFY(field && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("leave_message"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(sections().contains(QStringLiteral("leave_message")));
    QCOMPARE(methods(QStringLiteral("/sections/leave_message")), words("play record"));
}

void TestOutlineEdits::menuIsThatOfTheCanvas()
{
    open();
    click(QStringLiteral("/sections/main/4/switch/case/1/0"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(outline().viewport(), &event);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> shown = menu->actions();
    const CanvasActions &canvas = tab().canvas().canvasActions();
    for (QAction *const action :
        {canvas.remove, canvas.moveUp, canvas.addDestination, canvas.reshape->duplicate, canvas.edit})
        QVERIFY2(shown.contains(action), qPrintable(action->text()));
    menu->close();
}

void TestOutlineEdits::dragsSteps_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isLower");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const char *selected, const char *to, bool isLower,
                         const char *list, const char *expected) {
        QTest::newRow(name) << words(selected) << QString::fromLatin1(to) << isLower
                            << QString::fromLatin1(list) << words(expected);
    };
    const char *const voicemail = "/sections/voicemail";
    const char *const branch = "/sections/main/4/switch/case/2";
    add("down", "/sections/voicemail/0", "/sections/voicemail/1", true, voicemail, "record play hangup");
    add("up", "/sections/voicemail/2", "/sections/voicemail/0", false, voicemail, "hangup play record");
    add("into a branch", "/sections/voicemail/1", branch, true, branch, "transfer record");
    add("beside a step of a branch", "/sections/voicemail/1", "/sections/main/4/switch/case/2/0", false,
        branch, "record transfer");
    add("several", "/sections/voicemail/0 /sections/voicemail/2", "/sections/main/4/switch/case/2/0", true,
        branch, "transfer play hangup");
    add("to another section", "/sections/main/0", voicemail, false, voicemail, "play record hangup answer");
    add("behind a step with branches", "/sections/main/0", "/sections/main/4", true, "/sections/main",
        "play label prompt switch answer hangup");
    add("nowhere", "/sections/voicemail/0", "/sections/voicemail/0", true, voicemail, "play record hangup");
}

void TestOutlineEdits::dragsSteps()
{
    QFETCH(QStringList, selected);
    QFETCH(QString, to);
    QFETCH(bool, isLower);
    QFETCH(QString, list);
    QFETCH(QStringList, expected);
    open();
    const QByteArray before = document().snapshot()->text();
    for (const QString &pointer : selected)
        click(pointer, pointer == selected.constFirst() ? Qt::NoModifier : Qt::ControlModifier);
    drag(selected.constLast(), to, isLower ? RowHalf::Lower : RowHalf::Upper);
    QCOMPARE(methods(list), expected);
    QVERIFY(document().undoStack().index() <= 1);
    QCOMPARE(document().selection().paths().size(), selected.size());
    document().undoStack().setIndex(0);
    QCOMPARE(document().snapshot()->text(), before);
}

void TestOutlineEdits::dragsDestinations()
{
    open();
    const QString connect = QStringLiteral("/sections/main/4/switch/case/1/0");
    const QString list = connect + QStringLiteral("/connect/serial");
    const auto addresses = [this, &connect] {
        QStringList all;
        for (const DialGroup &group : document().snapshot()->flow().stepAt(at(connect))->plan->groups) {
            for (const Destination &destination : group.destinations)
                all.append(destination.to.right(4));
            all.append(QStringLiteral("|"));
        }
        return all.join(u' ');
    };
    drag(list + QStringLiteral("/0"), list + QStringLiteral("/2"), RowHalf::Lower);
    QCOMPARE(addresses(), QStringLiteral("1234 9876 .com |"));
    QCOMPARE(document().selection().current(), at(list + QStringLiteral("/2")));
    QVERIFY(document().snapshot()->text().contains("alice@example.com   # desk phone first"));

    // The same by keys.
    QTest::keyClick(&outline(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(addresses(), QStringLiteral("1234 .com 9876 |"));

    // Between groups, and out of them into one of its own.
    document().selection().select(at(connect));
    tab().canvas().canvasActions().dialForms.at(int(DialForm::Groups))->trigger();
    QCOMPARE(addresses(), QStringLiteral("1234 | .com | 9876 |"));
    const QString groups = connect + QStringLiteral("/connect/serial_parallel");
    outline().expandAll();
    drag(groups + QStringLiteral("/0/0"), groups + QStringLiteral("/2"), RowHalf::Lower);
    QCOMPARE(addresses(), QStringLiteral(".com | 9876 1234 |"));
    QCOMPARE(document().selection().current(), at(groups + QStringLiteral("/1/1")));
    drag(groups + QStringLiteral("/1/0"), connect, RowHalf::Lower);
    QCOMPARE(addresses(), QStringLiteral(".com | 1234 | 9876 |"));
    QTest::keyClick(&outline(), Qt::Key_Delete);
    QCOMPARE(addresses(), QStringLiteral(".com | 1234 |"));
}

void TestOutlineEdits::dragsSections()
{
    open();
    drag(QStringLiteral("/sections/after_hours"), QStringLiteral("/sections/voicemail"), RowHalf::Upper);
    QCOMPARE(sections(), words("main after_hours voicemail"));
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Move section after_hours"));
    // On a row inside a section it lands behind that section.
    drag(QStringLiteral("/sections/after_hours"), QStringLiteral("/sections/voicemail/1"), RowHalf::Upper);
    QCOMPARE(sections(), words("main voicemail after_hours"));
    click(QStringLiteral("/sections/after_hours"));
    QTest::keyClick(&outline(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sections(), words("main after_hours voicemail"));
    document().undoStack().setIndex(0);
    QCOMPARE(sections(), words("main voicemail after_hours"));
}

void TestOutlineEdits::dragsInContexts()
{
    const QString file = path("talk.yaml");
    QVERIFY(writeAll(file,
        "sections:\n  main:\n    - ai:\n        prompt:\n          contexts:\n            default:\n"
        "              steps:\n                - name: greet\n                  text: Say hello\n"
        "                - name: ask\n                  text: Ask why\n            billing:\n"
        "              steps:\n                - name: pay\n                  text: Ask for money\n"
        "    - hangup\n"));
    QVERIFY(m_window->files().open(file));
    const QString contexts = QStringLiteral("/sections/main/0/ai/prompt/contexts");
    const auto names = [this, &contexts](const char *context) {
        QStringList all;
        const SyntaxNode steps = document().snapshot()->resolve(
            at(contexts + u'/' + QLatin1String(context) + QStringLiteral("/steps")));
        for (const SyntaxNode &step : steps.items())
            all.append(step.value("name").text());
        return all.join(u' ');
    };
    drag(contexts + QStringLiteral("/default/steps/0"), contexts + QStringLiteral("/default/steps/1"),
        RowHalf::Lower);
    QCOMPARE(names("default"), QStringLiteral("ask greet"));
    drag(
        contexts + QStringLiteral("/default/steps/0"), contexts + QStringLiteral("/billing"), RowHalf::Upper);
    QCOMPARE(names("billing"), QStringLiteral("pay ask"));
    QSignalSpy refused(&document(), &Document::refused);
    drag(QStringLiteral("/sections/main/1"), contexts + QStringLiteral("/billing"), RowHalf::Upper);
    drag(contexts + QStringLiteral("/billing/steps/0"), QStringLiteral("/sections/main/1"), RowHalf::Upper);
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused.at(0).constFirst().toString().contains(QStringLiteral("not methods")));
    QVERIFY(refused.at(1).constFirst().toString().contains(QStringLiteral("contexts of its agent")));
    click(contexts + QStringLiteral("/billing"));
    outline().setFocus();
    QTest::keyClick(&outline(), Qt::Key_F2);
    auto *const field = outline().findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("money"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(names("money"), QStringLiteral("pay ask"));
}

void TestOutlineEdits::newRowsAreOpen()
{
    open();
    const QString cond = QStringLiteral("/sections/voicemail/0");
    click(cond);
    tab().canvas().canvasActions().reshape->wrapInCond->trigger();
    QVERIFY(outline().isExpanded(outline().viewIndex(at(cond))));
    QVERIFY(outline().isExpanded(outline().viewIndex(at(cond + QStringLiteral("/cond/0/then")))));
}

void TestOutlineEdits::refusesWithAReason()
{
    open();
    const QByteArray before = document().snapshot()->text();
    QSignalSpy refused(&document(), &Document::refused);
    const QString inside = QStringLiteral("/sections/main/4/switch/case/2");
    drag(QStringLiteral("/sections/main/4"), inside, RowHalf::Lower);
    const QString connect = QStringLiteral("/sections/main/4/switch/case/1/0/connect/serial/0");
    drag(connect, QStringLiteral("/sections/voicemail/0"), RowHalf::Lower);
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused.at(0).constFirst().toString().contains(QStringLiteral("into itself")));
    QVERIFY(refused.at(1).constFirst().toString().contains(QStringLiteral("stays in its connect")));
    QCOMPARE(document().snapshot()->text(), before);
}

void TestOutlineEdits::escapeEndsTheDrag()
{
    open();
    const QByteArray before = document().snapshot()->text();
    const QString from = QStringLiteral("/sections/voicemail/0");
    const QString to = QStringLiteral("/sections/voicemail/2");
    press(from);
    QTest::mouseMove(outline().viewport(), place(to, RowHalf::Lower));
    QTest::keyClick(&outline(), Qt::Key_Escape);
    QTest::mouseRelease(outline().viewport(), Qt::LeftButton, {}, place(to, RowHalf::Lower));
    QCOMPARE(document().snapshot()->text(), before);
}

void TestOutlineEdits::takesFromThePalette()
{
    open();
    QMimeData data;
    data.setData(methodMimeType(), "sleep");
    const QPoint below = place(QStringLiteral("/sections/voicemail/0"), RowHalf::Lower);
    QWidget *const target = outline().viewport();
    QDragEnterEvent enter(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(below, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QCOMPARE(methods(QStringLiteral("/sections/voicemail")), words("play sleep record hangup"));
    QCOMPARE(document().undoStack().index(), 1);
}

void TestOutlineEdits::enterGoesToTheForm()
{
    open();
    click(QStringLiteral("/sections/voicemail/1"));
    QTest::keyClick(&outline(), Qt::Key_Return);
    QVERIFY(m_window->area().pane(WorkArea::Pane::Form).isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestOutlineEdits)
#include "tst_outlineedits.moc"
