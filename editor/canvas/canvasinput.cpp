// SPDX-License-Identifier: MIT
// How CanvasView takes input: mouse, wheel, keys, and what is dropped from the palette.
#include "editor/canvas/canvasview.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasmenu.h"
#include "editor/canvas/cardtext.h"
#include "editor/canvas/contextcommands.h"
#include "editor/canvas/linkpick.h"
#include "editor/canvas/navigation.h"
#include "editor/canvas/pantool.h"
#include "editor/document/document.h"
#include "editor/document/placefindings.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/theme/plaintooltip.h"
#include "model/edit/branchedits.h"
#include "model/edit/commentedits.h"
#include "model/text/displaytext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>
#include <utility>

namespace patchcord {

namespace {

constexpr int MostTipLines = 20;

} // namespace

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const CanvasPointer pointer = pointerAt(event->position(), event->modifiers());
    QToolTip::hideText();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld))
        startTool(std::make_unique<PanTool>(toolContext(), pointer));
    else if (event->button() == Qt::LeftButton && !m_tool)
        press(pointer);
}

void CanvasView::press(const CanvasPointer &pointer)
{
    Selection &selection = m_document.selection();
    m_press = Press{hitAt(pointer.view), pointer};
    const Hit &hit = m_press->hit;
    const bool selects = !hit.path.isRoot() && hit.kind != Hit::Kind::Chevron && hit.kind != Hit::Kind::Port;
    if (!selects)
        return;
    m_press->wasSelected = selection.contains(hit.path);
    if (pointer.modifiers & Qt::ControlModifier)
        selection.toggle(hit.path);
    else if (!m_press->wasSelected)
        selection.select(hit.path);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const CanvasPointer pointer = pointerAt(event->position(), event->modifiers());
    if (m_press && !m_tool) {
        const qreal far = (event->position() - m_press->pointer.view).manhattanLength();
        if (far >= QGuiApplication::styleHints()->startDragDistance()) {
            // A section is moved by its header; elsewhere on its ground a drag draws the rubber band.
            const Press from = *m_press;
            startTool(toolForDrag(toolContext(), from.hit, from.pointer));
        }
    }
    if (m_tool && isOutside(event->position())) {
        const QList<NodePath> steps = m_tool->stepsToCarryAway();
        if (!steps.isEmpty())
            return carryAway(steps);
    }
    if (m_tool) {
        m_lastPointer = pointer;
        const Camera before = m_camera;
        m_tool->move(pointer);
        setCursor(m_tool->cursor());
        const QString refusal = m_tool->refusal();
        if (refusal.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(pointer.global, plainToolTip(refusal), this);
        if (before != m_camera)
            cameraMoved();
        update();
        return;
    }
    if (!m_press) {
        updatePorts(pointer.scene);
        hover(hitAt(event->position()), pointer.global);
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const CanvasPointer pointer = pointerAt(event->position(), event->modifiers());
    if (m_tool) {
        // What the release changes may end the tool through documentChanged: it is ours alone until it has
        // returned.
        const std::unique_ptr<CanvasTool> tool = std::move(m_tool);
        m_borderTimer.stop();
        tool->release(pointer);
        cancelTool();
        QToolTip::hideText();
        if (m_spaceHeld)
            setCursor(Qt::OpenHandCursor);
        return;
    }
    if (!m_press || event->button() != Qt::LeftButton)
        return;
    const Press press = *m_press;
    m_press.reset();
    click(press);
}

void CanvasView::click(const Press &press)
{
    Selection &selection = m_document.selection();
    const Hit &hit = press.hit;
    if (hit.kind == Hit::Kind::Stale) {
        goToFault(hit.stale);
        return;
    }
    if (hit.kind == Hit::Kind::Port) {
        const PlacedPort port = m_scene.ports()[size_t(hit.port)];
        askForStepOn(*this, m_scene.portsStep(), port.outcome, press.pointer.global);
        return;
    }
    if (hit.kind == Hit::Kind::Chevron || hit.kind == Hit::Kind::Gap) {
        clickPlace(hit, press.pointer);
        return;
    }
    if (press.pointer.modifiers & Qt::ControlModifier)
        return;
    updatePorts(press.pointer.scene);
    if (hit.kind == Hit::Kind::Inner)
        openInner(innerFlows(*m_scene.card({hit.section, hit.card}).step)[size_t(hit.inner)].path);
    else if (hit.kind == Hit::Kind::End && hit.edge->targetKind == TargetKind::Inline)
        openInner(hit.edge->targetPath);
    else if (hit.path.isRoot())
        selection.select(m_scene.place());
    else if (press.wasSelected)
        selection.select(hit.path);
    if (detailAt(zoom()) == Detail::Full && isOnBadge(m_scene, hit, press.pointer.scene))
        openFixMenu(*this, press.pointer.global, m_document, findingsAt(*m_document.snapshot(), hit.path));
}

void CanvasView::clickPlace(const Hit &hit, const CanvasPointer &pointer)
{
    const PlacedSection &section = m_scene.layout().sections[size_t(hit.section)];
    const NodePath path = section.path();
    if (hit.kind == Hit::Kind::Gap) {
        const PlacedGap &gap = section.layout->gaps[size_t(hit.gap)];
        askForStep({gap.list, gap.index}, pointer.global);
    } else if (section.layout->collapsed) {
        m_document.viewState().expand(path);
    } else {
        m_document.viewState().collapse(path);
    }
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    if (hit.kind == Hit::Kind::Paper || hit.kind == Hit::Kind::HeaderPaper)
        editNote(hit.path);
    else if (hit.kind == Hit::Kind::Header)
        renameInPlace(m_scene.layout().sections[size_t(hit.section)].path());
    else if (hit.kind == Hit::Kind::Chip)
        renameInPlace(hit.path);
    else if (hit.kind == Hit::Kind::Card && isInContexts(*m_document.snapshot(), hit.path))
        Q_EMIT editRequested(hit.path.child(QStringLiteral("text")));
    else if (hit.kind == Hit::Kind::Card || hit.kind == Hit::Kind::Destination)
        Q_EMIT editRequested(hit.path);
    else if (hit.kind == Hit::Kind::Stale)
        return; // the first click has gone to the fault
    else
        mousePressEvent(event);
}

void CanvasView::hover(const Hit &hit, QPoint global)
{
    if (m_spaceHeld || hit == m_hover)
        return;
    m_hover = hit;
    Q_EMIT hovered(hit.path);
    switch (hit.kind) {
    case Hit::Kind::EdgeTip:
    case Hit::Kind::Port:
        setCursor(Qt::CrossCursor);
        break;
    case Hit::Kind::Chevron:
    case Hit::Kind::Gap:
    case Hit::Kind::Inner:
    case Hit::Kind::Stale:
        setCursor(Qt::PointingHandCursor);
        break;
    default:
        unsetCursor();
        break;
    }
    const QString tip = tipFor(hit);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global + QPoint(12, 12), plainToolTip(tip), this);
    update();
}

QString CanvasView::tipFor(const Hit &hit) const
{
    QStringList lines;
    if (hit.kind == Hit::Kind::Card || hit.kind == Hit::Kind::Destination) {
        const Step &step = *m_scene.card({hit.section, hit.card}).step;
        const SectionMarks &marks = m_scene.marks(hit.section);
        const Mark *mark = hit.row >= 0 ? marks.row(hit.card, hit.row) : marks.card(hit.card);
        if (mark)
            lines = mark->messages;
        else if (hit.row < 0 && !step.summary.isEmpty())
            lines = {oneLine(step.summary, 400)};
    } else if (hit.kind == Hit::Kind::Stale) {
        if (const Diagnostic *const fault = m_scene.shown().faultAt(hit.stale))
            lines = {tr("Not readable: line %1").arg(m_scene.shown().lineOf(*fault)), fault->message,
                tr("Click to go there")};
    } else if (hit.kind == Hit::Kind::Header) {
        lines = m_scene.marks(hit.section).section.messages;
    } else if (hit.kind == Hit::Kind::Paper || hit.kind == Hit::Kind::HeaderPaper) {
        lines = commentText(*m_document.snapshot(), hit.path).split(u'\n').mid(0, MostTipLines);
    } else if (hit.kind == Hit::Kind::Disabled) {
        lines = {tr("Disabled: it stands in comments. Ctrl+/ enables it.")};
    } else if (hit.kind == Hit::Kind::Inner) {
        lines = {tr("Open this flow")};
    } else if (hit.kind == Hit::Kind::Gap) {
        lines = {tr("Add a step here")};
    } else if (hit.kind == Hit::Kind::Port) {
        lines = {tr("Click to add a step on “%1”, drag to lead somewhere")
                     .arg(m_scene.ports()[size_t(hit.port)].text)};
    } else if (hit.kind == Hit::Kind::Chip) {
        lines = {oneLine(branchName(*m_document.snapshot(), hit.path), 400)};
    } else if (hit.kind == Hit::Kind::End && hit.edge) {
        lines = {oneLine(hit.edge->target, 400)};
    } else if (hit.kind == Hit::Kind::EdgeTip) {
        lines = {tr("Drag to lead elsewhere")};
    }
    return lines.join(u'\n');
}

void CanvasView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_scene.showPorts({});
    hover({}, {});
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const qreal factor = std::pow(1.0015, event->angleDelta().y());
        m_camera.zoomAt(event->position(), m_camera.zoom() * factor);
        cameraMoved();
    } else {
        QPointF delta =
            event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
        if (event->modifiers() & Qt::ShiftModifier && delta.x() == 0)
            delta = {delta.y(), 0};
        panBy(delta);
    }
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_tool || m_press)
            cancelTool();
        else
            goBack();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && !m_tool) {
            m_spaceHeld = true;
            setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_document.selection().isEmpty())
            Q_EMIT editRequested(m_document.selection().current());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        travelBy(event);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CanvasView::travelBy(QKeyEvent *event)
{
    const Direction direction = event->key() == Qt::Key_Up ? Direction::Up
        : event->key() == Qt::Key_Down                     ? Direction::Down
        : event->key() == Qt::Key_Left                     ? Direction::Left
                                                           : Direction::Right;
    const NodePath to = travel(m_scene, m_document.selection().current(), direction);
    if (!to.isRoot())
        m_document.selection().select(to);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    if (!m_tool)
        unsetCursor();
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    QWidget::focusOutEvent(event);
    update();
}

bool CanvasView::focusNextPrevChild(bool next)
{
    const NodePath current = m_document.selection().current();
    const auto to = next ? nextDestination(m_scene, current) : previousDestination(m_scene, current);
    if (!to)
        return QWidget::focusNextPrevChild(next);
    m_document.selection().select(*to);
    return true;
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_tool)
        return;
    Hit hit;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect rect = viewRectOf(m_document.selection().current());
        const QPoint middle = rect.isEmpty() ? this->rect().center() : rect.topLeft() + QPoint(20, 20);
        hit = rect.isEmpty() ? Hit() : hitAt(middle);
        at = mapToGlobal(middle);
    } else {
        hit = hitAt(event->pos());
        if (!hit.path.isRoot() && !m_document.selection().contains(hit.path))
            m_document.selection().select(hit.path);
    }
    hover({}, {});
    openCanvasMenu(*this, hit, at);
}

} // namespace patchcord
