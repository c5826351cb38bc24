// SPDX-License-Identifier: MIT
#include "model/edit/reshape.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/stepedits.h"
#include "model/flow/links.h"

#include <QSet>

namespace patchcord {

namespace {

const QString Main = QStringLiteral("main");

QString firstReturn(const SectionFlow &section, const StepRun &run)
{
    QString found;
    forEachStep(section.steps, [&](const Step &step) {
        if (found.isEmpty() && step.method == QLatin1String("return") && run.holds(step.path))
            found = step.path.toPointer();
    });
    return found;
}

/// Why the jumps of a section do not let some of its steps move to another section; empty when they do.
QString jumpAcross(const SectionFlow &section, const StepRun &run)
{
    QSet<QString> moved;
    forEachStep(section.steps, [&](const Step &step) {
        if (!step.label.isEmpty() && run.holds(step.path))
            moved.insert(step.label);
    });
    QString label;
    forEachStep(section.steps, [&](const Step &step) {
        for (const Edge &edge : step.edges) {
            if (edge.targetKind == TargetKind::Label && moved.contains(edge.target) != run.holds(step.path))
                label = edge.target;
        }
    });
    return label.isEmpty()
        ? QString()
        : EditTexts::tr("A goto leads to the label “%1” from inside these steps or into them, "
                        "and a goto cannot leave its section.")
              .arg(label);
}

/// Moves the run to a new section and puts a step that leads there in its place.
Result<TextEdits> moveOut(
    const Snapshot &snapshot, const StepRun &run, const QString &name, const QString &method)
{
    const SectionFlow *const section = snapshot.flow().sectionAt(run.list);
    if (!section)
        return Failure{EditTexts::tr("These steps stand in no section.")};
    if (const QString jump = jumpAcross(*section, run); !jump.isEmpty())
        return Failure{jump};
    const NodePath document = snapshot.flow().flowAt(run.list).path();
    const NodePath target = document.joined(NodePath::section(name));
    EditScript script(snapshot.tree());
    script.add(addSection(snapshot, document, name));
    for (int i = 0; i < run.count && !script.failed(); ++i)
        script.add(edits::moveItem(script.tree(), run.step(0), target, i));
    if (!script.failed()) {
        const Value link = Value::Map{{method, Value::Map{{QStringLiteral("dest"), name}}}};
        script.add(edits::insertItem(script.tree(), run.list, run.first, link));
    }
    return script.result();
}

bool leadsTo(const Step &step, const QString &section)
{
    return std::any_of(step.edges.begin(), step.edges.end(), [&section](const Edge &edge) {
        return edge.targetKind == TargetKind::Section && edge.target == section;
    });
}

/// Why a section's steps cannot stand in the place of the step that leads there; empty when they can.
QString obstacleToInline(
    const Snapshot &snapshot, const Step &step, const SectionFlow &here, const SectionFlow &target)
{
    const SyntaxNode body = snapshot.resolve(step.path.child(step.method));
    if (body.isMap() && body.childCount() > 1)
        return EditTexts::tr(
            "This step gives or awaits more than the name of the section (params, a result): "
            "that has no place without the call.");
    const bool comesBack = step.edges.front().kind == EdgeKind::Execute;
    const bool isAtEndOfMain = here.name == Main && step.path.parent() == here.path
        && step.path.lastIndex() + 1 == int(here.steps.size());
    if (!comesBack && !isAtEndOfMain)
        return EditTexts::tr(
            "This transfer leaves for good. Only at the end of “main” is that the same as going on.");
    if (&here == &target)
        return EditTexts::tr("The section leads to itself.");
    const StepRun all{target.path, 0, int(target.steps.size())};
    if (!target.steps.empty() && target.steps.front().path.parent() != target.path)
        return EditTexts::tr("The section “%1” is written in an older form: write it as a list first.")
            .arg(target.name);
    if (comesBack && !firstReturn(target, all).isEmpty())
        return EditTexts::tr("The section “%1” returns: here that would go back from “%2” instead.")
            .arg(target.name, here.name);
    for (const QString &label : target.labels) {
        if (here.labels.contains(label))
            return EditTexts::tr("Both sections have a label “%1”: rename one of them first.").arg(label);
    }
    bool isRecursive = false;
    forEachStep(target.steps, [&](const Step &inner) { isRecursive |= leadsTo(inner, target.name); });
    return isRecursive ? EditTexts::tr("The section leads to itself.") : QString();
}

} // namespace

bool isSectionLink(const Step &step)
{
    return step.edges.size() == 1 && step.edges.front().targetKind == TargetKind::Section
        && (step.method == QLatin1String("execute") || step.method == QLatin1String("transfer"));
}

Result<TextEdits> extractSection(const Snapshot &snapshot, const StepRun &run, const QString &name)
{
    const SectionFlow *const section = snapshot.flow().sectionAt(run.list);
    if (section && !firstReturn(*section, run).isEmpty())
        return Failure{
            EditTexts::tr("One of these steps returns: from a section of its own it would come back "
                          "to this place.")};
    return moveOut(snapshot, run, name, QStringLiteral("execute"));
}

Result<TextEdits> splitSection(const Snapshot &snapshot, const NodePath &step, const QString &name)
{
    const CallFlow::Place place = snapshot.flow().placeOf(step);
    const SectionFlow *const section = snapshot.flow().sectionAt(step);
    if (!place.steps || !section)
        return Failure{EditTexts::tr("This is no step.")};
    const StepRun run{step.parent(), place.index, int(place.steps->size()) - place.index};
    const bool isMain = section->name == Main && run.list == section->path;
    return isMain ? moveOut(snapshot, run, name, QStringLiteral("transfer"))
                  : extractSection(snapshot, run, name);
}

Result<TextEdits> inlineSection(const Snapshot &snapshot, const NodePath &path)
{
    const Step *const step = snapshot.flow().stepAt(path);
    if (!step || step->path != path || !isSectionLink(*step))
        return Failure{EditTexts::tr("This step does not lead to a section of this document.")};
    const CallFlow &flow = snapshot.flow().flowAt(path);
    const SectionFlow *const here = flow.ownSectionAt(path);
    const SectionFlow *const target = flow.section(step->edges.front().target);
    if (!here || !target)
        return Failure{EditTexts::tr("There is no section “%1”.").arg(step->edges.front().target)};
    if (const QString obstacle = obstacleToInline(snapshot, *step, *here, *target); !obstacle.isEmpty())
        return Failure{obstacle};

    const bool isOnlyLink = stepsLeadingTo(flow, target->path).size() == 1 && target->name != Main;
    const NodePath list = path.parent();
    const int behind = path.lastIndex() + 1;
    EditScript script(snapshot.tree());
    for (int i = 0; i < int(target->steps.size()) && !script.failed(); ++i) {
        if (isOnlyLink)
            script.add(edits::moveItem(script.tree(), target->path.child(0), list, behind + i));
        else
            script.add(edits::insertCopy(
                script.tree(), script.tree().resolve(target->path.child(i)), list, behind + i));
    }
    if (!script.failed() && isOnlyLink)
        script.add(edits::removeValue(script.tree(), target->path));
    if (!script.failed())
        script.add(edits::removeValue(script.tree(), path));
    return script.result();
}

} // namespace patchcord
