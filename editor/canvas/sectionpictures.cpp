// SPDX-License-Identifier: MIT
#include "editor/canvas/sectionpictures.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

constexpr int TileWidth = 1024;
constexpr int TileHeight = 512;
constexpr int MostKilobytes = 40 * 1024; ///< five times what a screen of 1920x1080 shows

} // namespace

SectionPictures::SectionPictures()
    : m_tiles(MostKilobytes)
{
}

void SectionPictures::paint(QPainter &painter, const PlacedSection &section, const SectionMarks &marks,
    const PaintContext &context, QPointF viewOrigin, const QRectF &exposed)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size(int(std::ceil(section.layout->size.width() * context.zoom)),
        int(std::ceil(section.layout->size.height() * context.zoom)));
    const QRect seen = exposed.translated(-viewOrigin).toAlignedRect() & QRect(QPoint(0, 0), size);
    if (seen.isEmpty())
        return;
    const size_t look = qHashMulti(marks.fingerprint, section.isEntry, section.isReached, section.note,
        context.zoom, ratio, int(context.theme.mode));
    for (int row = seen.top() / TileHeight; row <= seen.bottom() / TileHeight; ++row) {
        for (int column = seen.left() / TileWidth; column <= seen.right() / TileWidth; ++column) {
            const QPoint corner(column * TileWidth, row * TileHeight);
            const TileKey key{section.layout.get(), look, column, row};
            Tile *tile = m_tiles.object(key);
            if (!tile) {
                const QSize tileSize(std::min(TileWidth, size.width() - corner.x()),
                    std::min(TileHeight, size.height() - corner.y()));
                auto made = std::make_unique<Tile>();
                made->layout = section.layout;
                made->pixmap = QPixmap((QSizeF(tileSize) * ratio).toSize());
                made->pixmap.setDevicePixelRatio(ratio);
                made->pixmap.fill(context.theme.canvas);
                QPainter tilePainter(&made->pixmap);
                tilePainter.setLayoutDirection(Qt::LeftToRight); // as the canvas, not as the window
                tilePainter.translate(-corner);
                tilePainter.scale(context.zoom, context.zoom);
                paintSection(tilePainter, section, marks, context,
                    QRectF(QPointF(corner) / context.zoom, QSizeF(tileSize) / context.zoom));
                tilePainter.end();
                const int cost = std::max(1, made->pixmap.width() * made->pixmap.height() / 256);
                painter.drawPixmap(viewOrigin + corner, made->pixmap);
                m_tiles.insert(key, made.release(), cost);
                continue;
            }
            painter.drawPixmap(viewOrigin + corner, tile->pixmap);
        }
    }
}

} // namespace patchcord
