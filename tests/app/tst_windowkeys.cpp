// SPDX-License-Identifier: MIT
// The ways of the keyboard through the window.
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "editor/outline/outlineview.h"
#include "editor/palette/paletteview.h"
#include "editor/problems/problemsview.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcepane.h"
#include "tests/app/windowtest.h"

#include <QtTest>

#include <algorithm>

using namespace patchcord;

class TestWindowKeys : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void tabTravelsThroughTheWindow();
    void keysGoRoundThePanes();
    void keysOpenTheMenuOfWhatIsSelected();
    void enterEditsWhatIsSelected_data();
    void enterEditsWhatIsSelected();
};

void TestWindowKeys::tabTravelsThroughTheWindow()
{
    constexpr int MostTabs = 60;
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/main/0")));
    WorkArea &area = m_window->area();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        area.outline().setFocus();
        QCOMPARE(QApplication::focusWidget(), &area.outline());
        bool isBack = false;
        int canvasAt = -1;
        int textAt = -1;
        int formAt = -1;
        QStringList way;
        for (int tabs = 0; tabs < MostTabs && !isBack; ++tabs) {
            // In the text Tab indents, unless Escape came before.
            if (QApplication::focusWidget() == area.text().source().nativeView())
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QTest::keyClick(QApplication::focusWidget(), key);
            QWidget *const focus = QApplication::focusWidget();
            QVERIFY(focus);
            way += QLatin1String(focus->metaObject()->className()) + u' ' + focus->accessibleName();
            if (focus == &tab().canvas())
                canvasAt = tabs;
            else if (area.text().isAncestorOf(focus))
                textAt = tabs;
            else if (area.form().isAncestorOf(focus))
                formAt = tabs;
            isBack = focus == &area.outline();
        }
        QVERIFY2(canvasAt >= 0 && textAt >= 0 && formAt >= 0 && isBack,
            qPrintable(way.join(QLatin1String(" > "))));
    }
}

void TestWindowKeys::keysGoRoundThePanes()
{
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(0));
    WorkArea &area = m_window->area();
    tab().canvas().setFocus();
    QList<QWidget *> panes{&area.form(), area.text().source().nativeView(), &area.text().problems(),
        &area.outline(), &area.palette(), &tab().canvas()};
    const auto isThere = [](const QWidget *pane) {
        const QWidget *const focus = QApplication::focusWidget();
        return pane->isVisible() && (focus == pane || pane->isAncestorOf(focus));
    };
    for (const QWidget *const pane : panes) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY2(isThere(pane),
            qPrintable(pane->accessibleName() + QLatin1String(pane->metaObject()->className())));
    }
    std::reverse(panes.begin(), panes.end());
    panes.append(panes.takeFirst());
    for (const QWidget *const pane : panes) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isThere(pane));
    }
    // A pane that is hidden is passed by; one that is left is entered again where it was left.
    action("view-form").setChecked(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(isThere(area.text().source().nativeView()));
    action("view-form").setChecked(true);
    area.form().focusField(
        document().selection().current().child(QStringLiteral("connect")).child(QStringLiteral("timeout")));
    const QWidget *const field = QApplication::focusWidget();
    QVERIFY(isThere(&area.form()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isThere(&tab().canvas()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestWindowKeys::keysOpenTheMenuOfWhatIsSelected()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(0));
    tab().canvas().setFocus();
    QTest::keyClick(&tab().canvas(), Qt::Key_F10, Qt::ShiftModifier);
    QWidget *const menu = QApplication::activePopupWidget();
    QVERIFY(menu && menu->inherits("QMenu"));
    QVERIFY(menu->actions().contains(tab().canvas().canvasActions().edit));
    menu->close();
}

void TestWindowKeys::enterEditsWhatIsSelected_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("field"); ///< what takes the keyboard says
    QTest::newRow("step") << QStringLiteral("/sections/main/0") << QStringLiteral("max_duration");
    QTest::newRow("prompt") << QStringLiteral("/sections/main/3") << QStringLiteral("play");
    QTest::newRow("section") << QStringLiteral("/sections/main") << QStringLiteral("Name of the section");
}

void TestWindowKeys::enterEditsWhatIsSelected()
{
    QFETCH(QString, pointer);
    QFETCH(QString, field);
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(*NodePath::fromPointer(pointer));
    tab().canvas().setFocus();
    QTest::keyClick(&tab().canvas(), Qt::Key_Return);
    const QWidget *const focus = QApplication::focusWidget();
    QVERIFY(m_window->area().form().isAncestorOf(focus));
    QVERIFY2(focus->accessibleName().contains(field), qPrintable(focus->accessibleName()));
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
