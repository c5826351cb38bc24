// SPDX-License-Identifier: MIT
#include "model/check/contextrules.h"

#include "model/flow/aicontexts.h"

#include <QSet>

namespace patchcord {

namespace {

/// Names to look up, and in the order of the text to look for what was meant.
struct Names
{
    template <typename Named> explicit Names(const std::vector<Named> &all)
    {
        for (const Named &each : all)
            inOrder.append(each.name);
        known = QSet<QString>(inOrder.begin(), inOrder.end());
    }

    QStringList inOrder;
    QSet<QString> known;
};

class ContextsCheck
{
public:
    ContextsCheck(
        RuleContext &context, const SyntaxNode &node, const NodePath &path, const std::vector<AiContext> &all)
        : m_context(context)
        , m_node(node)
        , m_path(path)
        , m_contexts(all)
        , m_names(all)
    {
    }

    void run()
    {
        if (!m_names.known.contains(DefaultContext) && !m_node.value("<<").isValid())
            noDefault();
        for (const AiContext &context : m_contexts) {
            QSet<QString> seen;
            const Names steps(context.steps);
            for (const ContextStep &step : context.steps) {
                if (m_context.isFull())
                    return;
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
                + suggestion(QString(DefaultContext), m_names.inOrder),
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

    void links(const AiContext &context, const ContextStep &step, const Names &steps)
    {
        // A step whose name is missing, which is told of it, may be the one that is meant.
        const bool isTold = steps.known.contains(QString());
        for (const ContextLink &link : step.nextSteps) {
            if (!isTold && !steps.known.contains(link.name) && link.name != NextStepWord) {
                missing(Rule::UnknownContextStep, link, steps,
                    Check::tr("The context %1 has no step %2: add it, or name another.")
                        .arg(inQuotes(context.name), inQuotes(link.name)));
            }
        }
        for (const ContextLink &link : step.nextContexts) {
            if (!m_names.known.contains(link.name)) {
                missing(Rule::UnknownContext, link, m_names,
                    Check::tr("There is no context %1: add it, or name another.").arg(inQuotes(link.name)));
            }
        }
    }

    void missing(Rule rule, const ContextLink &link, const Names &names, const QString &message)
    {
        if (m_context.isFull())
            return;
        Fixes fixes;
        const QString meant = didYouMean(link.name, names.inOrder);
        if (!meant.isEmpty())
            fixes.push_back(fix::replaceName(link.path, link.name, meant, names.inOrder));
        m_context.report(
            rule, at(link.path), link.path, message + suggestion(link.name, names.inOrder), std::move(fixes));
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
    const Names m_names;
};

} // namespace

void checkContexts(RuleContext &context, const SyntaxNode &contexts, const NodePath &path)
{
    const std::vector<AiContext> all = readAiContexts(contexts, path);
    ContextsCheck(context, contexts, path, all).run();
}

} // namespace patchcord
