// SPDX-License-Identifier: MIT
#include "model/check/stepfixes.h"

#include "model/check/rulecontext.h"

namespace patchcord {

namespace {

/// `say: Hello` as play has it.
FixStep spoken(const NodePath &body, const SyntaxNode &text)
{
    return {
        FixStep::Kind::Set, body, Value::Map{{QStringLiteral("url"), QStringLiteral("say:") + text.text()}}};
}

/// Whether a field may move into the body of its method: one that is there, or is still empty.
bool takesFields(const StepShape &step)
{
    return !step.isBare && (step.body.isMap() || step.body.isNull());
}

Fix indent(const StepShape &step, const NodePath &path, const QString &key, FixKind kind)
{
    return {Check::tr("Move %1 into %2").arg(inQuotes(key), inQuotes(step.method)), kind,
        {{FixStep::Kind::MoveInto, path.child(key), {}, {}, 0, path.child(step.method)}}};
}

/// All methods beside the first at once, so that their order stays. The last goes first: each takes the place
/// behind this step.
Fix ownSteps(const QStringList &methods, const NodePath &path, FixKind kind)
{
    Fix fix{Check::tr("Make a step of its own of %1").arg(listOfAll(methods)), kind, {}};
    for (qsizetype i = methods.size(); i > 0; --i) {
        fix.steps.push_back({FixStep::Kind::MoveOut, path.child(methods[i - 1]), {}, {}, path.lastIndex() + 1,
            path.parent()});
    }
    return fix;
}

} // namespace

Fixes fixesForUnknownMethod(
    const Catalog &catalog, const StepShape &step, const NodePath &path, const QString &meant)
{
    if (meant.isEmpty())
        return {};
    const FixKind kind = isSlip(step.method, meant) ? FixKind::Sure : FixKind::Choice;
    if (step.isBare)
        return {fix::replace(path, meant, kind)};
    Fix fix = fix::rename(path.child(step.method), meant, kind);
    if (meant == QLatin1String("play") && kind == FixKind::Choice && step.body.isString())
        fix.steps.push_back(spoken(path.child(meant), step.body));
    const Method *const method = catalog.method(meant);
    if (method && isShortForm(*method, step.body) && kind == FixKind::Choice && fix.steps.size() == 1) {
        fix.steps.push_back({FixStep::Kind::Nest, path.child(meant), {}, method->shortForm});
    }
    return {fix};
}

Fixes fixesForForeignKeys(
    const Catalog &catalog, const StepShape &step, const SyntaxNode &item, const NodePath &path)
{
    Fixes indents;
    Fixes removals;
    QStringList methods;
    bool isOpen = false; // a key may be meant either way
    for (const SyntaxNode::Entry &entry : item.entries()) {
        const QString key = entry.key.text();
        if (entry.key == step.name)
            continue;
        const bool isField =
            step.known && step.known->parameter(key) && takesFields(step) && !step.body.value(key);
        const bool isMethod = catalog.method(key);
        isOpen |= isField && isMethod;
        if (isField)
            indents.push_back(indent(step, path, key, isMethod ? FixKind::Choice : FixKind::Sure));
        if (isMethod)
            methods.append(key);
        if (!isField && !isMethod)
            removals.push_back(fix::remove(path.child(key), key, FixKind::Choice));
    }
    Fixes fixes = std::move(indents);
    if (!methods.isEmpty() && item.parent().isSequence())
        fixes.push_back(ownSteps(methods, path, isOpen ? FixKind::Choice : FixKind::Sure));
    fixes += removals;
    return fixes;
}

Fixes fixesForTextStep(const Catalog &catalog, const SyntaxNode &item, const NodePath &path)
{
    const QString text = item.text();
    const QString name = text.section(u':', 0, 0);
    const Method *const method = catalog.method(name);
    const bool isStep = item.isString() && text.contains(u':') && method && !method->shortForm.isEmpty();
    Fixes fixes;
    if (isStep) {
        const QString value = text.section(u':', 1).trimmed();
        fixes.push_back(fix::replace(path, Value::Map{{name, Value::Map{{method->shortForm, value}}}},
            QStringLiteral("%1: {%2: …}").arg(name, method->shortForm)));
    }
    if (item.isScalar())
        fixes.push_back(fix::remove(path, text, FixKind::Choice));
    return fixes;
}

} // namespace patchcord
