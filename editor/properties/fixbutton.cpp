// SPDX-License-Identifier: MIT
#include "editor/properties/fixbutton.h"

#include "editor/document/document.h"
#include "editor/fixes/fixmenu.h"
#include "editor/theme/action.h"

#include <QEvent>

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
    const QString keys = keysFor(*this, FixActionName, fixShortcut());
    setName(!fixable ? tr("What does this mean?") : keys.isEmpty() ? tr("Fix") : tr("Fix (%1)").arg(keys));
}

bool FixButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        refresh(); // the keys may be others by now
    return GlyphButton::event(event);
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
