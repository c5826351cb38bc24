// SPDX-License-Identifier: MIT
#include "app/window/noticebar.h"
#include "app/window/templates.h"
#include "app/window/textpane.h"
#include "app/window/welcomerow.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/linkactions.h"
#include "editor/document/selection.h"
#include "editor/outline/outlineview.h"
#include "editor/palette/paletteview.h"
#include "editor/pick/picklist.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcepane.h"
#include "model/edit/treeedits.h"
#include "tests/app/windowtest.h"
#include "tests/support/corpus.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTreeView>
#include <QtTest>

using namespace patchcord;

namespace {

void collect(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *const action : menu.actions()) {
        if (action->isSeparator())
            continue;
        actions += action;
        if (action->menu())
            collect(*action->menu(), actions);
    }
}

} // namespace

class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void templatesAreSound_data();
    void templatesAreSound();
    void samplesOpenAsCopies();
    void startPageLeadsOn();
    void editsThroughTheForm();
    void undoTakesTypedTextInFirst();
    void saveAndCloseTakeTypedTextIn();
    void undoNamesWhatItUndoes();
    void goesFromProblemToProblem();
    void problemOfAnUnknownKeyIsShownInTheForm();
    void findingIsGoneToInTheText();
    void saysWhenItIsMessaging();
    void showsWhereTheSelectionIs();
    void commandsAreFoundByName();
    void goesToSections();
    void paletteBuildsTheFlow();
    void paletteShowsWhatWasUsedLast();
    void actionsAreComplete();
    void shortcutsAreUnambiguous();
    void documentAsTextHasATab();

private:
    QList<QAction *> menuActions() const;
    /// Empties a field of the form by keys, and leaves the keyboard in it.
    void emptyField(const char *pointer);
};

QList<QAction *> TestMainWindow::menuActions() const
{
    QList<QAction *> actions;
    for (QAction *const menu : m_window->menuBar()->actions())
        collect(*menu->menu(), actions);
    return actions;
}

void TestMainWindow::startsEmpty()
{
    QCOMPARE(m_window->tabs().count(), 0);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Patchcord"));
    QVERIFY(!m_window->isWindowModified());
    for (const char *name : {"file-save", "file-save-as", "file-close", "edit-undo", "edit-find",
             "flow-add-step", "flow-add-section", "flow-next-problem"})
        QVERIFY2(!action(name).isEnabled(), name);
    QVERIFY(m_window->close());
    QCOMPARE(m_prompts->asked, QStringList());
}

void TestMainWindow::templatesAreSound_data()
{
    QTest::addColumn<QByteArray>("text");
    QCOMPARE(templates().size(), size_t(6));
    QCOMPARE(samples().size(), size_t(3));
    for (const Template &each : templates())
        QTest::newRow(qPrintable(each.name)) << templateText(each.name);
    for (const Template &each : samples())
        QTest::newRow(qPrintable(each.name)) << sampleText(each.name);
}

void TestMainWindow::templatesAreSound()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    QVERIFY(!snapshot->text().isEmpty());
    QCOMPARE(snapshot->flow().kind(), DocumentKind::Calling);
    for (const Diagnostic &finding : snapshot->diagnostics())
        QFAIL(qPrintable(finding.message));
}

void TestMainWindow::samplesOpenAsCopies()
{
    for (const Template &each : samples()) {
        action(qPrintable(QStringLiteral("file-sample-%1").arg(each.name))).trigger();
        QCOMPARE(tab().document().text(), sampleText(each.name));
        QVERIFY(tab().document().path().isEmpty());
        QVERIFY(!tab().document().isModified());
        // Rich enough to learn from: comments, several sections or functions.
        QVERIFY(tab().document().text().count('#') >= 3);
        QVERIFY(document().snapshot()->lines().lineCount() > 60);
    }
    QCOMPARE(m_window->tabs().count(), 1); // an untouched copy gives way to the next
}

void TestMainWindow::startPageLeadsOn()
{
    const auto row = [this](const QString &title) {
        for (WelcomeRow *const each : m_window->findChildren<WelcomeRow *>()) {
            if (each->text() == title && each->isVisible())
                return each;
        }
        return static_cast<WelcomeRow *>(nullptr);
    };
    const QString file = copyOf("02-ivr-menu.yaml");
    QVERIFY(m_window->files().open(file));
    m_window->files().closeAll();
    QTRY_VERIFY(row(QStringLiteral("02-ivr-menu.yaml")));
    QVERIFY(row(QStringLiteral("02-ivr-menu.yaml"))->isEnabled());
    QVERIFY(QFile::remove(file));
    QTest::mouseClick(row(samples().front().title), Qt::LeftButton);
    QCOMPARE(tab().document().text(), sampleText(samples().front().name));
    m_window->files().closeAll();
    QTRY_VERIFY(row(QStringLiteral("02-ivr-menu.yaml")));
    QVERIFY(!row(QStringLiteral("02-ivr-menu.yaml"))->isEnabled());
    row(templates().back().title)->setFocus();
    QTest::keyClick(row(templates().back().title), Qt::Key_Space);
    QCOMPARE(tab().document().text(), templateText(templates().back().name));
}

void TestMainWindow::editsThroughTheForm()
{
    const QString file = copyOf("01-connect-forms.yaml");
    const QByteArray before = readBytes(file);
    QVERIFY(m_window->files().open(file));
    const Result<NodePath> timeout =
        NodePath::fromPointer(QStringLiteral("/sections/main/0/connect/timeout"));
    document().selection().select(timeout->first(3));
    QTest::qWait(50);
    m_window->area().form().focusField(*timeout);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto *const field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("40"));
    QTest::keyClick(field, Qt::Key_Return);

    QByteArray meant = before;
    meant.replace("timeout: 25", "timeout: 40");
    QTRY_COMPARE(tab().document().text(), meant);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("01-connect-forms.yaml[*]")));
    QCOMPARE(readBytes(file), before); // nothing is written before somebody saves

    action("file-save").trigger();
    QCOMPARE(readBytes(file), meant);
    QVERIFY(!m_window->isWindowModified());
    document().undoStack().undo();
    QCOMPARE(tab().document().text(), before);
    QVERIFY(m_window->isWindowModified());
    document().undoStack().redo();
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::undoTakesTypedTextInFirst()
{
    const QString file = path("flow.yaml");
    const QByteArray before =
        "sections:\n  main:\n    - connect:\n        timeout: 20\n        to: sip:a@example.com\n"
        "    - record:\n        max_length: 120\n";
    QVERIFY(writeAll(file, before));
    QVERIFY(m_window->files().open(file));
    change("/sections/main/0/connect/timeout", Value(30));
    const QByteArray changed = tab().document().text();
    emptyField("/sections/main/1/record/max_length");
    action("edit-undo").trigger();
    QCOMPARE(tab().document().text(), changed);
    QVERIFY(tab().document().isModified());
    action("edit-undo").trigger();
    QCOMPARE(tab().document().text(), before);
    QVERIFY(!tab().document().isModified());
    action("edit-redo").trigger();
    QCOMPARE(tab().document().text(), changed);
}

void TestMainWindow::saveAndCloseTakeTypedTextIn()
{
    const QString file = path("flow.yaml");
    QVERIFY(
        writeAll(file, "sections:\n  main:\n    - record:\n        max_length: 120\n        beep: true\n"));
    QVERIFY(m_window->files().open(file));
    emptyField("/sections/main/0/record/max_length");
    action("file-save").trigger();
    QCOMPARE(readBytes(file), QByteArray("sections:\n  main:\n    - record:\n        beep: true\n"));

    change("/sections/main/0/record/max_length", Value(60));
    action("file-save").trigger();
    QVERIFY(!m_window->isWindowModified());
    emptyField("/sections/main/0/record/max_length");
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompts->asked.size(), 1);
}

void TestMainWindow::emptyField(const char *pointer)
{
    const NodePath field = *NodePath::fromPointer(QLatin1String(pointer));
    document().selection().select(field.first(3));
    QTest::qWait(20);
    m_window->area().form().focusField(field);
    if (auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
    }
}

void TestMainWindow::undoNamesWhatItUndoes()
{
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    QVERIFY(!action("edit-undo").isEnabled());
    change("/sections/main/0/connect/timeout", Value(30));
    QCOMPARE(action("edit-undo").text(), QStringLiteral("Undo change value"));
    QVERIFY(action("edit-undo").isEnabled());
    action("edit-undo").trigger();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!action("edit-undo").isEnabled());
    QCOMPARE(action("edit-redo").text(), QStringLiteral("Redo change value"));
}

void TestMainWindow::goesFromProblemToProblem()
{
    QVERIFY(m_window->files().open(copyOf("12-faulty.yaml")));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    const NodePath first = document().selection().current();
    QVERIFY(first.toPointer().startsWith(QStringLiteral("/sections/main/1/connect/serial/1")));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(document().selection().current() != first);
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(document().selection().current(), first);
}

void TestMainWindow::problemOfAnUnknownKeyIsShownInTheForm()
{
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file,
        "sections:\n  main:\n    - connect:\n        to: sip:a@example.com\n        resutl: ended\n"
        "    - hangup: {}\n"));
    QVERIFY(m_window->files().open(file));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(document().selection().current().toPointer(), QStringLiteral("/sections/main/0/connect/resutl"));
    const QWidget *const focus = QApplication::focusWidget();
    QVERIFY(focus && m_window->area().form().isAncestorOf(focus));
    QVERIFY2(
        focus->accessibleName().startsWith(QStringLiteral("resutl")), qPrintable(focus->accessibleName()));
    QCoreApplication::processEvents();
    QVERIFY(!focus->visibleRegion().isEmpty());
}

/// A finding that the canvas tells leads into the text, also where that is not shown.
void TestMainWindow::findingIsGoneToInTheText()
{
    QVERIFY(m_window->files().open(copyOf("12-faulty.yaml")));
    QWidget &pane = m_window->area().pane(WorkArea::Pane::Text);
    TextPane &text = m_window->area().text();
    text.showProblems();
    pane.hide();
    Diagnostic finding;
    finding.range.begin = document().snapshot()->text().indexOf("main");
    finding.range.end = finding.range.begin + 4;
    Q_EMIT document().findingAsked(finding);
    const SourceEditor &view = *text.source().nativeView();
    QVERIFY(pane.isVisible() && view.isVisible());
    QVERIFY(view.hasFocus());
    QCOMPARE(view.cursorOffset(), finding.range.begin);
    // Walking over the problems shows the pane too.
    pane.hide();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(pane.isVisible());
}

void TestMainWindow::saysWhenItIsMessaging()
{
    QVERIFY(m_window->files().open(copyOf("09-messaging.yaml")));
    QVERIFY(tab().notice().isVisible());
    QVERIFY(tab().notice().sentence().contains(QStringLiteral("messaging SWML")));
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    QVERIFY(!tab().notice().isVisible());
}

void TestMainWindow::showsWhereTheSelectionIs()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    const auto place = [this] {
        for (const QLabel *const label : m_window->statusBar()->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Selection")
                return label->text();
        }
        return QString();
    };
    document().selection().select(
        *NodePath::fromPointer(QStringLiteral("/sections/main/4/switch/case/2/0/transfer/dest")));
    QCOMPARE(place(), QStringLiteral("main › switch › ‘2’ › transfer › dest"));
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    document().selection().select(
        *NodePath::fromPointer(QStringLiteral("/sections/groups/0/connect/serial_parallel/1/0/to")));
    QCOMPARE(place(), QStringLiteral("groups › connect › destination 3 › to"));
}

/// A document that stands as text in another opens beside it, is saved with it and goes with it.
void TestMainWindow::documentAsTextHasATab()
{
    const QByteArray text = "sections:\n  main:\n    - execute:\n        dest: '[{\"hangup\": {}}]'\n";
    const QString file = path("host.yaml");
    QVERIFY(writeAll(file, text));
    QVERIFY(m_window->files().open(file));
    DocumentTab &host = tab();
    const NodePath place = *NodePath::fromPointer(QStringLiteral("/sections/main/0/execute/dest"));
    Q_EMIT host.canvas().innerTextRequested(place);
    QCOMPARE(m_window->tabs().count(), 2);
    QVERIFY(&tab() != &host);
    QCOMPARE(tab().document().name(), QStringLiteral("host.yaml › main › execute › dest"));
    QCOMPARE(document().snapshot()->text(), QByteArray("[{\"hangup\": {}}]"));

    change("/0/hangup/reason", QStringLiteral("busy"));
    QVERIFY(tab().document().isModified() && host.document().isModified());
    action("edit-undo").trigger();
    QCOMPARE(host.document().text(), text);
    action("edit-redo").trigger();
    action("file-save").trigger();
    QVERIFY(!host.document().isModified() && !tab().document().isModified());
    QCOMPARE(readBytes(file),
        QByteArray(
            "sections:\n  main:\n    - execute:\n        dest: '[{\"hangup\": {\"reason\": \"busy\"}}]'\n"));

    // Asked for again, it is the same tab.
    m_window->tabs().show(host);
    Q_EMIT host.canvas().innerTextRequested(place);
    QCOMPARE(m_window->tabs().count(), 2);
    QVERIFY(m_window->files().close(host));
    QCOMPARE(m_window->tabs().count(), 0);
    QCOMPARE(m_prompts->asked, QStringList());

    // What the host no longer holds has no tab.
    QVERIFY(m_window->files().open(file));
    DocumentTab &again = tab();
    Q_EMIT again.canvas().innerTextRequested(place);
    QCOMPARE(m_window->tabs().count(), 2);
    QVERIFY(again.document().document().apply(
        QStringLiteral("Remove"), removeValue(*again.document().snapshot(), place.parent().parent())));
    QTRY_COMPARE(m_window->tabs().count(), 1);
    again.document().document().undoStack().undo();
    action("file-save").trigger();
}

void TestMainWindow::commandsAreFoundByName()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(0));
    action("help-commands").trigger();
    auto *const list = m_window->findChild<PickList *>();
    QVERIFY(list && list->isVisible());
    auto *const words = list->findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("duplic"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Duplicate"));
    QCOMPARE(document().selection().current(), NodePath::section(QStringLiteral("main")).child(1));
}

void TestMainWindow::goesToSections()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    action("edit-go-to").trigger();
    auto *const list = m_window->findChild<PickList *>();
    QVERIFY(list && list->isVisible());
    auto *const words = list->findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("supp"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(document().selection().current(), NodePath::section(QStringLiteral("support")));

    // Back along the links: what leads to the section, and from there to the section again.
    const CanvasView &canvas = m_window->tabs().current()->canvas();
    canvas.canvasActions().links->whereUsed->trigger();
    const Step *const step = document().snapshot()->flow().stepAt(document().selection().current());
    QVERIFY(step);
    QCOMPARE(step->method, QStringLiteral("transfer"));
    canvas.canvasActions().links->follow->trigger();
    QCOMPARE(document().selection().current(), NodePath::section(QStringLiteral("support")));
}

void TestMainWindow::paletteBuildsTheFlow()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    const NodePath main = NodePath::section(QStringLiteral("main"));
    PaletteView &palette = m_window->area().palette();
    const auto take = [&](const char *words) {
        palette.filterField()->clear();
        QTest::keyClicks(palette.filterField(), QLatin1String(words));
        QTest::keyClick(palette.filterField(), Qt::Key_Return);
    };
    const auto methodAt = [&](int index) {
        return document().snapshot()->flow().stepAt(main.child(index))->method;
    };
    document().selection().select(main.child(0));
    take("sleep");
    QCOMPARE(methodAt(1), QStringLiteral("sleep"));
    take("ring group");
    QCOMPARE(methodAt(2), QStringLiteral("connect"));
    QCOMPARE(methodAt(3), QStringLiteral("cond"));
    QCOMPARE(document().undoStack().count(), 2);
    // With a list selected: at its end.
    document().selection().select(NodePath::section(QStringLiteral("sales")));
    const int steps = document().snapshot()->flow().section(QStringLiteral("sales"))->stepCount;
    take("hangup");
    QCOMPARE(document().selection().current(), NodePath::section(QStringLiteral("sales")).child(steps));
}

void TestMainWindow::paletteShowsWhatWasUsedLast()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(0));
    const auto shown = [this] {
        const QAbstractItemModel &model = *m_window->area().palette().list()->model();
        const QModelIndex group = model.index(0, 0);
        QStringList methods{group.data().toString()};
        for (int row = 0; row < model.rowCount(group); ++row)
            methods += model.index(row, 0, group).data().toString();
        return methods;
    };
    QVERIFY(shown().constFirst() != QStringLiteral("Used last"));
    tab().canvas().canvasActions().addStep->trigger();
    auto *const list = tab().canvas().findChild<PickList *>();
    QTest::keyClicks(list->findChild<QLineEdit *>(), QStringLiteral("sleep"));
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(shown(), (QStringList{QStringLiteral("Used last"), QStringLiteral("sleep")}));
    PaletteView &palette = m_window->area().palette();
    for (const char *method : {"play", "hangup", "answer", "denoise", "sleep", "tap", "transfer"})
        Q_EMIT palette.methodActivated(QLatin1String(method));
    const QStringList last{QStringLiteral("Used last"), QStringLiteral("transfer"), QStringLiteral("tap"),
        QStringLiteral("sleep"), QStringLiteral("denoise"), QStringLiteral("answer"),
        QStringLiteral("hangup")};
    QCOMPARE(shown(), last);
    m_window->files().closeAll();
    m_settings->setValue(QStringLiteral("recentMethods"),
        m_settings->value(QStringLiteral("recentMethods")).toStringList().mid(0, 2)
            + QStringList{QStringLiteral("no_such_method"), QStringLiteral("transfer")});
    m_window = std::make_unique<MainWindow>(m_catalog, *m_settings, *m_theme);
    QCOMPARE(shown(), last.mid(0, 3));
}

void TestMainWindow::actionsAreComplete()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    const QList<QAction *> actions = menuActions();
    QVERIFY(actions.size() > 30);
    for (const QAction *const each : actions) {
        QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
        QVERIFY2(!each->icon().isNull(), qPrintable(each->text()));
        QVERIFY2(each->menu() || !each->toolTip().isEmpty(), qPrintable(each->text()));
    }
    for (const QWidget *const widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QAbstractScrollArea"))
            continue;
        if (widget->inherits("QTabBar") || widget->inherits("QAbstractButton")
            || widget->inherits("QToolBar"))
            continue; // these speak through their texts
        QVERIFY2(!widget->accessibleName().isEmpty() || !widget->window(),
            qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestMainWindow::shortcutsAreUnambiguous()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    QHash<QKeySequence, const QAction *> taken;
    for (const QAction *const each : menuActions()) {
        for (const QKeySequence &keys : each->shortcuts()) {
            const QAction *const other = taken.value(keys);
            QVERIFY2(!other || other == each,
                qPrintable(
                    keys.toString() + u' ' + each->text() + u' ' + (other ? other->text() : QString())));
            taken.insert(keys, each);
        }
    }
    QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_S)));
    QVERIFY(taken.contains(QKeySequence(Qt::Key_F8)));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
