// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/sectionlayout.h"

#include <QPointF>
#include <QRectF>
#include <memory>
#include <vector>

namespace patchcord {

class ViewState;

/// A section on the canvas, in scene coordinates.
struct PlacedSection
{
    SectionLayoutPtr layout;
    QPointF at;
    bool isEntry = false;
    bool isReached = true; ///< as CallFlow::isReached
    bool isStale = false; ///< its text is broken: this is how it looked when it could last be read
    QStringList note; ///< the comment above it, as shortNote()

    QRectF rect() const { return {at, layout->size}; }
    const QString &name() const { return layout->flow->name; }
    const NodePath &path() const { return layout->flow->path; }
};

/// Where an edge ends that does not lead to a section: another document, or nowhere.
struct PlacedEnd
{
    const Edge *edge = nullptr; ///< the first that leads here
    bool isMissing = false;
    QRectF rect;
};

/// An edge that leaves its section. Its way inside the section is part of it.
struct PlacedEdge
{
    const Edge *edge = nullptr;
    int section = 0; ///< where it starts
    int card = -1; ///< -1: the section is collapsed
    int targetSection = -1;
    int targetEnd = -1;
    std::vector<QPointF> points;
    QRectF bounds;
};

/// What the layout reads: the sections to show, which of them are only shown as they last were, and which of
/// them something leads to.
struct ShownSection
{
    SectionFlowPtr flow;
    bool isStale = false;
    bool isReached = true;
    QStringList note = {};
};

/// The whole picture: sections in columns from left to right in the order in which `main` reaches them, and
/// the edges between them. Immutable; a function of the sections, the view state and the style.
struct FlowLayout
{
    std::vector<PlacedSection> sections; ///< in document order
    std::vector<PlacedEnd> ends;
    std::vector<PlacedEdge> edges;
    QRectF bounds;
    QHash<NodePath, QPointF> dragged; ///< the places that it was made with, see ViewState

    /// The first section of this name, or -1.
    int sectionOf(const QString &name) const;
    /// The section that a path leads into, or -1.
    int sectionAt(const NodePath &path) const;
};

using FlowLayoutPtr = std::shared_ptr<const FlowLayout>;

/// `previous` lends the layouts of sections whose flow is the same object, and all its places when no section
/// got another size or other edges; the result is the same without it.
/// `entry` is the name of the section where it all starts.
FlowLayoutPtr layoutFlow(const std::vector<ShownSection> &sections, const ViewState &view,
    const CanvasStyle &style, const FlowLayout *previous = nullptr,
    const QString &entry = QStringLiteral("main"));

} // namespace patchcord
