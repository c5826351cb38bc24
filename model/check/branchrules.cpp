// SPDX-License-Identifier: MIT
#include "model/check/branchrules.h"

#include "model/check/plainrules.h"
#include "model/flow/stepshape.h"

#include <algorithm>

namespace patchcord {

namespace {

const QString When = QStringLiteral("when");
const QString Then = QStringLiteral("then");
const QString Else = QStringLiteral("else");

void checkUnknownKeys(
    RuleContext &context, const QString &owner, const SyntaxNode &map, const QStringList &known)
{
    for (const SyntaxNode::Entry &entry : map.entries()) {
        const QString key = entry.key.text();
        if (known.contains(key) || key == QLatin1String("<<"))
            continue;
        context.report(Rule::UnknownKey, entry.key,
            Check::tr("%1 is no field of %2, which has %3.").arg(inQuotes(key), owner, listOfAll(known))
                + suggestion(key, known),
            fix::forUnknownKey(pathOf(entry.key), key, known, map));
    }
}

void checkWhen(RuleContext &context, const SyntaxNode &when)
{
    if (when.isString() || when.kind() == NodeKind::Alias)
        return;
    if (when.isCollection() || when.isNull()) {
        context.report(Rule::WrongType, when,
            Check::tr("“when” is a condition in JavaScript, as text, but this is %1.").arg(thingText(when)));
    } else {
        context.report(Rule::UnquotedText, when,
            Check::tr("“when” is JavaScript as text: write %1 in quotes, \"%1\".").arg(when.text()),
            {fix::replace(pathOf(when), when.text(), QStringLiteral("\"%1\"").arg(when.text()))});
    }
}

/// A step in the place of a condition can only be meant to run in any case.
Fixes fixesForStep(RuleContext &context, const SyntaxNode &entry)
{
    const QString word = entry.isString() ? entry.text() : QString();
    if (!context.catalog().method(word))
        return {};
    const Value::List steps{Value::Map{{word, Value::Map{}}}};
    return {fix::replace(pathOf(entry), Value::Map{{Else, steps}},
        QStringLiteral("%1: [%2: {}]").arg(Else, word), FixKind::Choice)};
}

/// A `then` without a condition runs when no other did, as `else` does; or its condition was forgotten.
Fixes fixesForThen(const SyntaxNode &entry)
{
    Fixes fixes;
    if (!entry.value(Else))
        fixes.push_back(fix::rename(entry.path().child(Then), Else, FixKind::Choice));
    return fixes;
}

/// An entry of its own, the last one. That is the same only where this entry is the last, and no other else
/// is there.
Fix ownElse(const SyntaxNode &entry)
{
    const SyntaxNode list = entry.parent();
    const bool isAlone = entry.index() + 1 == list.childCount() && [&list] {
        const auto entries = list.items();
        return std::count_if(entries.begin(), entries.end(), [](const SyntaxNode &other) {
            return other.value(Else).isValid();
        }) == 1;
    }();
    return {Check::tr("Make “else” an entry of its own"), isAlone ? FixKind::Sure : FixKind::Choice,
        {{FixStep::Kind::MoveOut, entry.path().child(Else), {}, {}, AtTheEnd, list.path()}}};
}

void checkCondition(RuleContext &context, const FieldOwner &owner, const SyntaxNode &entry)
{
    if (entry.kind() == NodeKind::Alias)
        return;
    if (!entry.isMap()) {
        context.report(Rule::ConditionForm, entry,
            Check::tr("An entry of %1 is an object with when and then, or with else, but this is %2.")
                .arg(owner.name, thingText(entry)),
            fixesForStep(context, entry));
        return;
    }
    checkUnknownKeys(context, Check::tr("a condition"), entry, {When, Then, Else});
    const SyntaxNode when = entry.value(When);
    const SyntaxNode then = entry.value(Then);
    const SyntaxNode otherwise = entry.value(Else);
    if (!when && !then && !otherwise) {
        context.report(Rule::ConditionForm, entry,
            Check::tr("This entry of %1 has neither when and then nor else: say what to do, or remove it.")
                .arg(owner.name),
            {fix::remove(entry.path(), owner.name, FixKind::Choice)});
        return;
    }
    if (when)
        checkWhen(context, when);
    if (when && !then) {
        context.report(Rule::MissingParameter, when.key(), entry.path(),
            Check::tr("This condition has no “then”: add the steps to run when it is true."),
            {fix::add(entry.path(), Then, Value::List{})});
    } else if (then && !when) {
        context.report(Rule::MissingParameter, then.key(), entry.path(),
            Check::tr("This “then” has no “when”: add the condition, or name the steps “else”."),
            fixesForThen(entry));
    }
    if (otherwise && (when || then)) {
        const bool isEntry = entry.parent().isSequence();
        context.report(Rule::ElseBesideWhen, otherwise.key(),
            Check::tr("“else” beside “when” is an older form: give it an entry of its own, the last one."),
            isEntry ? Fixes{ownElse(entry)} : Fixes());
    }
}

} // namespace

void checkConditions(RuleContext &context, const FieldOwner &owner, const SyntaxNode &list)
{
    if (list.kind() == NodeKind::Alias)
        return;
    if (!list.isSequence()) {
        const bool isEntry = list.isMap() && (list.value(When) || list.value(Else));
        if (isEntry) {
            context.report(Rule::ShortForm, list,
                Check::tr("%1 is a list of conditions: put this one into a list, with a dash before it.")
                    .arg(owner.name),
                {fix::wrap(pathOf(list))});
            checkCondition(context, owner, list);
        } else {
            context.report(Rule::WrongType, list,
                Check::tr("%1 is a list of conditions, but this is %2.").arg(owner.name, thingText(list)));
        }
        return;
    }
    for (const SyntaxNode &entry : list.items())
        checkCondition(context, owner, entry);
}

void checkResult(RuleContext &context, const FieldOwner &owner, const SyntaxNode &result)
{
    const QString name = fieldName(owner, QStringLiteral("result"));
    if (result.isSequence()) {
        checkConditions(context, {name}, result);
        return;
    }
    if (!result.isMap())
        return;
    checkUnknownKeys(context, name, result,
        {QStringLiteral("variable"), QStringLiteral("case"), QStringLiteral("default")});
    const SyntaxNode cases = result.value("case");
    if (!cases) {
        context.report(Rule::ResultWithoutCase, result.key() ? result.key() : result, result.path(),
            Check::tr("%1 has no “case”: add one, with the steps for each value.").arg(name),
            {fix::add(result.path(), QStringLiteral("case"), Value::Map{})});
    } else if (!cases.isMap() && cases.kind() != NodeKind::Alias) {
        context.report(Rule::WrongType, cases,
            Check::tr("“case” is an object with a list of steps for each value, but this is %1.")
                .arg(thingText(cases)));
    } else {
        checkPlainKeys(context, name, cases);
    }
}

} // namespace patchcord
