// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/sectionlayout.h"

namespace patchcord {

// The ways of edges inside a section. They run in the gaps between lanes, in the free row below the lanes of
// a step and in a corridor right of all cards; never through a card.

/// Routes all edges of the placed section: jumps from card to card, exits up to the corridor.
/// `contentRight` is where the cards end; returns where the corridor ends.
qreal routeInside(SectionLayout &layout, const CanvasStyle &style, qreal contentRight);

/// Draws the exits out to the section's right border, once its size is known.
void finishExits(SectionLayout &layout);

/// From the right side of a card, `portOffset` below its middle, to the height `x` right of all cards.
/// `track` spreads ways that share a gap.
std::vector<QPointF> wayOut(
    const SectionLayout &layout, const CanvasStyle &style, int card, qreal portOffset, int track, qreal x);

} // namespace patchcord
