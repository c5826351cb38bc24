// SPDX-License-Identifier: MIT
#include "model/check/reachrules.h"

#include "model/flow/stepshape.h"

namespace patchcord {

namespace {

/// Steps of one list that never run, and the step before them that is the reason.
struct DeadSteps
{
    const Step &reason;
    const Step &first;
    int firstIndex = 0;
    int count = 0;
    bool looksAtOutcome = false; ///< one of them is a cond or a switch
    bool endTheList = false; ///< one of them ends the list as well, so that nothing runs behind them
};

QString reasonText(const Step &reason)
{
    const QString name = inQuotes(reason.method);
    if (!reason.branches.empty())
        return Check::tr("every branch of %1 before it ends the call or leaves").arg(name);
    switch (reason.known->flow) {
    case Flow::Ends:
        return Check::tr("%1 before it ends the call").arg(name);
    case Flow::Leaves:
        return reason.method == QLatin1String("return")
            ? Check::tr("%1 before it goes back to the caller").arg(name)
            : Check::tr("%1 before it leaves for good").arg(name);
    case Flow::Jumps:
        return Check::tr("%1 before it jumps in any case").arg(name);
    case Flow::Continues:
        break;
    }
    return Check::tr("%1 before it waits for ever").arg(name);
}

/// A transfer where the outcome of what came before is still to be looked at.
bool forestallsOutcome(const DeadSteps &dead)
{
    return dead.looksAtOutcome && dead.reason.known->flow == Flow::Leaves && !dead.reason.edges.empty();
}

QString message(const DeadSteps &dead)
{
    const QString reason = reasonText(dead.reason);
    const QString name = inQuotes(dead.reason.method);
    if (forestallsOutcome(dead)) {
        return Check::tr(
            "This step never runs: %1, so nobody looks at what happened if something failed. Move "
            "%2 behind it.")
            .arg(reason, name);
    }
    if (dead.count == 1)
        return Check::tr("This step never runs: %1. Remove it, or move it before %2.").arg(reason, name);
    return Check::tr(
        "These %n steps never run: %1. Remove them, or move them before %2.", nullptr, dead.count)
        .arg(reason, name);
}

Fix removal(const DeadSteps &dead)
{
    Fix fix{Check::tr("Remove the %n steps that never run", nullptr, dead.count), FixKind::Choice};
    fix.steps.push_back({FixStep::Kind::RemoveSome, dead.first.path, {}, {}, dead.count});
    return fix;
}

Fixes fixesOf(const DeadSteps &dead)
{
    Fixes fixes{removal(dead)};
    if (!dead.reason.branches.empty() || dead.endTheList)
        return fixes;
    FixStep move{FixStep::Kind::Move, dead.reason.path};
    move.index = dead.firstIndex + dead.count;
    const Fix later{dead.count == 1 ? Check::tr("Move %1 behind it").arg(inQuotes(dead.reason.method))
                                    : Check::tr("Move %1 behind them").arg(inQuotes(dead.reason.method)),
        FixKind::Choice, {move}};
    fixes.insert(forestallsOutcome(dead) ? fixes.begin() : fixes.end(), later);
    return fixes;
}

void report(RuleContext &context, const DeadSteps &dead, const SyntaxNode &list)
{
    // A list alone has several steps.
    const SyntaxNode item = list.item(dead.firstIndex);
    const SyntaxNode name = shapeOfStep(item, context.catalog()).name;
    context.report(Rule::UnreachableStep, name ? name : item, dead.first.path, message(dead), fixesOf(dead));
}

} // namespace

void checkReachable(
    RuleContext &context, const std::vector<Step> &steps, const SyntaxNode &list, const SectionJumps &jumps)
{
    for (size_t i = 0; i + 1 < steps.size() && !context.isFull(); ++i) {
        if (!steps[i].endsList)
            continue;
        DeadSteps dead{steps[i], steps[i + 1], int(i) + 1};
        for (size_t j = i + 1; j < steps.size() && !jumps.leadsInto(steps[j]); ++j) {
            ++dead.count;
            dead.endTheList |= steps[j].endsList;
            dead.looksAtOutcome |=
                !steps[j].branches.empty() && steps[j].known->group == MethodGroup::Control;
        }
        if (dead.count > 0)
            report(context, dead, list);
        i += size_t(dead.count);
    }
}

} // namespace patchcord
