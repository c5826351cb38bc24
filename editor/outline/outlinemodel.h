// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QAbstractItemModel>
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

namespace patchcord {

struct OutlineNode;

/// Sections, their steps, the steps' branches and the steps in these, and the documents inside steps, as a
/// tree. Nodes are made when they are asked for. A new snapshot touches only the sections that are other
/// objects than before; inside these rows that still match stay, so that what is open stays open.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Section, Step, Branch, Document };
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
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setSnapshot(const SnapshotPtr &snapshot);

    /// The node that a path leads to or through: a branch, the innermost step, or the section.
    QModelIndex indexOf(const NodePath &path) const;
    NodePath pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Nodes = std::vector<std::unique_ptr<OutlineNode>>;
    struct Marks
    {
        QHash<NodePath, Severity> own;
        QHash<NodePath, Severity> tree;
    };

    OutlineNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const OutlineNode &node) const;
    void updateSections(const std::vector<SectionFlowPtr> &sections);
    void updateSection(OutlineNode &node, const SectionFlowPtr &section);
    void updateDocuments(OutlineNode &node, const Step &step);
    void updateDocuments(OutlineNode &, const Branch &) { }
    template <typename Item>
    void updateChildren(OutlineNode &node, const std::vector<Item> &before, const std::vector<Item> &after);
    void dropRows(Nodes &siblings, const QModelIndex &parent, size_t first, size_t count);
    const Marks &marksOf(const SectionFlow &section) const;
    std::optional<Severity> mark(
        const OutlineNode &node, const QHash<NodePath, Severity> Marks::*which) const;
    QVariant text(const OutlineNode &node) const;
    QString summary(const OutlineNode &node) const;
    QString spokenText(const OutlineNode &node) const;

    SnapshotPtr m_snapshot;
    mutable Nodes m_sections;
    /// Read off the findings when a row of the section is shown.
    mutable QHash<const SectionFlow *, Marks> m_marks;
};

} // namespace patchcord
