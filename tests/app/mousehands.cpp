// SPDX-License-Identifier: MIT
#include "app/window/documenttabs.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/properties/segmented.h"
#include "tests/app/hands.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QToolBar>

namespace patchcord {

namespace {

/// The part of a form's row that one writes into.
QLineEdit *lineIn(QWidget *row)
{
    return row ? row->findChild<QLineEdit *>() : nullptr;
}

} // namespace

void MouseHands::clickTool(const char *name)
{
    auto *const action = window().findChild<QAction *>(QLatin1String(name));
    auto *const bar = window().findChild<QToolBar *>();
    QVERIFY(action && bar && bar->widgetForAction(action));
    QTest::mouseClick(bar->widgetForAction(action), Qt::LeftButton);
}

QPoint MouseHands::middleOf(const NodePath &path)
{
    return canvas().viewRectOf(path).center();
}

void MouseHands::openMenuAt(QPoint place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas().mapToGlobal(place));
    QApplication::sendEvent(&canvas(), &event); // what a window system makes of the right button
}

void MouseHands::showAll()
{
    openMenuAt(QPoint(4, 4));
    clickInMenu(QStringLiteral("Show whole flow"));
}

void MouseHands::clickStep(const NodePath &step)
{
    showAll();
    QTRY_VERIFY(canvas().rect().contains(canvas().viewRectOf(step)));
    // Beside the destinations, which are picked on their own.
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().viewRectOf(step).topLeft() + QPoint(30, 8));
    QCOMPARE(selected(), step);
}

void MouseHands::clickInList(const QString &text)
{
    auto *const list = qobject_cast<PickList *>(QApplication::activePopupWidget());
    QVERIFY2(list, qPrintable(text));
    auto *const items = list->findChild<QListWidget *>();
    const QList<QListWidgetItem *> found = items->findItems(text, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(text));
    items->scrollToItem(found.front());
    QTest::mouseClick(items->viewport(), Qt::LeftButton, {}, items->visualItemRect(found.front()).center());
}

void MouseHands::clickInMenu(const QString &text)
{
    QMenu &menu = openMenu();
    for (QAction *const action : menu.actions()) {
        if (!action->text().startsWith(text))
            continue;
        QVERIFY2(action->isEnabled(), qPrintable(text));
        const QPoint middle = menu.actionGeometry(action).center();
        QTest::mouseClick(&menu, Qt::LeftButton, {}, middle);
        return;
    }
    QFAIL(qPrintable(text));
}

QPoint MouseHands::handleOf(const NodePath &step, const QString &outcome)
{
    clickStep(step);
    for (const PlacedPort &port : canvas().scene().ports()) {
        if (port.text == outcome)
            return canvas().camera().toView(port.rect).toAlignedRect().center();
    }
    // A branch that is there is taken by its chip.
    for (const Outcome &each : outcomesOf(*canvas().document().snapshot(), step)) {
        if (each.isThere() && outcomeTitle(each) == outcome)
            return middleOf(*each.branch);
    }
    qFatal("no way on %s", qPrintable(outcome));
}

void MouseHands::startDocument()
{
    clickTool("file-new");
}

void MouseHands::addSection(const QString &name)
{
    clickTool("flow-add-section");
    type(name);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(4, 4));
}

void MouseHands::addStep(const QString &section, const QString &method)
{
    showAll();
    const FlowLayout &layout = canvas().scene().layout();
    const PlacedSection &placed = layout.sections[size_t(layout.sectionOf(section))];
    const PlacedGap *last = nullptr;
    for (const PlacedGap &gap : placed.layout->gaps) {
        if (gap.list == placed.path())
            last = &gap;
    }
    QVERIFY(last);
    QTRY_VERIFY(canvas().rect().contains(canvas().viewRectOf(placed.path())));
    const QPointF middle = last->marker.center() + placed.at;
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().camera().toView(middle).toPoint());
    clickInList(method);
}

void MouseHands::addStepOn(const NodePath &step, const QString &outcome, const QString &method)
{
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, handleOf(step, outcome));
    clickInList(method);
}

void MouseHands::lead(const NodePath &step, const QString &outcome, const QString &section)
{
    const QPoint from = handleOf(step, outcome);
    const FlowLayout &layout = canvas().scene().layout();
    const QPoint to = middleOf(layout.sections[size_t(layout.sectionOf(section))].path());
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas(), from + QPoint(20, 4));
    QTest::mouseMove(&canvas(), to - QPoint(2, 2));
    QTest::mouseMove(&canvas(), to);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    clickInMenu(QStringLiteral("transfer"));
}

void MouseHands::select(const NodePath &path)
{
    showAll();
    QTRY_VERIFY(canvas().rect().contains(canvas().viewRectOf(path)));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, middleOf(path));
    QCOMPARE(selected(), path);
}

void MouseHands::nameBranch(const NodePath &branch, const QString &text)
{
    showAll();
    QTRY_VERIFY(canvas().rect().contains(canvas().viewRectOf(branch)));
    const QPoint chip = middleOf(branch);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, chip);
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, chip);
    type(text);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(4, 4));
}

void MouseHands::fill(const NodePath &field, const QString &text)
{
    QTRY_VERIFY2(lineIn(rowOf(field)), qPrintable(field.toPointer()));
    QLineEdit *const line = lineIn(rowOf(field));
    for (QWidget *parent = line; parent; parent = parent->parentWidget()) {
        if (auto *const scroll = qobject_cast<QScrollArea *>(parent))
            scroll->ensureWidgetVisible(line);
    }
    const QPoint middle(line->width() / 4, line->height() / 2);
    QTest::mouseClick(line, Qt::LeftButton, {}, middle);
    QTest::mouseDClick(line, Qt::LeftButton, {}, middle);
    QTest::mouseClick(line, Qt::LeftButton, {}, middle); // the third one takes all
    type(text);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(4, 4));
}

void MouseHands::chooseDialling(const NodePath &connect, const QString &words)
{
    clickStep(connect);
    for (Segmented *const choice : window().findChildren<Segmented *>()) {
        const qsizetype index = choice->options().indexOf(words);
        if (choice->isVisible() && index >= 0) {
            QTest::mouseClick(choice, Qt::LeftButton, {}, choice->optionRect(int(index)).center());
            return;
        }
    }
    QFAIL(qPrintable(words));
}

void MouseHands::addDestination(const NodePath &connect)
{
    clickStep(connect);
    const QPoint place = canvas().viewRectOf(connect).topLeft() + QPoint(30, 8);
    openMenuAt(place);
    clickInMenu(QStringLiteral("Add destination"));
}

} // namespace patchcord
