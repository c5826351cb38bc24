// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasmenu.h"

#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/linkactions.h"
#include "editor/canvas/linkcommands.h"
#include "editor/canvas/renameactions.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/document/document.h"
#include "editor/document/placefindings.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"
#include "model/text/displaytext.h"

#include <QMenu>

namespace patchcord {

namespace {

constexpr int MostTargets = 25; ///< a longer list of sections is no menu any more

QString shortText(const QString &text)
{
    return menuText(oneLine(text, 40));
}

/// A single flow inside the step opens at once, several are offered by name.
void addInnerItems(QMenu &menu, CanvasView &canvas, const CanvasActions &actions, const Step &step)
{
    const std::vector<InnerFlow> flows = innerFlows(step);
    if (flows.size() == 1)
        menu.addAction(actions.openInner);
    if (flows.size() < 2)
        return;
    QMenu *inner = menu.addMenu(actions.openInner->text());
    for (const InnerFlow &flow : flows) {
        inner->addAction(icons::icon(flow.icon), shortText(flow.title), &canvas,
            [&canvas, path = flow.path] { canvas.openInner(path); });
    }
}

/// Only those that go somewhere.
void addLinkItems(QMenu &menu, const CanvasActions &actions)
{
    for (QAction *const action : {actions.links->follow, actions.links->whereUsed, actions.links->unlink}) {
        if (action->isEnabled())
            menu.addAction(action);
    }
}

void addShapeMenu(QMenu &menu, const CanvasActions &actions)
{
    QMenu *const shape = menu.addMenu(icons::icon(QStringLiteral("wrap")), CanvasView::tr("Reshape"));
    for (QAction *const action : actions.reshape->shapeActions())
        action ? shape->addAction(action) : static_cast<void>(shape->addSeparator());
}

/// The step on the card of a path; that of the flow where the card is not shown, as in a collapsed section.
const Step *stepShownAt(const CanvasView &canvas, const NodePath &path)
{
    const CanvasScene::CardRef card = canvas.scene().cardAt(path);
    return card ? canvas.scene().card(card).step : canvas.document().snapshot()->flow().stepAt(path);
}

void addStepItems(QMenu &menu, CanvasView &canvas, const CanvasActions &actions, const Step &step)
{
    menu.addActions({actions.edit, actions.note, actions.addStep, actions.links->lead});
    addLinkItems(menu, actions);
    addInnerItems(menu, canvas, actions, step);
    if (actions.renaming->variable->isEnabled())
        menu.addAction(actions.renaming->variable);
    if (step.plan) {
        menu.addSeparator();
        menu.addAction(actions.addDestination);
        QMenu *forms = menu.addMenu(CanvasView::tr("Dialling"));
        forms->setToolTipsVisible(true);
        forms->addActions(actions.dialForms);
    }
    menu.addSeparator();
    menu.addActions(actions.reshape->clipboardActions());
    menu.addSeparator();
    menu.addActions({actions.moveUp, actions.moveDown});
    addShapeMenu(menu, actions);
    menu.addSeparator();
    menu.addAction(actions.remove);
}

void addBranchItems(QMenu &menu, const CanvasActions &actions)
{
    menu.addActions({actions.addStep, actions.links->lead, actions.rename});
    menu.addSeparator();
    menu.addAction(actions.remove);
}

/// Where an edge can lead instead, for those who do not drag.
void addEdgeItems(QMenu &menu, CanvasView &canvas, const Edge &edge, QPoint global)
{
    QMenu *targets = menu.addMenu(CanvasView::tr("Lead to"));
    const FlowLayout &layout = canvas.scene().layout();
    const int own = layout.sectionAt(edge.step);
    QStringList names;
    if (edge.targetKind == TargetKind::Label && own >= 0) {
        names = layout.sections[size_t(own)].layout->flow->labels;
    } else {
        for (const PlacedSection &section : layout.sections)
            names.append(section.name());
    }
    names.removeDuplicates();
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), MostTargets))) {
        QAction *action = targets->addAction(shortText(name), &canvas,
            [&canvas, edge, name] { commands::retarget(canvas.document(), edge, name); });
        action->setCheckable(true);
        action->setChecked(name == edge.target);
    }
    targets->setEnabled(!names.isEmpty());
    const StepPlace before{edge.step.parent(), edge.step.lastIndex()};
    if (before.index >= 0) {
        menu.addAction(icons::icon(QStringLiteral("step-add")), CanvasView::tr("Insert a step before it…"),
            &canvas, [&canvas, before, global] { canvas.askForStep(before, global); });
    }
    menu.addAction(icons::icon(QStringLiteral("unlink")), CanvasView::tr("Remove the link"), &canvas,
        [&canvas, edge] { commands::unlink(canvas.document(), edge); });
}

void addSectionItems(QMenu &menu, CanvasView &canvas, const CanvasActions &actions, const NodePath &section)
{
    menu.addAction(actions.addStep);
    addLinkItems(menu, actions);
    menu.addActions({actions.rename, actions.renaming->preview, actions.note});
    menu.addAction(canvas.document().viewState().isCollapsed(section) ? actions.expand : actions.collapse);
    menu.addSeparator();
    menu.addAction(actions.addSection);
    menu.addSeparator();
    menu.addActions({actions.reshape->cut, actions.reshape->copy, actions.reshape->paste});
    menu.addSeparator();
    menu.addActions({actions.moveUp, actions.moveDown});
    menu.addSeparator();
    menu.addAction(actions.remove);
}

void addDisabledItems(QMenu &menu, const CanvasActions &actions)
{
    menu.addActions({actions.reshape->disable, actions.reshape->enableAll});
    menu.addSeparator();
    menu.addAction(actions.remove);
}

/// Above everything else: what can be done about the problems of the place.
void addFixes(QMenu &menu, CanvasView &canvas, const NodePath &path)
{
    Document &document = canvas.document();
    const Diagnostics findings = path.isRoot() ? Diagnostics() : findingsAt(*document.snapshot(), path);
    if (findings.empty())
        return;
    QMenu *const fixes = menu.addMenu(
        icons::icon(QStringLiteral("fix")), CanvasView::tr("%n problems", nullptr, int(findings.size())));
    fillFixMenu(*fixes, document, findings);
    menu.addSeparator();
}

/// What can be done about something that cannot be read: to go to the fault and to mend it.
void addStaleItems(QMenu &menu, CanvasView &canvas, const NodePath &stale)
{
    const Diagnostic *const fault = canvas.scene().shown().faultAt(stale);
    if (!fault)
        return;
    menu.addAction(CanvasView::tr("Go to line %1").arg(canvas.scene().shown().lineOf(*fault)), &canvas,
        [&canvas, finding = *fault] { Q_EMIT canvas.document().findingAsked(finding); });
    fillFixMenu(menu, canvas.document(), {*fault});
}

} // namespace

QMenu *makePathMenu(CanvasView &canvas, const NodePath &path)
{
    const CanvasActions &actions = canvas.canvasActions();
    auto *const menu = new QMenu(&canvas);
    addFixes(*menu, canvas, path);
    const PathKind kind = kindOf(*canvas.document().snapshot(), path);
    if (kind == PathKind::Section)
        addSectionItems(*menu, canvas, actions, path);
    else if (kind == PathKind::Branch)
        addBranchItems(*menu, actions);
    else if (kind == PathKind::Disabled)
        addDisabledItems(*menu, actions);
    else if (const Step *const step = stepShownAt(canvas, path))
        addStepItems(*menu, canvas, actions, *step);
    else
        menu->addActions({actions.addSection, actions.reshape->paste});
    return menu;
}

QMenu *makeCanvasMenu(CanvasView &canvas, const Hit &hit, QPoint global)
{
    const CanvasActions &actions = canvas.canvasActions();
    auto *menu = new QMenu(&canvas);
    if (hit.kind == Hit::Kind::Stale) {
        addStaleItems(*menu, canvas, hit.stale);
        return menu;
    }
    addFixes(*menu, canvas, hit.path);
    switch (hit.kind) {
    case Hit::Kind::Stale:
        break;
    case Hit::Kind::Card:
    case Hit::Kind::Destination:
    case Hit::Kind::Inner:
    case Hit::Kind::Paper:
        addStepItems(*menu, canvas, actions, *canvas.scene().card({hit.section, hit.card}).step);
        break;
    case Hit::Kind::Disabled:
        addDisabledItems(*menu, actions);
        break;
    case Hit::Kind::Edge:
    case Hit::Kind::EdgeTip:
    case Hit::Kind::End:
        addEdgeItems(*menu, canvas, *hit.edge, global);
        menu->addAction(actions.edit);
        break;
    case Hit::Kind::Chip:
        addBranchItems(*menu, actions);
        break;
    case Hit::Kind::Port:
        break; // a right click on one is about its step
    case Hit::Kind::Section:
    case Hit::Kind::Header:
    case Hit::Kind::HeaderPaper:
    case Hit::Kind::Chevron:
        addSectionItems(*menu, canvas, actions, hit.path);
        break;
    case Hit::Kind::Gap: {
        const PlacedSection &section = canvas.scene().layout().sections[size_t(hit.section)];
        const PlacedGap &gap = section.layout->gaps[size_t(hit.gap)];
        const StepPlace place{gap.list, gap.index};
        menu->addAction(icons::icon(QStringLiteral("step-add")), CanvasView::tr("Add step here…"), &canvas,
            [&canvas, place, global] { canvas.askForStep(place, global); });
        break;
    }
    case Hit::Kind::Nothing:
        if (actions.goBack->isEnabled())
            menu->addAction(actions.goBack);
        menu->addActions({actions.addSection, actions.reshape->paste});
        menu->addSeparator();
        menu->addActions({actions.fitAll, actions.zoomReset, actions.expandAll, actions.resetPositions});
        break;
    }
    return menu;
}

void openCanvasMenu(CanvasView &canvas, const Hit &hit, QPoint global)
{
    QMenu *menu = makeCanvasMenu(canvas, hit, global);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

} // namespace patchcord
