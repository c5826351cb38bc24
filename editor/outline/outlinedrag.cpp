// SPDX-License-Identifier: MIT
// How rows of OutlineView are dragged, and how it takes what is dropped from the palette.
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/document/stepmime.h"
#include "editor/outline/outlineview.h"
#include "editor/theme/plaintooltip.h"
#include "model/edit/stepruns.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolTip>
#include <utility>

namespace patchcord {

namespace {

constexpr int BorderMs = 60;
constexpr int BorderHeight = 24; ///< where a drag scrolls the rows

} // namespace

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QTreeView::mousePressEvent(event);
}

/// The rows that are selected go together, when they are steps; of other things the one under the pointer.
OutlineLoad OutlineView::loadAt(const QModelIndex &row) const
{
    using Kind = OutlineModel::Kind;
    const auto kind = Kind(row.data(OutlineModel::KindRole).toInt());
    OutlineLoad load;
    load.paths = {pathAt(row)};
    if (kind == Kind::Section)
        load.kind = OutlineLoad::Kind::Section;
    if (kind == Kind::Destination)
        load.kind = OutlineLoad::Kind::Destination;
    if (kind != Kind::Step)
        return load;
    QList<NodePath> steps;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &selected : rows) {
        if (Kind(selected.data(OutlineModel::KindRole).toInt()) == Kind::Step)
            steps.append(pathAt(selected));
    }
    if (steps.contains(load.paths.constFirst()))
        load.paths = outermost(*m_model->snapshot(), steps);
    return load;
}

/// The drag stays inside this view, so that it can say at once what cannot be.
void OutlineView::startDrag(Qt::DropActions)
{
    if (!m_pressed.isValid() || !(m_pressed.flags() & Qt::ItemIsDragEnabled))
        return;
    m_load = loadAt(m_pressed);
    m_borderTimer.start(BorderMs, this);
}

void OutlineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_load)
        dragTo(event->position().toPoint());
    else
        QTreeView::mouseMoveEvent(event);
}

void OutlineView::dragTo(QPoint position)
{
    m_pointer = position;
    QModelIndex row = indexAt(position);
    const bool isBelowAll = !row.isValid();
    if (isBelowAll)
        row = model()->index(model()->rowCount() - 1, 0);
    if (!row.isValid())
        return;
    const bool isLower = isBelowAll || position.y() > visualRect(row).center().y();
    const RowHalf half = isLower ? RowHalf::Lower : RowHalf::Upper;
    if (m_drop && std::pair(m_over, m_overHalf) == std::pair(row, half))
        return;
    m_over = row;
    m_overHalf = half;
    m_drop = outlineDropAt(*m_model, *m_load, m_filter->mapToSource(row), half);
    viewport()->setCursor(m_drop->refusal.isEmpty() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    if (m_drop->refusal.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(position), plainToolTip(m_drop->refusal), viewport());
    viewport()->update();
}

void OutlineView::endDrag()
{
    m_load.reset();
    m_drop.reset();
    m_borderTimer.stop();
    viewport()->unsetCursor();
    QToolTip::hideText();
    viewport()->update();
}

void OutlineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_load) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    dragTo(event->position().toPoint());
    // What the drop changes makes the rows anew: it is ours alone until then.
    const OutlineLoad load = *std::exchange(m_load, std::nullopt);
    const std::optional<OutlineDrop> drop = std::exchange(m_drop, std::nullopt);
    endDrag();
    if (!drop)
        return;
    if (drop->refusal.isEmpty())
        Q_EMIT dropped(load, *drop);
    else
        Q_EMIT m_document->refused(drop->refusal);
}

void OutlineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_borderTimer.timerId()) {
        QTreeView::timerEvent(event);
        return;
    }
    const bool isAtTop = m_pointer.y() < BorderHeight;
    const bool isAtBottom = m_pointer.y() > viewport()->height() - BorderHeight;
    if (!m_drop || (!isAtTop && !isAtBottom))
        return;
    verticalScrollBar()->triggerAction(
        isAtTop ? QAbstractSlider::SliderSingleStepSub : QAbstractSlider::SliderSingleStepAdd);
    dragTo(m_pointer);
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_document && event->mimeData()->hasFormat(methodMimeType()))
        event->acceptProposedAction();
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    const QString method = QString::fromUtf8(event->mimeData()->data(methodMimeType()));
    if (!m_document || !m_document->catalog()->method(method))
        return;
    m_load = OutlineLoad{OutlineLoad::Kind::Method, {}, method};
    dragTo(event->position().toPoint());
    event->setAccepted(m_drop && m_drop->refusal.isEmpty());
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const std::optional<OutlineLoad> load = std::exchange(m_load, std::nullopt);
    const std::optional<OutlineDrop> drop = std::exchange(m_drop, std::nullopt);
    endDrag();
    if (!load || !drop || !drop->refusal.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(*load, *drop);
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_drop || !m_drop->refusal.isEmpty())
        return;
    QPainter painter(viewport());
    paintOutlineDrop(painter, *this, m_filter->mapFromSource(m_drop->row), m_drop->mark);
}

} // namespace patchcord
