// SPDX-License-Identifier: MIT
#include "editor/properties/booleaneditor.h"

#include "editor/properties/segmented.h"

#include <QVBoxLayout>

namespace patchcord {

namespace {
enum Option { Default, Yes, No };
} // namespace

BooleanEditor::BooleanEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_segments(new Segmented(this))
{
    auto *const layout = new QVBoxLayout(this);
    // The row's box keeps room for a focus ring, and so does the segmented control.
    layout->setContentsMargins(0, 0, 0, 0);
    m_segments->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segments);
    setFocusProxy(m_segments);
    connect(m_segments, &Segmented::chosen, this, [this](int index) {
        if (index == Default)
            Q_EMIT cleared();
        else
            Q_EMIT valueEntered(Value(index == Yes));
        Q_EMIT finished();
    });
}

void BooleanEditor::display(const FieldState &state)
{
    const bool several = state.presence == FieldState::Presence::Several;
    const bool inherited = state.origin == FieldState::fromConnect();
    const QString word = several ? tr("default") : state.effective;
    m_segments->setOptions({inherited ? tr("connect: %1").arg(word)
            : several                 ? word
                                      : tr("default: %1").arg(word),
        tr("yes"), tr("no")});
    m_segments->setCurrent(several ? -1 : !state.isSet() ? Default : state.value == Value(true) ? Yes : No);
}

void BooleanEditor::setSubject(const QString &subject)
{
    m_segments->setSubject(subject);
}

} // namespace patchcord
