// SPDX-License-Identifier: MIT
#include "editor/properties/variablecompleter.h"

#include "editor/properties/textcompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTextBlock>

namespace patchcord {

VariableCompleter::VariableCompleter(QPlainTextEdit *text, std::function<QStringList()> offer)
    : QObject(text)
    , m_text(text)
    , m_offer(std::move(offer))
{
    text->installEventFilter(this);
}

QString VariableCompleter::before() const
{
    const QTextCursor cursor = m_text->textCursor();
    return cursor.block().text().left(cursor.positionInBlock());
}

bool VariableCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completer && m_completer->popup()->isVisible()) {
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
    if (word.begin < 0) {
        if (m_completer)
            m_completer->popup()->hide();
        return;
    }
    if (!m_completer) {
        m_completer = new QCompleter(this);
        m_completer->setWidget(m_text);
        m_completer->setModel(new QStringListModel(m_completer));
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->popup()->setAccessibleName(tr("Completions"));
        connect(
            m_completer, qOverload<const QString &>(&QCompleter::activated), this, &VariableCompleter::take);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(m_offer());
    const QString typed = line.mid(word.begin);
    m_completer->setCompletionPrefix(typed);
    const bool onlyItself = m_completer->completionCount() == 1 && m_completer->currentCompletion() == typed;
    if (m_completer->completionCount() == 0 || onlyItself) {
        m_completer->popup()->hide();
        return;
    }
    QRect at = m_text->cursorRect();
    at.setWidth(m_completer->popup()->sizeHintForColumn(0) + 24);
    m_completer->complete(at);
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
