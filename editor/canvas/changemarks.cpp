// SPDX-License-Identifier: MIT
#include "editor/canvas/changemarks.h"

#include "editor/canvas/camera.h"
#include "editor/canvas/canvasscene.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"
#include "model/compare/changewords.h"

#include <QPainter>

namespace patchcord {

namespace {

constexpr qreal RingWidth = 2;
constexpr qreal BadgeHeight = 18;
constexpr qreal BadgePadding = 7;
constexpr int TintAlpha = 60;
constexpr int FarAlpha = 130;

/// On the upper border, at the right.
void paintBadge(QPainter &painter, const QRectF &rect, const ChangeMark &mark, const Theme &theme)
{
    const QString text = signOf(mark.kind) + QStringLiteral(" ") + mark.word;
    painter.setFont(fonts::small());
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 2 * BadgePadding;
    const QRectF badge(rect.right() - width - 8, rect.top() - BadgeHeight / 2, width, BadgeHeight);
    painter.setPen(QPen(theme.change(mark.kind), 1));
    painter.setBrush(theme.changeTint(mark.kind));
    painter.drawRoundedRect(badge, BadgeHeight / 2, BadgeHeight / 2);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

void paintChangeMarks(QPainter &painter, const ChangeMarks &marks, const CanvasScene &scene,
    const Camera &camera, const Theme &theme)
{
    const CanvasStyle &style = scene.style();
    const bool isNear = detailAt(camera.zoom()) == Detail::Full;
    const QRectF seen = camera.seen().adjusted(-BadgeHeight, -BadgeHeight, BadgeHeight, BadgeHeight);
    for (const ChangeMark &mark : marks) {
        const QRectF rect = scene.rectOf(mark.path);
        if (rect.isEmpty() || !rect.intersects(seen))
            continue;
        const bool isCard = bool(scene.cardAt(mark.path));
        const qreal radius = isCard ? style.cardRadius : style.sectionRadius;
        QColor ground = theme.change(mark.kind);
        ground.setAlpha(isNear ? TintAlpha / (isCard ? 2 : 4) : isCard ? FarAlpha : TintAlpha);
        painter.setPen(QPen(theme.change(mark.kind), RingWidth / std::min(camera.zoom(), 1.0)));
        painter.setBrush(ground);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius);
    }
}

void paintChangeBadges(QPainter &painter, const ChangeMarks &marks, const CanvasScene &scene,
    const Camera &camera, const Theme &theme)
{
    if (detailAt(camera.zoom()) != Detail::Full)
        return;
    const QRectF seen = camera.seen().adjusted(-BadgeHeight, -BadgeHeight, BadgeHeight, BadgeHeight);
    for (const ChangeMark &mark : marks) {
        const QRectF rect = scene.rectOf(mark.path);
        if (!rect.isEmpty() && rect.intersects(seen))
            paintBadge(painter, rect, mark, theme);
    }
}

} // namespace patchcord
