// SPDX-License-Identifier: MIT
#include "editor/canvas/problemmarks.h"

namespace patchcord {

Severity Mark::severity() const
{
    return errors > 0 ? Severity::Error : warnings > 0 ? Severity::Warning : Severity::Hint;
}

void Mark::count(const Diagnostic &diagnostic)
{
    switch (diagnostic.severity) {
    case Severity::Error:
        ++errors;
        break;
    case Severity::Warning:
        ++warnings;
        break;
    case Severity::Hint:
        ++hints;
        break;
    }
}

void Mark::add(const Diagnostic &diagnostic)
{
    count(diagnostic);
    messages.append(diagnostic.message);
}

const Mark *SectionMarks::card(int card) const
{
    const auto found = cards.constFind(card);
    return found == cards.cend() ? nullptr : &*found;
}

const Mark *SectionMarks::row(int card, int row) const
{
    const auto found = rows.constFind({card, row});
    return found == rows.cend() ? nullptr : &*found;
}

SectionDiagnostics bySection(const Diagnostics &diagnostics, const FlowLayout &layout)
{
    SectionDiagnostics sorted;
    if (layout.sections.empty())
        return sorted;
    if (layout.sections.front().path().isRoot()) { // a list of steps is all there is
        for (const Diagnostic &diagnostic : diagnostics)
            sorted[QString()].push_back(&diagnostic);
        return sorted;
    }
    // Sections of one document stand side by side.
    const NodePath around = layout.sections.front().path().parent();
    const qsizetype depth = around.size();
    // They come in the order of the text, so most belong to the section of the one before.
    QString name;
    std::vector<const Diagnostic *> *own = nullptr;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.path.size() <= depth || !diagnostic.path.startsWith(around))
            continue;
        if (!own || diagnostic.path.at(depth) != name) {
            name = diagnostic.path.at(depth);
            own = &sorted[name];
        }
        own->push_back(&diagnostic);
    }
    return sorted;
}

SectionMarks markSection(const SectionLayout &layout, const std::vector<const Diagnostic *> &diagnostics)
{
    SectionMarks marks;
    for (const Diagnostic *diagnostic : diagnostics) {
        const int card = layout.cardAt(diagnostic->path);
        int row = -1;
        if (card >= 0) {
            marks.cards[card].add(*diagnostic);
            const Step &step = *layout.cards[size_t(card)].step;
            if (step.plan)
                row = destinationAt(*step.plan, diagnostic->path);
            if (row >= 0)
                marks.rows[{card, row}].add(*diagnostic);
        }
        if (card >= 0)
            marks.section.count(*diagnostic);
        else
            marks.section.add(*diagnostic);
        marks.fingerprint = qHashMulti(marks.fingerprint, card, row, int(diagnostic->severity));
    }
    return marks;
}

int destinationAt(const ConnectPlan &plan, const NodePath &path)
{
    if (plan.form == DialForm::One) {
        const bool single =
            plan.hasDialling && !plan.groups.empty() && !plan.groups.front().destinations.empty();
        const NodePath to =
            single ? plan.groups.front().destinations.front().path.child(QStringLiteral("to")) : NodePath();
        return single && path.startsWith(to) ? 0 : -1;
    }
    int row = 0;
    for (const DialGroup &group : plan.groups) {
        for (const Destination &destination : group.destinations) {
            if (path.startsWith(destination.path))
                return row;
            ++row;
        }
    }
    return -1;
}

const Destination *destinationOf(const ConnectPlan &plan, int row)
{
    for (const DialGroup &group : plan.groups) {
        if (row >= 0 && row < int(group.destinations.size()))
            return &group.destinations[size_t(row)];
        row -= int(group.destinations.size());
    }
    return nullptr;
}

} // namespace patchcord
