// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace patchcord {

/// The window through which the scene is seen: a zoom and the scene point at the view's upper left corner.
class Camera
{
public:
    static constexpr qreal LeastZoom = 0.02;
    static constexpr qreal MostZoom = 4;

    qreal zoom() const { return m_zoom; }
    QPointF origin() const { return m_origin; }
    QSizeF viewSize() const { return m_viewSize; }
    void setViewSize(QSizeF size) { m_viewSize = size; }

    QPointF toView(QPointF scene) const { return (scene - m_origin) * m_zoom; }
    QPointF toScene(QPointF view) const { return view / m_zoom + m_origin; }
    QRectF toView(const QRectF &scene) const { return {toView(scene.topLeft()), scene.size() * m_zoom}; }
    QRectF toScene(const QRectF &view) const { return {toScene(view.topLeft()), view.size() / m_zoom}; }
    /// The part of the scene that is seen.
    QRectF seen() const { return {m_origin, m_viewSize / m_zoom}; }

    void panBy(QPointF viewDelta) { m_origin -= viewDelta / m_zoom; }
    void moveTo(QPointF origin) { m_origin = origin; }
    /// Zooms so that the scene point below `viewPoint` stays there.
    void zoomAt(QPointF viewPoint, qreal zoom);
    /// Shows the whole rectangle, not larger than `mostZoom`.
    void fit(const QRectF &scene, qreal margin, qreal mostZoom = 1);
    /// Moves by the least that brings the rectangle into view; what is too large is shown from its upper left
    /// corner.
    void reveal(const QRectF &scene, qreal margin);
    /// Keeps at least an edge of the content in view, so that nobody gets lost.
    void keepInSight(const QRectF &content, qreal margin);

    friend bool operator==(const Camera &, const Camera &) = default;

private:
    qreal m_zoom = 1;
    QPointF m_origin;
    QSizeF m_viewSize{1, 1};
};

/// The camera on the way from one to the other, `t` from 0 to 1.
Camera between(const Camera &from, const Camera &to, qreal t);

} // namespace patchcord
