// SPDX-License-Identifier: MIT
#include "model/flow/aicontexts.h"

#include "model/text/displaytext.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr qsizetype TextLength = 160;

/// What a step of a context is drawn as: `flow` says what follows it.
const Method &methodOf(const ContextStep &step)
{
    const auto make = [](Flow flow) {
        Method method;
        method.name = QStringLiteral("ai");
        method.group = MethodGroup::Ai;
        method.flow = flow;
        return method;
    };
    static const Method goesOn = make(Flow::Continues);
    static const Method names = make(Flow::Jumps);
    static const Method ends = make(Flow::Ends);
    return step.isEnd ? ends : step.nextSteps.empty() ? goesOn : names;
}

std::vector<ContextLink> linksIn(const SyntaxNode &step, const NodePath &path, const QString &field)
{
    std::vector<ContextLink> links;
    const NodePath list = path.child(field);
    qsizetype index = 0;
    for (const SyntaxNode &item : step.value(field).items()) {
        const NodePath at = list.child(index++);
        if (item.isString() && !item.text().isEmpty())
            links.push_back({item.text(), at});
    }
    return links;
}

/// What the step tells the agent: its text, or the first words of its sections.
QString textOf(const SyntaxNode &step)
{
    if (const SyntaxNode text = step.value("text"))
        return oneLine(text.text(), TextLength);
    const SyntaxNode first = step.value("pom").item(0);
    const QString body = first.value("body").text();
    return oneLine(body.isEmpty() ? first.value("title").text() : body, TextLength);
}

ContextStep readStep(const SyntaxNode &node, const NodePath &path)
{
    ContextStep step;
    step.path = path;
    step.name = node.value("name").text();
    step.text = textOf(node);
    step.nextSteps = linksIn(node, path, QStringLiteral("valid_steps"));
    step.nextContexts = linksIn(node, path, QStringLiteral("valid_contexts"));
    step.isEnd = node.value("end").boolean().value_or(false);
    return step;
}

/// The step that a link of the step at `index` leads to.
QString targetOf(const AiContext &context, size_t index, const QString &name)
{
    const bool isNext = name == NextStepWord && !context.hasStep(name) && index + 1 < context.steps.size();
    return isNext ? context.steps[index + 1].name : name;
}

Step drawnStep(const AiContext &context, size_t index)
{
    const ContextStep &from = context.steps[index];
    Step step;
    step.path = from.path;
    step.method = from.name;
    step.label = from.name;
    step.summary = from.text;
    step.known = &methodOf(from);
    for (const ContextLink &link : from.nextSteps) {
        step.edges.push_back({EdgeKind::NextStep, TargetKind::Label, targetOf(context, index, link.name),
            from.path, link.path});
    }
    for (const ContextLink &link : from.nextContexts)
        step.edges.push_back({EdgeKind::NextContext, TargetKind::Section, link.name, from.path, link.path});
    return step;
}

} // namespace

bool AiContext::hasStep(const QString &step) const
{
    return std::any_of(
        steps.begin(), steps.end(), [&step](const ContextStep &other) { return other.name == step; });
}

std::vector<AiContext> readAiContexts(const SyntaxNode &contexts, const NodePath &path)
{
    std::vector<AiContext> read;
    for (const SyntaxNode::Entry &entry : contexts.entries()) {
        const QString name = entry.key.text();
        AiContext context{name, path.child(name), {}};
        const NodePath list = context.path.child(QStringLiteral("steps"));
        qsizetype index = 0;
        for (const SyntaxNode &item : entry.value.value("steps").items())
            context.steps.push_back(readStep(item, list.child(index++)));
        read.push_back(std::move(context));
    }
    return read;
}

std::optional<NodePath> contextsIn(const Method &method, const SyntaxNode &body, const NodePath &path)
{
    const QString prompt = QStringLiteral("prompt");
    const QString contexts = QStringLiteral("contexts");
    if (method.group != MethodGroup::Ai || !body.value(prompt).value(contexts).isMap())
        return std::nullopt;
    return path.child(prompt).child(contexts);
}

std::vector<SectionFlowPtr> contextSections(const std::vector<AiContext> &contexts)
{
    std::vector<SectionFlowPtr> sections;
    for (const AiContext &context : contexts) {
        auto section = std::make_shared<SectionFlow>();
        section->name = context.name;
        section->path = context.path;
        section->stepCount = int(context.steps.size());
        for (size_t i = 0; i < context.steps.size(); ++i) {
            section->labels.append(context.steps[i].name);
            section->steps.push_back(drawnStep(context, i));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

bool isContextStep(const Step &step)
{
    return step.known && step.known->title.isEmpty(); // every method of the catalog has one
}

} // namespace patchcord
