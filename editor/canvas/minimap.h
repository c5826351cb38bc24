// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/camera.h"
#include "editor/canvas/canvasscene.h"

#include <QWidget>

namespace patchcord {

/// The whole flow in a corner of the canvas, with the part that is seen; a press or a drag goes there.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(const CanvasScene &scene, const Camera &camera, QWidget *parent);

    QSize sizeHint() const override { return {160, 96}; }

Q_SIGNALS:
    /// The scene point that shall come to the middle of the view.
    void wanted(QPointF scene);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// What the map shows of the scene, and how large.
    QRectF shownScene() const;
    QTransform sceneToMap() const;

    const CanvasScene &m_scene;
    const Camera &m_camera;
};

} // namespace patchcord
