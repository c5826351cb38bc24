// SPDX-License-Identifier: MIT
#include "editor/properties/formcontext.h"

#include "editor/document/document.h"

#include <QSet>

namespace patchcord {

namespace {

/// What the platform tells of the current leg (reference 5.1).
constexpr const char *CallVariables[] = {"call.call_id", "call.call_state", "call.direction", "call.from",
    "call.headers", "call.node_id", "call.project_id", "call.segment_id", "call.space_id", "call.to",
    "call.type"};

void addVariablesOf(const Step &step, const Snapshot &snapshot, QStringList &names)
{
    if (!step.known)
        return;
    for (const SetVariable &variable : step.known->sets)
        names.append(variable.name);
    if (step.known->body != BodyKind::FreeMap)
        return;
    const SyntaxNode body = snapshot.resolve(step.path.child(step.method));
    if (!body.isMap())
        return;
    for (const SyntaxNode::Entry &entry : body.entries())
        names.append(entry.key.text());
}

} // namespace

QStringList FormContext::variables() const
{
    QStringList names;
    if (!document)
        return names;
    const Snapshot &snapshot = *document->snapshot();
    const SectionFlow *const here = snapshot.flow().sectionAt(step);
    const auto addSection = [&](const SectionFlow &section) {
        forEachStep(section.steps, [&](const Step &other) {
            if (other.path != step)
                addVariablesOf(other, snapshot, names);
        });
    };
    if (here)
        addSection(*here);
    const auto addFlow = [&](const CallFlow &flow) {
        for (const SectionFlowPtr &section : flow.sections()) {
            if (section.get() != here)
                addSection(*section);
        }
    };
    addFlow(snapshot.flow());
    forEachInlineFlow(snapshot.flow(), addFlow);
    for (const char *name : CallVariables)
        names.append(QString::fromLatin1(name));
    names.removeDuplicates();
    return names;
}

QStringList FormContext::labels() const
{
    const SectionFlow *const section = document ? document->snapshot()->flow().sectionAt(step) : nullptr;
    return section ? section->labels : QStringList();
}

QStringList FormContext::sections() const
{
    QStringList names;
    if (!document)
        return names;
    for (const SectionFlowPtr &section : document->snapshot()->flow().flowAt(step).sections())
        names.append(section->name);
    names.removeDuplicates();
    return names;
}

} // namespace patchcord
