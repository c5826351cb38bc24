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
#include "model/flow/links.h"
#include "model/flow/placename.h"

#include <algorithm>

namespace patchcord {

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
