// SPDX-License-Identifier: MIT
#include "editor/outline/outlineview.h"

#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/outline/outlinedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

namespace patchcord {

namespace {

/// Flows up to this many sections and steps start with everything open.
constexpr int SmallFlow = 400;
constexpr int Indentation = 16;

int rowsOf(const CallFlow &flow)
{
    int rows = int(flow.sections().size());
    for (const SectionFlowPtr &section : flow.sections()) {
        forEachStep(section->steps, [&rows](const Step &step) {
            rows += 1 + int(step.branches.size() + step.documents.size());
            for (const InlineDocument &document : step.documents)
                rows += document.flow ? rowsOf(*document.flow) : 0;
        });
    }
    return rows;
}

} // namespace

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new OutlineModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setLayoutDirection(Qt::LeftToRight); // its rows are words of SWML
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(OutlineModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_filter);
    connect(m_model, &OutlineModel::marksChanged, viewport(), qOverload<>(&QWidget::update));
    setItemDelegate(new OutlineDelegate(this));
    setAccessibleName(tr("Outline"));
    setAccessibleDescription(tr(
        "Sections, steps and destinations. Insert adds a step, Enter edits, the menu key offers the rest."));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(Indentation);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // it has one of its own
    setExpandsOnDoubleClick(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A click on the row of a selected field means the whole step.
    connect(this, &QTreeView::clicked, this, [this] {
        if (m_document)
            m_document->selection().selectAll(selectedPaths());
    });
    connect(m_model, &OutlineModel::renameAsked, this, &OutlineView::renameRequested);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT pathActivated(pathAt(index));
    });
}

void OutlineView::setDocument(Document *document)
{
    if (m_document == document)
        return;
    if (m_document) {
        m_document->disconnect(this);
        m_document->selection().disconnect(this);
        m_document->search().disconnect(viewport());
    }
    m_document = document;
    clear();
    if (!document)
        return;
    connect(document, &Document::changed, this, &OutlineView::documentChanged);
    connect(document, &QObject::destroyed, this, &OutlineView::clear);
    connect(&document->selection(), &Selection::changed, this, &OutlineView::showSelection);
    connect(&document->search(), &Search::changed, viewport(), qOverload<>(&QWidget::update));
    m_model->setSearch(&document->search());
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->setShown(document->shown());
    }
    openAtStart();
    showSelection();
}

void OutlineView::clear()
{
    if (m_load)
        endDrag();
    const QSignalBlocker quiet(selectionModel());
    m_model->setSearch(nullptr);
    m_model->setShown({});
}

void OutlineView::documentChanged()
{
    if (m_load)
        endDrag(); // its places are those of the text before
    {
        // Rows that come and go move the tree's selection; the document's is carried by the document.
        const QSignalBlocker quiet(selectionModel());
        m_model->setShown(m_document->shown());
    }
    showSelection();
}

void OutlineView::openAtStart()
{
    m_isSmall = rowsOf(m_document->snapshot()->flow()) <= SmallFlow;
    if (m_isSmall)
        expandAll();
    else
        expand(m_filter->index(0, 0));
}

void OutlineView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    for (int row = first; m_isSmall && row <= last; ++row)
        expandRecursively(model()->index(row, 0, parent));
}

QModelIndex OutlineView::viewIndex(const NodePath &path) const
{
    return path.isRoot() ? QModelIndex() : m_filter->mapFromSource(m_model->indexOf(path));
}

NodePath OutlineView::pathAt(const QModelIndex &index) const
{
    return m_model->pathOf(m_filter->mapToSource(index));
}

QList<NodePath> OutlineView::selectedPaths() const
{
    QList<NodePath> paths;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        if (row != currentIndex())
            paths.append(pathAt(row));
    // The current one last, as the document's selection has it.
    if (selectionModel()->isSelected(currentIndex()))
        paths.append(pathAt(currentIndex()));
    return paths;
}

void OutlineView::showSelection()
{
    QItemSelection rows;
    QModelIndex current;
    for (const NodePath &path : m_document->selection().paths()) {
        current = viewIndex(path);
        if (current.isValid())
            rows.select(current, current);
    }
    if (current != currentIndex() || rows != selectionModel()->selection()) {
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        viewport()->update(); // the view has not heard of it
    }
    if (current.isValid())
        scrollTo(current);
}

void OutlineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_document)
        m_document->selection().selectAll(selectedPaths());
}

void OutlineView::setFilter(const QString &text)
{
    m_filter->setRecursiveFilteringEnabled(!text.isEmpty());
    m_filter->setFilterFixedString(text);
    if (!text.isEmpty())
        expandAll();
    if (m_document)
        showSelection();
}

void OutlineView::renameInPlace(const NodePath &path)
{
    const QModelIndex row = viewIndex(path);
    if (!(row.flags() & Qt::ItemIsEditable))
        return;
    scrollTo(row);
    edit(row);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool isQuickAdd = event->key() == Qt::Key_Insert
        || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (m_load && event->key() == Qt::Key_Escape)
        endDrag();
    else if (isQuickAdd && m_document)
        Q_EMIT insertRequested(
            pathAt(currentIndex()), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        QTreeView::keyPressEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = isByKey ? currentIndex() : indexAt(event->pos());
    if (!m_document)
        return;
    const QPoint place = visualRect(row).bottomLeft() + QPoint(Indentation, 0);
    Q_EMIT menuRequested(pathAt(row), isByKey ? viewport()->mapToGlobal(place) : event->globalPos());
}

} // namespace patchcord
