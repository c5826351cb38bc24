// SPDX-License-Identifier: MIT
#include "editor/canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

/// The start of a span of `length` that holds [begin, end], moved as little as possible from `at`.
qreal revealed(qreal at, qreal length, qreal begin, qreal end)
{
    if (end - begin > length || begin < at)
        return begin;
    return std::max(at, end - length);
}

} // namespace

void Camera::zoomAt(QPointF viewPoint, qreal zoom)
{
    const QPointF fixed = toScene(viewPoint);
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    m_origin = fixed - viewPoint / m_zoom;
}

void Camera::fit(const QRectF &scene, qreal margin, qreal mostZoom)
{
    if (scene.isEmpty())
        return;
    const QSizeF room(
        std::max(1.0, m_viewSize.width() - 2 * margin), std::max(1.0, m_viewSize.height() - 2 * margin));
    const qreal zoom = std::min({room.width() / scene.width(), room.height() / scene.height(), mostZoom});
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    m_origin = scene.center() - QPointF(m_viewSize.width(), m_viewSize.height()) / (2 * m_zoom);
}

void Camera::reveal(const QRectF &scene, qreal margin)
{
    const qreal m = margin / m_zoom;
    const QRectF view = seen();
    m_origin = {revealed(view.left(), view.width(), scene.left() - m, scene.right() + m),
        revealed(view.top(), view.height(), scene.top() - m, scene.bottom() + m)};
}

void Camera::keepInSight(const QRectF &content, qreal margin)
{
    if (content.isEmpty())
        return;
    const QRectF view = seen();
    const qreal m = margin / m_zoom;
    const auto kept = [m](qreal at, qreal length, qreal begin, qreal end) {
        return std::clamp(at, std::min(begin + m - length, end - m), std::max(begin + m - length, end - m));
    };
    m_origin = {kept(view.left(), view.width(), content.left(), content.right()),
        kept(view.top(), view.height(), content.top(), content.bottom())};
}

Camera between(const Camera &from, const Camera &to, qreal t)
{
    if (t >= 1)
        return to;
    // Zoom grows by factors; the point that both cameras show at the same place stays there.
    const qreal zoom = from.zoom() * std::pow(to.zoom() / from.zoom(), t);
    const qreal moved =
        from.zoom() == to.zoom() ? t : (1 / zoom - 1 / from.zoom()) / (1 / to.zoom() - 1 / from.zoom());
    Camera camera = from;
    camera.zoomAt({}, zoom);
    camera.moveTo(from.origin() + (to.origin() - from.origin()) * moved);
    return camera;
}

} // namespace patchcord
