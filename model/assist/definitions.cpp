// SPDX-License-Identifier: MIT
#include "model/assist/definitions.h"

#include "model/assist/scalaroffsets.h"
#include "model/check/pathcursor.h"
#include "model/edit/variableplaces.h"
#include "model/flow/links.h"

#include <algorithm>

namespace patchcord {

namespace {

using Kind = NameAt::Kind;

bool holds(TextRange range, qsizetype offset)
{
    return range.begin <= offset && offset <= range.end;
}

/// Where the names of variables stand that texts hold.
class NameRanges
{
public:
    /// Nothing where the name is written with escapes.
    std::optional<TextRange> of(const VariablePlace &place)
    {
        if (m_node != place.node) {
            m_node = place.node;
            m_offsets = scalarOffsets(place.node);
        }
        if (size_t(place.at) >= m_offsets.size() || m_offsets[size_t(place.at)] < 0)
            return std::nullopt;
        const qsizetype at = m_offsets[size_t(place.at)];
        const QByteArray name = place.name.toUtf8();
        if (!m_node.source().sliced(at).startsWith(name))
            return std::nullopt;
        const qsizetype begin = m_node.range().begin + at;
        return TextRange{begin, begin + name.size()};
    }

private:
    SyntaxNode m_node;
    std::vector<qsizetype> m_offsets; ///< of m_node
};

/// Calls visit(step, document flow, section) for all steps of a document and those inside its steps.
template <typename Visitor> void forEachStepOf(const CallFlow &flow, Visitor &&visit)
{
    const auto inFlow = [&visit](const CallFlow &each) {
        for (const SectionFlowPtr &section : each.sections())
            forEachStep(section->steps, [&](const Step &step) { visit(step, each, *section); });
    };
    inFlow(flow);
    forEachInlineFlow(flow, inFlow);
}

/// The step whose target, or whose label, stands at a path.
std::optional<NameAt> nameOnStep(const Snapshot &snapshot, const SyntaxNode &node, const NodePath &path)
{
    const CallFlow &flow = snapshot.flow().flowAt(path);
    const Step *const step = snapshot.flow().stepAt(path);
    const SectionFlow *const section = flow.ownSectionAt(path);
    if (!step || !section)
        return std::nullopt;
    for (const Edge &edge : step->edges) {
        if (edge.targetPath != path)
            continue;
        if (edge.targetKind == TargetKind::Section)
            return NameAt{Kind::Section, edge.target, node.range(), flow.path(), {}};
        if (edge.targetKind == TargetKind::Label)
            return NameAt{Kind::Label, edge.target, node.range(), flow.path(), section->path};
    }
    if (!step->label.isEmpty() && path == step->path.child(step->method))
        return NameAt{Kind::Label, step->label, node.range(), flow.path(), section->path};
    return std::nullopt;
}

std::optional<NameAt> nameOfSection(const Snapshot &snapshot, const SyntaxNode &key)
{
    const NodePath path = key.valueOfKey().path();
    const SectionFlow *const section = snapshot.flow().flowAt(path).ownSectionAt(path);
    if (!section || section->path != path)
        return std::nullopt;
    return NameAt{Kind::Section, section->name, key.range(), snapshot.flow().flowAt(path).path(), {}};
}

std::vector<NamePlace> settersOf(const Snapshot &snapshot, const QString &name)
{
    std::vector<NamePlace> places;
    PathCursor cursor(snapshot.tree().root());
    forEachStepOf(snapshot.flow(), [&](const Step &step, const CallFlow &, const SectionFlow &) {
        if (!step.known)
            return;
        const bool setsIt = std::any_of(step.known->sets.begin(), step.known->sets.end(),
            [&name](const SetVariable &each) { return each.name == name; });
        const bool isSet = step.known->body == BodyKind::FreeMap;
        if (!setsIt && !isSet)
            return;
        const NodePath body = step.path.child(step.method);
        const SyntaxNode at = cursor.resolve(isSet ? body.child(name) : step.isBare ? step.path : body, 0);
        if (at.isValid())
            places.push_back(
                {at.key() ? at.key().range() : at.range(), isSet ? body.child(name) : step.path});
    });
    return places;
}

std::vector<NamePlace> inOrder(std::vector<NamePlace> places)
{
    std::sort(places.begin(), places.end(),
        [](const NamePlace &a, const NamePlace &b) { return a.range.begin < b.range.begin; });
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<NamePlace> targetsOf(const Snapshot &snapshot, const NameAt &name)
{
    std::vector<NamePlace> places;
    const TargetKind kind = name.kind == Kind::Section ? TargetKind::Section : TargetKind::Label;
    PathCursor cursor(snapshot.tree().root());
    forEachStepOf(snapshot.flow(), [&](const Step &step, const CallFlow &flow, const SectionFlow &section) {
        if (flow.path() != name.document || (name.kind == Kind::Label && section.path != name.section))
            return;
        for (const Edge &edge : step.edges) {
            if (edge.targetKind == kind && edge.target == name.name)
                places.push_back({cursor.resolve(edge.targetPath, 0).range(), edge.targetPath});
        }
    });
    return places;
}

} // namespace

std::optional<NameAt> nameAt(const Snapshot &snapshot, qsizetype offset)
{
    SyntaxNode node = snapshot.tree().root().at(offset);
    // The caret behind the last letter is still at the word.
    if ((!node.isScalar() || !holds(node.range(), offset)) && offset > 0)
        node = snapshot.tree().root().at(offset - 1);
    if (!node.isScalar())
        return std::nullopt;
    if (node.isKey()) {
        if (std::optional<NameAt> section = nameOfSection(snapshot, node))
            return section;
    } else if (std::optional<NameAt> name = nameOnStep(snapshot, node, node.path())) {
        return name;
    }
    const SyntaxNode step = [&] {
        const Step *const around = snapshot.flow().stepAt(node.path());
        return around ? snapshot.resolve(around->path) : SyntaxNode();
    }();
    if (!step)
        return std::nullopt;
    std::vector<VariablePlace> inNode = variablePlaces(step, snapshot.catalog());
    std::erase_if(inNode, [&node](const VariablePlace &place) { return place.node != node; });
    NameRanges ranges;
    for (const VariablePlace &place : inNode) {
        const std::optional<TextRange> range = ranges.of(place);
        if (range && holds(*range, offset))
            return NameAt{Kind::Variable, place.name, *range, {}, {}};
    }
    // A name that is written with escapes: the whole text stands for it where it is the only one.
    if (inNode.size() == 1 && !ranges.of(inNode.front()))
        return NameAt{Kind::Variable, inNode.front().name, node.range(), {}, {}};
    return std::nullopt;
}

std::vector<NamePlace> definitionsOf(const Snapshot &snapshot, const NameAt &name)
{
    if (name.kind == Kind::Variable)
        return inOrder(settersOf(snapshot, name.name));
    std::vector<NamePlace> places;
    PathCursor cursor(snapshot.tree().root());
    const CallFlow &flow = snapshot.flow().flowAt(name.document.child(QStringLiteral("sections")));
    for (const SectionFlowPtr &section : flow.sections()) {
        if (name.kind == Kind::Section) {
            if (section->name != name.name)
                continue;
            if (const SyntaxNode node = cursor.resolve(section->path, 0); node.key())
                places.push_back({node.key().range(), section->path});
        } else if (section->path == name.section) {
            forEachStep(section->steps, [&](const Step &step) {
                if (step.label != name.name)
                    return;
                const SyntaxNode at = cursor.resolve(step.path.child(step.method), 0);
                if (at.isValid())
                    places.push_back({at.range(), step.path});
            });
        }
    }
    return places;
}

std::vector<NamePlace> usesOf(const Snapshot &snapshot, const NameAt &name)
{
    if (name.kind != Kind::Variable)
        return inOrder(targetsOf(snapshot, name));
    const std::vector<NamePlace> setters = definitionsOf(snapshot, name);
    std::vector<NamePlace> places;
    NameRanges ranges;
    for (const VariablePlace &place : variablePlaces(snapshot.tree().root(), snapshot.catalog())) {
        if (place.name != name.name)
            continue;
        const TextRange range = ranges.of(place).value_or(place.node.range());
        const bool isSetter = std::any_of(setters.begin(), setters.end(),
            [&range](const NamePlace &each) { return each.range.covers(range); });
        if (!isSetter)
            places.push_back(
                {range, place.node.isKey() ? place.node.valueOfKey().path() : place.node.path()});
    }
    return inOrder(std::move(places));
}

} // namespace patchcord
