// SPDX-License-Identifier: MIT
#include "editor/source/sourceview.h"

#include "editor/source/chosenpath.h"
#include "editor/source/codelayout.h"
#include "editor/source/highlighter.h"
#include "editor/source/sourcegutter.h"
#include "editor/source/stickyheader.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <utility>

namespace patchcord {

namespace {

/// Lines kept above what is brought into view.
constexpr int ContextLines = 3;
/// Texts with more lines are filled in two steps: making the blocks of a long text takes a tenth of a second.
constexpr int LinesAtOnce = 1000;
constexpr int FirstPaintMs = 50;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_folding(*document())
    , m_gutter(new SourceGutter(*this))
    , m_sticky(new StickyHeader(*this))
{
    document()->setDocumentLayout(new CodeLayout(document()));
    // Code is written from left to right, also in a window that is not, and also a line that begins with a
    // word that is not.
    for (QWidget *const part : std::initializer_list<QWidget *>{this, m_gutter, m_sticky})
        part->setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    applySelectionColour();
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
        m_sticky->refresh();
    });
    connect(&m_folding, &Folding::changed, this, &SourceView::foldsChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::tellCursor);
    layOutGutter();
}

SourceView::~SourceView() = default;

void SourceView::setText(const SnapshotPtr &snapshot, const DiagnosticsPtr &findings)
{
    m_snapshot = snapshot;
    m_findings = LineFindings(snapshot, findings);
    m_bands.clear();
    m_hovered.reset();
    m_hits = {};
    m_isAhead = false;
    m_shown = snapshot ? ShownText{snapshot->text(), snapshot->lines()} : ShownText();
    QString text = widgetText(m_shown.bytes());
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
    markBrackets(); // the other one may stand in what came
}

void SourceView::changeText(const TextEdits &edits, const SnapshotPtr &after, const DiagnosticsPtr &findings)
{
    fillRest();
    const SnapshotPtr before = std::exchange(m_snapshot, after);
    m_findings = LineFindings(after, findings);
    m_hovered.reset();
    m_hits = {}; // they come again with the search in the new text
    m_isAhead = false;
    const ShownText shown = std::exchange(m_shown, {after->text(), after->lines()});
    if (shown.bytes() != after->text()) { // else it was typed here
        mirrorEdits(*document(), shown, after->text(),
            shown.bytes() == before->text() ? edits : difference(shown.bytes(), after->text()));
        if (m_folding.isAnyFolded())
            m_folding.repair();
    }
    colourVisibleLines();
    markBrackets();
    viewport()->update();
    m_gutter->update();
}

void SourceView::takeShown(const QByteArray &bytes)
{
    m_shown = ShownText(bytes);
    m_isAhead = true;
}

std::optional<SourceView::LineRange> SourceView::linesOf(const NodePath &path) const
{
    const TextRange range = m_snapshot ? chosenRange(*m_snapshot, path) : TextRange();
    if (range.isEmpty())
        return std::nullopt;
    return LineRange{m_snapshot->lines().lineAt(range.begin), m_snapshot->lines().lineAt(range.end - 1)};
}

void SourceView::markPaths(const QList<NodePath> &paths)
{
    m_bands.clear();
    for (const NodePath &path : paths) {
        if (const auto lines = linesOf(path))
            m_bands.push_back(*lines);
    }
    viewport()->update();
    m_gutter->update();
}

void SourceView::markHovered(const NodePath &path)
{
    const std::optional<LineRange> lines = linesOf(path);
    if (!lines && !m_hovered)
        return;
    m_hovered = lines;
    viewport()->update();
}

void SourceView::markHits(HitMarks marks)
{
    m_hits = std::move(marks);
    colourVisibleLines();
}

void SourceView::reveal(const NodePath &path)
{
    if (!isInStep() || chosenPath(*m_snapshot, cursorOffset()) == path)
        return;
    const TextRange range = chosenRange(*m_snapshot, path);
    if (!range.isEmpty())
        revealRange(range);
}

void SourceView::revealRange(TextRange range)
{
    if (m_isAhead)
        return; // the range is one of a text that is no longer shown
    fillRest();
    const int first = m_snapshot->lines().lineAt(range.begin);
    const int last = m_snapshot->lines().lineAt(std::max(range.begin, range.end - 1));
    m_folding.unfoldAround(document()->findBlockByNumber(first));
    // Placing the cursor would scroll by itself, and by as little as possible: the place is chosen here.
    const std::vector<VisibleLine> lines = visibleLines();
    const bool inView = !lines.empty() && lines.front().line <= first
        && std::min(last, first + ContextLines) < lines.back().line;
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(range.begin));
    setTextCursor(cursor);
    if (!inView)
        scrollToLine(std::max(0, first - ContextLines));
    horizontalScrollBar()->setValue(0);
}

qsizetype SourceView::cursorOffset() const
{
    return offsetOf(textCursor().position());
}

qsizetype SourceView::offsetOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return m_shown.lines().offsetAt(m_shown.bytes(), {block.blockNumber(), position - block.position()});
}

int SourceView::positionOf(qsizetype offset) const
{
    const TextPosition place = m_shown.lines().utf16Position(m_shown.bytes(), offset);
    const QTextBlock block = document()->findBlockByNumber(place.line);
    return block.position() + std::min(place.column, block.length() - 1);
}

std::vector<SourceView::VisibleLine> SourceView::visibleLines() const
{
    std::vector<VisibleLine> lines;
    qreal top = 0;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
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
    if (!isInStep() || !isVisible())
        return;
    const std::vector<VisibleLine> lines = visibleLines();
    if (lines.empty() || lines.back().line >= m_snapshot->lines().lineCount())
        return;
    // Folded lines lie between those in view: each run of lines is coloured on its own.
    for (size_t begin = 0, end = 1; begin < lines.size(); begin = end++) {
        while (end < lines.size() && lines[end].line == lines[end - 1].line + 1)
            ++end;
        colourLines(lines[begin].line, lines[end - 1].line);
    }
}

void SourceView::colourLines(int first, int last)
{
    const auto formats = lineFormats(*m_snapshot, m_findings, m_hits, first, last, Theme::of(palette()));
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

void SourceView::scrollToLine(int line)
{
    verticalScrollBar()->setValue(document()->findBlockByNumber(line).firstLineNumber());
}

void SourceView::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    m_folding.unfoldAround(block);
    setTextCursor(QTextCursor(block));
    scrollToLine(line);
    setFocus(Qt::MouseFocusReason);
    choose();
}

void SourceView::foldsChanged()
{
    // The layout tells nobody that lines have come or gone by being hidden.
    Q_EMIT document()->documentLayout()->documentSizeChanged(document()->documentLayout()->documentSize());
    if (!textCursor().block().isVisible()) {
        QTextBlock header = textCursor().block();
        while (!header.isVisible())
            header = header.previous();
        setTextCursor(QTextCursor(header));
        choose();
    }
    colourVisibleLines();
    viewport()->update();
    m_gutter->update();
    m_sticky->refresh();
}

SyntaxRange<SyntaxNode::Entry> SourceView::sections() const
{
    return m_snapshot->tree().root().value("sections").entries();
}

void SourceView::foldSections()
{
    if (!isInStep())
        return;
    std::vector<int> lines;
    for (const SyntaxNode::Entry &section : sections())
        lines.push_back(m_snapshot->lines().lineAt(section.key.range().begin));
    fillRest();
    m_folding.foldAll(lines);
}

int SourceView::sectionLineAbove() const
{
    if (!isInStep())
        return -1;
    const int first = firstVisibleBlock().blockNumber();
    const LineIndex &lines = m_snapshot->lines();
    int above = -1;
    for (const SyntaxNode::Entry &section : sections()) {
        const qsizetype name = section.key.range().begin;
        if (lines.lineAt(name) >= first)
            break;
        const bool reachesHere = lines.lineAt(std::max(name, section.value.range().end - 1)) >= first;
        above = reachesHere ? lines.lineAt(name) : -1;
    }
    return above;
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
    colourVisibleLines();
    m_sticky->refresh();
}

void SourceView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    colourVisibleLines();
}

/// Selected text is to be seen on the lines of what is chosen, too, which have the tint of rows.
void SourceView::applySelectionColour()
{
    const QColor &colour = Theme::of(palette()).selectionTint;
    if (palette().color(QPalette::Highlight) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::Highlight, colour);
    setPalette(own);
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applySelectionColour();
        colourVisibleLines();
    }
    if (event->type() == QEvent::FontChange && document()->defaultFont() != fonts::code())
        applyFont();
}

} // namespace patchcord
