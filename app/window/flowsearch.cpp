// SPDX-License-Identifier: MIT
#include "app/window/flowsearch.h"

namespace patchcord {

namespace {

bool shows(const QString &where, const QString &text)
{
    return where.contains(text, Qt::CaseInsensitive);
}

bool stepShows(const Step &step, const QString &text)
{
    if (shows(step.method, text) || shows(step.summary, text) || shows(step.label, text)
        || shows(step.comment, text))
        return true;
    for (const Branch &branch : step.branches) {
        if (shows(branch.title, text))
            return true;
    }
    return false;
}

/// Adds what is found in one document; in those inside its steps behind the step that holds them.
void findIn(const CallFlow &flow, const QString &text, std::vector<NodePath> &found)
{
    for (const SectionFlowPtr &section : flow.sections()) {
        if (shows(section->name, text))
            found.push_back(section->path);
        forEachStep(section->steps, [&](const Step &step) {
            if (stepShows(step, text))
                found.push_back(step.path);
            for (const InlineDocument &document : step.documents) {
                if (shows(document.owner, text))
                    found.push_back(document.path);
                if (document.flow)
                    findIn(*document.flow, text, found);
            }
            if (!step.plan || step.plan->form == DialForm::One) // with `to` alone the step shows it itself
                return;
            for (const DialGroup &group : step.plan->groups) {
                for (const Destination &destination : group.destinations) {
                    if (shows(destination.to, text))
                        found.push_back(destination.path);
                }
            }
        });
    }
}

} // namespace

std::vector<NodePath> findInFlow(const CallFlow &flow, const QString &text)
{
    std::vector<NodePath> found;
    if (!text.isEmpty())
        findIn(flow, text, found);
    return found;
}

} // namespace patchcord
