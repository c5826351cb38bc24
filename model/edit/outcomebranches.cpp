// SPDX-License-Identifier: MIT
#include "model/catalog/firstvalue.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/outcomes.h"
#include "model/edit/stepedits.h"
#include "model/text/freename.h"

#include <array>

namespace patchcord {

namespace {

using Kind = Outcome::Kind;

const QString When = QStringLiteral("when");
const QString Then = QStringLiteral("then");
const QString Else = QStringLiteral("else");
const QString Case = QStringLiteral("case");
const QString Default = QStringLiteral("default");
const QString Cond = QStringLiteral("cond");
const QString Switch = QStringLiteral("switch");
const QString Variable = QStringLiteral("variable");

const Value NoSteps{Value::List{}};

/// The next name for a case that is not there yet: a key of the phone for a menu, a reason that the docs show
/// for a failed connect.
QString newCase(const SyntaxNode &cases, const Outcome &outcome)
{
    const auto isTaken = [&cases](const QString &value) { return cases.value(value).isValid(); };
    static const std::array keys{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"};
    static const std::array reasons{"no_answer", "busy", "declined"};
    const auto firstFree = [&isTaken](const auto &values) {
        for (const char *value : values) {
            if (!isTaken(QLatin1String(value)))
                return QString(QLatin1String(value));
        }
        return QString();
    };
    const QString value = outcome.kind == Kind::NewReason ? firstFree(reasons) : firstFree(keys);
    return value.isEmpty() ? freeName(QStringLiteral("value"), isTaken) : value;
}

Value caseOf(const QString &value)
{
    return Value::Map{{value, NoSteps}};
}

Value newSwitch(const QString &variable, const QString &value)
{
    return Value::Map{{Switch, Value::Map{{Variable, variable}, {Case, caseOf(value)}, {Default, NoSteps}}}};
}

/// Adds an entry to a list of conditions, before its `else`.
NodePath addCondition(EditScript &script, const NodePath &conditions, const QString &condition)
{
    const SyntaxNode node = script.tree().resolve(conditions);
    int index = node.childCount();
    while (index > 0 && node.item(index - 1).value("else") && !node.item(index - 1).value("when"))
        --index;
    script.add(
        edits::insertItem(script.tree(), conditions, index, Value::Map{{When, condition}, {Then, NoSteps}}));
    return conditions.child(index).child(Then);
}

/// Adds a case to an object of cases, there or not; gives its list.
NodePath addCase(EditScript &script, const NodePath &holder, const QString &value)
{
    const NodePath branch = holder.child(Case).child(value);
    script.add(edits::setValue(script.tree(), branch, NoSteps));
    return branch;
}

/// Where a step that looks at an outcome is put: behind the step, and, a menu, behind those that look at how
/// the prompt went.
int placeBehindStep(const Snapshot &snapshot, const NodePath &step, const Outcome &outcome)
{
    const CallFlow::Place place = snapshot.flow().placeOf(step);
    int index = step.lastIndex() + 1;
    while (outcome.kind == Kind::NewValue && place.steps && index < int(place.steps->size())
        && (*place.steps)[size_t(index)].method == Cond)
        ++index;
    return index;
}

NodePath newBranchBehind(
    EditScript &script, const Snapshot &snapshot, const NodePath &step, const Outcome &outcome)
{
    const NodePath list = step.parent();
    const int index = placeBehindStep(snapshot, step, outcome);
    if (outcome.kind == Kind::NewValue) {
        const QString value = newCase({}, outcome);
        script.add(edits::insertItem(script.tree(), list, index, newSwitch(outcome.variable, value)));
        return list.child(index).child(Switch).child(Case).child(value);
    }
    const Value entry = Value::Map{{When, outcome.condition()}, {Then, NoSteps}};
    script.add(edits::insertItem(script.tree(), list, index, Value::Map{{Cond, Value::List{entry}}}));
    return list.child(index).child(Cond).child(0).child(Then);
}

/// A reason stands in a switch of its own at the head of the branch for failures, so that it is looked at
/// before what is done whatever the reason.
NodePath addReason(EditScript &script, const Outcome &outcome)
{
    const NodePath list = prepareStepList(script, outcome.holder);
    if (script.failed())
        return list;
    const SyntaxNode steps = script.tree().resolve(list);
    for (int i = 0; i < steps.childCount(); ++i) {
        const SyntaxNode body = steps.item(i).value("switch");
        if (body.value("variable").text() != outcome.variable)
            continue;
        return addCase(script, list.child(i).child(Switch), newCase(body.value("case"), outcome));
    }
    const QString value = newCase({}, outcome);
    script.add(edits::insertItem(script.tree(), list, 0, newSwitch(outcome.variable, value)));
    return list.child(0).child(Switch).child(Case).child(value);
}

NodePath newBranch(EditScript &script, const Snapshot &snapshot, const NodePath &step, const Outcome &outcome)
{
    if (outcome.kind == Kind::NewReason)
        return addReason(script, outcome);
    if (outcome.holder.isRoot())
        return newBranchBehind(script, snapshot, step, outcome);
    const SyntaxNode holder = script.tree().resolve(outcome.holder);
    switch (outcome.kind) {
    case Kind::Value:
        return holder.isSequence() ? addCondition(script, outcome.holder, outcome.condition())
                                   : addCase(script, outcome.holder, outcome.text);
    case Kind::NewValue:
        return addCase(script, outcome.holder, newCase(holder.value("case"), outcome));
    case Kind::NewCondition:
        return addCondition(script, outcome.holder, firstCondition());
    case Kind::OtherValues: {
        const NodePath branch = outcome.holder.child(Default);
        script.add(edits::setValue(script.tree(), branch, NoSteps));
        return branch;
    }
    case Kind::Otherwise: {
        const int index = holder.childCount();
        script.add(edits::insertItem(script.tree(), outcome.holder, index, Value::Map{{Else, NoSteps}}));
        return outcome.holder.child(index).child(Else);
    }
    default:
        script.add(edits::setValue(script.tree(), outcome.holder, NoSteps));
        return outcome.holder;
    }
}

} // namespace

OutcomePlace prepareOutcome(
    EditScript &script, const Snapshot &snapshot, const NodePath &step, const Outcome &outcome)
{
    if (outcome.kind == Kind::Next)
        return {step.parent(), step.lastIndex() + 1};
    const NodePath branch = outcome.branch ? prepareStepList(script, *outcome.branch)
                                           : newBranch(script, snapshot, step, outcome);
    const SyntaxNode list = script.failed() ? SyntaxNode() : script.tree().resolve(branch);
    return {branch, list.isSequence() ? list.childCount() : 0};
}

} // namespace patchcord
