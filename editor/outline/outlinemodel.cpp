// SPDX-License-Identifier: MIT
#include "editor/outline/outlinemodel.h"

#include "editor/document/search.h"
#include "editor/outline/outlinenode.h"
#include "editor/outline/outlinewords.h"
#include "editor/theme/plaintooltip.h"
#include "model/flow/aicontexts.h"

#include <algorithm>

namespace patchcord {

namespace {

void worsen(QHash<NodePath, Severity> &marks, const NodePath &path, Severity severity)
{
    const auto found = marks.find(path);
    if (found == marks.end())
        marks.insert(path, severity);
    else if (severity < *found)
        *found = severity;
}

/// The destination among the rows below a step that a path leads to or through, or null.
const Destination *destinationOn(const Step &step, const NodePath &path)
{
    const auto among = [&path](const std::vector<Destination> &destinations) -> const Destination * {
        const auto found = std::find_if(destinations.begin(), destinations.end(),
            [&path](const Destination &destination) { return path.startsWith(destination.path); });
        return found == destinations.end() ? nullptr : &*found;
    };
    for (const DialGroup &group : groupRows(step)) {
        if (path.startsWith(group.path))
            return among(group.destinations);
    }
    return among(destinationRows(step));
}

OutlineModel::Kind kindOf(const OutlineNode &node)
{
    using Kind = OutlineModel::Kind;
    return node.section    ? Kind::Section
        : node.step        ? Kind::Step
        : node.branch      ? Kind::Branch
        : node.group       ? Kind::Group
        : node.destination ? Kind::Destination
        : node.document    ? Kind::Document
                           : Kind::Contexts;
}

QVariant groupOf(const OutlineNode &node)
{
    return node.step && node.step->known ? QVariant(int(node.step->known->group)) : QVariant();
}

/// Whatever is dialled all at once has no number.
QVariant ordinalOf(const OutlineNode &node)
{
    const bool isTurn =
        node.destination && node.parent->step && node.parent->step->plan->form == DialForm::Serial;
    return isTurn || node.group ? QVariant(node.row + 1) : QVariant();
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

OutlineModel::~OutlineModel() = default;

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
        node->makeChildren(*m_snapshot);
        // Most often the item's number in the path is the row.
        const int depth = int(node->path().size());
        const int guess = depth < path.size() ? path.first(depth + 1).lastIndex() : -1;
        if (guess >= 0 && size_t(guess) < node->children.size() && leads(node->children[size_t(guess)])) {
            node = node->children[size_t(guess)].get();
            continue;
        }
        // The one that leads farthest: what is run to confirm a destination lies inside that one's path.
        OutlineNode *farthest = nullptr;
        for (const std::unique_ptr<OutlineNode> &child : node->children) {
            if (leads(child) && (!farthest || child->path().size() > farthest->path().size()))
                farthest = child.get();
        }
        if (!farthest)
            return indexOf(*node);
        node = farthest;
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
    node->makeChildren(*m_snapshot);
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
        const Destination *const destination = step ? destinationOn(*step, finding->path) : nullptr;
        const NodePath &owner = destination ? destination->path
            : step                          ? step->path
            : around                        ? around->path
                                            : flow.path();
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

bool OutlineModel::isStale(const OutlineNode &node) const
{
    return m_shown && m_shown->isStale(node.path());
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
    if (isStale(node) && (role == Qt::AccessibleTextRole || role == SummaryRole || role == Qt::ToolTipRole)) {
        const Diagnostic *const fault = m_shown->faultAt(node.path());
        const QString words = tr("not readable: line %1").arg(fault ? m_shown->lineOf(*fault) : 1);
        return role == Qt::AccessibleTextRole ? rowText(node) + QStringLiteral(", ") + words : words;
    }
    switch (role) {
    case Qt::DisplayRole:
        return rowText(node);
    case Qt::EditRole:
        return ownName(*m_snapshot, node);
    case Qt::AccessibleTextRole:
        return spokenText(node, mark(node, &Marks::own));
    case Qt::ToolTipRole:
        return plainToolTip(
            node.step && !node.step->comment.isEmpty() ? node.step->comment : rowSummary(node));
    case KindRole:
        return int(kindOf(node));
    case PointerRole:
        return node.path().toPointer();
    case SummaryRole:
        return rowSummary(node);
    case MethodRole:
        // A step of a context may be called like a method.
        return node.step && !isContextStep(*node.step) ? node.step->method : QString();
    case GroupRole:
        return groupOf(node);
    case SeverityRole:
        return severity(&Marks::own);
    case TreeSeverityRole:
        return severity(&Marks::tree);
    case EntryRole:
        return node.section && node.section->name == QLatin1String("main");
    case SearchRole:
        return searchText(node);
    case HitRole:
        return m_search && m_search->isHit(node.path());
    case TreeHitRole:
        return m_search && m_search->holdsHit(node.path());
    case StaleRole:
        return isStale(node);
    case OrdinalRole:
        return ordinalOf(node);
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const NodePath path = pathOf(index); // a copy: the row may be gone when the answer is back
    const QString name = value.toString().trimmed();
    if (name == ownName(*m_snapshot, *nodeOf(index)))
        return false;
    Q_EMIT renameAsked(path, name);
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const OutlineNode &node = *nodeOf(index);
    if (isStale(node))
        return flags & ~Qt::ItemIsEditable;
    if (node.section || node.step || node.destination)
        flags |= Qt::ItemIsDragEnabled;
    if (!ownName(*m_snapshot, node).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace patchcord
