// SPDX-License-Identifier: MIT
#include "editor/canvas/cardtext.h"

#include "model/flow/aicontexts.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

/// One line with secrets masked; more than this many characters never fit, and measuring them costs.
QString shown(const QString &text)
{
    return oneLine(text, 160);
}

QString stepCount(const SectionFlow &section)
{
    return section.isList ? Words::tr("%n steps", nullptr, section.stepCount) : Words::tr("no list of steps");
}

} // namespace

CardText cardText(const Step &step)
{
    CardText text;
    text.name = step.method.isEmpty() ? Words::tr("not a step") : shown(step.method);
    if (isLabelStep(step)) {
        text.suffix = shown(step.label);
        return text;
    }
    if (isContextStep(step)) {
        text.name = step.method.isEmpty() ? Words::tr("no name") : shown(step.method);
        text.suffix = step.known->flow == Flow::Ends ? Words::tr("end") : QString();
    }
    if (step.plan && step.plan->hasDialling)
        text.suffix = dialFormWords(step.plan->form);
    if (!step.plan)
        text.detail = shown(step.summary);
    return text;
}

bool isLabelStep(const Step &step)
{
    return !step.label.isEmpty() && !isContextStep(step);
}

std::vector<InnerFlow> innerFlows(const Step &step)
{
    std::vector<InnerFlow> flows;
    if (step.contexts)
        flows.push_back({Words::tr("contexts"), QStringLiteral("group-ai"), *step.contexts});
    for (const InlineDocument &document : step.documents)
        flows.push_back({documentTitle(document), QStringLiteral("method-execute"), document.path});
    return flows;
}

QString dialFormWords(DialForm form)
{
    switch (form) {
    case DialForm::One:
        return {};
    case DialForm::Serial:
        return Words::tr("one after another");
    case DialForm::Parallel:
        return Words::tr("all at once");
    case DialForm::Groups:
        return Words::tr("groups in order");
    }
    return {};
}

QString destinationText(const Destination &destination)
{
    return destination.to.isEmpty() ? Words::tr("no address") : shown(destination.to);
}

QString timeoutText(const EffectiveTimeout &timeout)
{
    bool isNumber = false;
    timeout.text.toDouble(&isNumber);
    const QString text = isNumber ? Words::tr("%1 s").arg(timeout.text) : shown(timeout.text);
    return timeout.source == ValueSource::Connect ? Words::tr("%1 · connect").arg(text) : text;
}

QString chipText(const Branch &branch)
{
    return shown(branch.title);
}

QString sectionNote(const SectionFlow &section)
{
    return stepCount(section);
}

QString entryNote(const SectionFlow &section)
{
    return Words::tr("entry · %1").arg(stepCount(section));
}

QString collapsedNote(const SectionFlow &section)
{
    return Words::tr("collapsed · %1").arg(stepCount(section));
}

QString externalTitle(const Edge &edge)
{
    if (edge.targetKind == TargetKind::Inline)
        return Words::tr("Inline document");
    return shown(edge.target);
}

QString externalNote(const Edge &edge)
{
    switch (edge.targetKind) {
    case TargetKind::Url:
        return Words::tr("another document");
    case TargetKind::Inline:
        return Words::tr("written in the step");
    default:
        return Words::tr("decided during the call");
    }
}

QString missingText(const Edge &edge)
{
    const QString name = shown(edge.target);
    if (edge.kind == EdgeKind::Goto)
        return Words::tr("no label “%1” here").arg(name);
    if (edge.kind == EdgeKind::NextStep)
        return Words::tr("no step “%1” here").arg(name);
    if (edge.kind == EdgeKind::NextContext)
        return Words::tr("no context “%1”").arg(name);
    return Words::tr("no section “%1”").arg(name);
}

} // namespace patchcord
