// SPDX-License-Identifier: MIT
#include "editor/canvas/ports.h"

#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {

constexpr qreal Height = 24;
constexpr qreal Gap = 4;
constexpr qreal FromCard = 12;
constexpr qreal TextIndent = 22;
constexpr qreal TextEnd = 11;
constexpr qreal WidestText = 150;
constexpr qreal DotRadius = 4;

} // namespace

std::vector<Outcome> openOutcomes(const Snapshot &snapshot, const NodePath &step)
{
    std::vector<Outcome> outcomes = outcomesOf(snapshot, step);
    std::erase_if(outcomes, [](const Outcome &outcome) { return outcome.isThere(); });
    return outcomes;
}

std::vector<PlacedPort> placePorts(
    const Snapshot &snapshot, const NodePath &step, const QRectF &card, const CanvasStyle &style)
{
    std::vector<PlacedPort> ports;
    QPointF at(card.right() + FromCard, card.top());
    for (const Outcome &outcome : openOutcomes(snapshot, step)) {
        PlacedPort port{outcome, oneLine(outcomeTitle(outcome), 60), {}};
        const qreal text = std::min(style.smallMetrics.horizontalAdvance(port.text), WidestText);
        port.rect = QRectF(at, QSizeF(TextIndent + text + TextEnd, Height));
        at.ry() += Height + Gap;
        ports.push_back(std::move(port));
    }
    return ports;
}

void paintPorts(QPainter &painter, const std::vector<PlacedPort> &ports, int pointed, const Theme &theme,
    const CanvasStyle &style)
{
    painter.setFont(style.small);
    for (size_t i = 0; i < ports.size(); ++i) {
        const PlacedPort &port = ports[i];
        const bool isPointed = int(i) == pointed;
        painter.setPen(QPen(isPointed ? theme.accent : theme.line, 1));
        painter.setBrush(isPointed ? theme.accentTint : theme.panel);
        painter.drawRoundedRect(port.rect.adjusted(0.5, 0.5, -0.5, -0.5), Height / 2, Height / 2);
        painter.setPen(QPen(theme.accent, 1.6));
        painter.setBrush(isPointed ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(
            QPointF(port.rect.left() + Height / 2, port.rect.center().y()), DotRadius, DotRadius);
        painter.setPen(isPointed ? theme.text : theme.secondaryText);
        const QRectF room = port.rect.adjusted(TextIndent, 0, -TextEnd / 2, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            style.smallMetrics.elidedText(port.text, Qt::ElideRight, room.width()));
    }
}

} // namespace patchcord
