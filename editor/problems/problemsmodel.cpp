// SPDX-License-Identifier: MIT
#include "editor/problems/problemsmodel.h"

#include "editor/fixes/fixmenu.h"
#include "editor/theme/plaintooltip.h"
#include "model/flow/placename.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isSameFinding(const Diagnostic &a, const Diagnostic &b)
{
    return a.severity == b.severity && a.code == b.code && a.path == b.path && a.message == b.message;
}

} // namespace

SeverityFilter filterOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return SeverityFilter::Errors;
    case Severity::Warning:
        return SeverityFilter::Warnings;
    case Severity::Hint:
        break;
    }
    return SeverityFilter::Hints;
}

std::vector<size_t> ProblemsModel::wantedRows(const SnapshotPtr &snapshot) const
{
    std::vector<size_t> rows;
    if (!snapshot)
        return rows;
    const Diagnostics &findings = snapshot->diagnostics();
    for (size_t i = 0; i < findings.size(); ++i)
        if (m_filters.testFlag(filterOf(findings[i].severity)))
            rows.push_back(i);
    if (m_sortColumn == PlaceColumn) {
        std::vector<QString> places(findings.size());
        for (const size_t row : rows)
            places[row] = placeName(snapshot->flow(), findings[row].path);
        std::stable_sort(rows.begin(), rows.end(),
            [&places](size_t a, size_t b) { return places[a].localeAwareCompare(places[b]) < 0; });
    } else if (m_sortColumn == MessageColumn) {
        std::stable_sort(rows.begin(), rows.end(), [&findings](size_t a, size_t b) {
            const Diagnostic &x = findings[a];
            const Diagnostic &y = findings[b];
            return x.severity != y.severity ? x.severity < y.severity
                                            : x.message.localeAwareCompare(y.message) < 0;
        });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void ProblemsModel::setSnapshot(const SnapshotPtr &snapshot)
{
    std::vector<size_t> rows = wantedRows(snapshot);
    if (!snapshot || !m_snapshot) {
        beginResetModel();
        m_snapshot = snapshot;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const Diagnostics &before = m_snapshot->diagnostics();
    const Diagnostics &after = snapshot->diagnostics();
    const auto same = [&](size_t a, size_t b) { return isSameFinding(before[a], after[b]); };
    const size_t shorter = std::min(m_rows.size(), rows.size());
    size_t head = 0;
    while (head < shorter && same(m_rows[head], rows[head]))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const size_t removed = m_rows.size() - head - tail;
    const size_t inserted = rows.size() - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head + removed) - 1);
        m_rows.erase(m_rows.begin() + qsizetype(head), m_rows.begin() + qsizetype(head + removed));
        endRemoveRows();
    }
    if (inserted > 0)
        beginInsertRows({}, int(head), int(head + inserted) - 1);
    m_snapshot = snapshot;
    m_rows = std::move(rows);
    if (inserted > 0)
        endInsertRows();
    // Lines may have moved in every row that stays.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void ProblemsModel::setFilters(SeverityFilters filters)
{
    m_filters = filters;
    reorder();
}

void ProblemsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? int(LineColumn) : column;
    m_sortOrder = order;
    reorder();
}

void ProblemsModel::reorder()
{
    beginResetModel();
    m_rows = wantedRows(m_snapshot);
    endResetModel();
}

const Diagnostic *ProblemsModel::diagnosticAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_snapshot->diagnostics()[m_rows[size_t(row)]]
                                                   : nullptr;
}

int ProblemsModel::rowOf(size_t finding) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), finding);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProblemsModel::placeOf(const Diagnostic &finding) const
{
    return placeName(m_snapshot->flow(), finding.path);
}

QVariant ProblemsModel::shown(const Diagnostic &finding, int column) const
{
    switch (column) {
    case MessageColumn:
        return finding.message.simplified();
    case FixColumn:
        return {};
    case PlaceColumn:
        return placeOf(finding);
    default:
        return m_snapshot->lines().lineAt(finding.range.begin) + 1;
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const Diagnostic *finding = diagnosticAt(index.row());
    if (!finding)
        return {};
    const bool fixable = !finding->fixes.empty();
    if (index.column() == FixColumn && role == Qt::ToolTipRole)
        return fixable ? fixHint(*this) : QString();
    if (index.column() == FixColumn && role == Qt::AccessibleTextRole)
        return fixable ? fixHint(*this) : tr("No fix is known");
    switch (role) {
    case Qt::DisplayRole:
        return shown(*finding, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(finding->runtimeCode.isEmpty()
                ? finding->message
                : QStringLiteral("%1\n%2").arg(finding->message, finding->runtimeCode));
    case Qt::AccessibleTextRole:
        return index.column() == MessageColumn
            ? tr("%1: %2").arg(severityText(finding->severity), finding->message)
            : shown(*finding, index.column());
    case SeverityRole:
        return int(finding->severity);
    case FixableRole:
        return fixable;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Problem");
    case FixColumn:
        return {};
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Line");
    }
}

} // namespace patchcord
