// SPDX-License-Identifier: MIT
#include "editor/properties/longtexteditor.h"

#include "editor/properties/growingtext.h"
#include "editor/theme/fonts.h"

#include <QVBoxLayout>

namespace patchcord {

namespace {
constexpr int MostLines = 12;
} // namespace

LongTextEditor::LongTextEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_text(new GrowingText(fonts::body(), GrowingText::Wrap::Words, MostLines, this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setUndoRedoEnabled(false); // the document's history is the only one
    connect(m_text, &GrowingText::edited, this, [this] {
        const QString text = m_text->exactText();
        m_emptied = text.isEmpty();
        if (!m_emptied)
            Q_EMIT valueEntered(Value(text));
    });
    connect(m_text, &GrowingText::deletePressedWhenEmpty, this, &FieldEditor::cleared);
    connect(m_text, &GrowingText::accepted, this, &LongTextEditor::leave);
    connect(m_text, &GrowingText::left, this, &LongTextEditor::leave);
}

void LongTextEditor::display(const FieldState &state)
{
    m_text->setGhost(state.presence == FieldState::Presence::Set ? QString() : state.effective);
    if (!(m_emptied && m_text->hasFocus()))
        m_text->setShownText(state.text);
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

} // namespace patchcord
