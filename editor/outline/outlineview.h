// SPDX-License-Identifier: MIT
#pragma once

#include "editor/outline/outlinedrop.h"
#include "model/syntax/nodepath.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTreeView>
#include <optional>

class QSortFilterProxyModel;

namespace patchcord {

class Document;
struct DocumentChange;

/// The flow as a tree of text: the twin of the canvas for keyboards and screen readers. What people ask for
/// here it asks of the window, which does it by the same actions and commands as the canvas.
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
    /// Opens the name of a section, a label or a branch for typing.
    void renameInPlace(const NodePath &path);

public Q_SLOTS:
    /// Shows only rows in which the text occurs, and what leads to them. An empty text shows all.
    void setFilter(const QString &text);

Q_SIGNALS:
    void renameRequested(const patchcord::NodePath &path, const QString &name);
    /// A step is wanted behind what is selected; the list to choose from may open at this place.
    void insertRequested(const patchcord::NodePath &path, const QPoint &global);
    /// The menu of what is selected.
    void menuRequested(const patchcord::NodePath &path, const QPoint &global);
    /// Something was dropped where it can go.
    void dropped(const patchcord::OutlineLoad &load, const patchcord::OutlineDrop &drop);
    /// Enter or double click: the path is selected already.
    void pathActivated(const patchcord::NodePath &path);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void documentChanged();
    void clear();
    void showSelection();
    /// Opens what fits: everything of a small flow, the entry of a large one.
    void openAtStart();
    NodePath pathAt(const QModelIndex &viewIndex) const;
    QList<NodePath> selectedPaths() const;

    // Dragging: outlinedrag.cpp.
    OutlineLoad loadAt(const QModelIndex &viewIndex) const;
    void dragTo(QPoint position);
    void endDrag();

    QPointer<Document> m_document;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_filter;
    bool m_isSmall = false; ///< what comes is opened as well
    QPersistentModelIndex m_pressed;
    std::optional<OutlineLoad> m_load; ///< while something is dragged
    std::optional<OutlineDrop> m_drop;
    QModelIndex m_over; ///< the row and its half that m_drop is for
    RowHalf m_overHalf = RowHalf::Upper;
    QPoint m_pointer;
    QBasicTimer m_borderTimer;
};

} // namespace patchcord
