// SPDX-License-Identifier: MIT
#include "editor/canvas/noteeditor.h"

#include "editor/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace patchcord {

namespace {

constexpr int LeastWidth = 280;
constexpr int MostWidth = 420;
constexpr int LeastLines = 3;
constexpr int MostLines = 10;

} // namespace

NoteEditor::NoteEditor(const QString &note, QWidget *parent)
    : QPlainTextEdit(note, parent)
    , m_note(note)
{
    setObjectName(QStringLiteral("noteEditor"));
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("A comment above this in the text. Ctrl+Enter takes it."));
    setTabChangesFocus(true);
    setProperty("field", true);
    setProperty("paper", true);
}

void NoteEditor::openAt(const QRect &place)
{
    ensurePolished(); // the style sheet has a say in the font
    const int lines = std::clamp(blockCount() + 1, LeastLines, MostLines);
    const QSize size(std::clamp(place.width(), LeastWidth, MostWidth),
        lines * fontMetrics().lineSpacing() + 3 * metrics::Grid);
    const QRect room = parentWidget()->rect();
    const QPoint corner(std::clamp(place.left(), 0, std::max(0, room.width() - size.width())),
        std::clamp(place.top(), 0, std::max(0, room.height() - size.height())));
    setGeometry(QRect(corner, size));
    moveCursor(QTextCursor::End);
    show();
    setFocus(Qt::OtherFocusReason);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        finish(End::Discard);
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        finish(End::Accept);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own menu takes the focus for a while.
    if (event->reason() != Qt::PopupFocusReason)
        finish(End::Accept);
}

void NoteEditor::finish(End end)
{
    if (m_done)
        return;
    m_done = true;
    const QString note = toPlainText();
    if (hasFocus())
        parentWidget()->setFocus();
    deleteLater();
    hide();
    if (end == End::Accept && note != m_note)
        Q_EMIT accepted(note);
}

} // namespace patchcord
