// SPDX-License-Identifier: MIT
#include "editor/properties/longtexteditor.h"

#include "editor/document/document.h"
#include "editor/properties/glyphbutton.h"
#include "editor/properties/growingtext.h"
#include "editor/properties/textwindow.h"
#include "editor/properties/variablecompleter.h"
#include "editor/theme/fonts.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>

namespace patchcord {

namespace {

constexpr int MostLines = 12;

bool isPopOut(const QKeyEvent &key)
{
    return key.key() == Qt::Key_E && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

LongTextEditor::LongTextEditor(const FormContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_context(context)
    , m_text(new GrowingText(fonts::body(), GrowingText::Wrap::Words, MostLines, this))
    , m_popOut(new GlyphButton(QStringLiteral("pop-out"), tr("Write in a window (Ctrl+Shift+E)"), this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_popOut, 0, Qt::AlignTop);
    m_popOut->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_text);
    m_text->setUndoRedoEnabled(false); // the document's history is the only one
    m_text->installEventFilter(this);
    new VariableCompleter(m_text, [this] { return m_context.variables(); });
    connect(m_popOut, &GlyphButton::clicked, this, &LongTextEditor::popOut);
    connect(m_text, &GrowingText::edited, this, [this] { typed(m_text->exactText()); });
    connect(m_text, &GrowingText::deletePressedWhenEmpty, this, &FieldEditor::cleared);
    connect(m_text, &GrowingText::accepted, this, &LongTextEditor::leave);
    connect(m_text, &GrowingText::left, this, &LongTextEditor::leave);
}

LongTextEditor::~LongTextEditor()
{
    delete m_window;
}

void LongTextEditor::typed(const QString &text)
{
    m_emptied = text.isEmpty();
    if (!m_emptied)
        Q_EMIT valueEntered(Value(text));
}

void LongTextEditor::display(const FieldState &state)
{
    if (m_window && (state.path != m_path || m_window->document() != m_context.document))
        closeWindow(); // it is about another text
    else if (m_window && !m_emptied)
        m_window->setShownText(state.text);
    m_path = state.path;
    m_text->setGhost(state.presence == FieldState::Presence::Set ? QString() : state.effective);
    if (!(m_emptied && m_text->hasFocus()))
        m_text->setShownText(state.text);
}

void LongTextEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    FieldEditor::setSubject(subject);
    m_popOut->setName(tr("Write %1 in a window (Ctrl+Shift+E)").arg(subject));
}

void LongTextEditor::popOut()
{
    if (!m_window) {
        m_window = new TextWindow(m_context, window());
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setSubject(m_subject);
        m_window->setShownText(m_text->exactText());
        connect(m_window, &TextWindow::edited, this, [this] { typed(m_window->exactText()); });
        connect(m_window, &TextWindow::left, this, &LongTextEditor::leave);
        // The panel settles what has the focus inside it, and the window is outside.
        connect(m_context.document, &Document::settling, m_window, [this] { commit(); });
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void LongTextEditor::closeWindow()
{
    m_window->disconnect(this);
    m_window->hide();
    m_window->deleteLater();
    m_emptied = false;
}

void LongTextEditor::leave()
{
    commit();
    Q_EMIT finished();
}

void LongTextEditor::commit()
{
    if (m_emptied) {
        m_emptied = false;
        Q_EMIT cleared();
    }
}

void LongTextEditor::hideEvent(QHideEvent *event)
{
    // Another form is shown, maybe of another document. Minimizing the program hides nothing of ours.
    if (m_window && !event->spontaneous())
        closeWindow();
    FieldEditor::hideEvent(event);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isPopOut(*static_cast<QKeyEvent *>(event)))
        return FieldEditor::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        popOut();
    return true;
}

} // namespace patchcord
