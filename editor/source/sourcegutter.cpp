// SPDX-License-Identifier: MIT
#include "editor/source/sourcegutter.h"

#include "editor/fixes/fixmenu.h"
#include "editor/source/sourceview.h"
#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int LeftSpace = 12;
constexpr int MarkSpace = 24;
constexpr int BulbSize = 16;
constexpr int FoldSpace = 14;
constexpr int ArrowSize = 12;
constexpr int LeastDigits = 3;

} // namespace

SourceGutter::SourceGutter(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("gutter"));
    setCursor(Qt::ArrowCursor);
}

int SourceGutter::wantedWidth() const
{
    const auto digits = std::max<qsizetype>(LeastDigits, QString::number(m_view.blockCount()).size());
    return LeftSpace + int(digits) * m_view.fontMetrics().horizontalAdvance(u'0') + MarkSpace + FoldSpace;
}

QRectF SourceGutter::numberRect(qreal top, qreal height) const
{
    return {0, top, qreal(width() - MarkSpace - FoldSpace), height};
}

void SourceGutter::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void SourceGutter::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

int SourceGutter::lineAt(QPoint position) const
{
    for (const SourceView::VisibleLine &line : m_view.visibleLines())
        if (line.rect.top() <= position.y() && position.y() < line.rect.bottom())
            return line.line;
    return -1;
}

bool SourceGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos());
        const QString text = line < 0 ? QString() : findingsTip(m_view.findings().onLine(line), *this);
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

void SourceGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->pos());
    if (line < 0)
        return;
    const QTextBlock block = m_view.document()->findBlockByNumber(line);
    if (event->pos().x() >= width() - FoldSpace && (Folding::isFolded(block) || Folding::isFoldable(block))) {
        m_view.folding().toggle(block);
        return;
    }
    const bool isBulb = showsBulb(line) && event->pos().x() >= width() - MarkSpace - FoldSpace;
    if (!isBulb)
        m_view.setTextCursor(QTextCursor(block));
    m_view.setFocus(Qt::MouseFocusReason);
    if (isBulb)
        m_view.askForFixes();
    else
        m_view.choose();
}

bool SourceGutter::showsBulb(int line) const
{
    return line == m_view.textCursor().blockNumber() && anyFixable(m_view.findings().onLine(line));
}

void SourceGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

/// Folded lines always have theirs; the others when the mouse is near.
void SourceGutter::paintArrow(QPainter &painter, const QRectF &row, int line) const
{
    const QTextBlock block = m_view.document()->findBlockByNumber(line);
    const bool isFolded = Folding::isFolded(block);
    if (!isFolded && !(underMouse() && Folding::isFoldable(block)))
        return;
    QRectF arrow(0, 0, ArrowSize, ArrowSize);
    arrow.moveCenter({width() - FoldSpace / 2.0, row.center().y()});
    icons::paint(painter, isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), arrow,
        Theme::of(palette()).secondaryText);
}

void SourceGutter::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_view.font());
    const int cursorLine = m_view.textCursor().blockNumber();
    for (const SourceView::VisibleLine &line : m_view.visibleLines()) {
        const QRectF row(0, line.rect.top(), width(), line.rect.height());
        if (m_view.isMarked(line.line))
            painter.fillRect(row, theme.accentTint);
        painter.setPen(line.line == cursorLine ? theme.text : theme.secondaryText);
        painter.drawText(numberRect(row.top(), row.height()), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(line.line + 1));
        paintArrow(painter, row, line.line);
        const Diagnostic *worst = m_view.findings().worstOnLine(line.line);
        if (!worst)
            continue;
        const QPointF centre(width() - FoldSpace - MarkSpace / 2.0, row.center().y());
        if (showsBulb(line.line)) {
            QRectF bulb(0, 0, BulbSize, BulbSize);
            bulb.moveCenter(centre);
            icons::paint(painter, QStringLiteral("fix"), bulb, theme.severity(worst->severity));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.severity(worst->severity));
        if (worst->severity == Severity::Warning) {
            painter.drawPolygon(
                QPolygonF({centre + QPointF(0, -4), centre + QPointF(4.5, 4), centre + QPointF(-4.5, 4)}));
        } else {
            const qreal radius = worst->severity == Severity::Error ? 3.5 : 2.0;
            painter.drawEllipse(centre, radius, radius);
        }
    }
}

} // namespace patchcord
