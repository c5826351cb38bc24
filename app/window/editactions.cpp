// SPDX-License-Identifier: MIT
#include "app/window/editactions.h"

#include "app/window/documenttab.h"
#include "app/window/fixactions.h"
#include "app/window/pickactions.h"
#include "app/window/replaceactions.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/source/lineactions.h"
#include "editor/source/sourceeditor.h"
#include "editor/theme/action.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace patchcord {

namespace {

/// "Change timeout" within a sentence: "change timeout". Names that start with two capitals stay.
QString inSentence(QString name)
{
    if (!name.isEmpty() && !(name.size() > 1 && name[1].isUpper()))
        name[0] = name[0].toLower();
    return name;
}

void nameAfter(QAction &action, const QString &verb, const QString &what)
{
    action.setText(what.isEmpty() ? verb : verb + u' ' + inSentence(what));
    action.setIconText(verb); // the tool bar stays as wide as it is
    setTip(action, action.text());
}

} // namespace

EditActions::EditActions(const FixActions &fixes, const PickActions &picks, const ReplaceActions &replace,
    const SourceEditor &text, QWidget &window)
    : QObject(&window)
    , m_fixes(fixes)
    , m_picks(picks)
    , m_replace(replace)
    , m_text(text)
{
    m_undo = newAction(this, {"edit-undo", tr("Undo"), QStringLiteral("undo"), tr("Undo the last change")},
        QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo =
        newAction(this, {"edit-redo", tr("Redo"), QStringLiteral("redo"), tr("Do again what was undone")},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_find = newAction(this,
        {"edit-find", tr("Find in flow"), QStringLiteral("find"), tr("Find names, values and comments")},
        QKeySequence::Find);
    m_findNext =
        newAction(this, {"edit-find-next", tr("Find next"), QStringLiteral("find"), tr("Go to the next hit")},
            QKeySequence(Qt::Key_F3));
    m_findPrevious = newAction(this,
        {"edit-find-previous", tr("Find previous"), QStringLiteral("find"), tr("Go to the hit before")},
        QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(m_undo, &QAction::triggered, this, [this] {
        Document &document = m_tab->document().document();
        document.settle();
        document.undoStack().undo();
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        Document &document = m_tab->document().document();
        document.settle();
        document.undoStack().redo();
    });
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { focusChanged(now); });
    connect(m_find, &QAction::triggered, this, &EditActions::findRequested);
    connect(m_findNext, &QAction::triggered, this, &EditActions::findNextRequested);
    connect(m_findPrevious, &QAction::triggered, this, &EditActions::findPreviousRequested);
}

void EditActions::addMenu(QMenuBar &bar)
{
    m_menu = bar.addMenu(tr("&Edit"));
    fill();
    refresh();
}

void EditActions::setTab(DocumentTab *tab)
{
    if (m_tab)
        m_tab->document().document().undoStack().disconnect(this);
    m_tab = tab;
    if (tab) {
        const QUndoStack &stack = tab->document().document().undoStack();
        connect(&stack, &QUndoStack::indexChanged, this, &EditActions::refresh);
        connect(&stack, &QUndoStack::undoTextChanged, this, &EditActions::refresh);
        connect(&stack, &QUndoStack::canUndoChanged, this, &EditActions::refresh);
    }
    fill();
    refresh();
}

void EditActions::fill()
{
    m_menu->clear();
    m_isForText = m_text.hasFocus();
    m_menu->addActions({m_undo, m_redo});
    m_menu->addSeparator();
    if (m_tab && m_text.hasFocus()) {
        m_menu->addActions(m_text.clipboardActions());
        m_menu->addActions(m_tab->canvas().canvasActions().reshape->copyAsActions());
        m_menu->addSeparator();
        m_menu->addActions(m_text.codeActions());
        m_menu->addMenu(m_text.lineActions().menu());
        m_menu->addSeparator();
    } else if (m_tab) {
        const CanvasActions &canvas = m_tab->canvas().canvasActions();
        m_menu->addActions(canvas.reshape->clipboardActions());
        m_menu->addAction(canvas.remove);
        m_menu->addSeparator();
    }
    m_menu->addActions(m_fixes.actions());
    m_menu->addSeparator();
    m_menu->addActions({m_find, m_findNext, m_findPrevious});
    m_menu->addActions(m_replace.actions());
    m_menu->addAction(m_picks.goToAction());
}

void EditActions::focusChanged(const QWidget *now)
{
    // A menu, or the bar that a key opens it from, has the focus for a while and is about what had it before.
    if (now && !qobject_cast<const QMenu *>(now) && !qobject_cast<const QMenuBar *>(now)
        && (now == &m_text) != m_isForText)
        fill();
}

void EditActions::refresh()
{
    QUndoStack *const stack = m_tab ? &m_tab->document().document().undoStack() : nullptr;
    m_undo->setEnabled(stack && stack->canUndo());
    m_redo->setEnabled(stack && stack->canRedo());
    nameAfter(*m_undo, tr("Undo"), stack ? stack->undoText() : QString());
    nameAfter(*m_redo, tr("Redo"), stack ? stack->redoText() : QString());
    for (QAction *const action : {m_find, m_findNext, m_findPrevious})
        action->setEnabled(stack != nullptr);
}

} // namespace patchcord
