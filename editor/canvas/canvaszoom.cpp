// SPDX-License-Identifier: MIT
// How CanvasView moves its camera.
#include "editor/canvas/canvasview.h"

#include "editor/canvas/minimap.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <array>
#include <utility>

namespace patchcord {

namespace {

constexpr qreal ViewMargin = 24;
constexpr qreal LeastFirstZoom = 0.6; ///< a flow that would be smaller than this opens at its entry instead
constexpr std::array ZoomSteps{
    0.02, 0.03, 0.05, 0.08, 0.12, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

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

QRectF CanvasView::selectionBounds() const
{
    QRectF bounds;
    for (const NodePath &path : m_document.selection().paths())
        bounds |= m_scene.rectOf(path);
    return bounds;
}

void CanvasView::fitSelection()
{
    const QRectF bounds = selectionBounds();
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

void CanvasView::lookFrom(const Camera &camera)
{
    m_camera = camera;
    m_camera.setViewSize(QSizeF(size()));
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
        painter.setLayoutDirection(layoutDirection());
        paintScene(painter, wider, rect());
        painter.end();
        m_motion.start(from, m_camera, picture, wider, duration);
    }
    refreshMinimap();
    update();
    tellZoom();
}

void CanvasView::cameraMoved()
{
    m_motion.stop();
    m_camera.keepInSight(m_scene.layout().bounds, 4 * ViewMargin);
    refreshMinimap();
    update();
    tellZoom();
}

void CanvasView::tellZoom()
{
    if (std::exchange(m_toldZoom, m_camera.zoom()) != m_camera.zoom())
        Q_EMIT zoomChanged(m_camera.zoom());
    Q_EMIT cameraChanged();
}

} // namespace patchcord
