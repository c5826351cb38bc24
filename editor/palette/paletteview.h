// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace patchcord {

class PaletteModel;

/// The methods to build a flow from, by group. One is dragged to its place, or put behind the selection with
/// Enter or a double click.
class PaletteView : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteView(QWidget *parent = nullptr);

    void setCatalog(const CatalogPtr &catalog);

    QTreeView *list() const { return m_list; }
    QLineEdit *filterField() const { return m_field; }

Q_SIGNALS:
    void methodActivated(const QString &method);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFilter(const QString &text);
    void selectFirstMethod();
    void activate(const QModelIndex &index);

    PaletteModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_field;
    QTreeView *m_list;
};

} // namespace patchcord
