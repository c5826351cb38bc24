// SPDX-License-Identifier: MIT
#include "editor/document/shownflow.h"

#include "model/check/syntaxrules.h"

#include <algorithm>

namespace patchcord {

namespace {

/// Text that reads but holds no sections, where there were some, is on its way to somewhere.
bool lostItsSections(const Snapshot &snapshot)
{
    const SyntaxNode root = snapshot.tree().root();
    return root && !root.isNull() && !root.value("sections")
        && snapshot.flow().kind() != DocumentKind::Messaging;
}

enum class State : quint8 { Whole, Torn, None };

State stateOf(const Snapshot &snapshot, const SyntaxNode &list)
{
    const SyntaxTree &tree = snapshot.tree();
    if (tree.isSplit() && isSound(tree.parts()[size_t(SyntaxTree::partOf(list))].fragment->errors))
        return State::Whole;
    // A name over nothing is a list without steps, unless what stands there cannot be read.
    if (!list.isSequence())
        return list.isCut() || !list ? State::None : State::Whole;
    bool isTorn = list.isCut();
    for (const SyntaxNode step : list.items())
        isTorn |= step.isCut();
    return isTorn ? State::Torn : State::Whole;
}

} // namespace

ShownFlowPtr ShownFlow::of(const SnapshotPtr &snapshot, const ShownFlowPtr &previous)
{
    auto shown = std::make_shared<ShownFlow>();
    shown->m_snapshot = snapshot;
    static const std::vector<SectionFlowPtr> nothing;
    const std::vector<SectionFlowPtr> &good = !previous ? nothing
        : previous->m_isBroken                          ? previous->m_good
                                                        : previous->m_snapshot->flow().sections();
    shown->m_isBroken = !snapshot->isWhole() || (!good.empty() && lostItsSections(*snapshot));
    if (shown->m_isBroken)
        shown->compose(good);
    return shown;
}

void ShownFlow::compose(const std::vector<SectionFlowPtr> &good)
{
    const std::vector<SectionFlowPtr> &present = m_snapshot->flow().sections();
    QHash<QString, SectionFlowPtr> old;
    for (const SectionFlowPtr &section : good)
        old.insert(section->name, section);
    QSet<QString> names;
    for (const SectionFlowPtr &section : present)
        names.insert(section->name);
    for (size_t i = 0; i < present.size(); ++i) {
        const SectionFlowPtr &section = present[i];
        SectionFlowPtr before = old.take(section->name);
        const SyntaxNode list = m_snapshot->resolve(section->path);
        switch (stateOf(*m_snapshot, list)) {
        case State::Whole:
            m_sections.push_back(section);
            m_good.push_back(section);
            break;
        case State::Torn:
            m_sections.push_back(patched(section, before, list));
            m_tornSections.insert(section->path);
            if (before)
                m_good.push_back(before);
            break;
        case State::None:
            // Its name may be what cannot be read: then it is the one that stood there.
            if (!before && i < good.size() && !names.contains(good[i]->name))
                before = old.take(good[i]->name);
            m_sections.push_back(before ? before : section);
            m_staleSections.insert(m_sections.back()->path);
            if (before)
                m_good.push_back(before);
            break;
        }
    }
    // One gone and another one come is one that has a new name.
    if (!old.isEmpty() && present.size() == good.size())
        return;
    for (size_t i = 0; i < good.size(); ++i) {
        if (old.value(good[i]->name) != good[i])
            continue;
        const auto put = [&](std::vector<SectionFlowPtr> &sections) {
            sections.insert(sections.begin() + std::ptrdiff_t(std::min(i, sections.size())), good[i]);
        };
        put(m_sections);
        put(m_good);
        m_staleSections.insert(good[i]->path);
    }
}

/// The section as it reads, with its cut steps as they last were.
SectionFlowPtr ShownFlow::patched(
    const SectionFlowPtr &present, const SectionFlowPtr &good, const SyntaxNode &list)
{
    auto section = std::make_shared<SectionFlow>(*present);
    std::vector<size_t> cut;
    size_t index = 0;
    for (const SyntaxNode step : list.items()) {
        if (step.isCut() && index < section->steps.size())
            cut.push_back(index);
        ++index;
    }
    if (good && list.isCut()) {
        // How many steps follow is not known: they are shown as they were.
        const size_t first = cut.empty() ? section->steps.size() : cut.front();
        cut.clear();
        section->steps.resize(std::min(first, section->steps.size()));
        for (size_t i = first; i < good->steps.size(); ++i) {
            cut.push_back(i);
            section->steps.push_back(good->steps[i]);
        }
    } else if (good && good->steps.size() == section->steps.size()) {
        for (const size_t i : cut)
            section->steps[i] = good->steps[i];
    }
    for (const size_t i : cut)
        m_staleSteps.insert(section->path.child(qsizetype(i)));
    section->stepCount = int(section->steps.size());
    if (good) {
        for (const QString &label : good->labels) {
            if (!section->labels.contains(label))
                section->labels.append(label);
        }
        section->hasDocuments |= good->hasDocuments;
    }
    return section;
}

bool ShownFlow::isStale(const NodePath &path) const
{
    if (!hasStale() || path.size() < 2)
        return false;
    return m_staleSections.contains(path.first(2))
        || (path.size() > 2 && m_staleSteps.contains(path.first(3)));
}

const Diagnostic *ShownFlow::faultAt(const NodePath &path) const
{
    const Diagnostics &all = m_snapshot->diagnostics();
    const SyntaxNode node = m_snapshot->resolve(path.first(std::min<qsizetype>(path.size(), 3)));
    const TextRange range = node ? node.range() : TextRange{0, -1};
    const Diagnostic *first = nullptr;
    for (const Diagnostic &each : all) {
        const RuleInfo *const info = ruleInfo(each.code);
        if (each.severity != Severity::Error || !info
            || (m_snapshot->isWhole() ? false : info->rule > Rule::SeveralDocuments))
            continue;
        if (!first)
            first = &each;
        if (!path.isRoot() && range.begin <= each.range.begin && each.range.begin <= range.end)
            return &each;
    }
    return first;
}

int ShownFlow::lineOf(const Diagnostic &fault) const
{
    return m_snapshot->lines().lineAt(fault.range.begin) + 1;
}

} // namespace patchcord
