// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QAbstractTableModel>
#include <QFlags>
#include <vector>

namespace patchcord {

/// Which severities a list shows.
enum class SeverityFilter : quint8 { None = 0, Errors = 1, Warnings = 2, Hints = 4, All = 7 };
Q_DECLARE_FLAGS(SeverityFilters, SeverityFilter)
Q_DECLARE_OPERATORS_FOR_FLAGS(SeverityFilters)

SeverityFilter filterOf(Severity severity);

/// The findings of a snapshot as rows: those of the wanted severities, in the wanted order.
/// A new snapshot changes the rows that differ; the others stay, and with them what is selected.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, FixColumn, PlaceColumn, LineColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, FixableRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setFilters(SeverityFilters filters);

    const Diagnostic *diagnosticAt(int row) const;
    /// The row that shows the finding with this index in the snapshot, or -1.
    int rowOf(size_t finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<size_t> wantedRows(const SnapshotPtr &snapshot) const;
    void reorder();
    QString placeOf(const Diagnostic &finding) const;
    QVariant shown(const Diagnostic &finding, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<size_t> m_rows; ///< indexes into the snapshot's findings
    SeverityFilters m_filters = SeverityFilter::All;
    int m_sortColumn = LineColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace patchcord
