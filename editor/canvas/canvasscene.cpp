// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasscene.h"

#include "editor/canvas/cardgeometry.h"
#include "editor/canvas/shownplace.h"
#include "model/flow/aicontexts.h"
#include "model/flow/disabledsteps.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The bytes that belong to a section, its key included; nothing when the text no longer holds it.
TextRange extentOf(const Snapshot &snapshot, const NodePath &section)
{
    const SyntaxNode node = snapshot.resolve(section);
    if (!node)
        return {};
    const SyntaxNode key = node.key();
    return {key ? key.range().begin : node.itemBegin(), node.range().end + 1};
}

bool isBroken(const Snapshot &snapshot, const SectionFlow &section)
{
    const TextRange extent = extentOf(snapshot, section.path);
    const SyntaxErrors &errors = snapshot.tree().errors();
    return std::any_of(errors.begin(), errors.end(), [&](const SyntaxError &error) {
        return error.fault != SyntaxFault::DuplicateKey && error.fault != SyntaxFault::MergeKey
            && extent.contains(error.range.begin);
    });
}

} // namespace

void CanvasScene::show(const SnapshotPtr &snapshot, const ViewState &view, const NodePath &place)
{
    show(ShownFlow::of(snapshot, m_shown), view, place);
}

void CanvasScene::show(const ShownFlowPtr &shown, const ViewState &view, const NodePath &place)
{
    const SnapshotPtr &snapshot = shown->snapshot();
    // Another picture has nothing in common with the one before.
    if (place != m_place && !snapshot->isWhole())
        m_layout = std::make_shared<FlowLayout>();
    m_place = place;
    const std::vector<ShownSection> sections = shownSections(*shown);
    const QString entry =
        isContextsPlace(*snapshot, place) ? QString(DefaultContext) : QStringLiteral("main");
    m_layout = layoutFlow(sections, view, m_style, m_layout.get(), entry);
    m_shown = shown;
    m_diagnostics = bySection(snapshot->diagnostics(), *m_layout);
    m_marks.assign(m_layout->sections.size(), std::nullopt);
    showPorts({});
}

bool CanvasScene::isStale(const NodePath &path) const
{
    if (m_place.isRoot())
        return m_shown->isStale(path);
    const int section = m_layout->sectionAt(path);
    return section >= 0 && m_layout->sections[size_t(section)].isStale;
}

const std::vector<const Diagnostic *> &CanvasScene::diagnosticsOf(int section) const
{
    static const std::vector<const Diagnostic *> none;
    const auto found = m_diagnostics.constFind(m_layout->sections[size_t(section)].path().last());
    return found == m_diagnostics.cend() ? none : *found;
}

const SectionMarks &CanvasScene::marks(int section) const
{
    std::optional<SectionMarks> &marks = m_marks[size_t(section)];
    if (!marks)
        marks = markSection(*m_layout->sections[size_t(section)].layout, diagnosticsOf(section));
    return *marks;
}

bool CanvasScene::hasErrors(int section) const
{
    const std::vector<const Diagnostic *> &found = diagnosticsOf(section);
    return std::any_of(found.begin(), found.end(),
        [](const Diagnostic *diagnostic) { return diagnostic->severity == Severity::Error; });
}

std::vector<ShownSection> CanvasScene::shownSections(const ShownFlow &next) const
{
    const Snapshot &snapshot = *next.snapshot();
    std::vector<ShownSection> shown;
    if (isContextsPlace(snapshot, m_place)) {
        for (const SectionFlowPtr &section :
            contextSections(readAiContexts(snapshot.resolve(m_place), m_place)))
            shown.push_back({section});
        return shown;
    }
    if (next.isBroken())
        return m_place.isRoot() ? brokenSections(next) : brokenInnerSections(snapshot);
    const CallFlow &flow = snapshot.flow().flowAt(m_place);
    if (flow.path() != m_place)
        return shown;
    // The entries of the document are its sections, one by one: looking each up would take longer.
    const auto entries = snapshot.resolve(m_place).value("sections").entries();
    auto entry = entries.begin();
    for (const SectionFlowPtr &section : flow.sections()) {
        const bool isEntry = entry != entries.end();
        shown.push_back({section, false, flow.isReached(section->name),
            isEntry ? shortNote((*entry).value) : QStringList()});
        if (isEntry)
            ++entry;
    }
    return shown;
}

std::vector<ShownSection> CanvasScene::brokenSections(const ShownFlow &next) const
{
    std::vector<ShownSection> shown;
    for (const SectionFlowPtr &section : next.sections()) {
        const bool isStale = next.isStaleSection(section->path);
        shown.push_back({section, isStale, true,
            isStale ? QStringList() : shortNote(next.snapshot()->resolve(section->path))});
    }
    return shown;
}

/// Of a document inside a step: what cannot be read now is shown as it was, in its old place among the
/// others.
std::vector<ShownSection> CanvasScene::brokenInnerSections(const Snapshot &next) const
{
    std::vector<ShownSection> shown;
    const CallFlow &flow = next.flow().flowAt(m_place);
    static const std::vector<SectionFlowPtr> nothing;
    const std::vector<SectionFlowPtr> &sections = flow.path() == m_place ? flow.sections() : nothing;
    QHash<QString, SectionFlowPtr> old;
    for (const PlacedSection &section : m_layout->sections)
        old.insert(section.name(), section.layout->flow);
    for (const SectionFlowPtr &section : sections) {
        const SectionFlowPtr before = old.take(section->name);
        const bool broken = before != section && isBroken(next, *section);
        shown.push_back(broken && before
                ? ShownSection{before, true}
                : ShownSection{section, broken, true, shortNote(next.resolve(section->path))});
    }
    for (size_t i = 0; i < m_layout->sections.size(); ++i) {
        const SectionFlowPtr &before = m_layout->sections[i].layout->flow;
        if (old.value(before->name) == before)
            shown.insert(shown.begin() + qsizetype(std::min(i, shown.size())), {before, true});
    }
    return shown;
}

CanvasScene::CardRef CanvasScene::cardAt(const NodePath &path) const
{
    const int section = m_layout->sectionAt(path);
    if (section < 0)
        return {};
    return {section, m_layout->sections[size_t(section)].layout->cardAt(path)};
}

const PlacedCard &CanvasScene::card(CardRef ref) const
{
    return m_layout->sections[size_t(ref.section)].layout->cards[size_t(ref.card)];
}

QRectF CanvasScene::cardRect(CardRef ref) const
{
    return card(ref).rect.translated(m_layout->sections[size_t(ref.section)].at);
}

QRectF CanvasScene::disabledRect(const NodePath &path) const
{
    const int index = isDisabledPath(path) ? m_layout->sectionAt(path) : -1;
    if (index < 0)
        return {};
    const PlacedSection &section = m_layout->sections[size_t(index)];
    for (const PlacedDisabled &disabled : section.layout->disabled) {
        if (disabled.step->path == path)
            return disabled.rect.translated(section.at);
    }
    return {};
}

QRectF CanvasScene::noteRectOf(const NodePath &path) const
{
    const CardRef ref = cardAt(path);
    const QRectF rect = rectOf(path);
    if (!ref)
        return {rect.left() + m_style.sectionPadding,
            rect.top() + m_style.sectionHeader - m_style.paperPadding, m_style.cardWidth, 0};
    const QRectF &paper = card(ref).paper;
    return paper.isEmpty() ? QRectF(rect.topLeft(), QSizeF(m_style.cardWidth, 0))
                           : paper.translated(m_layout->sections[size_t(ref.section)].at);
}

QRectF CanvasScene::rectOf(const NodePath &path) const
{
    if (const QRectF disabled = disabledRect(path); !disabled.isEmpty())
        return disabled;
    const CardRef ref = cardAt(path);
    if (!ref)
        return ref.section >= 0 ? m_layout->sections[size_t(ref.section)].rect() : QRectF();
    const QRectF rect = cardRect(ref);
    const Step &step = *card(ref).step;
    if (path == step.path)
        return rect;
    if (const QRectF chip = chipRect(path); !chip.isEmpty())
        return chip;
    if (!step.plan)
        return rect;
    const int row = destinationAt(*step.plan, path);
    const CardGeometry geometry = measure(step, m_style, rect.width());
    return row >= 0 && row < int(geometry.rows.size())
        ? geometry.rows[size_t(row)].rect.translated(rect.topLeft())
        : rect;
}

QRectF CanvasScene::chipRect(const NodePath &branch) const
{
    const int section = m_layout->sectionAt(branch);
    if (section < 0)
        return {};
    const PlacedSection &placed = m_layout->sections[size_t(section)];
    for (const PlacedLane &lane : placed.layout->lanes) {
        if (lane.branch->path == branch)
            return lane.chip.translated(placed.at);
    }
    return {};
}

void CanvasScene::showPorts(const NodePath &step)
{
    m_portsStep = {};
    m_ports.clear();
    const CardRef ref = cardAt(step);
    if (!ref || card(ref).step->path != step || isContextsPlace(*snapshot(), m_place) || isStale(step))
        return;
    m_portsStep = step;
    m_ports = placePorts(*snapshot(), step, cardRect(ref), m_style);
}

} // namespace patchcord
