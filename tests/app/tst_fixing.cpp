// SPDX-License-Identifier: MIT
// Fixes in the whole window, with keys and clicks: each view offers them for what is worked at.
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasmenu.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/sectionpainter.h"
#include "editor/document/selection.h"
#include "editor/problems/problemsview.h"
#include "editor/properties/fixbutton.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcegutter.h"
#include "editor/source/sourcepane.h"
#include "tests/app/windowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTreeView>
#include <QtTest>

using namespace patchcord;

class TestFixing : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void actionsFollowTheDocument();
    void keysInEveryView_data();
    void keysInEveryView();
    void clicksInEveryView_data();
    void clicksInEveryView();
    void contextMenuOfAStep();
    void copiesAProblem();
    void nothingHereIsSaid();
    void allSureProblems();
    void typedTextIsTakenInFirst();
    void pageOpensFromAMenu();
    void pageOpensFromHelp();

private:
    void openFaulty();
    /// The menu that has come up, or null.
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QAction *entry(const QString &text);
    QDialog *help() const;
};

void TestFixing::openFaulty()
{
    const QString file = path("flow.yaml");
    QVERIFY(writeAll(file,
        "version: 1.0.0\nsections:\n  main:\n    - connect:\n        to: sip:a@example.com\n"
        "        tmeout: 20\n    - record:\n        max_length: \"120\"\n    - answer: {}\n"));
    QVERIFY(m_window->files().open(file));
    QTest::qWait(50);
}

QAction *TestFixing::entry(const QString &text)
{
    const QMenu *const shown = menu();
    if (!shown)
        return nullptr;
    for (QAction *const action : shown->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QDialog *TestFixing::help() const
{
    for (QDialog *const dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->findChild<QTextBrowser *>())
            return dialog;
    }
    return nullptr;
}

void TestFixing::actionsFollowTheDocument()
{
    QVERIFY(!action("edit-fix").isEnabled());
    QVERIFY(!action("edit-fix-sure").isEnabled());
    openFaulty();
    QVERIFY(action("edit-fix").isEnabled());
    QVERIFY(action("edit-fix-sure").isEnabled());
    QCOMPARE(action("edit-fix").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Period));
    const QString clean = path("clean.yaml");
    QVERIFY(writeAll(clean, "version: 1.0.0\nsections:\n  main:\n    - answer: {}\n"));
    QVERIFY(m_window->files().open(clean));
    QVERIFY(!action("edit-fix").isEnabled());
    QVERIFY(!action("edit-fix-sure").isEnabled());
    change("/sections/main/0/answer/max_duration", Value(QStringLiteral("60")));
    QVERIFY(action("edit-fix").isEnabled());
    QVERIFY(action("edit-fix-sure").isEnabled());
}

void TestFixing::keysInEveryView_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"canvas", "source", "other text", "problems", "form"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

/// Ctrl+. with the keyboard in a view, Down and Enter in the menu: the misspelt key is renamed.
void TestFixing::keysInEveryView()
{
    QFETCH(const QString, view);
    openFaulty();
    const QByteArray before = tab().document().text();
    const NodePath key = *NodePath::fromPointer(QStringLiteral("/sections/main/0/connect/tmeout"));
    TextPane &text = m_window->area().text();
    document().selection().select(view == u"canvas" ? key.first(3) : key);
    if (view == u"canvas") {
        tab().canvas().setFocus();
    } else if (view == u"source") {
        text.showText();
        text.source().nativeView()->setFocus();
    } else if (view == u"other text") {
        text.setCurrentWidget(text.source().derivedView());
        text.source().derivedView()->setFocus();
    } else if (view == u"problems") {
        text.showProblems();
        auto *const list = text.problems().findChild<QTreeView *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
    } else {
        m_window->area().form().focusField(key);
        QTRY_VERIFY(m_window->area().form().isAncestorOf(QApplication::focusWidget()));
    }
    QTest::qWait(50);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY2(menu(), qPrintable(m_window->statusBar()->currentMessage()));
    QVERIFY(menu()->activeAction()); // the best one is chosen
    QCOMPARE(menu()->activeAction()->text(), QStringLiteral("Rename to “timeout”"));
    QTest::keyClick(menu(), Qt::Key_Return);
    QByteArray meant = before;
    meant.replace("tmeout", "timeout");
    QTRY_COMPARE(tab().document().text(), meant);
    QCOMPARE(action("edit-undo").text(), QStringLiteral("Undo rename to “timeout”"));
    action("edit-undo").trigger();
    QCOMPARE(tab().document().text(), before);
}

void TestFixing::clicksInEveryView_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"card", "section", "source", "problems", "form"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

/// A click on the badge or the bulb: the menu comes up and holds the fix.
void TestFixing::clicksInEveryView()
{
    QFETCH(const QString, view);
    openFaulty();
    const NodePath key = *NodePath::fromPointer(QStringLiteral("/sections/main/0/connect/tmeout"));
    TextPane &text = m_window->area().text();
    CanvasView &canvas = tab().canvas();
    if (view == u"card") {
        canvas.setZoom(1);
        canvas.ensureVisible(key.first(3));
        QTest::qWait(300);
        const CanvasScene &scene = canvas.scene();
        const CanvasScene::CardRef ref = scene.cardAt(key);
        const QRectF rect = scene.cardRect(ref);
        const QRectF badge = measure(*scene.card(ref).step, scene.style(), rect.width()).badge;
        const QPointF at = canvas.camera().toView(badge.translated(rect.topLeft())).center();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(document().selection().current(), key.first(3));
    } else if (view == u"section") {
        canvas.setZoom(1);
        canvas.ensureVisible(key.first(2));
        QTest::qWait(300);
        const PlacedSection &section = canvas.scene().layout().sections.front();
        const QRectF badge = measureHeader(section, canvas.scene().style()).badge.translated(section.at);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.camera().toView(badge).center().toPoint());
    } else if (view == u"source") {
        text.showText();
        document().selection().select(key);
        SourceView *const source = text.source().nativeView();
        QWidget *const gutter = source->findChild<SourceGutter *>();
        QTRY_COMPARE(source->textCursor().blockNumber(), 5);
        const QRectF line = source->visibleLines()[5].rect;
        QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 12, int(line.center().y())));
    } else if (view == u"problems") {
        text.showProblems();
        auto *const list = text.problems().findChild<QTreeView *>();
        const QModelIndex bulb = list->model()->index(0, ProblemsModel::FixColumn);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(bulb).center());
        QCOMPARE(document().selection().current(), key);
    } else {
        document().selection().select(key.first(3));
        QTest::qWait(50);
        FixButton *button = nullptr;
        for (FixButton *const one : m_window->area().form().findChildren<FixButton *>()) {
            if (one->isVisible())
                button = one;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(menu());
    QAction *const fix = entry(QStringLiteral("Rename to “timeout”"));
    QVERIFY(fix);
    fix->trigger();
    QVERIFY(tab().document().text().contains("        timeout: 20\n"));
}

void TestFixing::contextMenuOfAStep()
{
    openFaulty();
    const CanvasView &canvas = tab().canvas();
    Hit hit;
    hit.kind = Hit::Kind::Card;
    hit.section = 0;
    hit.card = 0;
    hit.path = *NodePath::fromPointer(QStringLiteral("/sections/main/0"));
    const std::unique_ptr<QMenu> faulty(makeCanvasMenu(tab().canvas(), hit, {}));
    const QMenu *const fixes = faulty->actions().constFirst()->menu();
    QVERIFY(fixes);
    QCOMPARE(fixes->actions().at(1)->text(), QStringLiteral("Rename to “timeout”"));
    hit.card = 2;
    hit.path = *NodePath::fromPointer(QStringLiteral("/sections/main/2"));
    const std::unique_ptr<QMenu> clean(makeCanvasMenu(tab().canvas(), hit, {}));
    QCOMPARE(clean->actions().constFirst(), canvas.canvasActions().edit);
}

void TestFixing::copiesAProblem()
{
    openFaulty();
    m_window->area().text().showProblems();
    auto *const list = m_window->area().text().problems().findChild<QTreeView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Line 8: ")), qPrintable(copied));
    QVERIFY2(copied.endsWith(QStringLiteral("[quoted-number]")), qPrintable(copied));
}

void TestFixing::nothingHereIsSaid()
{
    openFaulty();
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/main/2")));
    tab().canvas().setFocus();
    QTest::keyClick(&tab().canvas(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!menu());
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("F8")));
}

void TestFixing::allSureProblems()
{
    openFaulty();
    const QByteArray before = tab().document().text();
    QCOMPARE(action("edit-fix-sure").text(), QStringLiteral("Fix all sure problems (2)"));
    action("edit-fix-sure").trigger();
    QByteArray meant = before;
    meant.replace("tmeout", "timeout").replace("\"120\"", "120");
    QCOMPARE(tab().document().text(), meant);
    QVERIFY(!action("edit-fix-sure").isEnabled());
    QVERIFY(!action("edit-fix").isEnabled());
    action("edit-undo").trigger();
    QCOMPARE(tab().document().text(), before);
}

void TestFixing::typedTextIsTakenInFirst()
{
    openFaulty();
    const NodePath field = *NodePath::fromPointer(QStringLiteral("/sections/main/0/connect/to"));
    document().selection().select(field.first(3));
    QTest::qWait(20);
    m_window->area().form().focusField(field);
    auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("sip:b@example.com"));
    action("edit-fix-sure").trigger();
    QVERIFY(tab().document().text().contains("to: sip:b@example.com\n        timeout: 20\n"));
}

void TestFixing::pageOpensFromAMenu()
{
    openFaulty();
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/main/1")));
    tab().canvas().setFocus();
    QTest::keyClick(&tab().canvas(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(menu());
    QAction *const what = entry(QStringLiteral("What does this mean?"));
    QVERIFY(what);
    menu()->setActiveAction(what);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_VERIFY(help());
    const auto *const page = help()->findChild<QTextBrowser *>();
    QVERIFY(page->toPlainText().contains(QStringLiteral("quoted-number")));
    QVERIFY(page->toPlainText().contains(QStringLiteral("timeout: \"20\"")));
}

void TestFixing::pageOpensFromHelp()
{
    action("help-rules").trigger();
    QTRY_VERIFY(help());
    auto *const list = help()->findChild<QListWidget *>();
    auto *const page = help()->findChild<QTextBrowser *>();
    QVERIFY(list->count() > 70);
    QVERIFY(page->toPlainText().contains(QStringLiteral("unclosed-quote")) || !page->toPlainText().isEmpty());
    const QString first = page->toPlainText();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(page->toPlainText() != first);
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("no-value.md")));
    QVERIFY(page->toPlainText().contains(QStringLiteral("no-value")));
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("no-value"));
}

QTEST_MAIN(TestFixing)
#include "tst_fixing.moc"
