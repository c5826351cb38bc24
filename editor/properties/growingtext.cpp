// SPDX-License-Identifier: MIT
#include "editor/properties/growingtext.h"

#include "editor/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBlock>

namespace patchcord {

namespace {
constexpr int Padding = 3;

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

GrowingText::GrowingText(const QFont &font, Wrap wrap, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_mostLines(mostLines)
{
    setFont(font);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(wrap == Wrap::Words ? WidgetWidth : NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    document()->setDocumentMargin(2);
    setViewportMargins(0, Padding, 0, Padding);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT edited();
    });
}

void GrowingText::setGhost(const QString &text)
{
    if (text == m_ghost)
        return;
    m_ghost = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void GrowingText::setShownText(const QString &text)
{
    if (text == exactText())
        return;
    const QSignalBlocker blocker(this);
    const int cursor = textCursor().position();
    setPlainText(text);
    if (hasFocus()) {
        QTextCursor back = textCursor();
        back.setPosition(std::min(cursor, document()->characterCount() - 1));
        setTextCursor(back);
    }
    fit();
}

QString GrowingText::exactText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

int GrowingText::shownLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    return std::clamp(lines, 1, m_mostLines);
}

void GrowingText::fit()
{
    const int lines = shownLines();
    if (lines == m_lines)
        return;
    m_lines = lines;
    setVerticalScrollBarPolicy(lines == m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize GrowingText::sizeHint() const
{
    return {120, m_lines * QFontMetrics(font()).lineSpacing() + 2 * Padding + 6};
}

QSize GrowingText::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

bool GrowingText::event(QEvent *event)
{
    // Ctrl+Enter is ours before it is a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (!isUndoRedoEnabled() && isUndo(*key)) {
            event->ignore();
            return false;
        }
        if ((key->modifiers() & Qt::ControlModifier)
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_ghost.isEmpty() || !document()->isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(font());
    // The style sheet makes our own ground transparent, which tells nothing of light or dark.
    painter.setPen(Theme::of(parentWidget()->palette()).secondaryText);
    const QRect room = viewport()->rect().adjusted(2, 2, -2, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        QFontMetrics(font()).elidedText(m_ghost, Qt::ElideRight, room.width()));
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isUndoRedoEnabled() && isUndo(*event)) {
        event->ignore();
    } else if (enter && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT accepted();
    } else if (document()->isEmpty()
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT deletePressedWhenEmpty();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace patchcord
