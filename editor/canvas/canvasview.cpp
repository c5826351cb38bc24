// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasview.h"

#include "editor/canvas/accessiblecanvas.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/contextcommands.h"
#include "editor/canvas/faultbar.h"
#include "editor/canvas/minimap.h"
#include "editor/canvas/picturebefore.h"
#include "editor/canvas/shownplace.h"
#include "editor/canvas/stepcommands.h"
#include "editor/canvas/steppick.h"
#include "editor/document/carriedpath.h"
#include "editor/document/document.h"
#include "editor/document/placefindings.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/pick/picklist.h"
#include "editor/pick/snippets.h"
#include "model/flow/aicontexts.h"

#include <QGestureEvent>
#include <QMetaMethod>
#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

constexpr int BorderInterval = 16;
constexpr qreal BorderWidth = 28; ///< where a drag scrolls the view
constexpr qreal BorderSpeed = 14;

} // namespace

CanvasView::CanvasView(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(CanvasStyle::standard())
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Call flow"));
    setAccessibleDescription(tr("Sections and their steps. Arrow keys move between them."));
    setLayoutDirection(Qt::LeftToRight); // SWML is read from left to right, whatever the window around it is
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    grabGesture(Qt::PinchGesture);
    m_minimap = new Minimap(m_scene, m_camera, this);
    connect(m_minimap, &Minimap::wanted, this, [this](QPointF scene) {
        m_camera.panBy(QPointF(width(), height()) / 2 - m_camera.toView(scene));
        cameraMoved();
    });
    m_faultBar = new FaultBar(m_document, this);
    connect(m_faultBar, &FaultBar::appeared, this, &CanvasView::placeFaultBar);
    m_borderTimer.setInterval(BorderInterval);
    connect(&m_borderTimer, &QTimer::timeout, this, &CanvasView::scrollAtBorder);
    connect(&m_motion, &CameraMotion::moved, this, qOverload<>(&QWidget::update));
    connect(&m_document, &Document::changed, this, &CanvasView::documentChanged);
    connect(&m_document.selection(), &Selection::changed, this, &CanvasView::selectionChanged);
    connect(&m_document.search(), &Search::changed, this, qOverload<>(&QWidget::update));
    connect(&m_document.viewState(), &ViewState::changed, this, &CanvasView::relayout);
    m_scene.show(m_document.shown(), m_document.viewState(), {});
    m_faultBar->show(m_scene.shown());
    m_actions = std::make_unique<CanvasActions>(*this); // behind the connections: they look at the new scene
}

CanvasView::~CanvasView()
{
    cancelTool();
}

void CanvasView::goToFault(const NodePath &stale)
{
    if (const Diagnostic *const fault = m_scene.shown().faultAt(stale))
        Q_EMIT m_document.findingAsked(*fault);
}

QRect CanvasView::viewRectOf(const NodePath &path) const
{
    const QRectF rect = m_scene.rectOf(path);
    return rect.isEmpty() ? QRect() : m_camera.toView(rect).toAlignedRect();
}

QPoint CanvasView::placeForList(const NodePath &path) const
{
    const QRect place = viewRectOf(path) & rect();
    return mapToGlobal(place.isEmpty() ? rect().center() : place.bottomLeft());
}

void CanvasView::updatePorts(QPointF scene)
{
    constexpr qreal Reach = 20; // the way from the card to its ports
    const NodePath &current = m_document.selection().current();
    const PathKind kind = kindOf(*m_document.snapshot(), current);
    const bool isAlone = m_document.selection().paths().size() == 1
        && (kind == PathKind::Step || kind == PathKind::Destination);
    // A destination is a row of its step's card.
    const Step *const step = isAlone ? m_document.snapshot()->flow().stepAt(current) : nullptr;
    QRectF zone = step && detailAt(zoom()) == Detail::Full ? m_scene.rectOf(step->path) : QRectF();
    if (step && m_scene.portsStep() == step->path) {
        for (const PlacedPort &port : m_scene.ports())
            zone |= port.rect;
    }
    const bool shown = zone.adjusted(-Reach, -Reach, Reach, Reach).contains(scene) && !zone.isEmpty();
    const NodePath wanted = shown ? step->path : NodePath();
    if (wanted == m_scene.portsStep())
        return;
    m_scene.showPorts(wanted);
    update();
}

void CanvasView::askForStep(const StepPlace &place, QPoint global)
{
    if (isInContexts(*m_document.snapshot(), place.list)) {
        commands::insertContextStep(m_document, place);
        return;
    }
    static const QMetaMethod requested = QMetaMethod::fromSignal(&CanvasView::stepInsertRequested);
    if (isSignalConnected(requested)) {
        Q_EMIT stepInsertRequested(place.list, place.index, global);
        return;
    }
    PickList *const popup = makeStepPick(*m_document.catalog(), this);
    connect(popup, &PickList::chosen, this, [this, place](int i) {
        const StepChoice choice = stepChoices(*m_document.catalog())[size_t(i)];
        if (choice.isSnippet)
            commands::pasteAt(m_document, place, snippetText(choice.name));
        else if (commands::insertMethod(m_document, place, choice.name))
            askForFirstValue();
    });
    popup->openAt(global);
}

void CanvasView::askForFirstValue()
{
    const Snapshot &snapshot = *m_document.snapshot();
    const NodePath step = m_document.selection().current();
    const SyntaxNode node = snapshot.resolve(step);
    for (const SyntaxNode::Entry &method : node.entries()) {
        for (const SyntaxNode::Entry &field : method.value.entries()) {
            if (field.value.isScalar())
                Q_EMIT editRequested(field.value.path());
            return;
        }
    }
}

void CanvasView::openInner(const NodePath &inner)
{
    if (m_document.snapshot()->resolve(inner).isCollection())
        m_document.selection().jumpTo(inner);
    else
        Q_EMIT innerTextRequested(inner);
}

void CanvasView::goBack()
{
    const NodePath &place = m_scene.place();
    const bool isSelected = m_document.selection().current() == place;
    m_document.selection().select(isSelected ? holderOf(*m_document.snapshot(), place) : place);
}

void CanvasView::openFixes()
{
    m_document.settle();
    const NodePath current = m_document.selection().current();
    openFixMenu(*this, placeForList(current), m_document, findingsAt(*m_document.snapshot(), current));
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            m_camera.zoomAt(mapFromGlobal(pinch->hotSpot()), m_camera.zoom() * pinch->scaleFactor());
            cameraMoved();
            return true;
        }
    }
    return QWidget::event(event);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_motion.stop();
    m_camera.setViewSize(QSizeF(size()));
    // The size is not final before the panes around have found theirs: until it was seen, the flow is placed
    // anew.
    if (!m_isPlaced && isVisible())
        placeAtStart();
    placeMinimap();
    placeFaultBar();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isPlaced)
        placeAtStart();
    refreshMinimap();
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_pictures.clear();
    QWidget::changeEvent(event);
}

void CanvasView::documentChanged(const DocumentChange &change)
{
    // What the mouse does is drawn anywhere.
    const bool isAtRest =
        !m_tool && !m_hover && m_scene.ports().empty() && !m_dropPlace && !m_motion.isRunning();
    cancelTool();
    m_carried.clear();
    const auto carried = [&change](const NodePath &place) {
        return carriedPath(place, change.edits, change.before->tree(), change.after->tree());
    };
    QHash<NodePath, Camera> cameras;
    for (auto it = m_cameras.cbegin(); it != m_cameras.cend(); ++it)
        cameras.insert(carried(it.key()), it.value());
    m_cameras = std::move(cameras);
    m_hover = {};
    // The place is carried as the selection is going to be.
    const NodePath place = carried(m_scene.place());
    const NodePath shown = change.after->isWhole() ? shownPlace(*change.after, place) : place;
    if (shown != place)
        return showPlace(shown);
    const PictureBefore before(m_scene, m_camera.seen());
    m_scene.show(m_document.shown(), m_document.viewState(), place);
    refreshAround();
    const std::optional<QRectF> changed = before.changedIn(m_scene);
    constexpr int Around = 12; // the ring of what is selected, and soft edges
    if (isAtRest && changed)
        update(m_camera.toView(*changed).toAlignedRect().adjusted(-Around, -Around, Around, Around));
    else
        update();
}

void CanvasView::selectionChanged()
{
    const NodePath current = m_document.selection().current();
    if (const NodePath place = shownPlace(*m_document.snapshot(), current); place != m_scene.place())
        showPlace(place);
    // A press on a port is about a port that goes now.
    if (m_press && m_press->hit.kind == Hit::Kind::Port)
        m_press.reset();
    m_scene.showPorts({});
    if (!current.isRoot() && !m_press)
        ensureVisible(current);
    announceSelection(*this);
    update();
}

void CanvasView::relayout()
{
    // Pictures and layouts of what did not change are found again; pointers into the old layout are not.
    cancelTool();
    m_hover = {};
    m_scene.show(m_document.shown(), m_document.viewState(), m_scene.place());
    refreshPicture();
}

void CanvasView::showPlace(const NodePath &place)
{
    cancelTool();
    m_motion.stop();
    m_cameras.insert(m_scene.place(), m_camera);
    m_hover = {};
    m_scene.show(m_document.shown(), m_document.viewState(), place);
    const auto known = m_cameras.constFind(place);
    if (known == m_cameras.cend()) {
        placeAtStart();
    } else {
        m_camera = *known;
        m_camera.setViewSize(QSizeF(size()));
        tellZoom();
    }
    refreshPicture();
}

void CanvasView::refreshPicture()
{
    refreshAround();
    update();
}

void CanvasView::refreshAround()
{
    m_faultBar->show(m_scene.shown());
    placeFaultBar();
    announceItems(*this);
    refreshMinimap();
}

ToolContext CanvasView::toolContext()
{
    return {m_document, m_scene, m_camera, *this};
}

CanvasPointer CanvasView::pointerAt(QPointF view, Qt::KeyboardModifiers modifiers) const
{
    return {m_camera.toScene(view), view, mapToGlobal(view.toPoint()), modifiers};
}

Hit CanvasView::hitAt(QPointF view) const
{
    return hitTest(m_scene, m_camera.toScene(view), 5 / m_camera.zoom());
}

void CanvasView::startTool(std::unique_ptr<CanvasTool> tool)
{
    m_motion.stop();
    m_tool = std::move(tool);
    m_hover = {};
    setCursor(m_tool->cursor());
    if (m_tool->scrollsAtBorder())
        m_borderTimer.start();
}

void CanvasView::cancelTool()
{
    if (m_tool)
        update(); // it is drawn
    m_tool.reset();
    m_press.reset();
    m_lastPointer.reset();
    m_borderTimer.stop();
    unsetCursor();
}

void CanvasView::scrollAtBorder()
{
    if (!m_tool || !m_lastPointer)
        return;
    const QPointF at = m_lastPointer->view;
    const auto push = [](qreal position, qreal length) {
        if (position < BorderWidth)
            return std::min(1.0, (BorderWidth - position) / BorderWidth) * BorderSpeed;
        if (position > length - BorderWidth)
            return -std::min(1.0, (position - length + BorderWidth) / BorderWidth) * BorderSpeed;
        return 0.0;
    };
    const QPointF by(push(at.x(), width()), push(at.y(), height()));
    if (by.isNull())
        return;
    m_camera.panBy(by);
    cameraMoved();
    m_lastPointer = pointerAt(at, m_lastPointer->modifiers);
    m_tool->move(*m_lastPointer);
}

void CanvasView::placeFaultBar()
{
    constexpr int Margin = 12;
    const int wide = std::min(width() - 2 * Margin, 720);
    m_faultBar->setGeometry((width() - wide) / 2, Margin, wide, m_faultBar->heightAt(wide));
}

void CanvasView::placeMinimap()
{
    m_minimap->move(width() - m_minimap->width() - 12, height() - m_minimap->height() - 12);
    refreshMinimap();
}

void CanvasView::refreshMinimap()
{
    // A map of what is in sight anyway would only cover some of it.
    const bool hasRoom = width() > 3 * m_minimap->width() && height() > 3 * m_minimap->height();
    m_minimap->setVisible(hasRoom && !m_camera.seen().contains(m_scene.layout().bounds));
    m_minimap->update();
}

} // namespace patchcord
