// SPDX-License-Identifier: MIT
#include "editor/canvas/cameramotion.h"

#include <QPainter>

namespace patchcord {

CameraMotion::CameraMotion(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &CameraMotion::moved);
    connect(&m_animation, &QVariantAnimation::finished, this, &CameraMotion::moved);
}

void CameraMotion::start(
    const Camera &from, const Camera &to, const QPixmap &picture, const Camera &pictureCamera, int duration)
{
    m_from = from;
    m_to = to;
    m_picture = picture;
    m_pictureCamera = pictureCamera;
    m_animation.stop();
    m_animation.setDuration(duration);
    m_animation.start();
}

void CameraMotion::stop()
{
    m_animation.stop();
    m_picture = QPixmap();
}

void CameraMotion::paint(QPainter &painter) const
{
    const Camera now = between(m_from, m_to, m_animation.currentValue().toReal());
    painter.drawPixmap(now.toView(m_pictureCamera.seen()), m_picture, QRectF(m_picture.rect()));
}

} // namespace patchcord
