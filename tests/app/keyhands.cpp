// SPDX-License-Identifier: MIT
#include "app/window/documenttabs.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "tests/app/hands.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace patchcord {

namespace {

constexpr int MostSteps = 80; ///< of the keyboard, until what was looked for must have come

} // namespace

void KeyHands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target || (QApplication::focusWidget() && target->isAncestorOf(QApplication::focusWidget())))
        target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &window(), key, modifiers);
}

void KeyHands::goToCanvas()
{
    for (int i = 0; i < 8 && !canvas().hasFocus(); ++i)
        press(Qt::Key_F6);
    QVERIFY(canvas().hasFocus());
}

void KeyHands::goTo(const NodePath &path)
{
    goToCanvas();
    press(Qt::Key_P, Qt::ControlModifier);
    chooseInList(path.at(1));
    for (int i = 0; i < MostSteps && selected() != path; ++i) {
        // Among branches to the side, else down.
        const NodePath before = selected();
        press(Qt::Key_Down);
        if (selected() == before || !path.startsWith(selected().parent()))
            press(Qt::Key_Right);
    }
    QCOMPARE(selected(), path);
}

void KeyHands::chooseInList(const QString &words)
{
    QVERIFY2(qobject_cast<PickList *>(QApplication::activePopupWidget()), qPrintable(words));
    type(words);
    press(Qt::Key_Return);
}

void KeyHands::chooseInMenu(const QString &text)
{
    QMenu &menu = openMenu();
    for (int i = 0; i < MostSteps; ++i) {
        if (menu.activeAction() && menu.activeAction()->text().startsWith(text)) {
            QTest::keyClick(&menu, Qt::Key_Return);
            return;
        }
        QTest::keyClick(&menu, Qt::Key_Down);
    }
    QFAIL(qPrintable(text));
}

void KeyHands::startDocument()
{
    press(Qt::Key_N, Qt::ControlModifier);
    goToCanvas();
}

void KeyHands::addSection(const QString &name)
{
    goToCanvas();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(name);
    press(Qt::Key_Return);
}

void KeyHands::addStep(const QString &section, const QString &method)
{
    goTo(NodePath::section(section));
    press(Qt::Key_Space, Qt::ControlModifier);
    chooseInList(method);
}

void KeyHands::addStepOn(const NodePath &step, const QString &outcome, const QString &method)
{
    goTo(step);
    press(Qt::Key_L, Qt::ControlModifier);
    chooseInList(outcome);
    chooseInList(QStringLiteral("a new step"));
    chooseInList(method);
}

void KeyHands::lead(const NodePath &step, const QString &outcome, const QString &section)
{
    goTo(step);
    press(Qt::Key_L, Qt::ControlModifier);
    chooseInList(outcome);
    chooseInList(section);
    chooseInMenu(QStringLiteral("transfer"));
}

void KeyHands::select(const NodePath &path)
{
    const Step *const step = canvas().document().snapshot()->flow().stepAt(path);
    QVERIFY(step);
    goTo(step->path);
    for (int i = 0; i < MostSteps && selected() != path; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(selected(), path);
}

void KeyHands::nameBranch(const NodePath &branch, const QString &text)
{
    goTo(branch);
    press(Qt::Key_F2);
    type(text);
    press(Qt::Key_Return);
}

void KeyHands::fill(const NodePath &field, const QString &text)
{
    QTRY_VERIFY2(rowOf(field), qPrintable(field.toPointer()));
    const auto isThere = [&] {
        QWidget *const row = rowOf(field);
        return row && QApplication::focusWidget() && row->isAncestorOf(QApplication::focusWidget());
    };
    if (canvas().hasFocus())
        press(Qt::Key_Return);
    for (int i = 0; i < MostSteps && !isThere(); ++i)
        press(Qt::Key_Tab);
    QVERIFY2(isThere(), qPrintable(field.toPointer()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Return);
}

void KeyHands::chooseDialling(const NodePath &connect, const QString &words)
{
    goTo(connect);
    press(Qt::Key_F10, Qt::ShiftModifier);
    chooseInMenu(QStringLiteral("Dialling"));
    chooseInMenu(words);
}

void KeyHands::addDestination(const NodePath &connect)
{
    goTo(connect);
    press(Qt::Key_F10, Qt::ShiftModifier);
    chooseInMenu(QStringLiteral("Add destination"));
}

} // namespace patchcord
