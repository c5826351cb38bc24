// SPDX-License-Identifier: MIT
#include "editor/canvas/canvascommands.h"

#include "editor/canvas/cardtext.h"
#include "editor/canvas/contextcommands.h"
#include "editor/canvas/shownplace.h"
#include "editor/document/selection.h"
#include "model/edit/branchedits.h"
#include "model/edit/commentedits.h"
#include "model/edit/connectedits.h"
#include "model/edit/disableedits.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/pathshift.h"
#include "model/edit/stepedits.h"
#include "model/edit/stepruns.h"
#include "model/flow/disabledsteps.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

NodePath bodyOf(const Step &step)
{
    return step.path.child(step.method);
}

const Step *exactStep(const Snapshot &snapshot, const NodePath &path)
{
    const Step *step = snapshot.flow().stepAt(path);
    return step && step->path == path ? step : nullptr;
}

QString nameOf(const Snapshot &snapshot, const NodePath &path)
{
    if (isInContexts(snapshot, path))
        return oneLine(kindOf(snapshot, path) == PathKind::Step ? snapshot.resolve(path).value("name").text()
                                                                : path.last());
    const SectionFlow *const section = isDisabledPath(path) ? snapshot.flow().sectionAt(path) : nullptr;
    if (const DisabledStep *const disabled = section ? findDisabled(*section, path) : nullptr)
        return oneLine(disabled->method);
    const Step *step = snapshot.flow().stepAt(path);
    if (!step)
        return oneLine(path.last());
    if (kindOf(snapshot, path) == PathKind::Destination)
        return Words::tr("destination %1").arg(path.lastIndex() + 1);
    if (kindOf(snapshot, path) == PathKind::Branch)
        return Words::tr("branch %1").arg(chipText(*branchAt(snapshot.flow(), path)));
    return step->method.isEmpty() ? Words::tr("step") : oneLine(step->method);
}

Result<TextEdits> removal(const Snapshot &snapshot, const NodePath &path)
{
    switch (kindOf(snapshot, path)) {
    case PathKind::Section:
        if (isInContexts(snapshot, path))
            return removeValue(snapshot, path);
        return removeSection(snapshot, snapshot.flow().flowAt(path).path(), path.last());
    case PathKind::Step:
        return removeStep(snapshot, path);
    case PathKind::Disabled:
        return removeDisabled(snapshot, {path});
    case PathKind::Destination: {
        const Step *step = snapshot.flow().stepAt(path);
        return removeDestination(snapshot, bodyOf(*step), path);
    }
    case PathKind::Branch:
        return removeBranch(snapshot, path);
    case PathKind::Field:
    case PathKind::Nothing:
        break;
    }
    return Failure{Words::tr("There is nothing to delete here.")};
}

/// How many links took a new name along: they may be out of sight.
void tellReferences(Document &document, const QString &name, const QString &newName, const TextEdits &edits)
{
    const qsizetype links = edits.size() - 1; // the name itself is one place
    if (links > 0)
        Q_EMIT document.told(
            Words::tr("Renamed “%1” to “%2”, with %n places that name it.", nullptr, int(links))
                .arg(oneLine(name, 40), oneLine(newName, 40)));
}

/// Where the first of these steps, outermost and in order, stands after they were moved to a place.
NodePath pathAfterMove(const QList<NodePath> &steps, StepPlace to)
{
    // From the last to the first, so that the paths of those before stay right.
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->parent() == to.list && step->lastIndex() < to.index)
            --to.index;
        to.list = afterRemoval(to.list, *step);
    }
    return to.list.child(to.index);
}

bool renameBranchAt(Document &document, const NodePath &branch, const QString &newName)
{
    const bool isCase = branchAt(document.snapshot()->flow(), branch)->kind == BranchKind::Case;
    if (!document.apply(Words::tr("Rename branch"), renameBranch(*document.snapshot(), branch, newName)))
        return false;
    document.selection().select(isCase ? branch.parent().child(newName) : branch);
    return true;
}

/// Where a destination stands after it was moved to a place in a group.
std::optional<NodePath> destinationAfterMove(
    const ConnectPlan &plan, const NodePath &destination, int group, int index)
{
    for (int from = 0; from < int(plan.groups.size()); ++from) {
        const DialGroup &own = plan.groups[size_t(from)];
        const auto found = std::find_if(own.destinations.begin(), own.destinations.end(),
            [&](const Destination &other) { return other.path == destination; });
        if (found == own.destinations.end())
            continue;
        const bool isInOwn = from == group;
        const bool isFirstPart = isInOwn && int(found - own.destinations.begin()) < index;
        if (plan.form != DialForm::Groups)
            return own.path.child(index - (isFirstPart ? 1 : 0));
        // A group that loses its last destination goes.
        const bool goes = !isInOwn && own.destinations.size() == 1 && from < group;
        return own.path.parent().child(group - (goes ? 1 : 0)).child(index - (isFirstPart ? 1 : 0));
    }
    return std::nullopt;
}

} // namespace

namespace commands {

bool insertMethod(Document &document, const StepPlace &place, const QString &method)
{
    if (isInContexts(*document.snapshot(), place.list)) {
        return document.apply(QString(),
            Result<TextEdits>(Failure{Words::tr(
                "A context holds steps of the talk, not methods. Go back to the flow around it first.")}));
    }
    const bool done = document.apply(Words::tr("Add %1").arg(method),
        insertStep(*document.snapshot(), place.list, place.index, newStep(*document.catalog(), method)));
    if (done) {
        document.selection().select(place.list.child(place.index));
        Q_EMIT document.methodAdded(method);
    }
    return done;
}

bool moveStep(Document &document, NodePath step, const StepPlace &place)
{
    const Snapshot &snapshot = *document.snapshot();
    const StepPlace to{listOf(snapshot, place), place.index};
    const bool done = document.apply(Words::tr("Move %1").arg(nameOf(snapshot, step)),
        patchcord::moveStep(snapshot, step, to.list, to.index));
    if (done)
        document.selection().select(pathAfterMove({step}, to));
    return done;
}

bool moveSteps(Document &document, const QList<NodePath> &steps, const StepPlace &place)
{
    const Snapshot &snapshot = *document.snapshot();
    const QList<NodePath> moved = outermost(snapshot, steps);
    const StepPlace to{listOf(snapshot, place), place.index};
    if (!document.apply(Words::tr("Move %n steps", nullptr, int(moved.size())),
            patchcord::moveSteps(snapshot, moved, to.list, to.index)))
        return false;
    const NodePath first = pathAfterMove(moved, to);
    QList<NodePath> selected;
    for (int i = 0; i < int(moved.size()); ++i)
        selected.append(first.parent().child(first.lastIndex() + i));
    document.selection().selectAll(selected);
    return true;
}

bool shiftStep(Document &document, const NodePath &step, int by)
{
    const int target = step.lastIndex() + by;
    if (target < 0 || target >= document.snapshot()->resolve(step.parent()).childCount())
        return false;
    // An index counts in the list as it is before the move: one down is behind the next step.
    return moveStep(document, step, {step.parent(), by > 0 ? target + 1 : target});
}

bool deletePath(Document &document, const NodePath &path)
{
    const Snapshot &snapshot = *document.snapshot();
    return document.apply(Words::tr("Delete %1").arg(nameOf(snapshot, path)), removal(snapshot, path));
}

bool deleteSelected(Document &document)
{
    const SnapshotPtr snapshot = document.snapshot();
    QList<NodePath> paths;
    for (const NodePath &path : document.selection().paths()) {
        const PathKind kind = kindOf(*snapshot, path);
        if (kind != PathKind::Nothing && kind != PathKind::Field)
            paths.append(path);
    }
    // What lies inside another selected thing goes with it.
    paths = outermost(*snapshot, paths);
    if (paths.size() < 2)
        return !paths.isEmpty() && deletePath(document, paths.constFirst());
    // From the last to the first, so that the paths before stay right.
    std::reverse(paths.begin(), paths.end());
    // Each removal is made in the text that the ones before leave; the undo step is what all of them did.
    SnapshotPtr left = snapshot;
    QString obstacle;
    for (const NodePath &path : std::as_const(paths)) {
        const Result<TextEdits> edits = removal(*left, path);
        if (edits)
            left = Snapshot::build(edits->applied(left->text()), document.catalog(), left);
        else
            obstacle = edits.error();
    }
    if (left == snapshot)
        return document.apply(QString(), Result<TextEdits>(Failure{obstacle}));
    document.apply(
        Words::tr("Delete %n items", nullptr, int(paths.size())), difference(snapshot->text(), left->text()));
    return true;
}

bool addSection(Document &document)
{
    const Snapshot &snapshot = *document.snapshot();
    const NodePath current = document.selection().current();
    if (isInContexts(snapshot, current))
        return addContext(document, shownPlace(snapshot, current));
    const CallFlow &flow = snapshot.flow().flowAt(current);
    const NodePath at = flow.path();
    const QString name = flow.sections().empty() ? QStringLiteral("main")
                                                 : freeSectionName(snapshot, at, QStringLiteral("section"));
    const bool done =
        document.apply(Words::tr("Add section %1").arg(name), patchcord::addSection(snapshot, at, name));
    if (done)
        document.selection().select(at.joined(NodePath::section(name)));
    return done;
}

bool rename(Document &document, NodePath section, const QString &newName)
{
    const Snapshot &snapshot = *document.snapshot();
    if (isInContexts(snapshot, section))
        return renameInContexts(document, section, newName);
    if (const Step *const step = exactStep(snapshot, section); step && !step->label.isEmpty()) {
        const QString label = step->label;
        const Result<TextEdits> edits = renameLabel(snapshot, section, label, newName);
        const bool done = document.apply(Words::tr("Rename label %1").arg(oneLine(label)), edits);
        if (done)
            tellReferences(document, label, newName, *edits);
        return done;
    }
    if (kindOf(snapshot, section) == PathKind::Branch)
        return renameBranchAt(document, section, newName);
    const QString name = section.last();
    if (name == newName)
        return false;
    const Result<TextEdits> edits =
        renameSection(snapshot, snapshot.flow().flowAt(section).path(), name, newName);
    const bool done = document.apply(Words::tr("Rename section %1").arg(oneLine(name)), edits);
    if (done) {
        document.selection().select(section.parent().child(newName));
        tellReferences(document, name, newName, *edits);
    }
    return done;
}

bool moveSection(Document &document, NodePath section, int index)
{
    const Snapshot &snapshot = *document.snapshot();
    const bool done = document.apply(
        Words::tr("Move section %1").arg(oneLine(section.last())), moveEntry(snapshot, section, index));
    if (done)
        document.selection().select(section);
    return done;
}

bool setNote(Document &document, const NodePath &path, const QString &note)
{
    const QString what = commentText(*document.snapshot(), path).isEmpty() ? Words::tr("Add note")
        : note.trimmed().isEmpty()                                         ? Words::tr("Remove note")
                                                                           : Words::tr("Change note");
    return document.apply(what, setComment(*document.snapshot(), path, note));
}

bool setDialForm(Document &document, const NodePath &connectStep, DialForm form)
{
    const Snapshot &snapshot = *document.snapshot();
    const Step *step = exactStep(snapshot, connectStep);
    if (!step)
        return false;
    const QString words = form == DialForm::One ? Words::tr("one destination") : dialFormWords(form);
    return document.apply(
        Words::tr("Change dialling to %1").arg(words), patchcord::setDialForm(snapshot, bodyOf(*step), form));
}

bool addDestination(Document &document, const NodePath &connectStep)
{
    const Snapshot &snapshot = *document.snapshot();
    const Step *step = exactStep(snapshot, connectStep);
    if (!step || !step->plan)
        return false;
    const int group = std::max(0, int(step->plan->groups.size()) - 1);
    const int index = step->plan->groups.empty() ? 0 : int(step->plan->groups.back().destinations.size());
    return document.apply(Words::tr("Add a destination"),
        patchcord::addDestination(snapshot, bodyOf(*step), group, index, QStringLiteral("+15550100001")));
}

bool moveDestination(
    Document &document, const NodePath &connectStep, const NodePath &destination, int group, int index)
{
    const Snapshot &snapshot = *document.snapshot();
    const Step *step = exactStep(snapshot, connectStep);
    if (!step || !step->plan)
        return false;
    const std::optional<NodePath> moved = destinationAfterMove(*step->plan, destination, group, index);
    const bool done = document.apply(Words::tr("Move %1").arg(nameOf(snapshot, destination)),
        patchcord::moveDestination(snapshot, bodyOf(*step), destination, group, index));
    if (done && moved)
        document.selection().select(*moved);
    return done;
}

bool retarget(Document &document, const Edge &edge, const QString &target)
{
    const Snapshot &snapshot = *document.snapshot();
    return document.apply(Words::tr("Let %1 lead to %2").arg(nameOf(snapshot, edge.step), oneLine(target)),
        patchcord::retarget(snapshot, edge, target));
}

bool retargetToNewSection(Document &document, const Edge &edge)
{
    const Snapshot &snapshot = *document.snapshot();
    const NodePath around = snapshot.flow().flowAt(edge.step).path();
    const QString name = freeSectionName(snapshot, around, QStringLiteral("section"));
    EditScript script(snapshot.tree());
    script.add(patchcord::retarget(snapshot, edge, name));
    if (!script.failed())
        script.add(edits::setValue(script.tree(), around.joined(NodePath::section(name)), Value::List{}));
    if (!document.apply(Words::tr("Add section %1").arg(name), script.result()))
        return false;
    document.selection().select(around.joined(NodePath::section(name)));
    return true;
}

/// A jump in another way: only the two names and the target change, so comments and quotes stay. What the new
/// method has no field for is not dropped in silence.
Result<TextEdits> jumpReplaced(
    const Snapshot &snapshot, const Edge &edge, const QString &method, const QString &section)
{
    const NodePath body = edge.step.child(QStringLiteral("goto"));
    const SyntaxNode node = snapshot.resolve(body);
    if (node.isMap() && node.childCount() > 1)
        return Failure{
            Words::tr("This goto has a condition or a limit, which %1 does not know. Remove them first.")
                .arg(method)};
    TextEdits edits;
    std::vector<Result<TextEdits>> parts{
        renameKey(snapshot, body, method), setValue(snapshot, edge.targetPath, Value(section))};
    if (node.isMap())
        parts.push_back(renameKey(snapshot, body.child(QStringLiteral("label")), QStringLiteral("dest")));
    for (const Result<TextEdits> &part : parts) {
        if (!part)
            return part.failure();
        for (const TextEdit &edit : *part)
            edits.add(edit);
    }
    return edits;
}

bool replaceJump(Document &document, const Edge &edge, EdgeKind kind, const QString &section)
{
    const QString method = kind == EdgeKind::Execute ? QStringLiteral("execute") : QStringLiteral("transfer");
    return document.apply(Words::tr("Replace goto with %1").arg(method),
        jumpReplaced(*document.snapshot(), edge, method, section));
}

} // namespace commands

} // namespace patchcord
