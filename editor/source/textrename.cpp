// SPDX-License-Identifier: MIT
#include "editor/source/textrename.h"

#include "model/edit/variableplaces.h"

namespace patchcord {

namespace {

/// The path of a key is that of its entry.
NodePath entryPath(const SyntaxNode &node)
{
    return node.isKey() ? node.valueOfKey().path() : node.path();
}

std::optional<RenameSubject> targetSubject(const Snapshot &snapshot, const Step &step, const NodePath &path)
{
    for (const Edge &edge : step.edges) {
        if (edge.targetPath != path)
            continue;
        if (edge.targetKind == TargetKind::Label)
            return labelSubject(step.path, edge.target);
        const SectionFlow *const section = edge.targetKind == TargetKind::Section
            ? snapshot.flow().flowAt(step.path).section(edge.target)
            : nullptr;
        if (section)
            return sectionSubject(snapshot, section->path);
    }
    return std::nullopt;
}

std::optional<RenameSubject> variableSubjectAt(
    const Snapshot &snapshot, const Step &step, const SyntaxNode &node, qsizetype offset)
{
    const VariablePlace *nearest = nullptr;
    const std::vector<VariablePlace> places = variablePlaces(snapshot.resolve(step.path), snapshot.catalog());
    for (const VariablePlace &place : places) {
        if (place.node != node)
            continue;
        // Where the spelling is the text, its place is the one in the text; else the first before it will do.
        const qsizetype begin = node.range().begin + place.at;
        if (!nearest || begin <= offset)
            nearest = &place;
    }
    return nearest ? std::optional(variableSubject(nearest->name)) : std::nullopt;
}

} // namespace

std::optional<RenameSubject> renameSubjectAt(const Snapshot &snapshot, qsizetype offset)
{
    for (const qsizetype at : {offset, offset - 1}) {
        const SyntaxNode node = at < 0 ? SyntaxNode() : snapshot.tree().root().at(at);
        if (!node.isScalar())
            continue;
        const NodePath path = entryPath(node);
        const SectionFlow *const section = snapshot.flow().sectionAt(path);
        if (section && node.isKey() && section->path == path)
            return sectionSubject(snapshot, section->path);
        const Step *const step = snapshot.flow().stepAt(path);
        if (!step)
            continue;
        if (const auto subject = targetSubject(snapshot, *step, path))
            return subject;
        if (!step->label.isEmpty())
            return labelSubject(step->path, step->label);
        if (const auto subject = variableSubjectAt(snapshot, *step, node, at))
            return subject;
    }
    return std::nullopt;
}

} // namespace patchcord
