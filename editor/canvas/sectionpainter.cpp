// SPDX-License-Identifier: MIT
#include "editor/canvas/sectionpainter.h"

#include "editor/canvas/cardtext.h"
#include "editor/canvas/disabledcard.h"
#include "editor/canvas/edgepainter.h"
#include "editor/canvas/papers.h"
#include "editor/theme/icons.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

constexpr qreal LeastNamePixels = 11; ///< section names do not get smaller than this on the screen, far out
constexpr qreal LeastComment = 90; ///< narrower room than this shows no comment

QString noteOf(const PlacedSection &section)
{
    const SectionFlow &flow = *section.layout->flow;
    if (section.layout->collapsed)
        return {};
    return section.isEntry ? entryNote(flow) : sectionNote(flow);
}

void paintFrame(QPainter &painter, const PlacedSection &section, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const QRectF rect(QPointF(0, 0), section.layout->size);
    if (context.detail == Detail::Blocks) {
        painter.fillRect(rect, theme.line);
        const qreal line = 1 / context.zoom;
        painter.fillRect(rect.adjusted(line, line, -line, -line), theme.panel);
        return;
    }
    QPen pen(theme.line, 1);
    if (!section.isReached)
        pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(
        rect.adjusted(0.5, 0.5, -0.5, -0.5), context.style.sectionRadius, context.style.sectionRadius);
}

/// Far out the header is only the name, as large as it has to be to be read, where there is room for it.
void paintFarName(QPainter &painter, const PlacedSection &section, const PaintContext &context)
{
    QFont font = context.style.name;
    const qreal pixels = std::max<qreal>(font.pixelSize(), LeastNamePixels / context.zoom);
    font.setPixelSize(int(pixels));
    const QString name = oneLine(section.name());
    // On a plate of its own, since at this size the name reaches over the first cards.
    const QFontMetricsF metrics(font);
    const QSizeF size = section.layout->size;
    const QRectF plate(1, 1, std::min(metrics.horizontalAdvance(name) + pixels, size.width() - 2),
        std::max(context.style.sectionHeader, metrics.height()) - 1);
    if (plate.height() > size.height() || plate.width() < 2 * pixels)
        return;
    painter.fillRect(plate, context.theme.panel);
    paintLine(painter, plate.adjusted(pixels / 3, 0, -pixels / 3, 0), name, font, context.theme.text);
}

void paintHeader(
    QPainter &painter, const PlacedSection &section, const SectionMarks &marks, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const HeaderGeometry header = measureHeader(section, context.style);
    if (!header.mark.isEmpty())
        icons::paint(painter, QStringLiteral("entry"), header.mark, theme.entryMark);
    paintLine(painter, header.name, oneLine(section.name()), context.style.name, theme.text);
    if (marks.section.loud() > 0)
        paintBadge(painter, header.badge, marks.section, context);
    if (!header.paper.isEmpty())
        paintHeaderPaper(painter, section.note, header.paper, context);
    paintLine(
        painter, header.note, noteOf(section), context.style.small, theme.secondaryText, Qt::AlignRight);
    const QString chevron =
        section.layout->collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down");
    icons::paint(painter, chevron, header.chevron.adjusted(5, 5, -5, -5), theme.secondaryText);
    if (section.layout->collapsed) {
        const QRectF line(context.style.sectionPadding, context.style.sectionHeader,
            section.layout->size.width() - 2 * context.style.sectionPadding, 22);
        paintLine(
            painter, line, collapsedNote(*section.layout->flow), context.style.small, theme.secondaryText);
    }
}

void paintChip(QPainter &painter, const PlacedLane &lane, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const QColor color = theme.group(MethodGroup::Control);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.card);
    const qreal radius = lane.chip.height() / 2;
    painter.drawRoundedRect(lane.chip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (context.detail == Detail::Full)
        paintLine(painter, lane.chip.adjusted(10, 0, -10, 0), chipText(*lane.branch), context.style.small,
            color, Qt::AlignHCenter);
}

void paintEmptySlot(
    QPainter &painter, const QRectF &slot, const SectionLayout &layout, const PaintContext &context)
{
    QPen pen(context.theme.line, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        slot.adjusted(0.5, 0.5, -0.5, -0.5), context.style.cardRadius, context.style.cardRadius);
    if (context.detail != Detail::Full)
        return;
    const QString words = layout.flow->isList ? QCoreApplication::translate("Canvas", "no steps")
                                              : QCoreApplication::translate("Canvas", "not a list of steps");
    paintLine(painter, slot, words, context.style.small, context.theme.secondaryText, Qt::AlignHCenter);
}

/// The comment that belongs to a step of the section's own list, where the room beside the card is free.
void paintComment(
    QPainter &painter, const PlacedCard &card, const SectionLayout &layout, const PaintContext &context)
{
    if (card.step->comment.isEmpty() || !card.paper.isEmpty() || card.lane >= 0 || !card.step->edges.empty()
        || !card.step->label.isEmpty())
        return;
    const qreal left = card.rect.right() + 18;
    const QRectF room(left, card.rect.top(), layout.size.width() - context.style.sectionPadding - left,
        std::min(card.rect.height(), 54.0));
    if (room.width() < LeastComment)
        return;
    paintLine(painter, room, QStringLiteral("# ") + oneLine(card.step->comment, 160), context.style.italic,
        context.theme.secondaryText);
}

} // namespace

HeaderGeometry measureHeader(const PlacedSection &section, const CanvasStyle &style)
{
    HeaderGeometry header;
    const qreal height = style.sectionHeader;
    const qreal width = section.layout->size.width();
    header.chevron = QRectF(width - 34, (height - 26) / 2, 26, 26);
    const qreal noteWidth = std::ceil(style.smallMetrics.horizontalAdvance(noteOf(section)));
    header.note = QRectF(header.chevron.left() - 2 - noteWidth, 0, noteWidth, height);
    qreal left = style.sectionPadding;
    if (section.isEntry) {
        header.mark = QRectF(left - 2, (height - 14) / 2, 14, 14);
        left += 20;
    }
    const qreal room = std::max(0.0, header.note.left() - left - 34);
    const qreal nameWidth = std::ceil(style.nameMetrics.horizontalAdvance(oneLine(section.name()))) + 1;
    header.name = QRectF(left, 0, std::min(room, nameWidth), height);
    header.badge = QRectF(header.name.right() + 6, (height - 18) / 2, 22, 18);
    if (!section.note.isEmpty()) {
        const QRectF between(
            header.badge.right() + 8, 0, header.note.left() - header.badge.right() - 18, height);
        header.paper = headerPaper(section.note, between, style);
    }
    return header;
}

void paintSection(QPainter &painter, const PlacedSection &section, const SectionMarks &marks,
    const PaintContext &context, const QRectF &exposed)
{
    const SectionLayout &layout = *section.layout;
    painter.setRenderHint(QPainter::Antialiasing, context.detail != Detail::Blocks);
    paintFrame(painter, section, context);
    if (context.detail == Detail::Full && exposed.top() < context.style.sectionHeader + 40)
        paintHeader(painter, section, marks, context);
    if (context.detail != Detail::Blocks) {
        // Upright lines look sharp without smoothing, and cost a fraction.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(context.theme.line, 1));
        painter.drawLines(layout.wires.data(), int(layout.wires.size()));
        painter.setRenderHint(QPainter::Antialiasing, true);
        for (const PlacedLane &lane : layout.lanes) {
            if (lane.chip.intersects(exposed))
                paintChip(painter, lane, context);
        }
        for (const QRectF &slot : layout.emptySlots) {
            if (slot.intersects(exposed))
                paintEmptySlot(painter, slot, layout, context);
        }
    }
    const bool full = context.detail == Detail::Full;
    for (const PlacedDisabled &disabled : layout.disabled) {
        if (disabled.rect.intersects(exposed))
            paintDisabled(painter, *disabled.step, disabled.rect, context);
    }
    for (size_t i = 0; i < layout.cards.size(); ++i) {
        const PlacedCard &card = layout.cards[i];
        if (full && card.paper.intersects(exposed))
            paintPaper(painter, card.step->note, card.paper, context);
        if (card.rect.top() > exposed.bottom() || card.rect.bottom() < exposed.top())
            continue;
        if (card.rect.intersects(exposed))
            paintCard(painter, *card.step, card.rect, context, marks, int(i));
        if (full)
            paintComment(painter, card, layout, context);
    }
    paintInnerRoutes(painter, layout, context);
    if (!full)
        paintFarName(painter, section, context);
}

} // namespace patchcord
