// SPDX-License-Identifier: MIT
#include "editor/source/sourceview.h"

#include "editor/fixes/fixmenu.h"
#include "editor/source/chosenpath.h"
#include "editor/source/codelayout.h"
#include "editor/source/highlighter.h"
#include "editor/source/sourcegutter.h"
#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

/// Lines kept above what is brought into view.
constexpr int ContextLines = 3;
/// Texts with more lines are filled in two steps: making the blocks of a long text takes a tenth of a second.
constexpr int LinesAtOnce = 1000;
constexpr int FirstPaintMs = 50;
/// From the end of a line to its message.
constexpr int MessageGap = 24;
constexpr int LeastMessageWidth = 80;

/// Whether a key belongs to the editing of text, which this view does not do: the window's actions get it.
bool belongsToTheWindow(const QKeyEvent *key)
{
    for (const QKeySequence::StandardKey standard : {QKeySequence::Undo, QKeySequence::Redo,
             QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Delete, QKeySequence::Backspace})
        if (key->matches(standard))
            return true;
    return false;
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new SourceGutter(*this))
{
    document()->setDocumentLayout(new CodeLayout(document()));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Source text"));
    applyFont();
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(FirstPaintMs);
    connect(&m_fillSoon, &QTimer::timeout, this, &SourceView::fillRest);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        colourVisibleLines();
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::tellCursor);
    layOutGutter();
}

SourceView::~SourceView() = default;

void SourceView::setText(const SnapshotPtr &snapshot, const DiagnosticsPtr &findings)
{
    m_snapshot = snapshot;
    m_findings = LineFindings(snapshot, findings);
    m_bands.clear();
    m_hits = {};
    m_isAhead = false;
    m_shown = snapshot ? ShownText{snapshot->text(), snapshot->lines()} : ShownText();
    QString text = widgetText(m_shown.bytes);
    qsizetype atOnce = -1;
    for (int line = 0; line < LinesAtOnce; ++line) {
        atOnce = text.indexOf(u'\n', atOnce + 1);
        if (atOnce < 0)
            break;
    }
    m_rest = atOnce < 0 ? QString() : text.mid(atOnce);
    if (!m_rest.isEmpty()) {
        text.truncate(atOnce);
        m_fillSoon.start();
    }
    setPlainText(text);
    colourVisibleLines();
}

void SourceView::fillRest()
{
    m_fillSoon.stop();
    if (m_rest.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(std::exchange(m_rest, {}));
}

void SourceView::changeText(const TextEdits &edits, const SnapshotPtr &after, const DiagnosticsPtr &findings)
{
    fillRest();
    const SnapshotPtr before = std::exchange(m_snapshot, after);
    m_findings = LineFindings(after, findings);
    m_hits = {}; // they come again with the search in the new text
    m_isAhead = false;
    const ShownText shown = std::exchange(m_shown, {after->text(), after->lines()});
    if (shown.bytes != after->text()) // else it was typed here
        mirrorEdits(*document(), shown, after->text(),
            shown.bytes == before->text() ? edits : difference(shown.bytes, after->text()));
    colourVisibleLines();
    viewport()->update();
    m_gutter->update();
}

void SourceView::takeShown(const QByteArray &bytes)
{
    m_shown = {bytes, LineIndex(bytes)};
    m_isAhead = true;
}

void SourceView::markPaths(const QList<NodePath> &paths)
{
    m_bands.clear();
    if (m_snapshot) {
        for (const NodePath &path : paths) {
            const TextRange range = chosenRange(*m_snapshot, path);
            if (!range.isEmpty())
                m_bands.push_back(
                    {m_snapshot->lines().lineAt(range.begin), m_snapshot->lines().lineAt(range.end - 1)});
        }
    }
    viewport()->update();
    m_gutter->update();
}

void SourceView::markHits(HitMarks marks)
{
    m_hits = std::move(marks);
    colourVisibleLines();
}

void SourceView::reveal(const NodePath &path)
{
    if (!m_snapshot || chosenPath(*m_snapshot, cursorOffset()) == path)
        return;
    const TextRange range = chosenRange(*m_snapshot, path);
    if (!range.isEmpty())
        revealRange(range);
}

void SourceView::revealRange(TextRange range)
{
    fillRest();
    const int first = m_snapshot->lines().lineAt(range.begin);
    const int last = m_snapshot->lines().lineAt(std::max(range.begin, range.end - 1));
    // Placing the cursor would scroll by itself, and by as little as possible: the place is chosen here.
    const std::vector<VisibleLine> lines = visibleLines();
    const bool inView = !lines.empty() && lines.front().line <= first
        && std::min(last, first + ContextLines) < lines.back().line;
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(range.begin));
    setTextCursor(cursor);
    if (!inView)
        verticalScrollBar()->setValue(std::max(0, first - ContextLines));
    horizontalScrollBar()->setValue(0);
}

qsizetype SourceView::cursorOffset() const
{
    return offsetOf(textCursor().position());
}

qsizetype SourceView::offsetOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return m_shown.lines.offsetAt(m_shown.bytes, {block.blockNumber(), position - block.position()});
}

int SourceView::positionOf(qsizetype offset) const
{
    const TextPosition place = m_shown.lines.utf16Position(m_shown.bytes, offset);
    const QTextBlock block = document()->findBlockByNumber(place.line);
    return block.position() + std::min(place.column, block.length() - 1);
}

std::vector<SourceView::VisibleLine> SourceView::visibleLines() const
{
    std::vector<VisibleLine> lines;
    qreal top = 0;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = lines.empty() ? blockBoundingGeometry(block).translated(contentOffset())
                                          : blockBoundingRect(block).translated(0, top);
        // The text stands at the top of its block; half of the space below it belongs above it.
        const qreal slack = std::max<qreal>(0, (rect.height() - fontMetrics().height()) / 2);
        top = rect.bottom();
        if (rect.top() > viewport()->height())
            break;
        lines.push_back(
            {block.blockNumber(), QRectF(rect.left(), rect.top() - slack, rect.width(), rect.height())});
    }
    return lines;
}

bool SourceView::isMarked(int line) const
{
    return std::any_of(m_bands.begin(), m_bands.end(),
        [line](const LineRange &band) { return band.first <= line && line <= band.last; });
}

void SourceView::applyFont()
{
    const QFont font = fonts::code();
    setFont(font);
    document()->setDefaultFont(font);
    setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(u' '));
}

void SourceView::layOutGutter()
{
    const int width = m_gutter->wantedWidth();
    // Setting margins lays out anew even when they stay; where that takes a scroll bar away, without end.
    if (viewportMargins().left() != width)
        setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

/// Gives the lines in view their colours and squiggles. Formats live in the lines' layouts; setting them
/// marks the document as changed, which is answered at once so that nothing piles up for the next edit.
void SourceView::colourVisibleLines()
{
    if (!m_snapshot || m_isAhead || !isVisible())
        return;
    const std::vector<VisibleLine> lines = visibleLines();
    if (lines.empty() || lines.back().line >= m_snapshot->lines().lineCount())
        return;
    const int first = lines.front().line;
    const auto formats =
        lineFormats(*m_snapshot, m_findings, m_hits, first, lines.back().line, Theme::of(palette()));
    bool changed = false;
    QTextBlock block = document()->findBlockByNumber(first);
    const int begin = block.position();
    int end = begin;
    for (size_t i = 0; i < formats.size() && block.isValid(); ++i, block = block.next()) {
        end = block.position() + block.length();
        if (block.length() > LongestHighlightedLine || block.layout()->formats() == formats[i])
            continue;
        block.layout()->setFormats(formats[i]);
        changed = true;
    }
    if (changed)
        document()->markContentsDirty(begin, end - begin);
}

void SourceView::paintBands(QPainter &painter, const std::vector<VisibleLine> &lines) const
{
    const Theme &theme = Theme::of(palette());
    for (const VisibleLine &line : lines)
        if (isMarked(line.line))
            painter.fillRect(
                QRectF(0, line.rect.top(), viewport()->width(), line.rect.height()), theme.accentTint);
}

/// Behind a faulty line stands what is wrong with it, as far as there is room.
void SourceView::paintMessages(QPainter &painter, const std::vector<VisibleLine> &lines) const
{
    const Theme &theme = Theme::of(palette());
    QFont italic = font();
    italic.setItalic(true);
    painter.setFont(italic);
    const QFontMetricsF metrics(italic);
    for (const VisibleLine &line : lines) {
        const Diagnostic *worst = m_findings.worstOnLine(line.line);
        if (!worst || worst->severity == Severity::Hint)
            continue;
        const QTextLayout *layout = document()->findBlockByNumber(line.line).layout();
        const qreal lineEnd = layout && layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() : 0;
        const qreal left = line.rect.left() + lineEnd + MessageGap;
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

void SourceView::paintEvent(QPaintEvent *event)
{
    const std::vector<VisibleLine> lines = visibleLines();
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        paintBands(painter, lines);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintMessages(painter, lines);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
    colourVisibleLines();
}

void SourceView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    colourVisibleLines();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourVisibleLines();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsToTheWindow(static_cast<QKeyEvent *>(event)))
        return false;
    return QPlainTextEdit::event(event);
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

QString SourceView::toolTipAt(QPoint position) const
{
    if (!m_snapshot || m_isAhead)
        return {};
    const QTextCursor cursor = cursorForPosition(position);
    const int line = cursor.blockNumber();
    const qsizetype offset = offsetOf(cursor.position());
    const Diagnostics here = m_findings.at(line, offset);
    // Over the message behind the line too, where it may be cut short.
    return findingsTip(here.empty() && cursor.atBlockEnd() ? m_findings.onLine(line) : here, *this);
}

void SourceView::askForFixes()
{
    if (m_isAhead)
        return;
    const int line = textCursor().blockNumber();
    Diagnostics findings = m_findings.at(line, cursorOffset());
    if (findings.empty()) {
        const std::span<const Diagnostic> ofLine = m_findings.onLine(line);
        findings.assign(ofLine.begin(), ofLine.end());
    }
    Q_EMIT fixesAsked(findings, viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void SourceView::tellCursor()
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto lowHalves =
        std::count_if(before.cbegin(), before.cend(), [](QChar c) { return c.isLowSurrogate(); });
    m_gutter->update();
    Q_EMIT cursorMoved(cursor.blockNumber() + 1, int(before.size() - lowHalves) + 1);
}

void SourceView::choose()
{
    if (m_snapshot && !m_isAhead)
        Q_EMIT pathChosen(chosenPath(*m_snapshot, cursorOffset()));
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    fillRest();
    const int before = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (textCursor().position() != before)
        choose();
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    QPlainTextEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose();
}

} // namespace patchcord
