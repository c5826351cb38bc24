// SPDX-License-Identifier: MIT
#include "app/window/flowactions.h"

#include "app/window/documenttab.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/selection.h"
#include "editor/pick/snippets.h"
#include "editor/theme/action.h"
#include "editor/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace patchcord {

FlowActions::FlowActions(QWidget &window)
    : QObject(&window)
{
    m_addStep = newAction(this,
        {"flow-add-step", tr("Add step"), QStringLiteral("step-add"),
            tr("Choose a step to put behind the selected one")});
    m_addSection = newAction(this,
        {"flow-add-section", tr("Add section"), QStringLiteral("section-add"), tr("Add an empty section")});
    m_nextProblem = newAction(this,
        {"flow-next-problem", tr("Next problem"), QStringLiteral("problems"), tr("Go to the next problem")},
        QKeySequence(Qt::Key_F8));
    m_previousProblem = newAction(this,
        {"flow-previous-problem", tr("Previous problem"), QStringLiteral("problems"),
            tr("Go to the problem before")},
        QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(
        m_addStep, &QAction::triggered, this, [this] { m_tab->canvas().canvasActions().addStep->trigger(); });
    connect(m_addSection, &QAction::triggered, this,
        [this] { m_tab->canvas().canvasActions().addSection->trigger(); });
    connect(m_nextProblem, &QAction::triggered, this, &FlowActions::nextProblemRequested);
    connect(m_previousProblem, &QAction::triggered, this, &FlowActions::previousProblemRequested);
}

void FlowActions::addMenu(QMenuBar &bar)
{
    m_menu = bar.addMenu(tr("F&low"));
    fill();
}

void FlowActions::setTab(DocumentTab *tab)
{
    if (m_tab)
        m_tab->canvas().canvasActions().addStep->disconnect(this);
    m_tab = tab;
    if (tab)
        connect(tab->canvas().canvasActions().addStep, &QAction::changed, this, &FlowActions::follow);
    fill();
    follow();
}

void FlowActions::fill()
{
    m_menu->clear();
    if (m_tab) {
        const CanvasActions &canvas = m_tab->canvas().canvasActions();
        addToMenu(*m_menu, canvas.flowActions());
        addToMenu(*m_menu->addMenu(icons::icon(QStringLiteral("wrap")), tr("Reshape")),
            canvas.reshape->shapeActions());
        m_menu->addMenu(icons::icon(QStringLiteral("method-connect")), tr("Dialling"))
            ->addActions(canvas.dialForms);
        m_menu->addSeparator();
    }
    m_menu->addAction(m_nextProblem);
    m_menu->addAction(m_previousProblem);
}

void FlowActions::follow()
{
    if (m_tab)
        m_addStep->setToolTip(m_tab->canvas().canvasActions().addStep->toolTip());
    m_addStep->setEnabled(m_tab && m_tab->canvas().canvasActions().addStep->isEnabled());
    for (QAction *const action : {m_addSection, m_nextProblem, m_previousProblem})
        action->setEnabled(m_tab != nullptr);
}

void FlowActions::insertMethod(const QString &method)
{
    if (const auto place = placeForSteps())
        commands::insertMethod(m_tab->document().document(), *place, method);
}

void FlowActions::insertSnippet(const QString &snippet)
{
    if (const auto place = placeForSteps())
        commands::pasteAt(m_tab->document().document(), *place, snippetText(snippet));
}

std::optional<StepPlace> FlowActions::placeForSteps() const
{
    if (!m_tab)
        return std::nullopt;
    Document &document = m_tab->document().document();
    const auto place = placeBehind(*document.snapshot(), document.selection().current());
    if (!place)
        Q_EMIT document.refused(tr("There is no section for a new step. Add one first."));
    return place;
}

} // namespace patchcord
