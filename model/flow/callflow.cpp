// SPDX-License-Identifier: MIT
#include "model/flow/callflow.h"

#include "model/flow/sectionreader.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The sections of the flow before, by the piece of text that they were read from.
class Lender
{
public:
    Lender(const SyntaxTree *tree, const CallFlow *flow)
    {
        if (!tree || !flow || !tree->isSplit() || tree->parts().size() != flow->sections().size() + 1)
            return;
        m_sections.reserve(qsizetype(flow->sections().size()));
        for (size_t i = 0; i < flow->sections().size(); ++i)
            m_sections.insert(tree->parts()[i + 1].fragment.get(), flow->sections()[i]);
    }

    SectionFlowPtr find(const Fragment *fragment, const QString &name) const
    {
        const SectionFlowPtr section = m_sections.value(fragment);
        return section && section->name == name ? section : nullptr;
    }

private:
    QHash<const Fragment *, SectionFlowPtr> m_sections;
};

DocumentKind kindOf(const SyntaxNode &root, const std::vector<SectionFlowPtr> &sections)
{
    if (!root.isValid() || root.isNull())
        return DocumentKind::Empty;
    if (!root.isMap())
        return DocumentKind::NotSwml;
    const bool isMessaging = std::any_of(
        sections.begin(), sections.end(), [](const SectionFlowPtr &section) { return section->isMessaging; });
    if (isMessaging)
        return DocumentKind::Messaging;
    return root.value("sections") || root.value("version") ? DocumentKind::Calling : DocumentKind::NotSwml;
}

} // namespace

CallFlow CallFlow::build(
    const SyntaxTree &tree, const Catalog &catalog, const SyntaxTree *previousTree, const CallFlow *previous)
{
    CallFlow flow;
    const Lender lender(previousTree, previous);
    const SyntaxNode sections = tree.root().value("sections");
    if (sections.isMap()) {
        for (const SyntaxNode::Entry &entry : sections.entries()) {
            const QString name = entry.key.text();
            // Only a section that is a part of its own can be told to be unchanged.
            const int part = tree.isSplit() ? SyntaxTree::partOf(entry.value) : 0;
            SectionFlowPtr section;
            if (part > 0)
                section = lender.find(tree.parts()[size_t(part)].fragment.get(), name);
            if (!section)
                section = readSection(name, NodePath::section(name), entry.value, catalog);
            flow.add(std::move(section));
        }
    }
    flow.m_kind = kindOf(tree.root(), flow.m_sections);
    flow.findUnreached();
    return flow;
}

CallFlow CallFlow::buildInline(const SyntaxNode &document, const NodePath &path, const Catalog &catalog)
{
    CallFlow flow;
    flow.m_path = path;
    if (document.isSequence()) {
        flow.add(readSection(QStringLiteral("main"), path, document, catalog));
        flow.m_kind = DocumentKind::Calling;
        return flow;
    }
    for (const SyntaxNode::Entry &entry : document.value("sections").entries()) {
        const QString name = entry.key.text();
        flow.add(readSection(name, path.joined(NodePath::section(name)), entry.value, catalog));
    }
    flow.m_kind = kindOf(document, flow.m_sections);
    flow.findUnreached();
    return flow;
}

void CallFlow::add(SectionFlowPtr section)
{
    if (!m_index.contains(section->name))
        m_index.insert(section->name, m_sections.size());
    m_sections.push_back(std::move(section));
}

void CallFlow::findUnreached()
{
    const SectionFlow *const entry = section(QStringLiteral("main"));
    // Of two sections of one name nobody can tell which is meant.
    if (!entry || m_index.size() != qsizetype(m_sections.size()))
        return;
    QSet<QString> reached{entry->name};
    std::vector<const SectionFlow *> open{entry};
    while (!open.empty()) {
        const SectionFlow *const from = open.back();
        open.pop_back();
        if (from->leadsAnywhere)
            return;
        for (const QString &target : from->targets) {
            const SectionFlow *const to = section(target);
            if (!to)
                return; // misspelled: any section may have been meant
            if (!reached.contains(target)) {
                reached.insert(target);
                open.push_back(to);
            }
        }
    }
    for (const SectionFlowPtr &section : m_sections) {
        if (!reached.contains(section->name))
            m_unreached.insert(section->name);
    }
}

const SectionFlow *CallFlow::section(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.cend() ? nullptr : m_sections[*found].get();
}

const SectionFlow *CallFlow::ownSectionAt(const NodePath &path) const
{
    const qsizetype depth = m_path.size();
    if (!path.startsWith(m_path))
        return nullptr;
    // A list of steps in place of a document is a section without a key.
    if (!m_sections.empty() && m_sections.front()->path == m_path)
        return m_sections.front().get();
    const bool leadsToSection = path.size() >= depth + 2 && path.at(depth) == QLatin1String("sections");
    return leadsToSection ? section(path.at(depth + 1)) : nullptr;
}

const CallFlow &CallFlow::flowAt(const NodePath &path) const
{
    const SectionFlow *const section = ownSectionAt(path);
    const Step *const step = section && section->hasDocuments ? innermostStep(section->steps, path) : nullptr;
    if (step) {
        for (const InlineDocument &document : step->documents) {
            if (document.flow && path.startsWith(document.path))
                return document.flow->flowAt(path);
        }
    }
    return *this;
}

const SectionFlow *CallFlow::sectionAt(const NodePath &path) const
{
    return flowAt(path).ownSectionAt(path);
}

const Step *CallFlow::stepAt(const NodePath &path) const
{
    const SectionFlow *const section = sectionAt(path);
    return section ? innermostStep(section->steps, path) : nullptr;
}

CallFlow::Place CallFlow::placeOf(const NodePath &step) const
{
    const SectionFlow *const section = sectionAt(step);
    const std::vector<Step> *steps = section ? &section->steps : nullptr;
    while (steps) {
        const Step *const found = stepOnPath(*steps, step);
        if (!found)
            return {};
        if (found->path == step)
            return {steps, int(found - steps->data())};
        steps = nullptr;
        for (const Branch &branch : found->branches) {
            if (stepOnPath(branch.steps, step))
                steps = &branch.steps;
        }
    }
    return {};
}

bool CallFlow::resolves(const Edge &edge) const
{
    switch (edge.targetKind) {
    case TargetKind::Section:
        return flowAt(edge.step).hasSection(edge.target);
    case TargetKind::Label: {
        const SectionFlow *const section = sectionAt(edge.step);
        return section && section->labels.contains(edge.target);
    }
    case TargetKind::Url:
    case TargetKind::Inline:
    case TargetKind::Computed:
        break;
    }
    return true;
}

} // namespace patchcord
