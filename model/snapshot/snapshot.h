// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/check.h"
#include "model/flow/callflow.h"
#include "model/syntax/syntaxtree.h"
#include "model/text/lineindex.h"
#include "model/text/textedit.h"

#include <QByteArray>
#include <memory>
#include <stop_token>

namespace patchcord {

class Snapshot;
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// A document at one moment: its bytes and all that follows from them. Immutable and shared.
/// Building never fails: broken text gives what could be read and diagnostics that say where it breaks.
class Snapshot
{
public:
    /// `previous` lends the sections whose bytes did not change; the result is the same without it.
    static SnapshotPtr build(
        const QByteArray &text, const CatalogPtr &catalog, const SnapshotPtr &previous = {});

    /// The same beside other work: null when it was told to stop before it came to the end.
    static SnapshotPtr build(const QByteArray &text, const CatalogPtr &catalog, const SnapshotPtr &previous,
        const std::stop_token &stop);

    /// A document that stands as text inside another one: a list of steps alone is its `main`. What is built
    /// with it as `previous` is one too.
    static SnapshotPtr buildInline(const QByteArray &text, const CatalogPtr &catalog);

    /// The document after edits of it: the same kind of document, and what did not change is taken over.
    SnapshotPtr edited(const TextEdits &edits) const;

    const QByteArray &text() const { return m_tree.text(); }
    const TextFormat &format() const { return m_tree.format(); }
    const SyntaxTree &tree() const { return m_tree; }
    const LineIndex &lines() const { return m_lines; }
    const CallFlow &flow() const { return m_flow; }
    const Diagnostics &diagnostics() const { return m_findings.all; }
    const Catalog &catalog() const { return *m_catalog; }
    const CatalogPtr &sharedCatalog() const { return m_catalog; }

    SyntaxNode resolve(const NodePath &path) const { return m_tree.resolve(path); }
    /// The path of the innermost node at an offset.
    NodePath pathAt(qsizetype offset) const;
    /// How many bytes are read again when a range is edited.
    qsizetype rereadSize(TextRange range) const;
    /// Whether the text could be read to its end.
    bool isWhole() const;

private:
    enum class Role : quint8 { Whole, Inline };
    static SnapshotPtr build(const QByteArray &text, const CatalogPtr &catalog, Role role,
        const Snapshot *before, const std::stop_token &stop);

    CatalogPtr m_catalog;
    Role m_role = Role::Whole;
    SyntaxTree m_tree;
    LineIndex m_lines;
    CallFlow m_flow;
    Findings m_findings;
};

} // namespace patchcord
