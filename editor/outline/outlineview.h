// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"

#include <QPointer>
#include <QTreeView>

class QSortFilterProxyModel;

namespace patchcord {

class Document;
class OutlineModel;
struct DocumentChange;

/// The flow as a tree of text: the twin of the canvas for keyboards and screen readers.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// Null shows nothing.
    void setDocument(Document *document);

    OutlineModel &outline() const { return *m_model; }
    /// The outline's index as this view counts.
    QModelIndex viewIndex(const NodePath &path) const;

public Q_SLOTS:
    /// Shows only rows in which the text occurs, and what leads to them. An empty text shows all.
    void setFilter(const QString &text);

Q_SIGNALS:
    void deleteRequested();
    void renameSectionRequested(const patchcord::NodePath &section);
    /// Enter or double click: the path is selected already.
    void pathActivated(const patchcord::NodePath &path);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void documentChanged(const DocumentChange &change);
    void clear();
    void showSelection();
    /// Opens what fits: everything of a small flow, the entry of a large one.
    void openAtStart();
    NodePath pathAt(const QModelIndex &viewIndex) const;
    QList<NodePath> selectedPaths() const;
    void requestRename();

    QPointer<Document> m_document;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_filter;
};

} // namespace patchcord
