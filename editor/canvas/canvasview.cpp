// SPDX-License-Identifier: MIT
#include "editor/canvas/canvasview.h"

#include "editor/canvas/accessiblecanvas.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/minimap.h"
#include "editor/canvas/quickinsert.h"
#include "editor/canvas/sectionnameeditor.h"
#include "editor/document/document.h"
#include "editor/document/placefindings.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/theme/theme.h"

#include <QGestureEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace patchcord {

namespace {

constexpr qreal ViewMargin = 24;
constexpr qreal LeastFirstZoom = 0.6; ///< a flow that would be smaller than this opens at its entry instead
constexpr int BorderInterval = 16;
constexpr qreal BorderWidth = 28; ///< where a drag scrolls the view
constexpr qreal BorderSpeed = 14;
constexpr std::array ZoomSteps{
    0.02, 0.03, 0.05, 0.08, 0.12, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

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
    m_actions = std::make_unique<CanvasActions>(*this);
    m_borderTimer.setInterval(BorderInterval);
    connect(&m_borderTimer, &QTimer::timeout, this, &CanvasView::scrollAtBorder);
    connect(&m_motion, &CameraMotion::moved, this, qOverload<>(&QWidget::update));
    connect(&m_document, &Document::changed, this, &CanvasView::documentChanged);
    connect(&m_document.selection(), &Selection::changed, this, &CanvasView::selectionChanged);
    connect(&m_document.viewState(), &ViewState::changed, this, &CanvasView::relayout);
    m_scene.show(m_document.snapshot(), m_document.viewState());
}

CanvasView::~CanvasView()
{
    cancelTool();
}

QRect CanvasView::viewRectOf(const NodePath &path) const
{
    const QRectF rect = m_scene.rectOf(path);
    return rect.isEmpty() ? QRect() : m_camera.toView(rect).toAlignedRect();
}

void CanvasView::askForStep(const StepPlace &place, QPoint global)
{
    static const QMetaMethod requested = QMetaMethod::fromSignal(&CanvasView::stepInsertRequested);
    if (isSignalConnected(requested)) {
        Q_EMIT stepInsertRequested(place.list, place.index, global);
        return;
    }
    auto *popup = new QuickInsert(*m_document.catalog(), this);
    connect(popup, &QuickInsert::chosen, this,
        [this, place](const QString &method) { commands::insertMethod(m_document, place, method); });
    popup->openAt(global);
}

void CanvasView::renameInPlace(const QString &section)
{
    const int index = m_scene.layout().sectionOf(section);
    if (index < 0)
        return;
    const NodePath path = NodePath::section(section);
    ensureVisible(path);
    const QRectF header(m_scene.rectOf(path).topLeft(),
        QSizeF(m_scene.layout().sections[size_t(index)].layout->size.width(), m_scene.style().sectionHeader));
    auto *editor = new SectionNameEditor(section, this);
    editor->openAt(m_camera.toView(header).toAlignedRect());
    connect(editor, &SectionNameEditor::accepted, this,
        [this, section](const QString &name) { commands::renameSection(m_document, section, name); });
}

void CanvasView::zoomIn()
{
    const auto next = std::upper_bound(ZoomSteps.begin(), ZoomSteps.end(), m_camera.zoom() + 0.001);
    Camera target = m_camera;
    target.zoomAt({width() / 2.0, height() / 2.0}, next == ZoomSteps.end() ? Camera::MostZoom : *next);
    flyTo(target);
}

void CanvasView::zoomOut()
{
    const auto here = std::lower_bound(ZoomSteps.begin(), ZoomSteps.end(), m_camera.zoom() - 0.001);
    Camera target = m_camera;
    target.zoomAt(
        {width() / 2.0, height() / 2.0}, here == ZoomSteps.begin() ? Camera::LeastZoom : *std::prev(here));
    flyTo(target);
}

void CanvasView::zoomReset()
{
    Camera target = m_camera;
    target.zoomAt({width() / 2.0, height() / 2.0}, 1);
    flyTo(target);
}

void CanvasView::fitAll()
{
    Camera target = m_camera;
    target.fit(m_scene.layout().bounds, ViewMargin);
    flyTo(target);
}

void CanvasView::fitSelection()
{
    QRectF bounds;
    for (const NodePath &path : m_document.selection().paths())
        bounds |= m_scene.rectOf(path);
    if (bounds.isEmpty())
        return fitAll();
    Camera target = m_camera;
    target.fit(bounds, 3 * ViewMargin, 1.5);
    flyTo(target);
}

void CanvasView::setZoom(double zoom)
{
    m_camera.zoomAt({width() / 2.0, height() / 2.0}, zoom);
    cameraMoved();
}

void CanvasView::panBy(QPointF viewDelta)
{
    m_camera.panBy(viewDelta);
    cameraMoved();
}

void CanvasView::ensureVisible(const NodePath &path)
{
    const QRectF rect = m_scene.rectOf(path);
    if (rect.isEmpty() || m_camera.seen().contains(rect))
        return;
    Camera target = m_camera;
    target.reveal(rect, ViewMargin);
    flyTo(target);
}

void CanvasView::openFixes()
{
    m_document.settle();
    const NodePath current = m_document.selection().current();
    const QRect place = viewRectOf(current) & rect();
    openFixMenu(*this, mapToGlobal(place.isEmpty() ? rect().center() : place.bottomLeft()), m_document,
        findingsAt(*m_document.snapshot(), current));
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
}

void CanvasView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isPlaced)
        placeAtStart();
}

void CanvasView::placeAtStart()
{
    Camera start;
    start.setViewSize(QSizeF(size()));
    Camera whole = start;
    whole.fit(m_scene.layout().bounds, ViewMargin);
    if (whole.zoom() >= LeastFirstZoom) {
        start = whole;
    } else if (!m_scene.layout().sections.empty()) {
        const int entry = std::max(0, m_scene.layout().sectionOf(QStringLiteral("main")));
        start.moveTo(m_scene.layout().sections[size_t(entry)].at - QPointF(ViewMargin, ViewMargin));
    }
    m_camera = start;
    tellZoom();
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_pictures.clear();
    QWidget::changeEvent(event);
}

void CanvasView::documentChanged(const DocumentChange &)
{
    cancelTool();
    relayout();
}

void CanvasView::selectionChanged()
{
    const NodePath current = m_document.selection().current();
    if (!current.isRoot() && !m_press)
        ensureVisible(current);
    announceSelection(*this);
    update();
}

void CanvasView::relayout()
{
    // Pictures and layouts of what did not change are found again; pointers into the old layout are not.
    m_hover = {};
    m_scene.show(m_document.snapshot(), m_document.viewState());
    announceItems(*this);
    m_minimap->update();
    update();
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
    m_tool.reset();
    m_press.reset();
    m_lastPointer.reset();
    m_borderTimer.stop();
    unsetCursor();
    update();
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

void CanvasView::flyTo(const Camera &target)
{
    const int duration =
        std::min(metrics::MotionMs, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    const Camera from = m_camera;
    m_camera = target;
    m_camera.keepInSight(m_scene.layout().bounds, 4 * ViewMargin);
    if (duration > 0 && isVisible() && from != m_camera) {
        // Of the two ends the one that shows more is the picture that flies.
        const Camera &wider = from.zoom() < m_camera.zoom() ? from : m_camera;
        QPixmap picture(size() * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&picture);
        paintScene(painter, wider, rect());
        painter.end();
        m_motion.start(from, m_camera, picture, wider, duration);
    }
    m_minimap->update();
    update();
    tellZoom();
}

void CanvasView::cameraMoved()
{
    m_motion.stop();
    m_camera.keepInSight(m_scene.layout().bounds, 4 * ViewMargin);
    m_minimap->update();
    update();
    tellZoom();
}

void CanvasView::tellZoom()
{
    if (std::exchange(m_toldZoom, m_camera.zoom()) != m_camera.zoom())
        Q_EMIT zoomChanged(m_camera.zoom());
}

void CanvasView::placeMinimap()
{
    m_minimap->move(width() - m_minimap->width() - 12, height() - m_minimap->height() - 12);
    m_minimap->setVisible(width() > 3 * m_minimap->width() && height() > 3 * m_minimap->height());
}

} // namespace patchcord
