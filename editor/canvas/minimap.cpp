// SPDX-License-Identifier: MIT
#include "editor/canvas/minimap.h"

#include "editor/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {
constexpr qreal Inset = 6;
}

Minimap::Minimap(const CanvasScene &scene, const Camera &camera, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_camera(camera)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the whole flow"));
    setToolTip(tr("Click to go there"));
    resize(sizeHint());
}

QRectF Minimap::shownScene() const
{
    QRectF scene = m_scene.layout().bounds | m_camera.seen();
    // A view far away from the flow must not shrink the flow to a dot.
    const QRectF most = m_scene.layout().bounds.adjusted(-m_camera.seen().width(), -m_camera.seen().height(),
        m_camera.seen().width(), m_camera.seen().height());
    return scene & most;
}

QTransform Minimap::sceneToMap() const
{
    const QRectF scene = shownScene();
    const QRectF room = QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset);
    const qreal scale =
        std::min(room.width() / std::max(1.0, scene.width()), room.height() / std::max(1.0, scene.height()));
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-scene.center().x(), -scene.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QTransform transform = sceneToMap();
    for (size_t i = 0; i < m_scene.layout().sections.size(); ++i) {
        const QRectF mapped = transform.mapRect(m_scene.layout().sections[i].rect());
        const QRectF section(mapped.topLeft(), mapped.size().expandedTo({2, 2}));
        painter.fillRect(section, theme.line);
        if (m_scene.hasErrors(int(i)))
            painter.fillRect(QRectF(section.topLeft(), QSizeF(2, section.height())), theme.error);
    }
    QColor tint = theme.accent;
    tint.setAlpha(24);
    painter.setPen(theme.accent);
    painter.setBrush(tint);
    painter.drawRect(
        transform.mapRect(m_camera.seen()).intersected(QRectF(rect()).adjusted(1, 1, -2, -2)).toRect());
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT wanted(sceneToMap().inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT wanted(sceneToMap().inverted().map(event->position()));
}

} // namespace patchcord
