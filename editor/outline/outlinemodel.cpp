// SPDX-License-Identifier: MIT
#include "editor/outline/outlinemodel.h"

#include "editor/outline/outlinematching.h"
#include "editor/outline/outlinenode.h"
#include "editor/theme/plaintooltip.h"
#include "model/text/displaytext.h"

#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

const std::vector<Branch> &childrenOf(const Step &step)
{
    return step.branches;
}

const std::vector<Step> &childrenOf(const Branch &branch)
{
    return branch.steps;
}

void point(OutlineNode &node, const Step &step)
{
    node.step = &step;
}

void point(OutlineNode &node, const Branch &branch)
{
    node.branch = &branch;
}

void number(const std::vector<std::unique_ptr<OutlineNode>> &nodes, size_t from)
{
    for (size_t i = from; i < nodes.size(); ++i)
        nodes[i]->row = int(i);
}

void worsen(QHash<NodePath, Severity> &marks, const NodePath &path, Severity severity)
{
    const auto found = marks.find(path);
    if (found == marks.end())
        marks.insert(path, severity);
    else if (severity < *found)
        *found = severity;
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setSnapshot(const SnapshotPtr &snapshot)
{
    m_marks.clear();
    if (!snapshot || !m_snapshot) {
        beginResetModel();
        m_snapshot = snapshot;
        m_sections.clear();
        if (snapshot) {
            for (const SectionFlowPtr &section : snapshot->flow().sections()) {
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
    updateSections(snapshot->flow().sections());
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
void OutlineModel::updateSections(const std::vector<SectionFlowPtr> &sections)
{
    const auto same = [this, &sections](size_t before, size_t after) {
        return m_sections[before]->section->name == sections[after]->name;
    };
    const size_t shorter = std::min(m_sections.size(), sections.size());
    size_t head = 0;
    while (head < shorter && same(head, head))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(m_sections.size() - 1 - tail, sections.size() - 1 - tail))
        ++tail;
    // What stands in between on both sides changed its name.
    const size_t renamed = shorter - head - tail;
    dropRows(m_sections, {}, head + renamed, m_sections.size() - head - renamed - tail);
    const size_t inserted = sections.size() - head - renamed - tail;
    if (inserted > 0) {
        const size_t first = head + renamed;
        beginInsertRows({}, int(first), int(first + inserted) - 1);
        for (size_t i = 0; i < inserted; ++i) {
            auto node = std::make_unique<OutlineNode>();
            node->section = sections[first + i];
            m_sections.insert(m_sections.begin() + qsizetype(first + i), std::move(node));
        }
        number(m_sections, first);
        endInsertRows();
    }
    for (size_t i = 0; i < sections.size(); ++i)
        if (m_sections[i]->section != sections[i])
            updateSection(*m_sections[i], sections[i]);
    // A mark may have come or gone in any of them.
    if (!m_sections.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sections.size()) - 1, 0));
}

void OutlineModel::updateSection(OutlineNode &node, const SectionFlowPtr &section)
{
    if (node.section->steps.size() != section->steps.size())
        node.makeChildren();
    // The old flow lives on until no row below points into it.
    const SectionFlowPtr before = std::exchange(node.section, section);
    if (node.hasChildren)
        updateChildren(node, before->steps, section->steps);
    Q_EMIT dataChanged(indexOf(node), indexOf(node));
}

/// The documents of a step that stays stand behind its branches.
void OutlineModel::updateDocuments(OutlineNode &node, const Step &step)
{
    for (size_t i = 0; i < step.documents.size(); ++i) {
        OutlineNode &row = *node.children[step.branches.size() + i];
        row.document = &step.documents[i];
        for (const std::unique_ptr<OutlineNode> &child : row.children)
            updateSection(*child, step.documents[i].flow->sections()[size_t(child->row)]);
    }
}

/// Rows that match at the head and at the tail stay, those in between turn into what is there now, as far as
/// they can; what is left is removed and inserted.
template <typename Item>
void OutlineModel::updateChildren(
    OutlineNode &node, const std::vector<Item> &before, const std::vector<Item> &after)
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
    dropRows(children, parent, head, removed);
    if (inserted > 0)
        beginInsertRows(parent, int(head), int(head + inserted) - 1);
    for (size_t i = 0; i < inserted; ++i)
        children.insert(children.begin() + qsizetype(head + i), node.makeChild(head + i));
    number(children, head);
    for (size_t i = 0; i < after.size(); ++i) {
        if (!stays(i))
            continue;
        // Rows that a view may have counted but nobody has made yet cannot come or go unless they are there.
        if (childrenOf(old(i)).size() != childrenOf(after[i]).size())
            children[i]->makeChildren();
        point(*children[i], after[i]);
    }
    if (inserted > 0)
        endInsertRows();
    for (size_t i = 0; i < after.size(); ++i) {
        if (!stays(i) || !children[i]->hasChildren)
            continue;
        updateChildren(*children[i], childrenOf(old(i)), childrenOf(after[i]));
        updateDocuments(*children[i], after[i]);
    }
    if (!children.empty())
        Q_EMIT dataChanged(index(0, 0, parent), index(int(children.size()) - 1, 0, parent));
}

OutlineNode *OutlineModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<OutlineNode *>(index.internalPointer());
}

QModelIndex OutlineModel::indexOf(const OutlineNode &node) const
{
    return createIndex(node.row, 0, const_cast<OutlineNode *>(&node));
}

QModelIndex OutlineModel::indexOf(const NodePath &path) const
{
    const auto leads = [&path](const std::unique_ptr<OutlineNode> &node) {
        return path.startsWith(node->path());
    };
    const auto top = std::find_if(m_sections.begin(), m_sections.end(), leads);
    if (top == m_sections.end())
        return {};
    OutlineNode *node = top->get();
    for (;;) {
        node->makeChildren();
        // Most often the item's number in the path is the row.
        const int depth = int(node->path().size());
        const int guess = depth < path.size() ? path.first(depth + 1).lastIndex() : -1;
        if (guess >= 0 && size_t(guess) < node->children.size() && leads(node->children[size_t(guess)])) {
            node = node->children[size_t(guess)].get();
            continue;
        }
        const auto below = std::find_if(node->children.begin(), node->children.end(), leads);
        if (below == node->children.end())
            return indexOf(*node);
        node = below->get();
    }
}

NodePath OutlineModel::pathOf(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->path() : NodePath();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return indexOf(*m_sections[size_t(row)]);
    OutlineNode *node = nodeOf(parent);
    node->makeChildren();
    return indexOf(*node->children[size_t(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const OutlineNode *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above ? indexOf(*above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    const OutlineNode *node = nodeOf(parent);
    return int(node->hasChildren ? node->children.size() : node->childCount());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/// The worst findings of the rows of one section. A finding belongs to the innermost step around it, and
/// counts for all rows above that one.
const OutlineModel::Marks &OutlineModel::marksOf(const SectionFlow &section) const
{
    const auto known = m_marks.constFind(&section);
    if (known != m_marks.constEnd())
        return *known;
    Marks marks;
    const SyntaxNode node = m_snapshot->resolve(section.path);
    const SyntaxNode key = node.key();
    const qsizetype begin = key ? key.range().begin : node.range().begin;
    const Diagnostics &findings = m_snapshot->diagnostics();
    auto finding = std::lower_bound(findings.begin(), findings.end(), begin,
        [](const Diagnostic &a, qsizetype offset) { return a.range.begin < offset; });
    for (; finding != findings.end() && finding->range.begin <= node.range().end; ++finding) {
        if (!finding->path.startsWith(section.path))
            continue;
        const CallFlow &flow = m_snapshot->flow().flowAt(finding->path);
        const SectionFlow *around = flow.ownSectionAt(finding->path);
        const Step *step = around ? innermostStep(around->steps, finding->path) : nullptr;
        const NodePath &owner = step ? step->path : around ? around->path : flow.path();
        worsen(marks.own, owner, finding->severity);
        for (qsizetype depth = section.path.size(); depth <= owner.size(); ++depth)
            worsen(marks.tree, owner.first(depth), finding->severity);
    }
    return *m_marks.insert(&section, marks);
}

std::optional<Severity> OutlineModel::mark(
    const OutlineNode &node, const QHash<NodePath, Severity> Marks::*which) const
{
    const OutlineNode *top = &node;
    while (top->parent)
        top = top->parent;
    const QHash<NodePath, Severity> &marks = marksOf(*top->section).*which;
    const auto found = marks.constFind(node.path());
    return found == marks.constEnd() ? std::nullopt : std::optional(*found);
}

QVariant OutlineModel::text(const OutlineNode &node) const
{
    if (node.section)
        return oneLine(node.section->name);
    if (node.branch)
        return node.branch->kind == BranchKind::Case ? QStringLiteral("‘%1’").arg(oneLine(node.branch->title))
                                                     : oneLine(node.branch->title);
    if (node.document)
        return documentTitle(*node.document);
    return node.step->method.isEmpty() ? tr("no step") : oneLine(node.step->method);
}

QString OutlineModel::summary(const OutlineNode &node) const
{
    if (node.section) {
        const int count = node.section->stepCount;
        return count == 1 ? tr("1 step") : tr("%1 steps").arg(count);
    }
    if (node.branch)
        return node.branch->origin;
    if (node.document)
        return node.document->flow ? QString() : tr("written as text");
    return oneLine(node.step->summary);
}

QString OutlineModel::spokenText(const OutlineNode &node) const
{
    QStringList words{text(node).toString(), summary(node)};
    if (const auto severity = mark(node, &Marks::own))
        words.append(severityName(*severity));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineNode &node = *nodeOf(index);
    const auto severity = [&](const QHash<NodePath, Severity> Marks::*which) {
        const std::optional<Severity> worst = mark(node, which);
        return worst ? QVariant(int(*worst)) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(node);
    case Qt::AccessibleTextRole:
        return spokenText(node);
    case Qt::ToolTipRole:
        return plainToolTip(node.step && !node.step->comment.isEmpty() ? node.step->comment : summary(node));
    case KindRole:
        return int(node.section ? Kind::Section
                : node.step     ? Kind::Step
                : node.branch   ? Kind::Branch
                                : Kind::Document);
    case PointerRole:
        return node.path().toPointer();
    case SummaryRole:
        return summary(node);
    case MethodRole:
        return node.step ? node.step->method : QString();
    case GroupRole:
        return node.step && node.step->known ? QVariant(int(node.step->known->group)) : QVariant();
    case SeverityRole:
        return severity(&Marks::own);
    case TreeSeverityRole:
        return severity(&Marks::tree);
    case EntryRole:
        return node.section && node.section->name == QLatin1String("main");
    case SearchRole:
        return QString(text(node).toString() + u' ' + summary(node) + u' '
            + (node.step ? node.step->label + u' ' + node.step->comment : QString()));
    default:
        return {};
    }
}

} // namespace patchcord
