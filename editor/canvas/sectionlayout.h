// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasstyle.h"
#include "model/flow/sectionflow.h"

#include <QHash>
#include <QLineF>
#include <QRectF>
#include <memory>
#include <vector>

namespace patchcord {

/// One step's card, in section coordinates.
struct PlacedCard
{
    const Step *step = nullptr;
    QRectF rect;
    int lane = -1; ///< the lane it stands in, -1 for the section's own list
    int index = 0; ///< in its list
    QRectF paper; ///< its note, straight above it; empty without one
};

/// A step that stands in comments, at its place among the others.
struct PlacedDisabled
{
    const DisabledStep *step = nullptr;
    QRectF rect;
};

/// One branch: a chip and the list below it.
struct PlacedLane
{
    const Branch *branch = nullptr;
    int owner = 0; ///< the card it hangs on
    QRectF chip;
    QRectF bounds; ///< of the list, nested lanes included
    qreal laneRight = 0; ///< right of this the gap to the next lane begins
    qreal bottomRow = 0; ///< a height below all lanes of the owner that no card reaches
    int firstCard = 0; ///< its cards and those nested in it are firstCard ... endCard - 1
    int endCard = 0;
    int endOfBlock = 0; ///< the lanes of the same owner are siblings up to here
};

/// A place in a list where a step can be put.
struct PlacedGap
{
    NodePath list;
    int index = 0;
    QLineF marker; ///< horizontal, as wide as the list
    int lane = -1;
};

/// The part of an edge inside its section: a goto from card to card, or the way from a card to the right
/// border.
struct InnerRoute
{
    const Edge *edge = nullptr;
    int card = 0;
    std::vector<QPointF> points;
    int ownPoints = 0; ///< behind these it runs along with another way to the same label: painted once
};

/// One section laid out: steps from top to bottom, branches as lanes below their step. Immutable and a
/// function of the section's flow and the style alone, so it is shared between layouts as long as the
/// section's text is the same. All coordinates are relative to the section's upper left corner.
struct SectionLayout
{
    SectionFlowPtr flow; ///< keeps alive what the pointers below lead to
    bool collapsed = false;
    QSizeF size;
    std::vector<PlacedCard> cards; ///< in document order
    std::vector<PlacedLane> lanes; ///< in document order
    std::vector<PlacedDisabled> disabled;
    std::vector<PlacedGap> gaps;
    std::vector<QRectF> emptySlots; ///< where lists without steps are
    std::vector<QLineF> wires; ///< the quiet lines from step to step and to the lanes
    std::vector<InnerRoute> jumps; ///< gotos whose label is here
    std::vector<InnerRoute> exits; ///< all other edges, up to the right border
    QHash<NodePath, int> cardIndex;

    QRectF header(const CanvasStyle &style) const { return {0, 0, size.width(), style.sectionHeader}; }
    /// The card of exactly this step, or -1.
    int cardOf(const NodePath &step) const { return cardIndex.value(step, -1); }
    /// The card that a path leads to or through, the innermost; or -1.
    int cardAt(const NodePath &path) const;
};

using SectionLayoutPtr = std::shared_ptr<const SectionLayout>;

SectionLayoutPtr layoutSection(const SectionFlowPtr &flow, const CanvasStyle &style);
/// The small card of a collapsed section; its edges leave from its right border.
SectionLayoutPtr layoutCollapsed(const SectionFlowPtr &flow, const CanvasStyle &style);

} // namespace patchcord
