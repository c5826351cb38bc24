// SPDX-License-Identifier: MIT
#include "model/assist/knownnames.h"

#include "model/check/pathcursor.h"

#include <QSet>

namespace patchcord {

namespace {

/// What the platform tells of the current leg (reference 5.1).
constexpr const char *CallVariables[] = {"call.call_id", "call.call_state", "call.direction", "call.from",
    "call.headers", "call.node_id", "call.project_id", "call.segment_id", "call.space_id", "call.to",
    "call.type"};

class VariableList
{
public:
    VariableList(const Snapshot &snapshot, const Step *except)
        : m_snapshot(snapshot)
        , m_except(except)
    {
    }

    void addSection(const SectionFlow &section)
    {
        PathCursor cursor(m_snapshot.resolve(section.path));
        forEachStep(section.steps, [&](const Step &step) {
            if (!step.known || &step == m_except)
                return;
            for (const SetVariable &variable : step.known->sets)
                add(variable.name, step.method);
            if (step.known->body != BodyKind::FreeMap)
                return;
            const SyntaxNode body = cursor.resolve(step.path.child(step.method), section.path.size());
            if (!body.isMap())
                return;
            for (const SyntaxNode::Entry &entry : body.entries())
                add(entry.key.text(), step.method);
        });
    }

    void add(const QString &name, const QString &setBy)
    {
        if (name.isEmpty() || m_seen.contains(name))
            return;
        m_seen.insert(name);
        m_variables.push_back({name, setBy});
    }

    std::vector<KnownVariable> take() { return std::move(m_variables); }

private:
    const Snapshot &m_snapshot;
    const Step *m_except;
    QSet<QString> m_seen;
    std::vector<KnownVariable> m_variables;
};

} // namespace

std::vector<KnownVariable> knownVariables(const Snapshot &snapshot, const NodePath &place)
{
    VariableList list(snapshot, snapshot.flow().stepAt(place));
    const SectionFlow *const here = snapshot.flow().sectionAt(place);
    if (here)
        list.addSection(*here);
    const auto addFlow = [&](const CallFlow &flow) {
        for (const SectionFlowPtr &section : flow.sections()) {
            if (section.get() != here)
                list.addSection(*section);
        }
    };
    addFlow(snapshot.flow());
    forEachInlineFlow(snapshot.flow(), addFlow);
    for (const char *name : CallVariables)
        list.add(QString::fromLatin1(name), {});
    return list.take();
}

QStringList knownSections(const Snapshot &snapshot, const NodePath &place)
{
    QStringList names;
    QSet<QString> seen;
    for (const SectionFlowPtr &section : snapshot.flow().flowAt(place).sections()) {
        if (!seen.contains(section->name))
            names.append(section->name);
        seen.insert(section->name);
    }
    return names;
}

QStringList missingSections(const Snapshot &snapshot, const NodePath &place)
{
    const CallFlow &flow = snapshot.flow().flowAt(place);
    QStringList names;
    QSet<QString> seen;
    for (const SectionFlowPtr &section : flow.sections()) {
        for (const QString &target : section->targets) {
            if (!flow.hasSection(target) && !seen.contains(target))
                names.append(target);
            seen.insert(target);
        }
    }
    return names;
}

QStringList knownLabels(const Snapshot &snapshot, const NodePath &place)
{
    const SectionFlow *const section = snapshot.flow().flowAt(place).ownSectionAt(place);
    return section ? section->labels : QStringList();
}

} // namespace patchcord
