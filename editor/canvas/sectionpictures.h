// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/sectionpainter.h"

#include <QCache>
#include <QPixmap>

namespace patchcord {

/// Pictures of sections at the present zoom, cut into tiles that are painted when they are first seen.
/// A tile is found again as long as the section's layout is the same object and its marks look the same,
/// so a moved section or an edit elsewhere costs no painting.
class SectionPictures
{
public:
    SectionPictures();

    /// Forgets everything: the colours or the fonts changed.
    void clear() { m_tiles.clear(); }

    /// Puts the part of a section that lies in `exposed` (view pixels) on a painter in view coordinates.
    void paint(QPainter &painter, const PlacedSection &section, const SectionMarks &marks,
        const PaintContext &context, QPointF viewOrigin, const QRectF &exposed);

private:
    struct TileKey
    {
        const SectionLayout *layout;
        size_t look; ///< marks, flags, zoom and pixel ratio
        int column;
        int row;

        friend bool operator==(const TileKey &, const TileKey &) = default;
        friend size_t qHash(const TileKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.layout, key.look, key.column, key.row);
        }
    };
    struct Tile
    {
        QPixmap pixmap;
        SectionLayoutPtr
            layout; ///< kept alive, so that no other layout gets its address while the tile is there
    };

    QCache<TileKey, Tile> m_tiles;
};

} // namespace patchcord
