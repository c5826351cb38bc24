// SPDX-License-Identifier: MIT
#include "editor/canvas/linkactions.h"

#include "editor/canvas/canvasaction.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/contextcommands.h"
#include "editor/canvas/linkcommands.h"
#include "editor/canvas/linkpick.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/pick/picklist.h"
#include "editor/theme/icons.h"
#include "model/flow/placename.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The step that carries a label in a section, or null.
const Step *labelled(const SectionFlow &section, const QString &label)
{
    const Step *found = nullptr;
    forEachStep(section.steps, [&](const Step &step) {
        if (!found && !label.isEmpty() && step.label == label)
            found = &step;
    });
    return found;
}

const Edge *edgeOnPath(const Step &step, const NodePath &path)
{
    const auto holds = [&path](const Edge &edge) { return path.startsWith(edge.targetPath); };
    const auto found = std::find_if(step.edges.begin(), step.edges.end(), holds);
    return found != step.edges.end() ? &*found : step.edges.empty() ? nullptr : &step.edges.front();
}

} // namespace

std::optional<NodePath> linkTarget(const CallFlow &whole, const NodePath &path)
{
    const Step *const step = whole.stepAt(path);
    const Edge *const edge = step ? edgeOnPath(*step, path) : nullptr;
    if (!edge)
        return std::nullopt;
    const CallFlow &flow = whole.flowAt(path);
    if (edge->targetKind == TargetKind::Section) {
        const SectionFlow *const section = flow.section(edge->target);
        return section ? std::optional(section->path) : std::nullopt;
    }
    const SectionFlow *const own = flow.ownSectionAt(path);
    const bool isLabel = edge->targetKind == TargetKind::Label && own;
    const Step *const target = isLabel ? labelled(*own, edge->target) : nullptr;
    return target ? std::optional(target->path) : std::nullopt;
}

QList<NodePath> stepsLeadingTo(const CallFlow &whole, const NodePath &path)
{
    const CallFlow &flow = whole.flowAt(path);
    const Step *const step = whole.stepAt(path);
    const SectionFlow *const target = flow.ownSectionAt(path);
    const QString label = step ? step->label : QString();
    QList<NodePath> steps;
    if (!target)
        return steps;
    for (const SectionFlowPtr &section : flow.sections()) {
        forEachStep(section->steps, [&](const Step &from) {
            const bool leads = std::any_of(from.edges.begin(), from.edges.end(), [&](const Edge &edge) {
                return label.isEmpty()
                    ? edge.targetKind == TargetKind::Section && edge.target == target->name
                    : edge.targetKind == TargetKind::Label && edge.target == label && section.get() == target;
            });
            if (leads)
                steps.append(from.path);
        });
    }
    return steps;
}

LinkActions::LinkActions(CanvasView &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    Document &document = canvas.document();
    follow = newCanvasAction(canvas, this,
        {"canvas-follow", tr("Go to where it leads"), QStringLiteral("extract"),
            tr("Select the section or the label that the step leads to")},
        {QKeySequence(Qt::Key_F12)}, [this, &document] {
            if (const auto target = linkTarget(document.snapshot()->flow(), document.selection().current()))
                goTo(*target);
        });
    whereUsed = newCanvasAction(canvas, this,
        {"canvas-where-used", tr("What leads here…"), QStringLiteral("inline"),
            tr("List the steps that lead to this section or label")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F12)}, [this] { showUses(); });
    lead = newCanvasAction(canvas, this,
        {"canvas-lead", tr("Lead on to…"), QStringLiteral("link"),
            tr("Choose where the step or one of its ways on leads")},
        {QKeySequence(Qt::CTRL | Qt::Key_L)}, [&canvas, &document] {
            const NodePath current = document.selection().current();
            askForLink(canvas, current, canvas.placeForList(current));
        });
    unlink = newCanvasAction(canvas, this,
        {"canvas-unlink", tr("Remove the link"), QStringLiteral("unlink"),
            tr("Let the step lead nowhere else any more")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [&document] {
            const NodePath current = document.selection().current();
            const Step *const step = document.snapshot()->flow().stepAt(current);
            if (const Edge *const edge = step ? edgeOnPath(*step, current) : nullptr)
                commands::unlink(document, Edge(*edge));
        });
    connect(&document, &Document::changed, this, &LinkActions::update);
    connect(&document.selection(), &Selection::changed, this, &LinkActions::update);
    update();
}

void LinkActions::update()
{
    const Snapshot &snapshot = *m_canvas.document().snapshot();
    const NodePath &current = m_canvas.document().selection().current();
    follow->setEnabled(linkTarget(snapshot.flow(), current).has_value());
    const Step *const step = snapshot.flow().stepAt(current);
    lead->setEnabled(step && !isInContexts(snapshot, current));
    unlink->setEnabled(step && edgeOnPath(*step, current));
    whereUsed->setEnabled(step ? !step->label.isEmpty() : kindOf(snapshot, current) == PathKind::Section);
}

void LinkActions::goTo(const NodePath &path)
{
    m_canvas.document().selection().jumpTo(path);
    m_canvas.ensureVisible(path);
}

void LinkActions::showUses()
{
    Document &document = m_canvas.document();
    const CallFlow &flow = document.snapshot()->flow();
    const QList<NodePath> steps = stepsLeadingTo(flow, document.selection().current());
    if (steps.isEmpty()) {
        Q_EMIT document.refused(tr("No step of this document leads here."));
        return;
    }
    if (steps.size() == 1) {
        goTo(steps.front());
        return;
    }
    std::vector<PickEntry> entries;
    for (const NodePath &path : steps) {
        const Step &step = *flow.stepAt(path);
        const QIcon icon =
            step.known ? icons::icon(icons::methodIconName(step.method, step.known->group)) : QIcon();
        entries.push_back({icon, placeName(flow, path), step.summary, {}});
    }
    auto *const list = new PickList(
        tr("What leads here"), tr("Go to a step that leads here"), std::move(entries), &m_canvas);
    connect(list, &PickList::chosen, this, [this, steps](int i) { goTo(steps.at(i)); });
    list->openAt(m_canvas.placeForList(document.selection().current()));
}

} // namespace patchcord
