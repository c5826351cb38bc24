// SPDX-License-Identifier: MIT
#include "editor/canvas/selecttool.h"

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

SelectTool::SelectTool(const ToolContext &context, const CanvasPointer &from)
    : CanvasTool(context)
    , m_from(from.scene)
{
}

void SelectTool::move(const CanvasPointer &pointer)
{
    m_band = QRectF(m_from, pointer.scene).normalized();
}

void SelectTool::release(const CanvasPointer &pointer)
{
    move(pointer);
    Selection &selection = context().document.selection();
    QList<NodePath> paths = stepsIn(context().scene, m_band);
    if (pointer.modifiers & Qt::ControlModifier) {
        for (const NodePath &path : selection.paths()) {
            if (!paths.contains(path))
                paths.prepend(path);
        }
    }
    if (paths.isEmpty())
        selection.select(context().scene.place()); // nothing of it, but still this picture
    else
        selection.selectAll(paths);
}

void SelectTool::paint(QPainter &painter, const Theme &theme) const
{
    QColor fill = theme.accentTint;
    fill.setAlpha(120);
    QPen pen(theme.accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(m_band);
}

QList<NodePath> stepsIn(const CanvasScene &scene, const QRectF &rect)
{
    QList<NodePath> paths;
    for (const PlacedSection &section : scene.layout().sections) {
        if (!section.rect().intersects(rect))
            continue;
        for (const PlacedCard &card : section.layout->cards) {
            if (card.rect.translated(section.at).intersects(rect))
                paths.append(card.step->path);
        }
    }
    return paths;
}

} // namespace patchcord
