// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/shownflow.h"

#include <QAbstractItemModel>
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

namespace patchcord {

class Search;
struct OutlineNode;

/// Sections, their steps, the steps' destinations, branches and the steps in these, and the flows inside
/// steps, as a tree. Nodes are made when they are asked for. A new snapshot touches only the sections that
/// are other objects than before; inside these rows that still match stay, so that what is open stays open.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Section, Step, Branch, Group, Destination, Document, Contexts };
    enum Role {
        KindRole = Qt::UserRole + 1,
        PointerRole, ///< the path as a pointer
        SummaryRole, ///< what stands at the right
        MethodRole, ///< the method's name as written, of a step
        GroupRole, ///< int of MethodGroup, of a known method; else nothing
        SeverityRole, ///< worst finding of its own, nothing when there is none
        TreeSeverityRole, ///< worst finding of it and all below
        EntryRole, ///< whether it is the section where calls start
        SearchRole, ///< all its words
        HitRole, ///< bool, whether it holds what is sought
        TreeHitRole, ///< bool, whether it or anything below does
        StaleRole, ///< bool, whether it cannot be read at present and is shown as it last was
        OrdinalRole, ///< int, of a destination or a group that is dialled in its turn; else nothing
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Null for nothing.
    void setShown(const ShownFlowPtr &shown);
    /// The same of a snapshot that follows on the one shown before.
    void setSnapshot(const SnapshotPtr &snapshot);
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// What is sought in the document; null for nothing. It lives as long as it is set here.
    void setSearch(const Search *search) { m_search = search; }

    /// The node that a path leads to or through: a branch, the innermost step, or the section.
    QModelIndex indexOf(const NodePath &path) const;
    NodePath pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// What has a name of its own, as a section or a label, can be renamed: it is asked for by renameAsked.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Any row may bear other marks than before.
    void marksChanged();
    void renameAsked(const patchcord::NodePath &path, const QString &name);

private:
    using Nodes = std::vector<std::unique_ptr<OutlineNode>>;
    struct Marks
    {
        QHash<NodePath, Severity> own;
        QHash<NodePath, Severity> tree;
    };

    OutlineNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const OutlineNode &node) const;

    // How rows come, go and change with the snapshot: outlinechange.cpp.
    void updateSections(OutlineNode *parent, const std::vector<SectionFlowPtr> &sections);
    void updateSection(OutlineNode &node, const SectionFlowPtr &section);
    void updateBelow(OutlineNode &node, const Step &before, const Step &after);
    void updateBelow(OutlineNode &node, const Branch &before, const Branch &after);
    void updateBelow(OutlineNode &node, const DialGroup &before, const DialGroup &after);
    void updateBelow(OutlineNode &, const Destination &, const Destination &) { }
    /// The rows of a kind stand together among the others below a node, from `first` on.
    template <typename Item>
    void updateChildren(
        OutlineNode &node, size_t first, const std::vector<Item> &before, const std::vector<Item> &after);
    void dropRows(Nodes &siblings, const QModelIndex &parent, size_t first, size_t count);

    const Marks &marksOf(const SectionFlow &section) const;
    std::optional<Severity> mark(
        const OutlineNode &node, const QHash<NodePath, Severity> Marks::*which) const;

    bool isStale(const OutlineNode &node) const;

    SnapshotPtr m_snapshot;
    ShownFlowPtr m_shown;
    const Search *m_search = nullptr;
    mutable Nodes m_sections;
    /// Read off the findings when a row of the section is shown.
    mutable QHash<const SectionFlow *, Marks> m_marks;
};

} // namespace patchcord
