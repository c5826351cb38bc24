// SPDX-License-Identifier: MIT
#include "editor/compare/diffview.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"
#include "model/text/utf8.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace patchcord {

namespace {

constexpr int StripWidth = 36;
constexpr int ArrowSize = 16;
constexpr int GutterSpace = 10;
constexpr int TextSpace = 8;
constexpr int LeastDigits = 3;
constexpr int TabWidth = 4;
/// Letters of a line that are shown: nobody reads further, and laying them out takes long.
constexpr qsizetype LongestShown = 4000;
constexpr int ContextRows = 4;

/// What a line shows: no sign in it may take over the layout.
QString shown(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), LongestShown)));
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\t';
        if (isControl || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString numberOf(int line)
{
    return QString::number(line + 1);
}

} // namespace

DiffView::DiffView(CompareSession &session, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("diff-view"));
    setAccessibleName(tr("Both texts, side by side"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setFont(fonts::code());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&session, &CompareSession::compared, this, &DiffView::takeComparison);
    connect(&session, &CompareSession::currentChanged, this, &DiffView::showCurrent);
    takeComparison();
}

void DiffView::setColouring(Colouring colouring)
{
    m_colouring = std::move(colouring);
    viewport()->update();
}

void DiffView::takeComparison()
{
    m_rows = diffRows(
        m_session.hunks(), m_session.other()->lines().lineCount(), m_session.own()->lines().lineCount());
    m_firstRows = firstRows(m_rows, m_session.hunks().size());
    m_parts.clear();
    m_hover = -1;
    qsizetype longest = 0;
    for (const CompareSide side : {CompareSide::Other, CompareSide::Own}) {
        const LineIndex &lines = m_session.text(side)->lines();
        for (int line = 0; line < lines.lineCount(); ++line)
            longest = std::max(longest, lines.lineWithEnd(line).length());
    }
    m_longest = int(std::min(longest, LongestShown));
    layOut();
}

void DiffView::layOut()
{
    const int rowsInView = std::max(1, viewport()->height() / metrics::CodeLine);
    verticalScrollBar()->setRange(0, std::max(0, int(m_rows.size()) - rowsInView));
    verticalScrollBar()->setPageStep(rowsInView);
    verticalScrollBar()->setSingleStep(3);
    const int wanted = m_longest * viewport()->fontMetrics().horizontalAdvance(u'0') + 2 * TextSpace;
    const int room = column(CompareSide::Own).text.width();
    horizontalScrollBar()->setRange(0, std::max(0, wanted - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(viewport()->fontMetrics().horizontalAdvance(u'0') * 4);
    viewport()->update();
}

DiffView::Column DiffView::column(CompareSide side) const
{
    const auto digits = std::max<qsizetype>(LeastDigits, numberOf(int(m_rows.size())).size());
    const int gutter = int(digits) * viewport()->fontMetrics().horizontalAdvance(u'0') + 2 * GutterSpace;
    const int half = (viewport()->width() - StripWidth) / 2;
    const int left = side == CompareSide::Other ? 0 : half + StripWidth;
    return {side, QRect(left, 0, gutter, viewport()->height()),
        QRect(left + gutter, 0, std::max(0, half - gutter), viewport()->height())};
}

QRect DiffView::strip() const
{
    return {(viewport()->width() - StripWidth) / 2, 0, StripWidth, viewport()->height()};
}

int DiffView::rowAt(int y) const
{
    const int row = verticalScrollBar()->value() + y / metrics::CodeLine;
    return y >= 0 && row < int(m_rows.size()) ? row : -1;
}

QRect DiffView::rowRect(int row) const
{
    return {
        0, (row - verticalScrollBar()->value()) * metrics::CodeLine, viewport()->width(), metrics::CodeLine};
}

QRect DiffView::arrowRect(int hunk) const
{
    if (hunk < 0 || hunk >= int(m_firstRows.size()))
        return {};
    QRect arrow(0, 0, metrics::HitArea, metrics::CodeLine);
    arrow.moveCenter({strip().center().x(), rowRect(m_firstRows[size_t(hunk)]).center().y()});
    return arrow;
}

int DiffView::hunkOfArrowAt(QPoint position) const
{
    const int row = rowAt(position.y());
    const int hunk = row < 0 ? -1 : m_rows[size_t(row)].hunk;
    return hunk >= 0 && m_session.document() && arrowRect(hunk).contains(position) ? hunk : -1;
}

bool DiffView::isCurrent(int hunk) const
{
    const int current = m_session.current();
    if (hunk < 0 || current < 0)
        return false;
    const std::vector<int> &own = m_session.entries()[size_t(current)].hunks;
    return std::find(own.begin(), own.end(), hunk) != own.end();
}

void DiffView::showCurrent()
{
    viewport()->update();
    const int current = m_session.current();
    if (current < 0)
        return;
    setAccessibleDescription(m_session.titleOf(current) + QStringLiteral(": ") + m_session.deedOf(current));
    const std::vector<int> &hunks = m_session.entries()[size_t(current)].hunks;
    if (!hunks.empty()) {
        const int first = m_firstRows[size_t(hunks.front())];
        const int top = verticalScrollBar()->value();
        if (first < top || first + ContextRows > top + verticalScrollBar()->pageStep())
            verticalScrollBar()->setValue(first - ContextRows);
    } else if (const Change *const change = m_session.changeOf(current)) {
        const CompareSide side = change->b.isThere ? CompareSide::Own : CompareSide::Other;
        reveal(side, change->shown().range);
    }
}

void DiffView::reveal(CompareSide side, TextRange range)
{
    const int line = m_session.text(side)->lines().lineAt(range.begin);
    const auto lineOf = [side](const DiffRow &row) { return side == CompareSide::Other ? row.a : row.b; };
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const DiffRow &one) { return lineOf(one) == line; });
    if (row == m_rows.end())
        return;
    const int at = int(row - m_rows.begin());
    const int top = verticalScrollBar()->value();
    if (at < top || at + ContextRows > top + verticalScrollBar()->pageStep())
        verticalScrollBar()->setValue(at - ContextRows);
}

QColor DiffView::groundOf(const DiffRow &row, CompareSide side, const Theme &theme) const
{
    if (row.hunk < 0)
        return theme.panel;
    if ((side == CompareSide::Other ? row.a : row.b) < 0)
        return theme.canvas; // a gap
    if (row.a >= 0 && row.b >= 0)
        return theme.changedTint;
    return side == CompareSide::Other ? theme.removedTint : theme.addedTint;
}

const LineParts &DiffView::partsOf(int row)
{
    const auto known = m_parts.constFind(row);
    if (known != m_parts.cend())
        return *known;
    const DiffRow &its = m_rows[size_t(row)];
    LineParts parts;
    if (its.a >= 0 && its.b >= 0) {
        const TextLines a{m_session.other()->text(), m_session.other()->lines()};
        const TextLines b{m_session.own()->text(), m_session.own()->lines()};
        parts = changedParts(a.line(its.a), b.line(its.b));
    }
    return *m_parts.insert(row, std::move(parts));
}

void DiffView::paintLine(QPainter &painter, const Column &column, int row, int line,
    const QList<QTextLayout::FormatRange> &formats)
{
    const Theme &theme = Theme::of(palette());
    const Snapshot &text = *m_session.text(column.side);
    const QByteArrayView bytes = TextLines{text.text(), text.lines()}.line(line);
    QList<QTextLayout::FormatRange> all = formats;
    const DiffRow &its = m_rows[size_t(row)];
    if (its.hunk >= 0 && its.a >= 0 && its.b >= 0) {
        QTextCharFormat part;
        part.setBackground(theme.changedPart);
        const LineParts &parts = partsOf(row);
        for (const TextRange range : column.side == CompareSide::Other ? parts.a : parts.b) {
            const auto begin = int(utf16Length(bytes.first(range.begin)));
            const auto length = int(utf16Length(bytes.sliced(range.begin, range.length())));
            all.append({begin, length, part});
        }
    }
    QTextLayout layout(shown(bytes), viewport()->font());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(TabWidth * viewport()->fontMetrics().horizontalAdvance(u'0'));
    layout.setTextOption(option);
    layout.setFormats(all);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(1'000'000);
    layout.endLayout();
    const QRect place = rowRect(row);
    const qreal slack = (place.height() - viewport()->fontMetrics().height()) / 2.0;
    painter.setPen(theme.text);
    layout.draw(&painter,
        QPointF(column.text.left() + TextSpace - horizontalScrollBar()->value(), place.top() + slack));
}

void DiffView::paintColumn(QPainter &painter, const Column &column, int firstRow, int lastRow)
{
    const Theme &theme = Theme::of(palette());
    const auto lineOf = [&](int row) {
        const DiffRow &its = m_rows[size_t(row)];
        return column.side == CompareSide::Other ? its.a : its.b;
    };
    int firstLine = -1;
    int lastLine = -1;
    for (int row = firstRow; row <= lastRow; ++row) {
        if (lineOf(row) >= 0) {
            firstLine = firstLine < 0 ? lineOf(row) : firstLine;
            lastLine = lineOf(row);
        }
    }
    std::vector<QList<QTextLayout::FormatRange>> formats;
    if (m_colouring && firstLine >= 0)
        formats = m_colouring(*m_session.text(column.side), firstLine, lastLine, theme);
    for (int row = firstRow; row <= lastRow; ++row) {
        const DiffRow &its = m_rows[size_t(row)];
        const QRect place = rowRect(row);
        const QRect whole(
            column.gutter.left(), place.top(), column.gutter.width() + column.text.width(), place.height());
        painter.fillRect(whole, groundOf(its, column.side, theme));
        const int line = lineOf(row);
        if (line < 0)
            continue;
        painter.setPen(its.hunk >= 0 ? theme.text : theme.secondaryText);
        painter.drawText(
            QRect(column.gutter.left(), place.top(), column.gutter.width() - GutterSpace, place.height()),
            Qt::AlignRight | Qt::AlignVCenter, numberOf(line));
        painter.save();
        painter.setClipRect(column.text, Qt::IntersectClip);
        const size_t index = size_t(line - firstLine);
        paintLine(painter, column, row, line,
            index < formats.size() ? formats[index] : QList<QTextLayout::FormatRange>());
        painter.restore();
    }
}

void DiffView::paintStrip(QPainter &painter, int firstRow, int lastRow)
{
    const Theme &theme = Theme::of(palette());
    painter.fillRect(strip(), theme.window);
    for (int row = firstRow; row <= lastRow; ++row) {
        const int hunk = m_rows[size_t(row)].hunk;
        if (hunk < 0)
            continue;
        const LineHunk &lines = m_session.hunks()[size_t(hunk)];
        const QColor &color = lines.a.isEmpty() ? theme.added
            : lines.b.isEmpty()                 ? theme.removed
                                                : theme.changed;
        const QRect place = rowRect(row);
        painter.fillRect(QRect(strip().left(), place.top(), 3, place.height()), color);
        painter.fillRect(QRect(strip().right() - 2, place.top(), 3, place.height()), color);
        if (isCurrent(hunk)) {
            painter.fillRect(QRect(0, place.top(), 3, place.height()), theme.accent);
            painter.fillRect(QRect(viewport()->width() - 3, place.top(), 3, place.height()), theme.accent);
        }
        if (m_firstRows[size_t(hunk)] != row || !m_session.document())
            continue;
        const QRect arrow = arrowRect(hunk);
        const bool isHovered = hunk == m_hover;
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isHovered ? theme.accent : theme.panel);
        painter.drawRoundedRect(arrow, metrics::Radius, metrics::Radius);
        QRectF icon(0, 0, ArrowSize, ArrowSize);
        icon.moveCenter(QRectF(arrow).center());
        icons::paint(painter, QStringLiteral("take-over"), icon, isHovered ? theme.onAccent : color);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).panel);
    painter.setFont(viewport()->font());
    const int first = verticalScrollBar()->value();
    const int last = std::min(int(m_rows.size()) - 1, first + viewport()->height() / metrics::CodeLine + 1);
    if (last < first)
        return;
    paintColumn(painter, column(CompareSide::Other), first, last);
    paintColumn(painter, column(CompareSide::Own), first, last);
    paintStrip(painter, first, last);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && viewport()->font() != fonts::code()) {
        viewport()->setFont(fonts::code());
        layOut();
    }
}

void DiffView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int hunk = hunkOfArrowAt(event->pos()); hunk >= 0) {
        m_session.takeHunk(hunk);
        return;
    }
    const int row = rowAt(event->pos().y());
    if (row < 0)
        return;
    const DiffRow &its = m_rows[size_t(row)];
    const CompareSide side = event->pos().x() < strip().center().x() ? CompareSide::Other : CompareSide::Own;
    if (its.hunk >= 0 && !isCurrent(its.hunk))
        m_session.setCurrent(m_session.entryOfHunk(its.hunk));
    if (const int line = side == CompareSide::Other ? its.a : its.b; line >= 0)
        Q_EMIT lineChosen(side, line);
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const int hunk = hunkOfArrowAt(event->pos());
    viewport()->setCursor(hunk >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hover, hunk) != hunk)
        viewport()->update(strip());
}

void DiffView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    m_hover = -1;
    viewport()->update(strip());
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar.setValue(bar.minimum());
    case Qt::Key_End:
        return bar.setValue(bar.maximum());
    case Qt::Key_Up:
        return bar.setValue(bar.value() - 1);
    case Qt::Key_Down:
        return bar.setValue(bar.value() + 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool DiffView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const bool isArrow = hunkOfArrowAt(help->pos()) >= 0;
        QToolTip::showText(help->globalPos(),
            isArrow ? plainToolTip(tr("Bring these lines over into the document")) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace patchcord
