// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasscene.h"

namespace patchcord {

/// What stands at a point of the canvas.
struct Hit
{
    enum class Kind : quint8 {
        Nothing,
        Section, ///< the ground of a section, beside its cards
        Header,
        Chevron, ///< collapses and expands the section
        Card,
        Paper, ///< the note of a card
        HeaderPaper, ///< the note of a section
        Disabled, ///< a step that stands in comments
        Destination,
        Inner, ///< a flow inside a step
        Chip, ///< of a branch
        Port, ///< a way on from the selected step
        Gap, ///< between two steps
        Edge, ///< also a goto
        EdgeTip, ///< the end of an edge, which can be dragged elsewhere
        Stale, ///< cannot be read at present: a click goes to the fault
        End, ///< the box or stub at the end of an edge
    };

    Kind kind = Kind::Nothing;
    int section = -1;
    int card = -1;
    int row = -1; ///< of a destination, counted through all groups
    int inner = -1; ///< of a flow inside a step
    int lane = -1; ///< of a chip
    int port = -1;
    int gap = -1;
    const Edge *edge = nullptr;
    NodePath stale; ///< what cannot be read
    NodePath path; ///< what a click selects; the root when it selects nothing

    explicit operator bool() const { return kind != Kind::Nothing; }
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// `tolerance` is how far from a line a point may be, in scene units.
Hit hitTest(const CanvasScene &scene, QPointF point, qreal tolerance);

/// Whether the point is on the badge of the card or the header that was hit.
bool isOnBadge(const CanvasScene &scene, const Hit &hit, QPointF point);

/// The way of an edge as it is shown, in scene coordinates; empty when it is not shown.
std::vector<QPointF> wayOf(const CanvasScene &scene, const Edge &edge);

} // namespace patchcord
