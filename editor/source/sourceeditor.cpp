// SPDX-License-Identifier: MIT
#include "editor/source/sourceeditor.h"

#include "editor/source/chosenpath.h"
#include "editor/source/lineactions.h"
#include "editor/theme/action.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <algorithm>
#include <utility>

namespace patchcord {

SourceEditor::SourceEditor(QWidget *parent)
    : SourceView(parent)
    , m_lines(new LineActions(*this))
{
    setReadOnly(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    connect(document(), &QTextDocument::contentsChange, this, &SourceEditor::widgetChanged);
    // Not before the widget has laid the change out: what follows may write into it again.
    connect(document(), &QTextDocument::contentsChanged, this, &SourceEditor::readBack);
    makeActions();
    makeFoldActions();
    makeCodeActions();
}

SourceEditor::~SourceEditor() = default;

QAction *SourceEditor::addTextAction(
    const ActionLook &look, const QList<QKeySequence> &keys, QList<QAction *> &group)
{
    QAction *const action = newAction(this, look, keys);
    action->setShortcutContext(Qt::WidgetShortcut); // the canvas may have other uses for the keys
    addAction(action);
    group.append(action);
    return action;
}

void SourceEditor::makeActions()
{
    const auto add = [this](const ActionLook &look, const QList<QKeySequence> &keys) {
        return addTextAction(look, keys, m_clipboard);
    };
    QAction *const cut =
        add({"text-cut", tr("Cut"), QStringLiteral("cut"), tr("Cut the selected text")}, {QKeySequence::Cut});
    QAction *const copy = add({"text-copy", tr("Copy"), QStringLiteral("copy"), tr("Copy the selected text")},
        {QKeySequence::Copy});
    QAction *const paste =
        add({"text-paste", tr("Paste"), QStringLiteral("paste"), tr("Put in the text of the clipboard")},
            {QKeySequence::Paste});
    QAction *const remove =
        add({"text-delete", tr("Delete"), QStringLiteral("delete"), tr("Delete the selected text")}, {});
    QAction *const all =
        add({"text-select-all", tr("Select all"), QStringLiteral("select-all"), tr("Select the whole text")},
            {QKeySequence::SelectAll});
    connect(cut, &QAction::triggered, this, &SourceEditor::cutSelection);
    connect(copy, &QAction::triggered, this, &QPlainTextEdit::copy);
    connect(paste, &QAction::triggered, this, &QPlainTextEdit::paste);
    connect(remove, &QAction::triggered, this, &SourceEditor::removeSelection);
    connect(all, &QAction::triggered, this, &QPlainTextEdit::selectAll);
    for (QAction *const action : {cut, copy, remove}) {
        action->setEnabled(false);
        connect(this, &QPlainTextEdit::copyAvailable, action, &QAction::setEnabled);
    }
}

void SourceEditor::makeFoldActions()
{
    const auto add = [this](const ActionLook &look, const QList<QKeySequence> &keys) {
        return addTextAction(look, keys, m_folds);
    };
    connect(add({"text-fold", tr("Fold"), QStringLiteral("collapse"),
                    tr("Fold the lines around the cursor away")},
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BraceLeft)}),
        &QAction::triggered, this, [this] { folding().foldAround(textCursor().block()); });
    connect(add({"text-unfold", tr("Unfold"), QStringLiteral("expand"),
                    tr("Show the lines that are folded here")},
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BraceRight)}),
        &QAction::triggered, this, [this] { folding().unfoldAround(textCursor().block()); });
    connect(add({"text-fold-sections", tr("Fold all sections"), QStringLiteral("collapse"),
                    tr("Leave the names of the sections")},
                {}),
        &QAction::triggered, this, &SourceView::foldSections);
    connect(add({"text-unfold-all", tr("Unfold all"), QStringLiteral("expand"), tr("Show all lines")}, {}),
        &QAction::triggered, this, [this] { folding().unfoldAll(); });
}

void SourceEditor::makeCodeActions()
{
    QAction *const rename =
        addTextAction({"text-rename", tr("Rename…"), QStringLiteral("rename"),
                          tr("Give the section, label or variable at the cursor another name")},
            {QKeySequence(Qt::Key_F2), QKeySequence(Qt::SHIFT | Qt::Key_F2)}, m_code);
    connect(rename, &QAction::triggered, this, &SourceEditor::renameAsked);
    const auto add = [this](const ActionLook &look, const QKeySequence &keys, void (SourceEditor::*asked)()) {
        connect(addTextAction(look, {keys}, m_code), &QAction::triggered, this, asked);
    };
    add({"text-complete", tr("Complete"), QStringLiteral("fix"),
            tr("Offer what can be written at the cursor")},
        QKeySequence(Qt::CTRL | Qt::Key_Space), &SourceEditor::completionAsked);
    add({"text-definition", tr("Go to definition"), QStringLiteral("external"),
            tr("Go to the section, the label or the step that makes what is named at the cursor")},
        QKeySequence(Qt::Key_F12), &SourceEditor::definitionAsked);
    add({"text-uses", tr("Where used…"), QStringLiteral("link"),
            tr("List where the name at the cursor is used")},
        QKeySequence(Qt::SHIFT | Qt::Key_F12), &SourceEditor::usesAsked);
}

void SourceEditor::widgetChanged(int position, int, int added)
{
    if (!isFilled() || !snapshot())
        return;
    const int tail = std::max(0, document()->characterCount() - 1 - position - added);
    m_change = m_change ? WidgetChange{std::min(m_change->begin, position), std::min(m_change->tail, tail)}
                        : WidgetChange{position, tail};
}

void SourceEditor::readBack()
{
    const std::optional<WidgetChange> change = std::exchange(m_change, {});
    // The widget tells a change of an empty text only with the next one, which may be to no document.
    if (!change || !snapshot())
        return;
    if (!m_step.isEmpty() && isAhead())
        Q_EMIT settleAsked(); // a command is a step of its own
    const TextEdits edits = typedEdits(*document(), shown(), *change, snapshot()->format().newline());
    if (edits.isEmpty())
        return; // the widget follows the document, or only its looks have changed
    const TextEdit edit = *edits.begin();
    takeShown(edits.applied(shownBytes()));
    settleTyped(*document(), shown(), {edit.range.begin, edit.range.begin + edit.text.size()});
    if (folding().isAnyFolded())
        folding().repair();
    if (m_step.isEmpty())
        Q_EMIT typed(edits);
    else
        Q_EMIT commanded(m_step, edits);
    choose();
}

void SourceEditor::showChange(const TextEdits &edits)
{
    if (edits.isEmpty())
        return;
    const qsizetype end = edits.hull().end + edits.growth();
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(end));
    setTextCursor(cursor);
    ensureCursorVisible();
    choose();
}

void SourceEditor::edit(const QString &what, const TextEdits &edits, TextRange selection)
{
    if (isAhead())
        Q_EMIT settleAsked();
    makeShown(edits);
    if (!edits.isEmpty())
        Q_EMIT commanded(what, edits);
    selectBytes(selection);
    if (!isAhead() && !edits.isEmpty() && textCursor().block().text().trimmed().isEmpty())
        chooseWritten(selection.end);
}

/// On an empty line behind what a command has written one is at that.
void SourceEditor::chooseWritten(qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(shownBytes()).first(offset).trimmed();
    if (!before.isEmpty())
        Q_EMIT pathChosen(chosenPath(*snapshot(), before.end() - shownBytes().constData() - 1));
}

void SourceEditor::type(const TextEdits &edits, TextRange selection)
{
    makeShown(edits);
    if (!edits.isEmpty())
        Q_EMIT typed(edits);
    selectBytes(selection);
}

void SourceEditor::makeShown(const TextEdits &edits)
{
    fillRest();
    if (edits.isEmpty())
        return;
    const ShownText before = shown();
    takeShown(edits.applied(before.bytes()));
    mirrorEdits(*document(), before, shownBytes(), edits);
    if (folding().isAnyFolded())
        folding().repair();
}

void SourceEditor::selectBytes(TextRange selection)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(selection.begin));
    cursor.setPosition(positionOf(selection.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    choose();
}

bool SourceEditor::event(QEvent *event)
{
    // Undo and redo are the document's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return false;
        return QPlainTextEdit::event(event);
    }
    return SourceView::event(event);
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Cut)) {
        cutSelection();
        return;
    }
    const bool selects = event->matches(QKeySequence::SelectStartOfLine);
    if (selects || event->matches(QKeySequence::MoveToStartOfLine)) {
        goToLineStart(selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        return;
    }
    SourceView::keyPressEvent(event);
}

void SourceEditor::goToLineStart(QTextCursor::MoveMode mode)
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const auto first =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    const int text = int(first - line.begin());
    const int column = cursor.positionInBlock() == text ? 0 : text;
    cursor.setPosition(cursor.block().position() + column, mode);
    setTextCursor(cursor);
    choose();
}

void SourceEditor::mousePressEvent(QMouseEvent *event)
{
    SourceView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        Q_EMIT definitionAsked();
}

void SourceEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    // A drop takes the text from its old place in the same breath: it is read back when all is done.
    if (m_step.isEmpty())
        m_lines->paste(source->text());
    else
        textCursor().insertText(source->text());
}

void SourceEditor::dropEvent(QDropEvent *event)
{
    const QScopedValueRollback step(m_step, tr("Move text"));
    SourceView::dropEvent(event);
}

void SourceEditor::cutSelection()
{
    if (!textCursor().hasSelection())
        return;
    const QScopedValueRollback step(m_step, tr("Cut"));
    cut();
}

void SourceEditor::removeSelection()
{
    const QScopedValueRollback step(m_step, tr("Delete"));
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
}

void SourceEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection()) {
        setTextCursor(cursorForPosition(event->pos()));
        choose();
    }
    QMenu menu(this);
    menu.addActions(m_clipboard);
    menu.addSeparator();
    menu.addActions(m_code);
    menu.addMenu(m_lines->menu());
    menu.exec(event->globalPos());
}

} // namespace patchcord
