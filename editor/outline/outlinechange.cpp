// SPDX-License-Identifier: MIT
// How the rows of OutlineModel follow the snapshot.
#include "editor/outline/outlinematching.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlinenode.h"
#include "model/flow/aicontexts.h"

#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

void point(OutlineNode &node, const Step &step)
{
    node.step = &step;
}

void point(OutlineNode &node, const Branch &branch)
{
    node.branch = &branch;
}

void point(OutlineNode &node, const DialGroup &group)
{
    node.group = &group;
}

void point(OutlineNode &node, const Destination &destination)
{
    node.destination = &destination;
}

void number(const std::vector<std::unique_ptr<OutlineNode>> &nodes, size_t from)
{
    for (size_t i = from; i < nodes.size(); ++i)
        nodes[i]->row = int(i);
}

/// Whether the rows of two flows bear the same marks: of findings, and of what is not readable.
bool hasSameMarks(const ShownFlow &before, const ShownFlow &after)
{
    if (before.isBroken() || after.isBroken() || !before.snapshot() || !after.snapshot())
        return false;
    const Diagnostics &old = before.snapshot()->diagnostics();
    const Diagnostics &now = after.snapshot()->diagnostics();
    return std::equal(
        old.begin(), old.end(), now.begin(), now.end(), [](const Diagnostic &a, const Diagnostic &b) {
            return a.severity == b.severity && a.path == b.path;
        });
}

} // namespace

void OutlineModel::setSnapshot(const SnapshotPtr &snapshot)
{
    setShown(snapshot ? ShownFlow::of(snapshot, m_shown) : ShownFlowPtr());
}

void OutlineModel::setShown(const ShownFlowPtr &shown)
{
    const SnapshotPtr snapshot = shown ? shown->snapshot() : SnapshotPtr();
    const bool isMarkedAsBefore = m_shown && shown && hasSameMarks(*m_shown, *shown);
    m_shown = shown;
    m_marks.clear();
    if (!snapshot || !m_snapshot) {
        beginResetModel();
        m_snapshot = snapshot;
        m_sections.clear();
        if (snapshot) {
            for (const SectionFlowPtr &section : shown->sections()) {
                auto node = std::make_unique<OutlineNode>();
                node->section = section;
                node->row = int(m_sections.size());
                m_sections.push_back(std::move(node));
            }
        }
        endResetModel();
        return;
    }
    m_snapshot = snapshot;
    updateSections(nullptr, shown->sections());
    if (!isMarkedAsBefore)
        Q_EMIT marksChanged();
}

void OutlineModel::dropRows(Nodes &siblings, const QModelIndex &parent, size_t first, size_t count)
{
    if (count == 0)
        return;
    beginRemoveRows(parent, int(first), int(first + count) - 1);
    siblings.erase(siblings.begin() + qsizetype(first), siblings.begin() + qsizetype(first + count));
    number(siblings, first);
    endRemoveRows();
}

/// Sections are matched by name between a common head and a common tail: one that was added or removed moves
/// the others, one that was renamed or rewritten turns into what it became.
void OutlineModel::updateSections(OutlineNode *parent, const std::vector<SectionFlowPtr> &sections)
{
    Nodes &rows = parent ? parent->children : m_sections;
    const QModelIndex above = parent ? indexOf(*parent) : QModelIndex();
    const auto same = [&rows, &sections](size_t before, size_t after) {
        return rows[before]->section->name == sections[after]->name;
    };
    const size_t shorter = std::min(rows.size(), sections.size());
    size_t head = 0;
    while (head < shorter && same(head, head))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(rows.size() - 1 - tail, sections.size() - 1 - tail))
        ++tail;
    // What stands in between on both sides changed its name.
    const size_t renamed = shorter - head - tail;
    dropRows(rows, above, head + renamed, rows.size() - head - renamed - tail);
    const size_t inserted = sections.size() - head - renamed - tail;
    if (inserted > 0) {
        const size_t first = head + renamed;
        beginInsertRows(above, int(first), int(first + inserted) - 1);
        for (size_t i = 0; i < inserted; ++i) {
            auto node = std::make_unique<OutlineNode>();
            node->parent = parent;
            node->section = sections[first + i];
            rows.insert(rows.begin() + qsizetype(first + i), std::move(node));
        }
        number(rows, first);
        endInsertRows();
    }
    for (size_t i = 0; i < sections.size(); ++i)
        if (rows[i]->section != sections[i])
            updateSection(*rows[i], sections[i]);
}

void OutlineModel::updateSection(OutlineNode &node, const SectionFlowPtr &section)
{
    if (node.section->steps.size() != section->steps.size())
        node.makeChildren(*m_snapshot);
    // The old flow lives on until no row below points into it.
    const SectionFlowPtr before = std::exchange(node.section, section);
    if (node.hasChildren)
        updateChildren(node, 0, before->steps, section->steps);
    Q_EMIT dataChanged(indexOf(node), indexOf(node));
}

/// The flows inside a step that stays stand behind its other rows.
void OutlineModel::updateBelow(OutlineNode &node, const Step &before, const Step &after)
{
    updateChildren(node, 0, destinationRows(before), destinationRows(after));
    updateChildren(node, destinationRows(after).size(), groupRows(before), groupRows(after));
    size_t first = destinationRows(after).size() + groupRows(after).size();
    updateChildren(node, first, before.branches, after.branches);
    first += after.branches.size();
    for (size_t i = 0; i < after.documents.size(); ++i) {
        OutlineNode &row = *node.children[first + i];
        row.document = &after.documents[i];
        for (const std::unique_ptr<OutlineNode> &child : row.children)
            updateSection(*child, after.documents[i].flow->sections()[size_t(child->row)]);
    }
    if (after.contexts) {
        OutlineNode &row = *node.children.back();
        row.contexts = &*after.contexts;
        const std::vector<SectionFlowPtr> sections =
            contextSections(readAiContexts(m_snapshot->resolve(*after.contexts), *after.contexts));
        if (row.hasChildren || row.contextSections.size() != sections.size()) {
            row.makeChildren(*m_snapshot);
            updateSections(&row, sections);
        }
        row.contextSections = sections;
    }
}

void OutlineModel::updateBelow(OutlineNode &node, const Branch &before, const Branch &after)
{
    updateChildren(node, 0, before.steps, after.steps);
}

void OutlineModel::updateBelow(OutlineNode &node, const DialGroup &before, const DialGroup &after)
{
    updateChildren(node, 0, before.destinations, after.destinations);
}

/// Rows that match at the head and at the tail stay, those in between turn into what is there now, as far as
/// they can; what is left is removed and inserted.
template <typename Item>
void OutlineModel::updateChildren(
    OutlineNode &node, size_t first, const std::vector<Item> &before, const std::vector<Item> &after)
{
    const size_t shorter = std::min(before.size(), after.size());
    size_t head = 0;
    while (head < shorter && matches(before[head], after[head]))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && matches(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    while (head < shorter - tail && turnsInto(before[head], after[head]))
        ++head;
    const size_t removed = before.size() - head - tail;
    const size_t inserted = after.size() - head - tail;
    const auto stays = [head, inserted](size_t i) { return i < head || i >= head + inserted; };
    const auto old = [&](size_t i) -> const Item & { return before[i < head ? i : i + removed - inserted]; };

    Nodes &children = node.children;
    const QModelIndex parent = indexOf(node);
    const size_t changed = first + head;
    dropRows(children, parent, changed, removed);
    if (inserted > 0)
        beginInsertRows(parent, int(changed), int(changed + inserted) - 1);
    for (size_t i = 0; i < inserted; ++i)
        children.insert(children.begin() + qsizetype(changed + i), node.makeChild(*m_snapshot, changed + i));
    number(children, changed);
    for (size_t i = 0; i < after.size(); ++i) {
        if (!stays(i))
            continue;
        // Rows that a view may have counted but nobody has made yet cannot come or go unless they are there.
        if (rowsBelow(old(i)) != rowsBelow(after[i]))
            children[first + i]->makeChildren(*m_snapshot);
        point(*children[first + i], after[i]);
    }
    if (inserted > 0)
        endInsertRows();
    for (size_t i = 0; i < after.size(); ++i) {
        if (stays(i) && children[first + i]->hasChildren)
            updateBelow(*children[first + i], old(i), after[i]);
    }
    if (!after.empty())
        Q_EMIT dataChanged(index(int(first), 0, parent), index(int(first + after.size()) - 1, 0, parent));
}

} // namespace patchcord
