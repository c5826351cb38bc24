// SPDX-License-Identifier: MIT
#include "model/check/legacyfixes.h"

#include "model/check/rulecontext.h"

namespace patchcord {

namespace {

using Kind = FixStep::Kind;

/// {condition, then, else} becomes a list of {when, then} and {else}.
Fixes conditionFixes(const StepShape &step, const NodePath &path)
{
    if (!step.body.isMap() || !step.body.value("then"))
        return {};
    const QString otherwise = QStringLiteral("else");
    const NodePath list = path.child(QStringLiteral("cond"));
    Fix fix = fix::rename(path.child(step.method), list.last());
    if (step.body.value("condition"))
        fix.steps.push_back(
            {Kind::Rename, list.child(QStringLiteral("condition")), {}, QStringLiteral("when")});
    fix.steps.push_back({Kind::Wrap, list});
    if (step.body.value(otherwise))
        fix.steps.push_back({Kind::MoveOut, list.child(0).child(otherwise), {}, {}, AtTheEnd, list});
    fix.title = Check::tr("Write it as %1").arg(inQuotes(list.last()));
    return {fix};
}

/// Expressions are computed by set when they stand inside `${}`.
Fixes assignmentFixes(const StepShape &step, const NodePath &path)
{
    if (!step.body.isMap())
        return {};
    const NodePath body = path.child(QStringLiteral("set"));
    Fix fix = fix::rename(path.child(step.method), body.last(), FixKind::Choice);
    for (const SyntaxNode::Entry &entry : step.body.entries()) {
        if (entry.value.isString() && !holdsVariable(entry.value.text())) {
            fix.steps.push_back(
                {Kind::Set, body.child(entry.key.text()), QStringLiteral("${%1}").arg(entry.value.text())});
        }
    }
    fix.title = Check::tr("Write it as %1").arg(inQuotes(body.last()));
    return {fix};
}

bool isOfSameShape(const Parameter &old, const Parameter *successor)
{
    return successor && old.type == successor->type && old.object == successor->object;
}

} // namespace

Fixes fixesForLegacyMethod(const StepShape &step, const NodePath &path)
{
    if (step.method == QLatin1String("if"))
        return conditionFixes(step, path);
    if (step.method == QLatin1String("eval"))
        return assignmentFixes(step, path);
    return {};
}

Fixes fixesForOldField(const Parameter &old, const std::vector<Parameter> &siblings, const SyntaxNode &key)
{
    if (old.replacedBy.isEmpty())
        return {};
    const SyntaxNode value = key.valueOfKey();
    const NodePath path = pathOf(key);
    const SyntaxNode object = key.parent();
    QStringList absent;
    for (const QString &name : old.replacedBy) {
        if (!object.value(name))
            absent.append(name);
    }
    if (absent.isEmpty())
        return {fix::remove(path, old.name, FixKind::Choice)};
    const bool isSame =
        old.replacedBy.size() == 1 && isOfSameShape(old, findParameter(siblings, absent.first()));
    Fix fix = fix::rename(path, absent.first(), isSame ? FixKind::Sure : FixKind::Choice);
    // What was one field for several things is written for each.
    for (const QString &name : absent.mid(1))
        fix.steps.push_back({Kind::Set, path.parent().child(name), valueOf(value)});
    fix.title = Check::tr("Write it as %1").arg(listOfAll(absent));
    return {fix};
}

} // namespace patchcord
