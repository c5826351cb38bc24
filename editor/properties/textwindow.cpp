// SPDX-License-Identifier: MIT
#include "editor/properties/textwindow.h"

#include "editor/document/document.h"
#include "editor/properties/variablecompleter.h"
#include "editor/theme/fonts.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace patchcord {

namespace {

int wordsIn(const QString &text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        words += !c.isSpace() && !inWord ? 1 : 0;
        inWord = !c.isSpace();
    }
    return words;
}

} // namespace

TextWindow::TextWindow(const FormContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_document(context.document)
    , m_text(new QPlainTextEdit(this))
    , m_counts(new QLabel(this))
{
    setModal(false);
    resize(context.memory->textWindowSize);
    m_text->setFont(fonts::body());
    m_text->setUndoRedoEnabled(false); // the document's history is the only one
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(12);
    m_text->installEventFilter(this);
    new VariableCompleter(m_text, [this] { return m_context.variables(); });
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setFont(fonts::small());
    auto *const close = new QPushButton(tr("Close"), this);
    auto *const bottom = new QHBoxLayout;
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(close);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showCounts();
        Q_EMIT edited();
    });
    showCounts();
}

void TextWindow::setSubject(const QString &subject)
{
    setWindowTitle(subject);
    m_text->setAccessibleName(subject);
}

void TextWindow::setShownText(const QString &text)
{
    if (text == exactText())
        return;
    const QSignalBlocker blocker(m_text);
    const int cursor = m_text->textCursor().position();
    m_text->setPlainText(text);
    QTextCursor back = m_text->textCursor();
    back.setPosition(std::min(cursor, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(back);
    showCounts();
}

QString TextWindow::exactText() const
{
    // toPlainText() would turn no-break spaces into spaces.
    QString text = m_text->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

Document *TextWindow::document() const
{
    return m_document;
}

void TextWindow::showCounts()
{
    const QString text = exactText();
    m_counts->setText(tr("%n words", nullptr, int(wordsIn(text))) + QStringLiteral(" · ")
        + tr("%n characters", nullptr, int(text.size())));
}

void TextWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        Q_EMIT left();
    QDialog::changeEvent(event);
}

void TextWindow::hideEvent(QHideEvent *event)
{
    m_context.memory->textWindowSize = size();
    Q_EMIT left();
    QDialog::hideEvent(event);
}

bool TextWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *const key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool undoes = key && key->matches(QKeySequence::Undo);
    if (!m_document || (!undoes && !(key && key->matches(QKeySequence::Redo))))
        return QDialog::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    m_document->settle();
    if (undoes)
        m_document->undoStack().undo();
    else
        m_document->undoStack().redo();
    return true;
}

} // namespace patchcord
