// SPDX-License-Identifier: MIT
#include "editor/canvas/papers.h"

#include "editor/theme/icons.h"

#include <QPainter>

#include <cmath>

namespace patchcord {

namespace {

constexpr qreal TextIndent = 24; ///< behind the icon
constexpr qreal LeastWords = 48; ///< narrower room than this shows the icon alone

} // namespace

QRectF paperRect(const Step &step, QPointF at, qreal width, const CanvasStyle &style)
{
    if (step.note.isEmpty())
        return {};
    const qreal height = qreal(step.note.size()) * style.paperLine + 2 * style.paperPadding;
    return {at, QSizeF(std::min(width, style.cardWidth), height)};
}

QRectF headerPaper(const QStringList &note, const QRectF &free, const CanvasStyle &style)
{
    const qreal height = style.paperLine + 2 * style.paperPadding;
    const qreal words = std::ceil(QFontMetricsF(style.italic).horizontalAdvance(note.join(u' '))) + 1;
    qreal width = std::min(TextIndent + words + 8, free.width());
    if (width < TextIndent + LeastWords)
        width = TextIndent;
    return {free.left(), free.center().y() - height / 2, width, height};
}

void paintHeaderPaper(
    QPainter &painter, const QStringList &note, const QRectF &rect, const PaintContext &context)
{
    const bool hasWords = rect.width() >= TextIndent + LeastWords;
    paintPaper(painter, {hasWords ? note.join(u' ') : QString()}, rect, context);
}

void paintPaper(QPainter &painter, const QStringList &note, const QRectF &rect, const PaintContext &context)
{
    const Theme &theme = context.theme;
    const CanvasStyle &style = context.style;
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRectF line(rect.left() + TextIndent, rect.top() + style.paperPadding, rect.width() - TextIndent - 8,
        style.paperLine);
    icons::paint(painter, QStringLiteral("note"),
        QRectF(rect.left() + 7, line.top() + (line.height() - 12) / 2, 12, 12), theme.secondaryText);
    for (const QString &words : note) {
        paintLine(painter, line, words, style.italic, theme.secondaryText);
        line.translate(0, style.paperLine);
    }
}

} // namespace patchcord
