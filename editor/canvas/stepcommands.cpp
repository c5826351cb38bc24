// SPDX-License-Identifier: MIT
#include "editor/canvas/stepcommands.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/contextcommands.h"
#include "editor/document/selection.h"
#include "model/edit/copytext.h"
#include "model/edit/pastetext.h"
#include "model/edit/reshape.h"
#include "model/edit/stepedits.h"
#include "model/flow/links.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QList<NodePath> selectedOf(Document &document, PathKind kind)
{
    QList<NodePath> paths;
    for (const NodePath &path : document.selection().paths()) {
        if (kindOf(*document.snapshot(), path) == kind)
            paths.append(path);
    }
    return outermost(*document.snapshot(), paths);
}

void selectRun(Document &document, const NodePath &list, int first, int count)
{
    QList<NodePath> steps;
    for (int i = 0; i < count; ++i)
        steps.append(list.child(first + i));
    document.selection().selectAll(steps);
}

bool refuse(Document &document, const QString &reason)
{
    return document.apply(QString(), Result<TextEdits>(Failure{reason}));
}

/// The only selected step, or the root.
NodePath singleStep(Document &document)
{
    const QList<NodePath> steps = selectedSteps(document);
    return steps.size() == 1 ? steps.front() : NodePath();
}

QString freeName(Document &document, const NodePath &place)
{
    return freeSectionName(
        *document.snapshot(), document.snapshot()->flow().flowAt(place).path(), QStringLiteral("section"));
}

/// Selects the section of a name in the document that a place belongs to.
void selectSection(Document &document, const NodePath &place, const QString &name)
{
    const NodePath around = document.snapshot()->flow().flowAt(place).path();
    document.selection().select(around.joined(NodePath::section(name)));
}

bool pasteSectionsOf(Document &document, const ForeignText &text)
{
    const NodePath around = document.snapshot()->flow().flowAt(document.selection().current()).path();
    const Result<PastedSections> pasted = pasteSections(*document.snapshot(), text, around);
    if (!pasted)
        return refuse(document, pasted.error());
    if (!document.apply(Words::tr("Paste sections"), Result<TextEdits>(pasted->edits)))
        return false;
    QList<NodePath> paths;
    for (const QString &name : pasted->names)
        paths.append(around.joined(NodePath::section(name)));
    document.selection().selectAll(paths);
    return true;
}

/// Whether a connect step or one of its destinations is selected.
bool isInConnect(Document &document)
{
    const Snapshot &snapshot = *document.snapshot();
    const NodePath &current = document.selection().current();
    const Step *const step = snapshot.flow().stepAt(current);
    const PathKind kind = kindOf(snapshot, current);
    return step && step->plan && (kind == PathKind::Step || kind == PathKind::Destination);
}

bool pasteDestinationsOf(Document &document, const ForeignText &text)
{
    const NodePath current = document.selection().current();
    const Step &step = *document.snapshot()->flow().stepAt(current);
    return document.apply(Words::tr("Paste destinations"),
        pasteDestinations(*document.snapshot(), text, step.path.child(step.method), current));
}

bool pasteStepsOf(Document &document, const ForeignText &text, const StepPlace &place)
{
    const int count = text.snapshot->tree().root().childCount();
    if (!document.apply(Words::tr("Paste"), pasteSteps(*document.snapshot(), text, place.list, place.index)))
        return false;
    selectRun(document, place.list, place.index, count);
    return true;
}

} // namespace

QList<NodePath> selectedSteps(Document &document)
{
    if (isInContexts(*document.snapshot(), document.selection().current()))
        return {};
    return selectedOf(document, PathKind::Step);
}

Result<StepRun> selectedRun(Document &document)
{
    return runOf(selectedSteps(document));
}

QByteArray selectedText(Document &document)
{
    for (const PathKind kind : {PathKind::Section, PathKind::Step, PathKind::Destination}) {
        const QList<NodePath> paths = selectedOf(document, kind);
        if (!paths.isEmpty())
            return textOfItems(*document.snapshot(), paths);
    }
    return {};
}

namespace commands {

bool duplicateSelected(Document &document)
{
    const Result<StepRun> run = selectedRun(document);
    if (!run)
        return refuse(document, run.error());
    if (!document.apply(Words::tr("Duplicate"), duplicateSteps(*document.snapshot(), *run)))
        return false;
    selectRun(document, run->list, run->end(), run->count);
    return true;
}

bool wrapSelected(Document &document, const QString &method)
{
    const Result<StepRun> run = selectedRun(document);
    if (!run)
        return refuse(document, run.error());
    if (!document.apply(Words::tr("Wrap in %1").arg(method), wrapSteps(*document.snapshot(), *run, method)))
        return false;
    document.selection().select(run->step(0));
    return true;
}

bool unwrapSelected(Document &document)
{
    const NodePath path = singleStep(document);
    const Step *const step = path.isRoot() ? nullptr : document.snapshot()->flow().stepAt(path);
    int count = 0;
    for (const Branch &branch : step ? step->branches : std::vector<Branch>())
        count += int(branch.steps.size());
    if (!document.apply(Words::tr("Unwrap"), unwrapStep(*document.snapshot(), path)))
        return false;
    selectRun(document, path.parent(), path.lastIndex(), count);
    return true;
}

bool extractSelected(Document &document)
{
    const Result<StepRun> run = selectedRun(document);
    if (!run)
        return refuse(document, run.error());
    const QString name = freeName(document, run->list);
    if (!document.apply(Words::tr("Extract to a section"), extractSection(*document.snapshot(), *run, name)))
        return false;
    selectSection(document, run->list, name);
    return true;
}

bool splitAtSelected(Document &document)
{
    const NodePath path = singleStep(document);
    const QString name = freeName(document, path);
    if (!document.apply(Words::tr("Split the section"), splitSection(*document.snapshot(), path, name)))
        return false;
    selectSection(document, path, name);
    return true;
}

bool inlineSelected(Document &document)
{
    NodePath path = singleStep(document);
    const NodePath current = document.selection().current();
    if (kindOf(*document.snapshot(), current) == PathKind::Section) {
        const QList<NodePath> links = stepsLeadingTo(document.snapshot()->flow(), current);
        if (links.size() != 1)
            return refuse(document,
                links.isEmpty()
                    ? Words::tr("No step leads to this section, so there is no place to merge it into.")
                    : Words::tr("%n steps lead to this section: select the one to merge it into.", nullptr,
                        int(links.size())));
        path = links.front();
    }
    const Step *const step = path.isRoot() ? nullptr : document.snapshot()->flow().stepAt(path);
    const QString target = step && !step->edges.empty() ? step->edges.front().target : QString();
    const SectionFlow *const section = document.snapshot()->flow().flowAt(path).section(target);
    const int count = section ? int(section->steps.size()) : 0;
    if (!document.apply(Words::tr("Inline the section"), inlineSection(*document.snapshot(), path)))
        return false;
    selectRun(document, path.parent(), path.lastIndex(), count);
    return true;
}

bool paste(Document &document, const QByteArray &text)
{
    const Result<ForeignText> foreign = readForeignText(text, document.catalog());
    if (!foreign)
        return refuse(document, foreign.error());
    if (isInContexts(*document.snapshot(), document.selection().current()))
        return refuse(document,
            Words::tr(
                "A context holds steps of the talk, not methods. Go back to the flow around it first."));
    if (foreign->kind == ForeignText::Kind::Sections)
        return pasteSectionsOf(document, *foreign);
    if (foreign->kind == ForeignText::Kind::Destinations && isInConnect(document))
        return pasteDestinationsOf(document, *foreign);
    const std::optional<StepPlace> place = placeBehind(*document.snapshot(), document.selection().current());
    if (!place)
        return refuse(document, Words::tr("There is no section for these steps. Add one first."));
    return pasteStepsOf(document, *foreign, *place);
}

bool pasteAt(Document &document, const StepPlace &place, const QByteArray &text)
{
    const Result<ForeignText> foreign = readForeignText(text, document.catalog());
    return foreign ? pasteStepsOf(document, *foreign, place) : refuse(document, foreign.error());
}

} // namespace commands

} // namespace patchcord
