// SPDX-License-Identifier: MIT
#include "model/snapshot/snapshot.h"

#include "model/syntax/reader.h"

#include <algorithm>

namespace patchcord {

SnapshotPtr Snapshot::build(const QByteArray &text, const CatalogPtr &catalog, const SnapshotPtr &previous)
{
    return build(text, catalog, previous, std::stop_token());
}

SnapshotPtr Snapshot::build(const QByteArray &text, const CatalogPtr &catalog, const SnapshotPtr &previous,
    const std::stop_token &stop)
{
    return build(text, catalog, previous ? previous->m_role : Role::Whole, previous.get(), stop);
}

SnapshotPtr Snapshot::buildInline(const QByteArray &text, const CatalogPtr &catalog)
{
    return build(text, catalog, Role::Inline, nullptr, {});
}

SnapshotPtr Snapshot::build(const QByteArray &text, const CatalogPtr &catalog, Role role,
    const Snapshot *before, const std::stop_token &stop)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->m_catalog = catalog;
    snapshot->m_role = role;
    snapshot->m_tree = readTree(text, before ? &before->m_tree : nullptr, stop);
    if (stop.stop_requested())
        return {};
    snapshot->m_lines = LineIndex(snapshot->m_tree.text());
    const SyntaxNode root = snapshot->m_tree.root();
    snapshot->m_flow = role == Role::Inline && root.isSequence()
        ? CallFlow::buildInline(root, {}, *catalog)
        : CallFlow::build(snapshot->m_tree, *catalog, before ? &before->m_tree : nullptr,
            before ? &before->m_flow : nullptr);
    if (stop.stop_requested())
        return {};
    snapshot->m_findings =
        check(snapshot->m_tree, snapshot->m_flow, *catalog, before ? &before->m_flow : nullptr,
            before ? &before->m_findings : nullptr, role == Role::Inline ? 1 : 0);
    return snapshot;
}

SnapshotPtr Snapshot::edited(const TextEdits &edits) const
{
    return build(edits.applied(text()), m_catalog, m_role, this, {});
}

NodePath Snapshot::pathAt(qsizetype offset) const
{
    return m_tree.root().at(offset).path();
}

qsizetype Snapshot::rereadSize(TextRange range) const
{
    const auto &parts = m_tree.parts();
    qsizetype size = 0;
    for (size_t i = 1; i < parts.size(); ++i) {
        const TextRange part{parts[i].base, parts[i].base + parts[i].fragment->text.size()};
        if (part.begin <= range.end && range.begin <= part.end)
            size += part.length();
    }
    return parts.size() > 1 ? size : text().size();
}

bool Snapshot::isWhole() const
{
    return std::none_of(m_tree.errors().begin(), m_tree.errors().end(), [](const SyntaxError &error) {
        return error.fault != SyntaxFault::DuplicateKey && error.fault != SyntaxFault::MergeKey;
    });
}

} // namespace patchcord
