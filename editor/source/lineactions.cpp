// SPDX-License-Identifier: MIT
#include "editor/source/lineactions.h"

#include "editor/source/sourceeditor.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"
#include "model/edit/lineedits.h"
#include "model/edit/pasteintext.h"
#include "model/edit/typingaids.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace patchcord {

namespace {

TextRange directed(TextSelection selection)
{
    return {selection.anchor, selection.cursor};
}

bool hasModifiers(const QKeyEvent &key, Qt::KeyboardModifiers modifiers)
{
    return key.modifiers() & modifiers;
}

} // namespace

LineActions::LineActions(SourceEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_menu(new QMenu(tr("Lines"), &editor))
{
    m_menu->setIcon(icons::icon(QStringLiteral("outline")));
    editor.setTabChangesFocus(false);
    editor.installEventFilter(this);
    add({"text-duplicate-lines", tr("Duplicate lines"), QStringLiteral("duplicate"),
            tr("Put a copy of the line, or of the item that begins on it, behind it")},
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [](const Snapshot &text, TextSelection at) { return Result(duplicateLines(text, at)); });
    add({"text-lines-up", tr("Move lines up"), QStringLiteral("move-up"),
            tr("Move the line, or the item that begins on it, before its neighbour")},
        QKeySequence(Qt::ALT | Qt::Key_Up), moveLinesUp);
    add({"text-lines-down", tr("Move lines down"), QStringLiteral("move-down"),
            tr("Move the line, or the item that begins on it, behind its neighbour")},
        QKeySequence(Qt::ALT | Qt::Key_Down), moveLinesDown);
    add({"text-delete-lines", tr("Delete lines"), QStringLiteral("delete"),
            tr("Delete the line, or all that are selected")},
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        [](const Snapshot &text, TextSelection at) { return Result(deleteLines(text, at)); });
    add({"text-join-lines", tr("Join lines"), QStringLiteral("collapse"),
            tr("Make one line of this and the next, or of all that are selected")},
        QKeySequence(Qt::CTRL | Qt::Key_J),
        [](const Snapshot &text, TextSelection at) { return Result(joinLines(text, at)); });
    m_menu->addSeparator();
    add({"text-comment", tr("Toggle comment"), QStringLiteral("note"),
            tr("Make the lines a comment, or what they were")},
        QKeySequence(Qt::CTRL | Qt::Key_Slash),
        [](const Snapshot &text, TextSelection at) { return toggleItemComment(text, at); });
    add({"text-indent", tr("Indent lines"), QStringLiteral("forward"),
            tr("Move the lines one step of indentation to the right")},
        QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
        [](const Snapshot &text, TextSelection at) { return Result(indentLines(text, at)); });
    add({"text-outdent", tr("Outdent lines"), QStringLiteral("back"),
            tr("Move the lines one step of indentation to the left")},
        QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
        [](const Snapshot &text, TextSelection at) { return Result(outdentLines(text, at)); });
}

void LineActions::add(const ActionLook &look, const QKeySequence &keys, Command command)
{
    QAction *const action = m_editor.addTextAction(look, {keys}, m_actions);
    connect(action, &QAction::triggered, this, [this, action, command] { run(action->text(), command); });
    m_menu->addAction(action);
}

TextSource LineActions::source() const
{
    return {m_editor.shown().bytes(), m_editor.shown().lines(), m_editor.snapshot()->format()};
}

TextSelection LineActions::selection() const
{
    const QTextCursor cursor = m_editor.textCursor();
    return {m_editor.offsetOf(cursor.anchor()), m_editor.offsetOf(cursor.position())};
}

void LineActions::run(const QString &what, Command command)
{
    if (!m_editor.snapshot())
        return;
    // Items are found in the text as it was read.
    if (m_editor.snapshot()->text() != m_editor.shownBytes())
        Q_EMIT settleAsked();
    const Result<SelectedEdits> edits = command(*m_editor.snapshot(), selection());
    if (edits)
        show(what, *edits);
    else
        Q_EMIT refused(edits.error());
}

void LineActions::show(const QString &what, const SelectedEdits &edits)
{
    m_editor.edit(what, edits.edits, directed(edits.after));
}

void LineActions::showTyped(const SelectedEdits &edits)
{
    m_editor.type(edits.edits, directed(edits.after));
}

void LineActions::paste(const QString &text)
{
    if (m_editor.snapshot())
        show(tr("Paste"), pasteInText(source(), selection(), text.toUtf8()));
}

bool LineActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_editor.setTabChangesFocus(false);
    if (event->type() == QEvent::KeyPress && m_editor.snapshot() && !m_editor.isReadOnly())
        return pressed(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool LineActions::pressed(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
        return tabPressed(key);
    m_editor.setTabChangesFocus(
        key.key() == Qt::Key_Escape || (m_editor.tabChangesFocus() && key.key() == Qt::Key_Shift));
    if (key.matches(QKeySequence::InsertParagraphSeparator)
        || key.matches(QKeySequence::InsertLineSeparator)) {
        showTyped(newLine(source(), selection()));
        return true;
    }
    std::optional<SelectedEdits> edits;
    if (key.key() == Qt::Key_Backspace && !hasModifiers(key, Qt::ControlModifier | Qt::AltModifier))
        edits = backspace(source(), selection());
    else if (key.text().size() == 1 && !hasModifiers(key, Qt::ControlModifier | Qt::AltModifier))
        edits = typedCharacter(source(), selection(), key.text().front());
    if (edits)
        showTyped(*edits);
    return edits.has_value();
}

bool LineActions::tabPressed(const QKeyEvent &key)
{
    if (m_editor.tabChangesFocus() || hasModifiers(key, Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key.key() == Qt::Key_Backtab)
        show(tr("Outdent lines"), outdentLines(source(), selection()));
    else if (selection().isEmpty())
        showTyped(tabulator(source(), selection()));
    else
        show(tr("Indent lines"), tabulator(source(), selection()));
    return true;
}

} // namespace patchcord
