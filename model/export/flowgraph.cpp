// SPDX-License-Identifier: MIT
#include "model/export/flowgraph.h"

#include "model/export/graphtext.h"
#include "model/text/displaytext.h"

#include <QHash>

namespace patchcord {

namespace {

using BoxKind = FlowGraph::BoxKind;
using LinkKind = FlowGraph::LinkKind;

LinkKind linkKindOf(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Execute:
    case EdgeKind::Confirm:
        return LinkKind::Comes;
    case EdgeKind::Transfer:
    case EdgeKind::AfterBridge:
    case EdgeKind::NextContext:
        return LinkKind::Leaves;
    case EdgeKind::Goto:
    case EdgeKind::NextStep:
        break;
    }
    return LinkKind::Jumps;
}

class GraphBuilder
{
public:
    explicit GraphBuilder(const CallFlow &flow)
        : m_flow(flow)
    {
    }

    FlowGraph build()
    {
        for (const SectionFlowPtr &section : m_flow.sections())
            addSection(*section);
        for (const SectionFlowPtr &section : m_flow.sections()) {
            forEachStep(section->steps, [&](const Step &step) {
                for (const Edge &edge : step.edges)
                    addEdge(*section, edge);
            });
        }
        return std::move(m_graph);
    }

private:
    void addSection(const SectionFlow &section)
    {
        m_section = int(m_graph.sections.size());
        m_graph.sections.push_back(oneLine(section.name));
        const QString id = addBox(oneLine(section.name), BoxKind::Section, m_section);
        if (!m_sectionIds.contains(section.name)) // of two sections of one name, the first is meant
            m_sectionIds.insert(section.name, id);
        addSteps(section.steps, id, {}, LinkKind::Next);
    }

    QString addBox(const QString &label, BoxKind kind, int section)
    {
        const QString id = QStringLiteral("n%1").arg(m_graph.boxes.size());
        m_graph.boxes.push_back({id, label, kind, section});
        return id;
    }

    void addSteps(const std::vector<Step> &steps, const QString &from, const QString &label, LinkKind kind)
    {
        QString before = from;
        QString text = label;
        LinkKind link = kind;
        for (const Step &step : steps) {
            const QString id = addBox(labelOf(step), BoxKind::Step, m_section);
            m_stepIds.insert(step.path, id);
            if (!before.isEmpty())
                m_graph.links.push_back({before, id, text, link});
            for (const Branch &branch : step.branches)
                addSteps(branch.steps, id, branchLabel(branch), LinkKind::Branch);
            // Nothing runs behind a step that ends the list, unless something jumps there.
            const Flow flow = step.known ? step.known->flow : Flow::Continues;
            before = flow == Flow::Ends || flow == Flow::Leaves ? QString() : id;
            text.clear();
            link = LinkKind::Next;
        }
    }

    static QString branchLabel(const Branch &branch)
    {
        const QString title = oneLine(branch.title);
        const bool saysItself = branch.kind == BranchKind::OnReturn || branch.kind == BranchKind::Confirm;
        return branch.origin.isEmpty() || saysItself ? title : branch.origin + QStringLiteral(": ") + title;
    }

    static QString labelOf(const Step &step)
    {
        const QString method = step.method.isEmpty() ? QStringLiteral("?") : oneLine(step.method);
        return step.summary.isEmpty() ? method : method + QStringLiteral(": ") + oneLine(step.summary);
    }

    void addEdge(const SectionFlow &section, const Edge &edge)
    {
        const QString from = m_stepIds.value(edge.step);
        if (!from.isEmpty())
            m_graph.links.push_back(
                {from, targetOf(section, edge), edgeKindName(edge.kind), linkKindOf(edge.kind)});
    }

    QString targetOf(const SectionFlow &section, const Edge &edge)
    {
        if (edge.targetKind == TargetKind::Section && m_sectionIds.contains(edge.target))
            return m_sectionIds.value(edge.target);
        if (edge.targetKind == TargetKind::Label) {
            QString found;
            forEachStep(section.steps, [&](const Step &step) {
                if (found.isEmpty() && !step.label.isEmpty() && step.label == edge.target)
                    found = m_stepIds.value(step.path);
            });
            if (!found.isEmpty())
                return found;
        }
        const bool named = edge.targetKind == TargetKind::Section || edge.targetKind == TargetKind::Label;
        return outside(edge.target, named ? BoxKind::Missing : BoxKind::External);
    }

    /// One box for each thing outside, however many links lead there.
    QString outside(const QString &target, BoxKind kind)
    {
        QString &id = (kind == BoxKind::Missing ? m_missing : m_external)[target];
        if (id.isEmpty())
            id = addBox(oneLine(target), kind, -1);
        return id;
    }

    const CallFlow &m_flow;
    FlowGraph m_graph;
    int m_section = 0;
    QHash<QString, QString> m_sectionIds;
    QHash<NodePath, QString> m_stepIds;
    QHash<QString, QString> m_missing;
    QHash<QString, QString> m_external;
};

} // namespace

FlowGraph FlowGraph::of(const CallFlow &flow)
{
    return GraphBuilder(flow).build();
}

} // namespace patchcord
