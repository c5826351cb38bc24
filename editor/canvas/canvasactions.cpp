// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasactions.h"

#include "editor/canvas/canvasaction.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/contextcommands.h"
#include "editor/canvas/linkactions.h"
#include "editor/canvas/renameactions.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/canvas/shownplace.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "model/edit/branchedits.h"
#include "model/edit/connectedits.h"

#include <QActionGroup>

namespace patchcord {

namespace {

/// The section that the selection is in; the root when it is in none.
NodePath selectedSection(const CanvasView &canvas)
{
    const FlowLayout &layout = canvas.scene().layout();
    const int section = layout.sectionAt(canvas.document().selection().current());
    return section < 0 ? NodePath() : layout.sections[size_t(section)].path();
}

NodePath selectedStep(const CanvasView &canvas)
{
    const Step *step = canvas.document().snapshot()->flow().stepAt(canvas.document().selection().current());
    return step ? step->path : NodePath();
}

/// Whether what is selected is a label, a branch with a value or a condition, or a step of a context.
bool hasNameOfItsOwn(const CanvasView &canvas, const NodePath &path)
{
    if (!branchName(*canvas.document().snapshot(), path).isEmpty())
        return true;
    const CanvasScene::CardRef card = canvas.scene().cardAt(path);
    return card && canvas.scene().card(card).step->path == path
        && !canvas.scene().card(card).step->label.isEmpty();
}

const char *dialFormName(DialForm form)
{
    switch (form) {
    case DialForm::One:
        return "canvas-dial-one";
    case DialForm::Serial:
        return "canvas-dial-serial";
    case DialForm::Parallel:
        return "canvas-dial-parallel";
    case DialForm::Groups:
        break;
    }
    return "canvas-dial-groups";
}

QString dialFormTip(DialForm form)
{
    switch (form) {
    case DialForm::One:
        return CanvasActions::tr("Dial a single destination");
    case DialForm::Serial:
        return CanvasActions::tr("Dial the destinations in turn until one answers");
    case DialForm::Parallel:
        return CanvasActions::tr("Dial all destinations at the same time");
    case DialForm::Groups:
        break;
    }
    return CanvasActions::tr("Dial groups in turn, each of them at the same time");
}

/// Moves several selected steps that stand together by one place.
void shiftRun(Document &document, const StepRun &run, int by)
{
    const int index = by < 0 ? run.first - 1 : run.end() + 1;
    if (index >= 0 && index <= document.snapshot()->resolve(run.list).childCount())
        commands::moveSteps(document, selectedSteps(document), {run.list, index});
}

/// Moves a destination by one place in its group.
void shiftDestination(Document &document, const NodePath &destination, int by)
{
    const Step &step = *document.snapshot()->flow().stepAt(destination);
    for (size_t g = 0; g < step.plan->groups.size(); ++g) {
        const auto &destinations = step.plan->groups[g].destinations;
        for (int i = 0; i < int(destinations.size()); ++i) {
            const int to = i + by;
            if (destinations[size_t(i)].path == destination && to >= 0 && to < int(destinations.size())) {
                commands::moveDestination(document, step.path, destination, int(g), by > 0 ? to + 1 : to);
                return;
            }
        }
    }
}

/// Moves a section by one place in the text.
void shiftSection(Document &document, const NodePath &section, int by)
{
    const SyntaxNode node = document.snapshot()->resolve(section);
    const int to = node.index() + by;
    if (to >= 0 && to < node.parent().childCount())
        commands::moveSection(document, section, by > 0 ? to + 1 : to);
}

/// Moves what is selected by one place: steps, a destination or a section.
void shift(CanvasView &canvas, int by)
{
    Document &document = canvas.document();
    if (const Result<StepRun> run = selectedRun(document); run && run->count > 1) {
        shiftRun(document, *run, by);
        return;
    }
    const NodePath current = document.selection().current();
    switch (kindOf(*document.snapshot(), current)) {
    case PathKind::Destination:
        return shiftDestination(document, current, by);
    case PathKind::Section:
        return shiftSection(document, current, by);
    default:
        commands::shiftStep(document, selectedStep(canvas), by);
    }
}

} // namespace

CanvasActions::CanvasActions(CanvasView &canvas)
    : QObject(&canvas)
    , m_canvas(canvas)
{
    Document &document = canvas.document();
    const auto add = [&](const ActionLook &look, const QList<QKeySequence> &shortcuts, auto &&run) {
        return newCanvasAction(canvas, this, look, shortcuts, run);
    };
    zoomIn = add({"canvas-zoom-in", tr("Zoom in"), QStringLiteral("zoom-in"), tr("Show the flow larger")},
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [&canvas] { canvas.zoomIn(); });
    zoomOut =
        add({"canvas-zoom-out", tr("Zoom out"), QStringLiteral("zoom-out"), tr("Show more of the flow")},
            {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [&canvas] { canvas.zoomOut(); });
    zoomReset = add({"canvas-zoom-reset", tr("Zoom to 100 %"), QStringLiteral("zoom-reset"),
                        tr("Show the flow in its own size")},
        {QKeySequence(Qt::CTRL | Qt::Key_0)}, [&canvas] { canvas.zoomReset(); });
    fitAll =
        add({"canvas-fit-all", tr("Show whole flow"), QStringLiteral("fit"), tr("Show all sections at once")},
            {QKeySequence(Qt::CTRL | Qt::Key_1)}, [&canvas] { canvas.fitAll(); });
    fitSelection = add({"canvas-fit-selection", tr("Show selection"), QStringLiteral("fit"),
                           tr("Show what is selected as large as it can be")},
        {QKeySequence(Qt::CTRL | Qt::Key_2)}, [&canvas] { canvas.fitSelection(); });
    collapse = add({"canvas-collapse", tr("Collapse section"), QStringLiteral("collapse"),
                       tr("Show only the name of the section")},
        {QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)},
        [&canvas] { canvas.document().viewState().collapse(selectedSection(canvas)); });
    expand = add({"canvas-expand", tr("Expand section"), QStringLiteral("expand"),
                     tr("Show the steps of the section again")},
        {QKeySequence(Qt::CTRL | Qt::Key_BracketRight)},
        [&canvas] { canvas.document().viewState().expand(selectedSection(canvas)); });
    expandAll = add({"canvas-expand-all", tr("Expand all sections"), QStringLiteral("expand"),
                        tr("Show the steps of every section")},
        {}, [&canvas] { canvas.document().viewState().expandAll(); });
    resetPositions = add({"canvas-lay-out", tr("Lay out all sections anew"), QStringLiteral("reset"),
                             tr("Forget where sections were dragged to")},
        {}, [&canvas] { canvas.document().viewState().clearPositions(); });
    restorePositions = add({"canvas-lay-out-undo", tr("Put sections back where they were"),
                               QStringLiteral("undo"), tr("Take the new layout of all sections back")},
        {}, [&canvas] { canvas.document().viewState().restorePositions(); });

    addStep = add({"canvas-add-step", tr("Add step after…"), QStringLiteral("step-add"),
                      tr("Choose a step to put behind the selected one")},
        {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_Space)}, [&canvas] {
            const NodePath current = canvas.document().selection().current();
            const auto place = placeBehind(*canvas.document().snapshot(), current);
            if (place)
                canvas.askForStep(*place, canvas.placeForList(current));
        });
    addSection = add({"canvas-add-section", tr("Add section"), QStringLiteral("section-add"),
                         tr("Add an empty section and name it")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [&canvas] {
            if (commands::addSection(canvas.document()))
                canvas.renameInPlace(canvas.document().selection().current());
        });
    addDestination = add({"canvas-add-destination", tr("Add destination"), QStringLiteral("destination-add"),
                             tr("Let the connect step dial one more")},
        {}, [&canvas] { commands::addDestination(canvas.document(), selectedStep(canvas)); });
    remove = add({"canvas-delete", tr("Delete"), QStringLiteral("delete"), tr("Delete what is selected")},
        {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
        [&canvas] { commands::deleteSelected(canvas.document()); });
    moveUp = add({"canvas-move-up", tr("Move up"), QStringLiteral("move-up"),
                     tr("Move what is selected before the one above")},
        {QKeySequence(Qt::ALT | Qt::Key_Up)}, [&canvas] { shift(canvas, -1); });
    moveDown = add({"canvas-move-down", tr("Move down"), QStringLiteral("move-down"),
                       tr("Move what is selected behind the one below")},
        {QKeySequence(Qt::ALT | Qt::Key_Down)}, [&canvas] { shift(canvas, 1); });
    rename = add({"canvas-rename", tr("Rename section…"), QStringLiteral("rename"),
                     tr("Give the section or the label another name, here and in all that lead to it")},
        {QKeySequence(Qt::Key_F2)}, [&canvas] {
            const NodePath current = canvas.document().selection().current();
            const PathKind kind = kindOf(*canvas.document().snapshot(), current);
            if (kind == PathKind::Branch && !hasNameOfItsOwn(canvas, current))
                Q_EMIT canvas.document().refused(tr("This branch has no value or condition to change."));
            else
                canvas.renameInPlace(hasNameOfItsOwn(canvas, current) ? current : selectedSection(canvas));
        });
    openInner = add({"canvas-open-inner", tr("Open nested flow"), QStringLiteral("external"),
                        tr("Show the flow inside the selected step")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return)}, [&canvas] {
            const Step *step =
                canvas.document().snapshot()->flow().stepAt(canvas.document().selection().current());
            const std::vector<InnerFlow> flows = step ? innerFlows(*step) : std::vector<InnerFlow>();
            if (!flows.empty())
                canvas.openInner(flows.front().path);
        });
    goBack = add({"canvas-go-back", tr("Back to the flow around"), QStringLiteral("reset"),
                     tr("Show the flow that holds this one")},
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, [&canvas] {
            canvas.document().selection().select(
                holderOf(*canvas.document().snapshot(), canvas.scene().place()));
        });
    edit = add({"canvas-edit", tr("Edit in the form"), QStringLiteral("settings"),
                   tr("Go to the fields of what is selected")},
        {}, [&canvas] { Q_EMIT canvas.editRequested(canvas.document().selection().current()); });

    note = add({"canvas-note", tr("Add note…"), QStringLiteral("note"),
                   tr("Write a comment above the step or section")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M)}, [&canvas] {
            const NodePath step = selectedStep(canvas);
            canvas.editNote(step.isRoot() ? selectedSection(canvas) : step);
        });

    auto *forms = new QActionGroup(this);
    for (const DialForm form : {DialForm::One, DialForm::Serial, DialForm::Parallel, DialForm::Groups}) {
        QString words = form == DialForm::One ? tr("one destination") : dialFormWords(form);
        words[0] = words[0].toUpper();
        QAction *action =
            add({dialFormName(form), words, QStringLiteral("method-connect"), dialFormTip(form)}, {},
                [&canvas, form] { commands::setDialForm(canvas.document(), selectedStep(canvas), form); });
        action->setCheckable(true);
        forms->addAction(action);
        dialForms.append(action);
    }
    reshape = new ReshapeActions(canvas, this);
    links = new LinkActions(canvas, this);
    renaming = new RenameActions(canvas, this);
    connect(&document, &Document::changed, this, &CanvasActions::update);
    connect(&document.selection(), &Selection::changed, this, &CanvasActions::update);
    connect(&document.viewState(), &ViewState::changed, this, &CanvasActions::update);
    update();
}

QList<QAction *> CanvasActions::viewActions() const
{
    return {zoomIn, zoomOut, zoomReset, fitAll, fitSelection, nullptr, collapse, expand, expandAll,
        resetPositions, restorePositions};
}

QList<QAction *> CanvasActions::selectionActions() const
{
    QList<QAction *> actions{addSection, openInner, goBack, note, rename, renaming->preview,
        renaming->variable, remove, links->lead, links->follow, links->whereUsed, links->unlink, moveUp,
        moveDown};
    actions += reshape->clipboardActions() + reshape->shapeActions();
    actions.removeAll(nullptr);
    return actions;
}

QList<QAction *> CanvasActions::flowActions() const
{
    return {addStep, addDestination, addSection, nullptr, edit, note, openInner, goBack, rename,
        renaming->preview, renaming->variable, remove, nullptr, links->lead, links->follow, links->whereUsed,
        links->unlink, nullptr, moveUp, moveDown};
}

void CanvasActions::update()
{
    Document &document = m_canvas.document();
    const NodePath current = document.selection().current();
    const PathKind kind = kindOf(*document.snapshot(), current);
    const Step *step = document.snapshot()->flow().stepAt(current);
    const NodePath section = selectedSection(m_canvas);
    const bool collapsed = document.viewState().isCollapsed(section);
    const bool movable = kind == PathKind::Step || kind == PathKind::Destination || kind == PathKind::Section;
    const int place = document.snapshot()->resolve(current).index();
    resetPositions->setEnabled(!document.viewState().positions().isEmpty());
    restorePositions->setEnabled(document.viewState().canRestorePositions());
    fitSelection->setEnabled(kind != PathKind::Nothing);
    collapse->setEnabled(!section.isRoot() && !collapsed);
    expand->setEnabled(collapsed);
    addStep->setEnabled(!m_canvas.scene().layout().sections.empty());
    const bool inContexts = isInContexts(*document.snapshot(), current);
    addSection->setText(inContexts ? tr("Add context") : tr("Add section"));
    rename->setText(inContexts                   ? tr("Rename…")
            : kind == PathKind::Branch           ? tr("Rename branch…")
            : hasNameOfItsOwn(m_canvas, current) ? tr("Rename label…")
                                                 : tr("Rename section…"));
    addDestination->setEnabled(step && step->plan);
    remove->setEnabled(movable || kind == PathKind::Branch || kind == PathKind::Disabled);
    moveUp->setEnabled(movable && place > 0);
    moveDown->setEnabled(movable);
    rename->setEnabled(!section.isRoot() && kind != PathKind::Disabled);
    openInner->setEnabled(step && !innerFlows(*step).empty());
    goBack->setEnabled(!m_canvas.scene().place().isRoot());
    edit->setEnabled(kind != PathKind::Nothing);
    note->setEnabled((step || !section.isRoot()) && !inContexts && kind != PathKind::Disabled);
    const bool hasNote =
        step ? !step->note.isEmpty() : !shortNote(document.snapshot()->resolve(section)).isEmpty();
    note->setText(hasNote ? tr("Edit note…") : tr("Add note…"));
    updateDialForms();
}

void CanvasActions::updateDialForms()
{
    const Snapshot &snapshot = *m_canvas.document().snapshot();
    const Step *step = snapshot.flow().stepAt(m_canvas.document().selection().current());
    const bool isConnect = step && step->plan;
    for (int i = 0; i < int(dialForms.size()); ++i) {
        const auto form = DialForm(i);
        QAction *action = dialForms[i];
        const QString obstacle =
            isConnect ? dialFormObstacle(snapshot, step->path.child(step->method), form) : QString();
        action->setEnabled(isConnect && obstacle.isEmpty());
        action->setChecked(isConnect && step->plan->hasDialling && step->plan->form == form);
        setTip(*action, obstacle.isEmpty() ? dialFormTip(form) : obstacle);
    }
}

} // namespace patchcord
