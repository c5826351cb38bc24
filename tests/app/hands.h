// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/mainwindow.h"
#include "editor/canvas/canvasview.h"

#include <QPoint>

class QMenu;

namespace patchcord {

/// A person at the window who builds a flow: one with the mouse, one with the keys. Both type words; all else
/// is done by real events of the one or the other, and they see what anybody sees: the canvas, the lists that
/// open, the form.
class Hands
{
public:
    explicit Hands(MainWindow &window)
        : m_window(window)
    {
    }
    virtual ~Hands() = default;

    virtual void startDocument() = 0;
    virtual void addSection(const QString &name) = 0;
    /// A step at the end of a section.
    virtual void addStep(const QString &section, const QString &method) = 0;
    /// A step on an outcome of another one.
    virtual void addStepOn(const NodePath &step, const QString &outcome, const QString &method) = 0;
    /// Leads an outcome of a step, or a branch that is there, to a section for good.
    virtual void lead(const NodePath &step, const QString &outcome, const QString &section) = 0;
    /// Selects a step or a destination.
    virtual void select(const NodePath &path) = 0;
    virtual void nameBranch(const NodePath &branch, const QString &text) = 0;
    /// Writes into a field of the form.
    virtual void fill(const NodePath &field, const QString &text) = 0;
    virtual void chooseDialling(const NodePath &connect, const QString &words) = 0;
    virtual void addDestination(const NodePath &connect) = 0;

protected:
    MainWindow &window() { return m_window; }
    CanvasView &canvas();
    const NodePath &selected();
    /// The line of the form that shows a field, or null.
    QWidget *rowOf(const NodePath &field);
    QMenu &openMenu();
    void type(const QString &text);

private:
    MainWindow &m_window;
};

class MouseHands : public Hands
{
public:
    using Hands::Hands;

    void startDocument() override;
    void addSection(const QString &name) override;
    void addStep(const QString &section, const QString &method) override;
    void addStepOn(const NodePath &step, const QString &outcome, const QString &method) override;
    void lead(const NodePath &step, const QString &outcome, const QString &section) override;
    void select(const NodePath &path) override;
    void nameBranch(const NodePath &branch, const QString &text) override;
    void fill(const NodePath &field, const QString &text) override;
    void chooseDialling(const NodePath &connect, const QString &words) override;
    void addDestination(const NodePath &connect) override;

private:
    void clickTool(const char *action);
    void openMenuAt(QPoint place);
    /// By the menu of the ground.
    void showAll();
    void clickStep(const NodePath &step);
    void clickInList(const QString &text);
    void clickInMenu(const QString &text);
    /// Where to take hold of an outcome: its port, or its chip.
    QPoint handleOf(const NodePath &step, const QString &outcome);
    QPoint middleOf(const NodePath &path);
};

class KeyHands : public Hands
{
public:
    using Hands::Hands;

    void startDocument() override;
    void addSection(const QString &name) override;
    void addStep(const QString &section, const QString &method) override;
    void addStepOn(const NodePath &step, const QString &outcome, const QString &method) override;
    void lead(const NodePath &step, const QString &outcome, const QString &section) override;
    void select(const NodePath &path) override;
    void nameBranch(const NodePath &branch, const QString &text) override;
    void fill(const NodePath &field, const QString &text) override;
    void chooseDialling(const NodePath &connect, const QString &words) override;
    void addDestination(const NodePath &connect) override;

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void goToCanvas();
    void goTo(const NodePath &path);
    void chooseInList(const QString &words);
    void chooseInMenu(const QString &text);
};

} // namespace patchcord
