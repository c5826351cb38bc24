// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace patchcord {

class PaletteModel;

/// The methods and snippets to build a flow from, by group. One is dragged to its place, or put behind the
/// selection with Enter or a double click.
class PaletteView : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteView(QWidget *parent = nullptr);

    void setCatalog(const CatalogPtr &catalog);
    /// The methods used last, newest first.
    void setRecent(const QStringList &methods);

    QTreeView *list() const { return m_list; }
    QLineEdit *filterField() const { return m_field; }

Q_SIGNALS:
    void methodActivated(const QString &method);
    void snippetActivated(const QString &snippet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFilter(const QString &text);
    void selectFirst();
    QModelIndex firstEntry() const;
    void activate(const QModelIndex &index);
    bool fieldKey(const QKeyEvent &event);
    bool listKey(const QKeyEvent &event);

    PaletteModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_field;
    QTreeView *m_list;
    QLabel *m_nothing; ///< in place of the list when nothing is found
    QStackedWidget *m_pages;
};

} // namespace patchcord
