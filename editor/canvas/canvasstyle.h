// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

namespace patchcord {

/// The measures of the canvas in scene units (pixels at 100 %) and the fonts that texts are measured with.
/// Layout, painting and hit-testing take everything from here, so that they always agree.
struct CanvasStyle
{
    qreal cardWidth = 240;
    qreal narrowestCard = 132; ///< a card in a lane shrinks to its text, but not below this
    qreal connectWidth = 330;
    qreal cardHeight = 54;
    qreal slimCardHeight = 40; ///< without a second line
    qreal tagHeight = 28; ///< a label step
    qreal cardRadius = 8;
    qreal cardGap = 10;
    qreal barWidth = 4;
    qreal textIndent = 37; ///< of name and second line in the card
    qreal iconIndent = 14;
    qreal iconSize = 16;
    qreal badgeWidth = 26;

    qreal rowsTop = 34; ///< of the destination rows in a connect card
    qreal rowHeight = 27;
    qreal rowGap = 5;
    qreal groupGap = 11; ///< between the last row of a group and the first of the next
    qreal rowIndent = 16;
    qreal bracketWidth = 26;
    qreal noteHeight = 18;
    qreal innerHeight = 24; ///< of the row of a flow inside a step
    qreal cardBottom = 10;
    qreal disabledHeight = 28; ///< of a step that stands in comments
    qreal disabledWidth = 168; ///< a lane with such a step is at least as wide
    qreal paperLine = 17; ///< a line of a note
    qreal paperPadding = 4; ///< above and below them
    qreal paperGap = 3; ///< between a note and its card

    qreal sectionHeader = 36;
    qreal sectionPadding = 16;
    qreal sectionRadius = 12;
    qreal collapsedWidth = 256;
    qreal collapsedHeight = 72;
    qreal emptySlotHeight = 32;

    qreal laneGap = 16;
    qreal busDrop = 9; ///< from a card's lower edge to the line that spreads over its lanes
    qreal chipDrop = 17; ///< to the upper edge of the chips
    qreal chipHeight = 21;
    qreal laneDrop = 46; ///< to the first cards of the lanes
    qreal blockBottom = 16; ///< free row below the lanes, where edges leave to the right
    qreal corridorTrack = 8;

    qreal columnGap = 48; ///< between two columns of sections, without the room for edge tracks
    qreal edgeTrack = 7;
    qreal sectionGap = 40; ///< between two sections of a column
    qreal externalWidth = 216;
    qreal externalHeight = 44;
    qreal missingHeight = 30;
    qreal edgeRadius = 7;

    QFont body;
    QFont name;
    QFont small;
    QFont italic;
    QFontMetricsF bodyMetrics{QFont()};
    QFontMetricsF nameMetrics{QFont()};
    QFontMetricsF smallMetrics{QFont()};

    /// The style with the program's fonts.
    static CanvasStyle standard();
};

/// How much of a card is painted at a zoom.
enum class Detail : quint8 {
    Full,
    Icons, ///< cards are blocks with their icon
    Blocks, ///< cards are blocks in their group's colour
};

Detail detailAt(qreal zoom);

} // namespace patchcord
