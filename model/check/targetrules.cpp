// SPDX-License-Identifier: MIT
#include "model/check/targetrules.h"

#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

QStringList sectionNames(const CallFlow &flow)
{
    QStringList names;
    for (const SectionFlowPtr &section : flow.sections())
        names.append(section->name);
    return names;
}

/// The findings about targets that are not there. Many steps may lead to one section that was removed, so
/// what may have been meant is found out once.
class MissingTargets
{
public:
    /// `outermost` is the flow of the whole text, which the flow may lie in.
    MissingTargets(RuleContext &context, const CallFlow &flow, const CallFlow &outermost)
        : m_context(context)
        , m_sections(flow.path().child(QStringLiteral("sections")))
        , m_outermost(outermost)
        , m_names(sectionNames(flow))
    {
    }

    void report(const Step &step, const Edge &edge, const SyntaxNode &target)
    {
        const QString name = inQuotes(edge.target);
        if (edge.kind == EdgeKind::AfterBridge) {
            m_context.report(Rule::AfterBridgeTarget, target, edge.targetPath,
                Check::tr("%1 is neither a URL nor a document nor a section: write the https:// address of a "
                          "script.")
                    .arg(name));
            return;
        }
        const AddressKind address = classifyAddress(edge.target);
        if (address != AddressKind::Other && address != AddressKind::Computed) {
            m_context.report(Rule::MissingSection, target, edge.targetPath,
                Check::tr("%1 is an address, but this goes to a section or a URL: use connect to dial it.")
                    .arg(name),
                fixesForAddress(step, edge, target));
            return;
        }
        if (m_outermost.hasSection(edge.target)) {
            m_context.report(Rule::MissingSection, target, edge.targetPath,
                Check::tr(
                    "The section %1 belongs to the document around this one, which steps in here do not "
                    "reach: add a section of that name in here, or name a URL.")
                    .arg(name),
                {addition(edge.target)});
            return;
        }
        m_context.report(Rule::MissingSection, target, edge.targetPath,
            Check::tr("There is no section %1: add it, or choose another target.").arg(name)
                + meantText(edge.target),
            fixesFor(edge));
    }

private:
    const QString &meant(const QString &target)
    {
        const auto known = m_meant.constFind(target);
        if (known != m_meant.cend())
            return *known;
        const QString name = didYouMean(target, m_names);
        m_slips.insert(target, isSlipOfName(target, name, m_names) ? FixKind::Sure : FixKind::Choice);
        return *m_meant.insert(target, name);
    }

    QString meantText(const QString &target)
    {
        const QString &name = meant(target);
        return name.isEmpty() ? QString() : u' ' + Check::tr("Did you mean %1?").arg(inQuotes(name));
    }

    Fixes fixesFor(const Edge &edge)
    {
        Fixes fixes;
        if (const QString &name = meant(edge.target); !name.isEmpty()) {
            fixes.push_back(fix::replace(edge.targetPath, name, m_slips.value(edge.target)));
        }
        fixes.push_back(addition(edge.target));
        return fixes;
    }

    /// `transfer: {dest: ADDRESS}` becomes `connect: {to: ADDRESS}`, when nothing else is said.
    static Fixes fixesForAddress(const Step &step, const Edge &edge, const SyntaxNode &target)
    {
        const NodePath body = edge.targetPath.parent();
        if (body.parent() != step.path || target.parent().childCount() != 1)
            return {};
        const QString connect = QStringLiteral("connect");
        const NodePath renamed = step.path.child(connect).child(edge.targetPath.last());
        return {{Check::tr("Dial it with %1").arg(inQuotes(connect)), FixKind::Choice,
            {{FixStep::Kind::Rename, body, {}, connect},
                {FixStep::Kind::Rename, renamed, {}, QStringLiteral("to")}}}};
    }

    /// "Add the section “menu”", without steps yet, to the document that the target lies in.
    Fix addition(const QString &name) const
    {
        return {Check::tr("Add the section %1").arg(inQuotes(name)), FixKind::Choice,
            {{FixStep::Kind::Set, m_sections.child(name), Value::List{}}}};
    }

    RuleContext &m_context;
    const NodePath m_sections; ///< of the document
    const CallFlow &m_outermost;
    const QStringList m_names;
    QHash<QString, QString> m_meant;
    QHash<QString, FixKind> m_slips; ///< how sure that is
};

void checkOwnTargets(
    RuleContext &context, const SyntaxTree &tree, const CallFlow &flow, const CallFlow &outermost)
{
    MissingTargets missing(context, flow, outermost);
    for (const SectionFlowPtr &section : flow.sections()) {
        // Nearly always all is well, and then a look at the names spares a walk through the steps.
        const bool allThere = std::all_of(section->targets.begin(), section->targets.end(),
            [&flow](const QString &name) { return flow.hasSection(name); });
        if (allThere)
            continue;
        forEachStep(section->steps, [&](const Step &step) {
            for (const Edge &edge : step.edges) {
                // That there is no main is told of the document.
                const bool isTold = edge.target == QLatin1String("main");
                if (edge.targetKind == TargetKind::Section && !flow.hasSection(edge.target) && !isTold
                    && !context.isFull())
                    missing.report(step, edge, tree.resolve(edge.targetPath));
            }
        });
    }
}

} // namespace

void checkTargets(RuleContext &context, const SyntaxTree &tree, const CallFlow &flow)
{
    checkOwnTargets(context, tree, flow, flow);
    forEachInlineFlow(flow, [&](const CallFlow &inner) { checkOwnTargets(context, tree, inner, flow); });
}

void checkReach(RuleContext &context, const SyntaxNode &document, const CallFlow &flow)
{
    if (flow.isAllReached())
        return;
    size_t index = 0;
    for (const SyntaxNode::Entry &entry : document.value("sections").entries()) {
        if (index == flow.sections().size())
            return;
        const SectionFlow &section = *flow.sections()[index++];
        if (!flow.isReached(section.name)) {
            context.report(Rule::UnreachedSection, entry.key, section.path,
                Check::tr(
                    "Nothing leads to the section %1: let a step execute it or transfer to it, or remove it.")
                    .arg(inQuotes(section.name)),
                {fix::remove(section.path, section.name, FixKind::Choice)});
        }
    }
}

} // namespace patchcord
