// SPDX-License-Identifier: MIT
// What a source view paints around its text: bands behind what is selected, lines that show the indentation,
// messages behind faulty lines.
#include "editor/source/lineformats.h"
#include "editor/source/sourcegutter.h"
#include "editor/source/sourceview.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

/// From the end of a line to its message, or to what says that lines are folded.
constexpr int MessageGap = 24;
constexpr int LeastMessageWidth = 80;
constexpr int FoldGap = 8;
constexpr int HoverBar = 2;

/// In columns; a line of white space alone has the one of the line before or behind it, whichever is less.
int indentAt(const QTextBlock &line)
{
    const auto own = [](const QTextBlock &block) {
        const QString text = block.text();
        const auto first =
            std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
        return first == text.end() ? -1 : int(first - text.begin());
    };
    if (const int indent = own(line); indent >= 0)
        return indent;
    QTextBlock before = line.previous();
    while (before.isValid() && own(before) < 0)
        before = before.previous();
    QTextBlock behind = line.next();
    while (behind.isValid() && own(behind) < 0)
        behind = behind.next();
    return before.isValid() && behind.isValid() ? std::min(own(before), own(behind)) : 0;
}

} // namespace

void SourceView::paintBands(QPainter &painter, const std::vector<VisibleLine> &lines) const
{
    const Theme &theme = Theme::of(palette());
    for (const VisibleLine &line : lines) {
        if (isMarked(line.line))
            painter.fillRect(
                QRectF(0, line.rect.top(), viewport()->width(), line.rect.height()), theme.accentTint);
        if (m_hovered && m_hovered->first <= line.line && line.line <= m_hovered->last)
            painter.fillRect(QRectF(0, line.rect.top(), HoverBar, line.rect.height()), theme.accent);
    }
}

/// Behind a faulty line stands what is wrong with it, as far as there is room.
void SourceView::paintMessages(QPainter &painter, const std::vector<VisibleLine> &lines) const
{
    const Theme &theme = Theme::of(palette());
    QFont italic = font();
    italic.setItalic(true);
    const QFontMetricsF metrics(italic);
    for (const VisibleLine &line : lines) {
        const QTextLayout *layout = document()->findBlockByNumber(line.line).layout();
        const qreal width = layout && layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() : 0;
        painter.setFont(font());
        const qreal lineEnd = paintFoldMark(painter, line, line.rect.left() + width);
        // What could be written comes before what is wrong without it.
        if (!m_ghost.isEmpty() && line.line == textCursor().blockNumber()) {
            paintGhost(painter, line, line.rect.left() + width);
            continue;
        }
        painter.setFont(italic);
        const Diagnostic *worst = m_findings.worstOnLine(line.line);
        if (!worst || worst->severity == Severity::Hint)
            continue;
        const qreal left = lineEnd + MessageGap;
        const qreal room = viewport()->width() - left - MessageGap / 2.0;
        if (room < LeastMessageWidth)
            continue;
        painter.setPen(theme.severity(worst->severity));
        const QString message = worst->message.section(u'\n', 0, 0);
        painter.drawText(QRectF(left, line.rect.top(), room, line.rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(message, Qt::ElideRight, room));
    }
}

void SourceView::setGhost(const QString &text)
{
    // On one line: it must not cover the lines below.
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = oneLine(line).trimmed();
    const bool startsBelow = lines.size() > 1 && lines.first().isEmpty();
    lines.removeAll(QString());
    const QString ghost =
        (startsBelow ? QStringLiteral("↵ ") : QString()) + lines.join(QStringLiteral(" ↵ "));
    if (ghost == m_ghost)
        return;
    m_ghost = ghost;
    viewport()->update();
}

/// The grey text, and the key that takes it.
void SourceView::paintGhost(QPainter &painter, const VisibleLine &line, qreal left) const
{
    const Theme &theme = Theme::of(palette());
    const QFontMetricsF metrics(font());
    const QString key = tr("Tab");
    const qreal keyWidth = metrics.horizontalAdvance(key) + 2 * FoldGap;
    left += metrics.horizontalAdvance(u' ');
    const qreal room = viewport()->width() - left - keyWidth - FoldGap;
    if (room < LeastMessageWidth)
        return;
    painter.setFont(font());
    painter.setPen(theme.secondaryText);
    const QString text = metrics.elidedText(m_ghost, Qt::ElideRight, room);
    const QRectF rect(left, line.rect.top(), room, line.rect.height());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    const QRectF cap(left + metrics.horizontalAdvance(text) + FoldGap, line.rect.top() + 2, keyWidth,
        line.rect.height() - 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.secondaryText);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

/// Where a level of indentation begins that the line lies in.
void SourceView::paintGuides(QPainter &painter, const std::vector<VisibleLine> &lines) const
{
    if (!m_snapshot)
        return;
    const int unit = std::max(1, m_snapshot->format().indent);
    const qreal advance = fontMetrics().horizontalAdvance(u' ');
    painter.setPen(Theme::of(palette()).line);
    for (const VisibleLine &line : lines) {
        const int indent = indentAt(document()->findBlockByNumber(line.line));
        for (int column = unit; column < indent; column += unit) {
            const qreal x =
                std::floor(line.rect.left() + document()->documentMargin() + column * advance) + 0.5;
            painter.drawLine(QPointF(x, line.rect.top()), QPointF(x, line.rect.bottom()));
        }
    }
}

/// Behind a line that hides others stands how many.
qreal SourceView::paintFoldMark(QPainter &painter, const VisibleLine &line, qreal left) const
{
    const QTextBlock block = document()->findBlockByNumber(line.line);
    if (!Folding::isFolded(block))
        return left;
    const Theme &theme = Theme::of(palette());
    const int count = Folding::lastOf(block).blockNumber() - line.line;
    const QString shown = tr("⋯ %n lines", nullptr, count);
    const QRectF box(left + FoldGap, line.rect.top() + 2,
        painter.fontMetrics().horizontalAdvance(shown) + FoldGap, line.rect.height() - 4);
    painter.setPen(theme.line);
    painter.setBrush(theme.window);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.secondaryText);
    painter.drawText(box, Qt::AlignCenter, shown);
    return box.right();
}

void SourceView::paintLine(QPainter &painter, int line, int height) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    QTextLayout layout(block.text(), font());
    if (isInStep())
        layout.setFormats(
            lineFormats(*m_snapshot, LineFindings(), HitMarks(), line, line, Theme::of(palette())).front());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const Theme &theme = Theme::of(palette());
    const qreal top = (height - layout.boundingRect().height()) / 2;
    painter.setFont(font());
    painter.setPen(theme.text);
    layout.draw(&painter, QPointF(viewport()->x() + contentOffset().x() + document()->documentMargin(), top));
    painter.fillRect(QRectF(0, 0, viewport()->x(), height), theme.panel);
    painter.setPen(theme.secondaryText);
    painter.drawText(
        m_gutter->numberRect(0, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(line + 1));
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const std::vector<VisibleLine> lines = visibleLines();
    {
        QPainter painter(viewport());
        painter.setLayoutDirection(layoutDirection());
        painter.setClipRegion(event->region());
        paintBands(painter, lines);
        paintGuides(painter, lines);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.setClipRegion(event->region());
    paintMessages(painter, lines);
}

} // namespace patchcord
