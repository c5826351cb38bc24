// SPDX-License-Identifier: MIT
#include "editor/properties/fieldline.h"

#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolTip>

namespace patchcord {

namespace {
constexpr int TextMargin = 2; // what QLineEdit leaves beside its text
constexpr int Shortest = 36;
constexpr int LongestShown = 4096; // of a masked text: nobody sees the end of a longer one in a line
constexpr int LongestText = 1 << 24; // QLineEdit's own limit would cut a long value when it is edited

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

FieldLine::FieldLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setFont(fonts::body());
    setMaxLength(LongestText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FieldLine::setGhost(const QString &text)
{
    if (text == m_ghost)
        return;
    m_ghost = text;
    // Painted by us, yet a screen reader should know it too.
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void FieldLine::setSuffix(const QString &text)
{
    if (text == m_suffix)
        return;
    m_suffix = text;
    updateGeometry();
    update();
}

void FieldLine::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    // The form's style sheet colours by this property.
    setProperty("tone", int(tone));
    style()->unpolish(this);
    style()->polish(this);
}

void FieldLine::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_mask.clear();
    replaceText(value);
    if (!m_isOpen)
        mask();
}

QString FieldLine::value() const
{
    return !m_mask.isEmpty() && text() == m_mask ? m_value : text();
}

void FieldLine::replaceText(const QString &text)
{
    setAcceptDrops(m_mask.isEmpty()); // a drop would land in the mask
    const QSignalBlocker blocker(this);
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? std::min(cursor, int(text.size())) : 0);
    updateGeometry();
}

void FieldLine::mask()
{
    const QString own = text();
    const QString shown = own.left(LongestShown);
    const QString masked = withoutSecrets(shown);
    if (masked == shown)
        return;
    m_value = own;
    m_mask = shown.size() < own.size() ? masked + u'…' : masked;
    replaceText(m_mask);
}

void FieldLine::unmask()
{
    if (m_mask.isEmpty())
        return;
    const QString own = value();
    m_mask.clear();
    m_value.clear();
    replaceText(own);
}

QSize FieldLine::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(text().isEmpty() ? m_ghost : text().left(60));
    if (!m_suffix.isEmpty())
        width += metrics.horizontalAdvance(u' ' + m_suffix);
    return {std::max(Shortest, width + 2 * TextMargin + 2), 22};
}

QSize FieldLine::minimumSizeHint() const
{
    return {Shortest, 22};
}

bool FieldLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString shown = text().isEmpty() ? m_ghost : displayText();
        const int room = width() - 2 * TextMargin;
        if (fontMetrics().horizontalAdvance(shown) > room) {
            QToolTip::showText(
                static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(shown.left(2000)), this);
            return true;
        }
        event->ignore(); // the row's own tip
        return false;
    }
    // Undo is the document's, not the line's: the window's shortcut has it.
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void FieldLine::paintEvent(QPaintEvent *event)
{
    const int wanted = fontMetrics().horizontalAdvance(displayText());
    if (!hasFocus() && wanted > width() - 2 * TextMargin) {
        // Without the cursor a long text shows its beginning and that there is more.
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        const QRect room = rect().adjusted(TextMargin, 0, -TextMargin, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            fontMetrics().elidedText(displayText(), Qt::ElideRight, room.width()));
        return;
    }
    QLineEdit::paintEvent(event);
    const QString &grey = text().isEmpty() ? m_ghost : m_suffix;
    if (grey.isEmpty())
        return;
    QPainter painter(this);
    // The style sheet makes our own ground transparent, which tells nothing of light or dark.
    painter.setPen(Theme::of(parentWidget()->palette()).secondaryText);
    QRect room = rect().adjusted(TextMargin, 0, -TextMargin, 0);
    if (!text().isEmpty()) {
        const int behind =
            fontMetrics().horizontalAdvance(displayText()) + fontMetrics().horizontalAdvance(u' ');
        if (behind > room.width())
            return;
        room.setLeft(room.left() + behind);
    }
    const QString shown = fontMetrics().elidedText(grey, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    unmask();
    if (isUndo(*event)) {
        event->ignore();
        return;
    }
    if (text().isEmpty() && !isReadOnly()
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT deletePressedWhenEmpty();
        return;
    }
    // Alt+Up and Alt+Down belong to those around us.
    if ((event->modifiers() & Qt::AltModifier)
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldLine::focusInEvent(QFocusEvent *event)
{
    m_isOpen = true;
    unmask();
    QLineEdit::focusInEvent(event);
}

void FieldLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A popup of our own (completions, context menu) is no leaving.
    if (event->reason() != Qt::PopupFocusReason) {
        deselect();
        m_isOpen = false;
        Q_EMIT left();
        mask();
    }
}

} // namespace patchcord
