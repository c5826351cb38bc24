// SPDX-License-Identifier: MIT
#include "editor/canvas/linkpick.h"

#include "editor/canvas/canvasview.h"
#include "editor/canvas/linkcommands.h"
#include "editor/canvas/steppick.h"
#include "editor/document/document.h"
#include "editor/pick/picklist.h"
#include "editor/pick/snippets.h"
#include "editor/theme/icons.h"
#include "editor/theme/menutext.h"
#include "editor/theme/plaintooltip.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkPick)
};

/// Shows what was made, and lets name what wants a name.
void show(CanvasView &canvas, const std::optional<MadeOnOutcome> &made)
{
    if (!made)
        return;
    canvas.ensureVisible(made->step);
    if (made->branchToName)
        canvas.renameInPlace(*made->branchToName);
}

QString nameOf(const LinkTarget &target, const Snapshot &snapshot)
{
    if (target.kind == LinkTarget::Kind::NewSection)
        return Words::tr("a new section");
    if (target.kind != LinkTarget::Kind::Step)
        return oneLine(target.name, 40);
    const Step *const step = snapshot.flow().stepAt(target.step);
    return step ? oneLine(step->label.isEmpty() ? step->method : step->label, 40) : QString();
}

QString offerText(LinkWay way, const QString &name)
{
    switch (way) {
    case LinkWay::Execute:
        return Words::tr("execute “%1”, which comes back").arg(name);
    case LinkWay::Transfer:
        return Words::tr("transfer to “%1” for good").arg(name);
    case LinkWay::Goto:
        break;
    }
    return Words::tr("goto “%1”").arg(name);
}

/// What is chosen is about the text as it is: the list goes when that changes.
void open(PickList &list, CanvasView &canvas, QPoint global)
{
    QObject::connect(&canvas.document(), &Document::changed, &list, &QWidget::close);
    list.openAt(global);
}

/// The targets that a step can lead to, without those that only a person can think of.
std::vector<LinkTarget> targetsFrom(const Snapshot &snapshot, const NodePath &step)
{
    std::vector<LinkTarget> targets;
    const CallFlow &flow = snapshot.flow().flowAt(step);
    for (const SectionFlowPtr &section : flow.sections())
        targets.push_back({LinkTarget::Kind::Section, section->name, {}});
    const CallFlow::Place place = snapshot.flow().placeOf(step);
    if (place.steps) {
        for (const Step &each : *place.steps)
            targets.push_back({LinkTarget::Kind::Step, {}, each.path});
    }
    return targets;
}

PickEntry entryOf(const Snapshot &snapshot, const LinkTarget &target)
{
    if (target.kind == LinkTarget::Kind::Section)
        return {icons::icon(QStringLiteral("section")), oneLine(target.name, 60), Words::tr("section"), {}};
    const Step &step = *snapshot.flow().stepAt(target.step);
    const QIcon icon =
        step.known ? icons::icon(icons::methodIconName(step.method, step.known->group)) : QIcon();
    return {icon, Words::tr("step %1: %2").arg(step.path.lastIndex() + 1).arg(nameOf(target, snapshot)),
        step.summary, {}};
}

void askForTarget(CanvasView &canvas, const NodePath &step, const Outcome &outcome, QPoint global)
{
    const Snapshot &snapshot = *canvas.document().snapshot();
    const std::vector<LinkTarget> targets = targetsFrom(snapshot, step);
    std::vector<PickEntry> entries{
        {icons::icon(QStringLiteral("step-add")), Words::tr("A new step…"), {}, {}}};
    for (const LinkTarget &target : targets)
        entries.push_back(entryOf(snapshot, target));
    auto *const list = new PickList(Words::tr("Lead on to"),
        Words::tr("“%1” leads on to…").arg(oneLine(outcomeTitle(outcome), 40)), std::move(entries), &canvas);
    QObject::connect(list, &PickList::chosen, &canvas, [&canvas, step, outcome, targets, global](int i) {
        if (i == 0)
            return askForStepOn(canvas, step, outcome, global);
        const LinkTarget &target = targets[size_t(i - 1)];
        takeOneOffer(canvas, step, outcome, target, global);
    });
    open(*list, canvas, global);
}

} // namespace

void askForStepOn(CanvasView &canvas, const NodePath &step, const Outcome &outcome, QPoint global)
{
    const Catalog &catalog = *canvas.document().catalog();
    const LinkTarget newSection{LinkTarget::Kind::NewSection, {}, {}};
    std::vector<LinkWay> ways;
    std::vector<PickEntry> entries = stepEntries(catalog);
    const int steps = int(entries.size());
    for (const LinkOffer &offer : linkOffers(*canvas.document().snapshot(), step, outcome, newSection)) {
        if (!offer.link)
            continue;
        entries.push_back({icons::icon(QStringLiteral("section-add")), Words::tr("New section"),
            offer.way == LinkWay::Execute ? Words::tr("runs and comes back")
                                          : Words::tr("goes on there for good"),
            linkMethod(offer.way)});
        ways.push_back(offer.way);
    }
    auto *const list = new PickList(
        Words::tr("Add a step"), Words::tr("Add a step: type its name"), std::move(entries), &canvas);
    QObject::connect(
        list, &PickList::chosen, &canvas, [&canvas, step, outcome, newSection, ways, steps](int i) {
            Document &document = canvas.document();
            if (i >= steps)
                return show(
                    canvas, commands::lead(document, step, outcome, newSection, ways[size_t(i - steps)]));
            const StepChoice choice = stepChoices(*document.catalog())[size_t(i)];
            const auto made = choice.isSnippet
                ? commands::pasteOn(document, step, outcome, snippetText(choice.name))
                : commands::addStepOn(document, step, outcome, choice.name);
            show(canvas, made);
            if (made && !made->branchToName && !choice.isSnippet)
                canvas.askForFirstValue();
        });
    open(*list, canvas, global);
}

void takeOneOffer(
    CanvasView &canvas, const NodePath &step, const Outcome &outcome, const LinkTarget &target, QPoint global)
{
    Document &document = canvas.document();
    const std::vector<LinkOffer> offers = linkOffers(*document.snapshot(), step, outcome, target);
    const auto possible = [](const LinkOffer &offer) { return offer.link.ok(); };
    if (std::none_of(offers.begin(), offers.end(), possible)) {
        Q_EMIT document.refused(offers.front().link.error());
        return;
    }
    if (offers.size() == 1)
        return show(canvas, commands::lead(document, step, outcome, target, offers.front().way));
    auto *const menu = new QMenu(&canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString name = nameOf(target, *document.snapshot());
    for (const LinkOffer &offer : offers) {
        const bool isOpen = offer.link.ok();
        QAction *const action = menu->addAction(
            menuText(offerText(offer.way, name)), &canvas, [&canvas, step, outcome, target, way = offer.way] {
                show(canvas, commands::lead(canvas.document(), step, outcome, target, way));
            });
        action->setEnabled(isOpen);
        action->setToolTip(isOpen ? QString() : plainToolTip(offer.link.error()));
        if (isOpen && !menu->activeAction())
            menu->setActiveAction(action);
    }
    QObject::connect(&document, &Document::changed, menu, &QWidget::close);
    menu->popup(global);
}

void askForLink(CanvasView &canvas, const NodePath &path, QPoint global)
{
    const Snapshot &snapshot = *canvas.document().snapshot();
    const Step *const step = snapshot.flow().stepAt(path);
    if (!step)
        return;
    if (const std::optional<Outcome> branch = outcomeOfBranch(snapshot, path))
        return askForTarget(canvas, step->path, *branch, global);
    const std::vector<Outcome> outcomes = outcomesOf(snapshot, step->path);
    if (outcomes.empty()) {
        Q_EMIT canvas.document().refused(
            Words::tr("“%1” ends this list of steps: nothing can follow it.").arg(oneLine(step->method)));
        return;
    }
    if (outcomes.size() == 1)
        return askForTarget(canvas, step->path, outcomes.front(), global);
    std::vector<PickEntry> entries;
    for (const Outcome &outcome : outcomes) {
        entries.push_back({icons::icon(QStringLiteral("branch")), oneLine(outcomeTitle(outcome), 60),
            outcome.isThere() ? Words::tr("a branch that is there") : QString(), {}});
    }
    auto *const list = new PickList(
        Words::tr("Lead on from"), Words::tr("Lead on from which outcome?"), std::move(entries), &canvas);
    QObject::connect(list, &PickList::chosen, &canvas, [&canvas, path = step->path, outcomes, global](int i) {
        askForTarget(canvas, path, outcomes[size_t(i)], global);
    });
    open(*list, canvas, global);
}

} // namespace patchcord
