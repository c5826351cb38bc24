// SPDX-License-Identifier: MIT
#include "app/window/fixactions.h"

#include "app/window/documenttab.h"
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/fixcommands.h"
#include "editor/fixes/fixmenu.h"
#include "editor/problems/problemsview.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourceview.h"
#include "editor/theme/action.h"

#include <QAction>
#include <QApplication>

namespace patchcord {

FixActions::FixActions(WorkArea &area, QWidget &window)
    : QObject(&window)
    , m_area(area)
{
    m_fix = newAction(this,
        {FixActionName, tr("Fix problem…"), QStringLiteral("fix"),
            tr("Offer the fixes of what is selected, or under the cursor")},
        fixShortcut());
    m_fixSure = newAction(this,
        {"edit-fix-sure", tr("Fix all sure problems"), QStringLiteral("fix"),
            tr("Make every fix that leaves no choice, as one change")});
    connect(m_fix, &QAction::triggered, this, &FixActions::openFixes);
    connect(
        m_fixSure, &QAction::triggered, this, [this] { commands::fixSure(m_tab->document().document()); });
    refresh();
}

void FixActions::setTab(DocumentTab *tab)
{
    if (m_tab)
        m_tab->document().document().disconnect(this);
    m_tab = tab;
    if (tab)
        connect(&tab->document().document(), &Document::changed, this, &FixActions::refresh);
    refresh();
}

void FixActions::openFixes()
{
    const QWidget *const focus = QApplication::focusWidget();
    for (SourceView *const view : m_area.text().findChildren<SourceView *>()) {
        if (view == focus)
            return view->askForFixes();
    }
    if (m_area.text().problems().isAncestorOf(focus))
        m_area.text().problems().openFixes();
    else if (m_area.form().isAncestorOf(focus))
        m_area.form().openFixes();
    else
        m_tab->canvas().openFixes();
}

void FixActions::refresh()
{
    static const Diagnostics none;
    const Diagnostics &findings = m_tab ? m_tab->document().document().snapshot()->diagnostics() : none;
    const int sure = sureCount(findings);
    m_fix->setEnabled(!findings.empty());
    m_fixSure->setEnabled(sure > 0);
    m_fixSure->setText(sure > 0 ? tr("Fix all sure problems (%1)").arg(sure) : tr("Fix all sure problems"));
}

} // namespace patchcord
