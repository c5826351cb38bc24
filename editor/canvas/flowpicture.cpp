// SPDX-License-Identifier: MIT
#include "editor/canvas/flowpicture.h"

#include "editor/canvas/edgepainter.h"
#include "editor/canvas/problemmarks.h"
#include "editor/canvas/sectionpainter.h"
#include "editor/document/viewstate.h"

#include <QPainter>

namespace patchcord {

namespace {

constexpr qreal Margin = 32;

FlowLayoutPtr wholeLayout(const Snapshot &snapshot, const CanvasStyle &style)
{
    std::vector<ShownSection> sections;
    for (const SectionFlowPtr &section : snapshot.flow().sections())
        sections.push_back({section, false, snapshot.flow().isReached(section->name),
            shortNote(snapshot.resolve(section->path))});
    return layoutFlow(sections, ViewState(), style);
}

} // namespace

QSizeF flowPictureSize(const Snapshot &snapshot)
{
    const FlowLayoutPtr layout = wholeLayout(snapshot, CanvasStyle::standard());
    return layout->bounds.size() + QSizeF(2 * Margin, 2 * Margin);
}

void paintFlowPicture(QPainter &painter, const Snapshot &snapshot, const Theme &theme)
{
    const CanvasStyle style = CanvasStyle::standard();
    const FlowLayoutPtr layout = wholeLayout(snapshot, style);
    const PaintContext context{style, theme};
    const SectionDiagnostics diagnostics = bySection(snapshot.diagnostics(), *layout);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRectF(QPointF(), layout->bounds.size() + QSizeF(2 * Margin, 2 * Margin)), theme.canvas);
    painter.translate(QPointF(Margin, Margin) - layout->bounds.topLeft());
    for (const PlacedSection &section : layout->sections) {
        painter.save();
        painter.translate(section.at);
        paintSection(painter, section, markSection(*section.layout, diagnostics.value(section.path().last())),
            context, QRectF(QPointF(), section.layout->size));
        painter.restore();
    }
    paintEdges(painter, *layout, context, layout->bounds.adjusted(-Margin, -Margin, Margin, Margin));
    painter.restore();
}

} // namespace patchcord
