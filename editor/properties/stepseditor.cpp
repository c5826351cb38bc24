// SPDX-License-Identifier: MIT
#include "editor/properties/stepseditor.h"

#include "editor/properties/linkrow.h"

#include <QVBoxLayout>

namespace patchcord {

StepsEditor::StepsEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_row(new LinkRow(QStringLiteral("chevron-right"), QString(), QString(), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->addWidget(m_row);
    setFocusProxy(m_row);
    connect(m_row, &LinkRow::clicked, this, [this] {
        if (!m_shown.firstStep.isRoot())
            Q_EMIT placeAsked(m_shown.firstStep);
    });
}

void StepsEditor::display(const FieldState &state)
{
    m_shown = state;
    m_row->setText(
        state.isSet() && !state.text.isEmpty() ? tr("%1 · on the canvas").arg(state.text) : state.effective);
    m_row->setEnabled(!state.firstStep.isRoot());
    setSubject(m_subject);
}

void StepsEditor::setSubject(const QString &subject)
{
    m_subject = subject;
    m_row->setAccessibleName(tr("%1: %2").arg(subject, m_row->text()));
}

} // namespace patchcord
