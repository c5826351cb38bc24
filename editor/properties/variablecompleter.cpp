// SPDX-License-Identifier: MIT
#include "editor/properties/variablecompleter.h"

#include "editor/properties/completionlist.h"
#include "editor/properties/textcompleter.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace patchcord {

VariableCompleter::VariableCompleter(QPlainTextEdit *text, std::function<QStringList()> offer)
    : QObject(text)
    , m_text(text)
    , m_offer(std::move(offer))
    , m_list(new CompletionList(text))
{
    connect(m_list, &CompletionList::chosen, this, &VariableCompleter::take);
    text->installEventFilter(this);
}

QString VariableCompleter::before() const
{
    const QTextCursor cursor = m_text->textCursor();
    return cursor.block().text().left(cursor.positionInBlock());
}

bool VariableCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        // The list takes these: the text would break the line, or the focus move.
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            event->ignore();
            return true;
        default:
            break;
        }
    }
    if (event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent *>(event)->text().isEmpty())
        complete();
    return QObject::eventFilter(watched, event);
}

void VariableCompleter::complete()
{
    const QString line = before();
    const TextCompleter::Word word = TextCompleter::variableWord(line);
    if (word.begin < 0)
        m_list->hide();
    else
        m_list->offer(m_offer(), line.mid(word.begin), m_text->cursorRect());
}

void VariableCompleter::take(const QString &name)
{
    const TextCompleter::Word word = TextCompleter::variableWord(before());
    if (word.begin < 0)
        return;
    QTextCursor cursor = m_text->textCursor();
    const int column = cursor.positionInBlock();
    const bool closed = cursor.block().text().mid(column).startsWith(word.closing);
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, column - word.begin);
    cursor.insertText(name + (closed ? QString() : word.closing));
    m_text->setTextCursor(cursor);
}

} // namespace patchcord
