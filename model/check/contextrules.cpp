// SPDX-License-Identifier: MIT
#include "model/check/contextrules.h"

#include "model/flow/aicontexts.h"

#include <QSet>

namespace patchcord {

namespace {

QStringList namesOf(const std::vector<AiContext> &contexts)
{
    QStringList names;
    for (const AiContext &context : contexts)
        names.append(context.name);
    return names;
}

QStringList namesOf(const std::vector<ContextStep> &steps)
{
    QStringList names;
    for (const ContextStep &step : steps)
        names.append(step.name);
    return names;
}

class ContextsCheck
{
public:
    ContextsCheck(
        RuleContext &context, const SyntaxNode &node, const NodePath &path, const std::vector<AiContext> &all)
        : m_context(context)
        , m_node(node)
        , m_path(path)
        , m_contexts(all)
        , m_names(namesOf(all))
    {
    }

    void run()
    {
        if (!m_names.contains(DefaultContext) && !m_node.value("<<").isValid())
            noDefault();
        for (const AiContext &context : m_contexts) {
            QSet<QString> seen;
            const QStringList steps = namesOf(context.steps);
            for (const ContextStep &step : context.steps) {
                name(step, seen);
                links(context, step, steps);
                ending(step);
            }
        }
    }

private:
    SyntaxNode at(const NodePath &path) const { return m_node.resolve(path.tail(m_path.size())); }

    void noDefault()
    {
        Fixes fixes;
        if (m_contexts.size() == 1)
            fixes.push_back(fix::rename(m_contexts.front().path, QString(DefaultContext)));
        m_context.report(Rule::ContextDefault, m_node.key() ? m_node.key() : m_node, m_path,
            Check::tr("There is no context “default”, where every talk starts: add it, or rename one.")
                + suggestion(QString(DefaultContext), m_names),
            std::move(fixes));
    }

    void name(const ContextStep &step, QSet<QString> &seen)
    {
        if (step.name.isEmpty())
            return;
        if (seen.contains(step.name)) {
            m_context.report(Rule::DuplicateContextStep, at(step.path).value("name"),
                Check::tr("This context has a step %1 already: rename one of them, for others to lead to it.")
                    .arg(inQuotes(step.name)));
        }
        seen.insert(step.name);
    }

    void links(const AiContext &context, const ContextStep &step, const QStringList &steps)
    {
        // A step whose name is missing, which is told of it, may be the one that is meant.
        const bool isTold = steps.contains(QString());
        for (const ContextLink &link : step.nextSteps) {
            if (!isTold && !steps.contains(link.name) && link.name != NextStepWord) {
                missing(Rule::UnknownContextStep, link, steps,
                    Check::tr("The context %1 has no step %2: add it, or name another.")
                        .arg(inQuotes(context.name), inQuotes(link.name)));
            }
        }
        for (const ContextLink &link : step.nextContexts) {
            if (!m_names.contains(link.name)) {
                missing(Rule::UnknownContext, link, m_names,
                    Check::tr("There is no context %1: add it, or name another.").arg(inQuotes(link.name)));
            }
        }
    }

    void missing(Rule rule, const ContextLink &link, const QStringList &names, const QString &message)
    {
        Fixes fixes;
        const QString meant = didYouMean(link.name, names);
        if (!meant.isEmpty())
            fixes.push_back(fix::replace(link.path, meant, inQuotes(meant)));
        m_context.report(
            rule, at(link.path), link.path, message + suggestion(link.name, names), std::move(fixes));
    }

    void ending(const ContextStep &step)
    {
        if (!step.isEnd || step.nextSteps.empty())
            return;
        const QString list = QStringLiteral("valid_steps");
        m_context.report(Rule::EndWithNextSteps, at(step.path).value("end").key(), step.path,
            Check::tr(
                "“end” ends the talk after this step, so that “valid_steps” says nothing: remove one of "
                "the two."),
            {fix::remove(step.path.child(list), list, FixKind::Choice)});
    }

    RuleContext &m_context;
    const SyntaxNode m_node;
    const NodePath &m_path;
    const std::vector<AiContext> &m_contexts;
    const QStringList m_names;
};

} // namespace

void checkContexts(RuleContext &context, const SyntaxNode &contexts, const NodePath &path)
{
    const std::vector<AiContext> all = readAiContexts(contexts, path);
    ContextsCheck(context, contexts, path, all).run();
}

} // namespace patchcord
