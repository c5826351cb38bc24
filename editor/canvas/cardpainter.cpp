// SPDX-License-Identifier: MIT
#include "editor/canvas/cardpainter.h"

#include "editor/canvas/cardtext.h"
#include "editor/theme/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace patchcord {

namespace {

constexpr qreal RowRadius = 6;

QString iconOf(const Step &step)
{
    return step.known ? icons::methodIconName(step.known->name, step.known->group) : QStringLiteral("help");
}

void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// The card's left bar, with the corners of the card.
void paintBar(QPainter &painter, const QRectF &card, const QColor &color, const CanvasStyle &style)
{
    QPainterPath round;
    round.addRoundedRect(card, style.cardRadius, style.cardRadius);
    QPainterPath bar;
    bar.addRect(QRectF(card.topLeft(), QSizeF(style.barWidth, card.height())));
    painter.fillPath(round.intersected(bar), color);
}

void paintNumber(QPainter &painter, const QRectF &disc, int number, const PaintContext &context)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.theme.accentTint);
    painter.drawEllipse(disc);
    QFont font = context.style.small;
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(context.theme.accent);
    painter.drawText(disc, Qt::AlignCenter, QString::number(number));
}

/// The wavy line below what is wrong.
void paintSquiggle(QPainter &painter, QPointF from, qreal width, const QColor &color)
{
    QPainterPath wave(from);
    for (qreal x = 0; x + 4 <= width; x += 4) {
        wave.lineTo(from + QPointF(x + 2, 2));
        wave.lineTo(from + QPointF(x + 4, 0));
    }
    painter.strokePath(wave, QPen(color, 1));
}

void paintRow(QPainter &painter, const CardGeometry::Row &row, const Destination &destination, int number,
    const Mark *mark, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const bool faulty = mark && mark->loud() > 0;
    const QColor line = faulty ? theme.severity(mark->severity()) : theme.line;
    roundedBox(painter, row.rect, RowRadius, theme.card, line);
    if (!row.number.isEmpty())
        paintNumber(painter, row.number, number, context);
    const QString text = destinationText(destination);
    paintLine(painter, row.text, text, context.style.small,
        destination.to.isEmpty() ? theme.disabledText : theme.text);
    if (faulty) {
        const qreal width = std::min(row.text.width(), context.style.smallMetrics.horizontalAdvance(text));
        paintSquiggle(painter, {row.text.left(), row.text.center().y() + 8}, width, line);
    }
    const bool unset = destination.timeout.source == ValueSource::Default;
    paintLine(painter, row.value, timeoutText(destination.timeout), context.style.small,
        unset ? theme.disabledText : theme.secondaryText, Qt::AlignRight);
}

void paintBracket(QPainter &painter, const CardGeometry::Bracket &bracket, const PaintContext &context)
{
    const QRectF &rect = bracket.rect;
    QPainterPath path;
    const qreal x = rect.center().x();
    path.moveTo(rect.right(), rect.top() + 8);
    path.lineTo(x + 5, rect.top() + 8);
    path.quadTo(x, rect.top() + 8, x, rect.top() + 13);
    path.lineTo(x, rect.bottom() - 13);
    path.quadTo(x, rect.bottom() - 8, x + 5, rect.bottom() - 8);
    path.lineTo(rect.right(), rect.bottom() - 8);
    painter.strokePath(path, QPen(context.theme.group(MethodGroup::Connect), 1.5));
    if (!bracket.number.isEmpty())
        paintNumber(painter, bracket.number.translated(x - bracket.number.center().x(), 0), bracket.group + 1,
            context);
}

void paintConnect(QPainter &painter, const Step &step, const CardGeometry &card, const PaintContext &context,
    const SectionMarks &marks, int index)
{
    for (const CardGeometry::Bracket &bracket : card.brackets)
        paintBracket(painter, bracket, context);
    for (size_t i = 0; i < card.rows.size(); ++i) {
        if (const Destination *destination = destinationOf(*step.plan, int(i)))
            paintRow(painter, card.rows[i], *destination, int(i) + 1, marks.row(index, int(i)), context);
    }
}

void paintInner(
    QPainter &painter, const CardGeometry::Inner &row, const InnerFlow &flow, const PaintContext &context)
{
    const Theme &theme = context.theme;
    roundedBox(painter, row.rect, RowRadius, theme.panel, theme.line);
    icons::paint(painter, flow.icon, row.icon, theme.group(MethodGroup::Ai));
    paintLine(painter, row.text, flow.title, context.style.small, theme.text);
    icons::paint(painter, QStringLiteral("chevron-right"), row.arrow, theme.secondaryText);
}

void paintFull(QPainter &painter, const Step &step, const QRectF &rect, const PaintContext &context,
    const SectionMarks &marks, int index)
{
    const Theme &theme = context.theme;
    const CanvasStyle &style = context.style;
    const CardGeometry card = measure(step, style, rect.width());
    const CardText text = cardText(step);
    const QColor color = stepColor(step, theme);
    const bool tag = card.shape == CardGeometry::Shape::Tag;
    roundedBox(painter, rect, style.cardRadius, tag ? theme.panel : theme.card, theme.line);
    paintBar(painter, rect, color, style);
    painter.save();
    painter.translate(rect.topLeft());
    icons::paint(painter, iconOf(step), card.icon, color);
    paintLine(painter, card.name, text.name, style.name, tag ? theme.secondaryText : theme.text);
    if (!card.suffix.isEmpty()) {
        paintLine(painter, card.suffix, text.suffix, tag ? style.name : style.small,
            tag ? theme.text : theme.secondaryText);
    }
    if (!card.detail.isEmpty())
        paintLine(painter, card.detail, text.detail, style.small, theme.secondaryText);
    if (card.shape == CardGeometry::Shape::Connect)
        paintConnect(painter, step, card, context, marks, index);
    const std::vector<InnerFlow> inner = innerFlows(step);
    for (size_t i = 0; i < card.inner.size(); ++i)
        paintInner(painter, card.inner[i], inner[i], context);
    for (const CardGeometry::Note &note : card.notes) {
        paintLine(painter, note.rect, note.text, style.small,
            note.leadsToBranch ? theme.text : theme.secondaryText, Qt::AlignRight);
    }
    const Mark *mark = marks.card(index);
    if (mark && mark->loud() > 0)
        paintBadge(painter, card.badge, *mark, context);
    painter.restore();
}

void paintBlock(
    QPainter &painter, const Step &step, const QRectF &rect, const PaintContext &context, const Mark *mark)
{
    const Theme &theme = context.theme;
    const QColor color = stepColor(step, theme);
    const bool faulty = mark && mark->loud() > 0;
    if (context.detail == Detail::Blocks) {
        painter.fillRect(rect, faulty ? theme.severity(mark->severity()) : color);
        return;
    }
    const QColor line = faulty ? theme.severity(mark->severity()) : theme.line;
    painter.fillRect(rect, line);
    const qreal border = faulty ? 3 : 1.5;
    painter.fillRect(rect.adjusted(border, border, -border, -border), theme.card);
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(12, rect.height())), color);
    const qreal side = std::min(rect.height() - 6, 36.0);
    icons::paint(painter, iconOf(step),
        QRectF(rect.left() + 24, rect.top() + (std::min(rect.height(), 54.0) - side) / 2, side, side), color);
    // Bars stand for the text and for the destinations.
    painter.fillRect(
        QRectF(rect.left() + 72, rect.top() + std::min(rect.height(), 54.0) / 2 - 4, rect.width() * 0.4, 8),
        theme.line);
}

} // namespace

QColor stepColor(const Step &step, const Theme &theme)
{
    return step.known ? theme.group(step.known->group) : theme.secondaryText;
}

void paintCard(QPainter &painter, const Step &step, const QRectF &rect, const PaintContext &context,
    const SectionMarks &marks, int card)
{
    if (context.detail == Detail::Full)
        paintFull(painter, step, rect, context, marks, card);
    else
        paintBlock(painter, step, rect, context, marks.card(card));
}

void paintBadge(QPainter &painter, const QRectF &rect, const Mark &mark, const PaintContext &context)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.theme.severityTint(mark.severity()));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QFont font = context.style.small;
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(context.theme.severity(mark.severity()));
    painter.drawText(
        rect, Qt::AlignCenter, mark.loud() > 99 ? QStringLiteral("99+") : QString::number(mark.loud()));
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
    const QColor &color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace patchcord
