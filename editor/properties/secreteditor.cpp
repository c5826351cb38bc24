// SPDX-License-Identifier: MIT
#include "editor/properties/secreteditor.h"

#include "editor/properties/glyphbutton.h"

#include <QLayout>

namespace patchcord {

SecretEditor::SecretEditor(const Parameter &parameter, const FormContext &context, QWidget *parent)
    : LineEditor(parameter, context, parent)
    , m_eye(new GlyphButton(QStringLiteral("eye"), tr("Show"), this))
{
    m_eye->setCheckable(true);
    layout()->addWidget(m_eye);
    connect(m_eye, &GlyphButton::toggled, this, &SecretEditor::showMask);
    showMask();
}

void SecretEditor::display(const FieldState &state)
{
    // Another secret starts masked again.
    if (state.path != m_path)
        m_eye->setChecked(false);
    m_path = state.path;
    m_isVariable = state.expression;
    m_eye->setVisible(state.presence == FieldState::Presence::Set && !m_isVariable);
    LineEditor::display(state);
    showMask();
}

void SecretEditor::setSubject(const QString &subject)
{
    LineEditor::setSubject(subject);
    m_eye->setName(tr("Show %1").arg(subject));
}

void SecretEditor::showMask()
{
    m_eye->setIconName(m_eye->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    const bool open = m_eye->isChecked() || m_isVariable;
    const QLineEdit::EchoMode mode = open ? QLineEdit::Normal : QLineEdit::Password;
    if (line()->echoMode() != mode)
        line()->setEchoMode(mode);
}

} // namespace patchcord
