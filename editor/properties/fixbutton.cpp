// SPDX-License-Identifier: MIT
#include "editor/properties/fixbutton.h"

#include "editor/document/document.h"
#include "editor/fixes/fixmenu.h"

namespace patchcord {

FixButton::FixButton(const FormContext &context, Findings findings, QWidget *parent)
    : GlyphButton(QStringLiteral("fix"), QString(), parent)
    , m_context(context)
    , m_findings(std::move(findings))
{
    connect(this, &QAbstractButton::clicked, this, &FixButton::openFixes);
    refresh();
}

void FixButton::refresh()
{
    if (!m_context.document)
        return;
    const bool fixable = anyFixable(m_findings(*m_context.document->snapshot()));
    setIconName(fixable ? QStringLiteral("fix") : QStringLiteral("help"));
    setName(fixable ? tr("Fix (%1)").arg(fixShortcut().toString(QKeySequence::NativeText))
                    : tr("What does this mean?"));
}

void FixButton::openFixes()
{
    if (!m_context.document)
        return;
    const QPointer<FixButton> self(this);
    m_context.document->settle(); // what it changes may take this button away
    if (!self)
        return;
    openFixMenu(*window(), mapToGlobal(rect().bottomLeft()), *m_context.document,
        m_findings(*m_context.document->snapshot()));
}

} // namespace patchcord
