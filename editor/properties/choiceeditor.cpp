// SPDX-License-Identifier: MIT
#include "editor/properties/choiceeditor.h"

#include "editor/properties/fieldcombo.h"
#include "editor/theme/plaintooltip.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace patchcord {

ChoiceEditor::ChoiceEditor(const Parameter &parameter, QWidget *parent)
    : FieldEditor(parent)
    , m_parameter(parameter)
    , m_combo(new FieldCombo(this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    m_combo->addItem(QString());
    for (const Choice &choice : parameter.choices) {
        m_combo->addItem(choice.title.isEmpty() ? choice.value : choice.title, choice.value);
        m_combo->setItemData(m_combo->count() - 1, plainToolTip(choice.help), Qt::ToolTipRole);
    }
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index == 0)
            Q_EMIT cleared();
        else
            Q_EMIT valueEntered(Value(m_combo->itemData(index).toString()));
        Q_EMIT finished();
    });
    connect(m_combo, &FieldCombo::deletePressed, this, &FieldEditor::cleared);
}

void ChoiceEditor::display(const FieldState &state)
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setItemText(0, tr("default (%1)").arg(state.effective));
    m_combo->setGhost(!state.isSet() && !state.dimmed.isEmpty() ? state.dimmed : state.effective);
    const int known = int(m_parameter.choices.size()) + 1;
    int index = state.isSet() ? m_combo->findData(state.text) : 0;
    if (state.presence == FieldState::Presence::Several)
        index = -1;
    const bool foreign = state.presence == FieldState::Presence::Set && (index < 0 || index >= known);
    // One entry behind the known ones stands for a word that is not among them.
    while (m_combo->count() > known)
        m_combo->removeItem(known);
    if (foreign) {
        m_combo->addItem(state.text, state.text);
        index = known;
    }
    m_combo->setCurrentIndex(index);
    m_combo->setAccessibleDescription(index > 0 ? QString() : state.effective);
    m_combo->updateGeometry();
    m_combo->update();
}

} // namespace patchcord
