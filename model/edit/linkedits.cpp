// SPDX-License-Identifier: MIT
#include "model/edit/linkedits.h"

#include "model/check/rule.h"
#include "model/edit/branchedits.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/pathshift.h"
#include "model/edit/stepedits.h"
#include "model/text/freename.h"

#include <algorithm>
#include <array>

namespace patchcord {

namespace {

const QString LabelField = QStringLiteral("label");
const QString GotoMethod = QStringLiteral("goto");

/// The rules about steps that are never come to and ways that never end.
constexpr std::array WayRules{
    Rule::UnreachableStep, Rule::ExecuteRecursion, Rule::EndlessTransfers, Rule::LabelInOtherList};

int countOf(const Snapshot &snapshot, Rule rule)
{
    const Diagnostics &all = snapshot.diagnostics();
    const QLatin1String code(ruleInfo(rule).code);
    return int(
        std::count_if(all.begin(), all.end(), [&code](const Diagnostic &each) { return each.code == code; }));
}

/// Why edits had better not be made: the checks would complain of the ways through the document more than
/// before. Empty when they do not.
QString harmOf(const Snapshot &snapshot, const TextEdits &edits)
{
    const SnapshotPtr after = snapshot.edited(edits);
    for (const Rule rule : WayRules) {
        if (countOf(*after, rule) <= countOf(snapshot, rule))
            continue;
        if (rule == Rule::UnreachableStep)
            return EditTexts::tr(
                "Steps behind it would never run. Lead on from the last step of the list, or "
                "from a branch.");
        const QLatin1String code(ruleInfo(rule).code);
        const Diagnostics &all = after->diagnostics();
        return std::find_if(all.rbegin(), all.rend(), [&code](const Diagnostic &each) {
            return each.code == code;
        })->message;
    }
    return {};
}

template <typename Made>
Result<Made> unlessHarmful(const Snapshot &snapshot, Made made, const TextEdits &edits)
{
    if (QString harm = harmOf(snapshot, edits); !harm.isEmpty())
        return Failure{std::move(harm)};
    return made;
}

Result<MadeLink> madeLink(const Snapshot &snapshot, const EditScript &script, const NodePath &step)
{
    const Result<TextEdits> edits = script.result();
    return edits ? unlessHarmful(snapshot, MadeLink{*edits, step}, *edits) : edits.failure();
}

/// Why nothing can be put at the end of an outcome; empty when it can.
QString obstacleAt(const Snapshot &snapshot, const Outcome &outcome)
{
    if (outcome.kind == Outcome::Kind::Confirm)
        return EditTexts::tr("The steps of “confirm” run on the called party’s leg, before the call is "
                             "bridged: they cannot lead anywhere else.");
    const Branch *const branch = outcome.branch ? branchAt(snapshot.flow(), *outcome.branch) : nullptr;
    if (!branch || branch->steps.empty() || !branch->steps.back().endsList)
        return {};
    return EditTexts::tr("This branch ends with “%1”: what is put behind it never runs. Remove that first.")
        .arg(branch->steps.back().method);
}

/// Gives the step at a path a label, by a step before it; the name it got.
QString addLabel(EditScript &script, const SectionFlow &section, const Step &step, const NodePath &at)
{
    const QString name = freeName(step.method.isEmpty() ? LabelField : step.method,
        [&section](const QString &taken) { return section.labels.contains(taken); });
    script.add(edits::insertItem(script.tree(), at.parent(), at.lastIndex(), Value::Map{{LabelField, name}}));
    return name;
}

Failure otherList()
{
    return {EditTexts::tr("A goto leads to steps of its own list only, not into or out of a branch. Make the "
                          "target a section of its own, and lead there.")};
}

Failure otherSection(const SectionFlow &target)
{
    return {EditTexts::tr("A goto stays inside its section. Use execute or transfer to get to “%1”.")
                .arg(target.name)};
}

/// A label before a step, or the label it has before it already.
QString labelOf(EditScript &script, const SectionFlow &section, const Step &step, const NodePath &at)
{
    return step.label.isEmpty() ? addLabel(script, section, step, at) : step.label;
}

/// JavaScript that is true when the step came out this way: for `default` and `else` when it came out in none
/// of the others. Empty when nothing says so.
QString conditionOf(const Snapshot &snapshot, const Outcome &outcome)
{
    const SyntaxNode holder = snapshot.resolve(outcome.holder);
    QStringList others;
    if (outcome.kind == Outcome::Kind::OtherValues) {
        for (const SyntaxNode::Entry &entry : holder.value("case").entries()) {
            const Outcome other{Outcome::Kind::Value, outcome.variable, entry.key.text()};
            others.append(other.condition().replace(QLatin1String(" == "), QLatin1String(" != ")));
        }
    } else if (outcome.kind == Outcome::Kind::Otherwise && holder.isSequence()) {
        for (const SyntaxNode &entry : holder.items()) {
            if (const SyntaxNode when = entry.value("when"))
                others.append(QStringLiteral("!(%1)").arg(when.text()));
        }
    } else {
        return outcome.condition();
    }
    return others.join(QStringLiteral(" && "));
}

/// A goto from an outcome to a step. Within the list of the step itself it stands behind it, under the
/// outcome's condition; within the branch at its end.
Result<MadeLink> addGoto(
    const Snapshot &snapshot, const NodePath &from, const Outcome &outcome, const NodePath &to)
{
    const SectionFlow *const section = snapshot.flow().sectionAt(from);
    const Step *const target = snapshot.flow().stepAt(to);
    if (!section || !target)
        return Failure{EditTexts::tr("This is no step.")};
    if (const SectionFlow *const other = snapshot.flow().sectionAt(to); other != section)
        return otherSection(*other);
    const bool isNext = outcome.kind == Outcome::Kind::Next;
    const Branch *const branch = outcome.branch ? branchAt(snapshot.flow(), *outcome.branch) : nullptr;
    OutcomePlace place;
    const QString condition = conditionOf(snapshot, outcome);
    Value::Map body{{LabelField, QString()}};
    if (branch && target->path.parent() == branch->path) {
        place = {branch->path, int(branch->steps.size())};
    } else if (target->path.parent() != from.parent()) {
        return otherList();
    } else if (isNext || (!condition.isEmpty() && (!branch || branch->steps.empty()))) {
        place = {from.parent(), from.lastIndex() + 1};
        if (!isNext)
            body.emplace_back(QStringLiteral("when"), condition);
        if (target->path == from.parent().child(from.lastIndex() + 1) && isNext)
            return Failure{EditTexts::tr("It goes on there anyway.")};
    } else if (branch && !branch->steps.empty()) {
        return otherList();
    } else {
        return Failure{EditTexts::tr("A goto out of a branch may not work, and no condition of its own can "
                                     "tell this outcome. Make the target a section, and lead there.")};
    }
    EditScript script(snapshot.tree());
    // The label first stands where it will; the goto moves it, or it the goto.
    const QString label = labelOf(script, *section, *target, target->path);
    if (!script.failed() && target->label.isEmpty()) {
        const NodePath moved =
            afterInsertion(place.list.child(place.index), target->path.parent(), target->path.lastIndex());
        place = {moved.parent(), moved.lastIndex()};
    }
    body.front().second = label;
    if (!script.failed())
        script.add(edits::insertItem(script.tree(), place.list, place.index, Value::Map{{GotoMethod, body}}));
    return madeLink(snapshot, script, place.list.child(place.index));
}

Result<MadeLink> addJump(const Snapshot &snapshot, const NodePath &step, const Outcome &outcome,
    const LinkTarget &target, LinkWay way)
{
    EditScript script(snapshot.tree());
    QString name = target.name;
    if (target.kind == LinkTarget::Kind::NewSection) {
        const NodePath document = snapshot.flow().flowAt(step).path();
        name = freeSectionName(snapshot, document, name.isEmpty() ? QStringLiteral("section") : name);
        script.add(addSection(snapshot, document, name));
    }
    OutcomePlace place;
    if (!script.failed())
        place = prepareOutcome(script, snapshot, step, outcome);
    if (!script.failed()) {
        const Value link = Value::Map{{linkMethod(way), Value::Map{{QStringLiteral("dest"), name}}}};
        script.add(edits::insertItem(script.tree(), place.list, place.index, link));
    }
    return madeLink(snapshot, script, place.list.child(place.index));
}

} // namespace

QString linkMethod(LinkWay way)
{
    switch (way) {
    case LinkWay::Execute:
        return QStringLiteral("execute");
    case LinkWay::Transfer:
        return QStringLiteral("transfer");
    case LinkWay::Goto:
        break;
    }
    return GotoMethod;
}

Result<MadeLink> addLink(const Snapshot &snapshot, const NodePath &step, const Outcome &outcome,
    const LinkTarget &target, LinkWay way)
{
    if (const QString obstacle = obstacleAt(snapshot, outcome); !obstacle.isEmpty())
        return Failure{obstacle};
    if (way == LinkWay::Goto)
        return addGoto(snapshot, step, outcome, target.step);
    return addJump(snapshot, step, outcome, target, way);
}

std::vector<LinkOffer> linkOffers(
    const Snapshot &snapshot, const NodePath &step, const Outcome &outcome, const LinkTarget &target)
{
    const auto offer = [&](LinkWay way) {
        return LinkOffer{way, addLink(snapshot, step, outcome, target, way)};
    };
    if (target.kind == LinkTarget::Kind::Step)
        return {offer(LinkWay::Goto)};
    return {offer(LinkWay::Execute), offer(LinkWay::Transfer)};
}

LinkTarget linkTargetAt(const Snapshot &snapshot, const NodePath &from, const NodePath &path)
{
    const SectionFlow *const section = snapshot.flow().sectionAt(path);
    const Step *const step = snapshot.flow().stepAt(path);
    if (step && section == snapshot.flow().sectionAt(from))
        return {LinkTarget::Kind::Step, {}, step->path};
    return {LinkTarget::Kind::Section, section ? section->name : QString(), {}};
}

Result<TextEdits> retargetGoto(const Snapshot &snapshot, const Edge &edge, const NodePath &path)
{
    const SectionFlow *const section = snapshot.flow().sectionAt(edge.step);
    const Step *const target = snapshot.flow().stepAt(path);
    if (!section || !target || snapshot.flow().sectionAt(path) != section)
        return Failure{EditTexts::tr("A goto leads to a label of its own section.")};
    EditScript script(snapshot.tree());
    const QString label = labelOf(script, *section, *target, target->path);
    if (!script.failed()) {
        const NodePath moved = target->label.isEmpty()
            ? afterInsertion(edge.targetPath, target->path.parent(), target->path.lastIndex())
            : edge.targetPath;
        script.add(edits::setValue(script.tree(), moved, label));
    }
    const Result<TextEdits> edits = script.result();
    return edits ? unlessHarmful(snapshot, *edits, *edits) : edits;
}

Result<TextEdits> removeLink(const Snapshot &snapshot, const Edge &edge)
{
    const Step *const step = snapshot.flow().stepAt(edge.step);
    if (!step || step->path != edge.step)
        return clearField(snapshot, edge.targetPath, edge.step);
    const bool isAll =
        edge.kind == EdgeKind::Execute || edge.kind == EdgeKind::Transfer || edge.kind == EdgeKind::Goto;
    if (!isAll)
        return clearField(snapshot, edge.targetPath, step->path.child(step->method));
    // A condition stays: without it those that it held for would come to the next one.
    const Branch *const branch = branchAt(snapshot.flow(), step->path.parent());
    if (branch && branch->steps.size() == 1 && branch->kind != BranchKind::When) {
        if (const Result<TextEdits> removed = removeBranch(snapshot, branch->path))
            return removed;
    }
    return removeStep(snapshot, step->path);
}

} // namespace patchcord
