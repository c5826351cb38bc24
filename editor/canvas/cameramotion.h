// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/camera.h"

#include <QObject>
#include <QPixmap>
#include <QVariantAnimation>

class QPainter;

namespace patchcord {

/// A short flight of the camera. While it lasts the view shows one picture, scaled: painting every zoom on
/// the way anew would make a smooth motion jerk.
class CameraMotion : public QObject
{
    Q_OBJECT

public:
    explicit CameraMotion(QObject *parent = nullptr);

    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// `picture` shows the view as `pictureCamera` sees it.
    void start(const Camera &from, const Camera &to, const QPixmap &picture, const Camera &pictureCamera,
        int duration);
    void stop();
    void paint(QPainter &painter) const;

Q_SIGNALS:
    void moved();

private:
    QVariantAnimation m_animation;
    Camera m_from;
    Camera m_to;
    Camera m_pictureCamera;
    QPixmap m_picture;
};

} // namespace patchcord
