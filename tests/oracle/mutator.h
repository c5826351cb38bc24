// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"
#include "model/text/textedit.h"
#include "tests/oracle/rightlines.h"

#include <QRandomGenerator>
#include <vector>

namespace patchcord {

/// The ways in which people get a document wrong, one at a time.
enum class Mutation : quint8 { Drop, Rename, Retype, Duplicate, AddKey, ChangeValue };
inline constexpr int MutationCount = 6;

/// "drop", "rename", ...
QString mutationName(Mutation kind);

/// A document with one fault more, or one that is as good as before.
struct Mutant
{
    Mutation kind = Mutation::Drop;
    NodePath path; ///< what was changed, in the document before; of an added key the object that got it
    TextEdits edits; ///< of the document before
    SnapshotPtr snapshot; ///< the document after
    Lines rightLines; ///< where a message about the change is at its place
};

/// Makes mutants of a document, the same ones in every run. They all mean something else than the document
/// or say a key twice.
class Mutator
{
public:
    Mutator(SnapshotPtr base, CatalogPtr catalog, const QString &seed);

    /// Up to `count` mutants, no two alike: all kinds in turn, at every depth.
    std::vector<Mutant> make(int count);

private:
    /// Nodes by depth, so that the few near the root are hit as often as the many far from it.
    using Depths = std::vector<std::vector<SyntaxNode>>;

    /// What a mutation does: its edits, and where its object stands in the document after it.
    struct Change
    {
        SyntaxNode node; ///< in the document before
        Result<TextEdits> edits;
        NodePath parent; ///< of the map or list that holds the change, before and after
        QString key; ///< the new name of what was changed, or its old one
    };

    void collect(const SyntaxNode &node, size_t depth);
    SyntaxNode oneOf(const Depths &depths);

    Change change(Mutation kind);
    Change drop();
    Change rename();
    Change retype();
    Change duplicate();
    Change addKey();
    Change changeValue();
    Change replaced(const SyntaxNode &value, const Value &by) const;

    Lines rightLines(Mutation kind, const Change &change, const Snapshot &after) const;

    SnapshotPtr m_base;
    CatalogPtr m_catalog;
    QRandomGenerator m_random;
    Depths m_fields; ///< values that have a key
    Depths m_values; ///< those and the items of lists
    Depths m_scalars;
    Depths m_maps;
};

} // namespace patchcord
