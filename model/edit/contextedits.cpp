// SPDX-License-Identifier: MIT
#include "model/edit/contextedits.h"

#include "model/edit/edittexts.h"
#include "model/flow/aicontexts.h"
#include "model/text/freename.h"

#include <algorithm>

namespace patchcord {

namespace {

std::vector<AiContext> contextsAt(const Snapshot &snapshot, const NodePath &contexts)
{
    return readAiContexts(snapshot.resolve(contexts), contexts);
}

const AiContext *find(const std::vector<AiContext> &contexts, const NodePath &context)
{
    const auto found = std::find_if(
        contexts.begin(), contexts.end(), [&context](const AiContext &one) { return one.path == context; });
    return found == contexts.end() ? nullptr : &*found;
}

Value newStep(const QString &name)
{
    return Value::Map{
        {QStringLiteral("name"), name}, {QStringLiteral("text"), EditTexts::tr("Say what to do")}};
}

/// The edits of `first`, and of every link that carries the name the new one.
Result<TextEdits> withFollowers(const Snapshot &snapshot, const Result<TextEdits> &first,
    const std::vector<ContextLink> &links, const QString &from, const QString &to)
{
    if (!first)
        return first;
    TextEdits all = *first;
    for (const ContextLink &link : links) {
        if (link.name != from)
            continue;
        const Result<TextEdits> followed = setValue(snapshot, link.path, to);
        if (!followed)
            return followed;
        for (const TextEdit &edit : *followed)
            all.add(edit);
    }
    return all;
}

} // namespace

QString newContextName(const Snapshot &snapshot, const NodePath &contexts)
{
    const SyntaxNode node = snapshot.resolve(contexts);
    if (!node.value(QString(DefaultContext)))
        return DefaultContext;
    return freeName(
        QStringLiteral("context"), [&node](const QString &name) { return node.value(name).isValid(); });
}

Result<TextEdits> addContext(const Snapshot &snapshot, const NodePath &contexts)
{
    return setValue(snapshot, contexts.child(newContextName(snapshot, contexts)),
        Value::Map{{QStringLiteral("steps"), Value::List{newStep(QStringLiteral("step"))}}});
}

Result<TextEdits> addContextStep(const Snapshot &snapshot, const NodePath &context, int index)
{
    const std::vector<AiContext> all = contextsAt(snapshot, context.parent());
    const AiContext *const here = find(all, context);
    const QString name = freeName(
        QStringLiteral("step"), [here](const QString &taken) { return here && here->hasStep(taken); });
    const NodePath steps = context.child(QStringLiteral("steps"));
    if (!snapshot.resolve(steps))
        return setValue(snapshot, steps, Value::List{newStep(name)});
    return insertItem(snapshot, steps, index, newStep(name));
}

Result<TextEdits> renameContext(const Snapshot &snapshot, const NodePath &context, const QString &name)
{
    const NodePath contexts = context.parent();
    if (name == context.last())
        return TextEdits();
    if (name.isEmpty())
        return Failure{EditTexts::tr("A context needs a name.")};
    if (snapshot.resolve(contexts).value(name))
        return Failure{EditTexts::tr("There is a context “%1” already.").arg(name)};
    std::vector<ContextLink> links;
    for (const AiContext &one : contextsAt(snapshot, contexts)) {
        for (const ContextStep &step : one.steps)
            links.insert(links.end(), step.nextContexts.begin(), step.nextContexts.end());
    }
    return withFollowers(snapshot, renameKey(snapshot, context, name), links, context.last(), name);
}

Result<TextEdits> renameContextStep(const Snapshot &snapshot, const NodePath &step, const QString &name)
{
    const NodePath context = step.parent().parent();
    const std::vector<AiContext> all = contextsAt(snapshot, context.parent());
    const AiContext *const here = find(all, context);
    const QString old = snapshot.resolve(step).value("name").text();
    if (name == old)
        return TextEdits();
    if (name.isEmpty() || name == NextStepWord)
        return Failure{EditTexts::tr("A step needs a name, and it cannot be “next”.")};
    if (here && here->hasStep(name))
        return Failure{EditTexts::tr("There is a step “%1” in this context already.").arg(name)};
    std::vector<ContextLink> links;
    if (here && !old.isEmpty()) {
        for (const ContextStep &one : here->steps)
            links.insert(links.end(), one.nextSteps.begin(), one.nextSteps.end());
    }
    return withFollowers(
        snapshot, setValue(snapshot, step.child(QStringLiteral("name")), name), links, old, name);
}

} // namespace patchcord
